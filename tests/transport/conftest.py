"""Every test that asks for `tenant_of` runs through the synchronous and the asynchronous connection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import settings

from .support import Tenant

# A busy machine is no reason to fail.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(params=["sync", "async"])
def tenant_of(request: pytest.FixtureRequest) -> Callable[..., Tenant]:
    """Makes a tenant of prepared answers: `tenant_of(answer(503), answer(200), retry=...)`."""
    return partial(Tenant, request.param)
