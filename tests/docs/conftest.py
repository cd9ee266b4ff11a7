from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

OWN_PACKAGES = ("mycompany_types", "acme_types")
"""The packages that examples make."""


@pytest.fixture
def docs_namespace(
    clean_tenant: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[dict[str, Any]]:
    """What examples may take for granted: a tenant in the environment, a client of it, and a folder they can import from."""
    from atlan.client.atlan import AtlanClient
    from atlan.model.entity import registry

    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("ATLAN_BASE_URL", clean_tenant.base_url)
    monkeypatch.setenv("ATLAN_API_KEY", clean_tenant.api_key)
    with AtlanClient() as client:
        yield {"client": client, "tenant": clean_tenant}
    for package in OWN_PACKAGES:
        registry.forget(package)
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


@pytest.fixture
def furnished_namespace(docs_namespace: dict[str, Any]) -> dict[str, Any]:
    """The same, with what examples of types find in the tenant."""
    from tests.docs.furniture import furnish

    furnish(docs_namespace["client"])
    return docs_namespace
