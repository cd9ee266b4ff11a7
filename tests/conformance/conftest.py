"""A tenant of their own: these tests take users, groups and tokens from it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from atlan.local import LocalTenant


@pytest.fixture(scope="session")
def tenant() -> Iterator[LocalTenant]:
    """A running tenant that no other test knows."""
    with LocalTenant() as running:
        yield running
