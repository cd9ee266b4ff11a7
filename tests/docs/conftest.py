from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

OWN_PACKAGE = "mycompany_types"
"""The package that examples make."""


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
    registry.forget(OWN_PACKAGE)
    for name in [name for name in sys.modules if name.partition(".")[0] == OWN_PACKAGE]:
        del sys.modules[name]
