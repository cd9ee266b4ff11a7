"""Fixtures for every test and for the examples in docstrings: a local tenant, and a client of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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


class _LazyClient:
    """A client of the local tenant for the examples in docstrings, made when the first of them uses it."""

    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._request = request
        self._client: Any = None

    def __getattr__(self, name: str) -> Any:
        if self._client is None:
            from atlan.client.atlan import AtlanClient

            running = self._request.getfixturevalue("tenant")
            self._client = AtlanClient(base_url=running.base_url, api_key=running.api_key)
        return getattr(self._client, name)


class _LazyTenant:
    def __init__(self, request: pytest.FixtureRequest) -> None:
        self._request = request

    def __getattr__(self, name: str) -> Any:
        return getattr(self._request.getfixturevalue("tenant"), name)


@pytest.fixture(autouse=True)
def _example_names(request: pytest.FixtureRequest) -> None:
    """``tenant`` and ``client`` are known to doctests; neither is made before an example uses it."""
    if isinstance(request.node, pytest.DoctestItem):
        names = request.getfixturevalue("doctest_namespace")
        names["tenant"] = _LazyTenant(request)
        names["client"] = _LazyClient(request)
        names["LocalTenant"] = LocalTenant
