"""Fixtures for every test: a local tenant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from atlan.local import LocalTenant


@pytest.fixture(scope="session")
def tenant() -> Iterator[LocalTenant]:
    """A running local tenant, one for each worker; what tests leave in it stays until someone resets it."""
    with LocalTenant() as running:
        yield running


@pytest.fixture
def clean_tenant(tenant: LocalTenant) -> LocalTenant:
    """The running tenant, emptied before the test."""
    tenant.reset()
    return tenant
