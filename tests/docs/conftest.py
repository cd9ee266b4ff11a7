from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture
def docs_namespace(clean_tenant: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """What examples may take for granted: a tenant in the environment, and a client of it."""
    from atlan.client.atlan import AtlanClient

    monkeypatch.setenv("ATLAN_BASE_URL", clean_tenant.base_url)
    monkeypatch.setenv("ATLAN_API_KEY", clean_tenant.api_key)
    with AtlanClient() as client:
        yield {"client": client, "tenant": clean_tenant}
