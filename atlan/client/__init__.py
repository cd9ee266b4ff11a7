"""Clients of a tenant: `AtlanClient` and what hangs from it. The asynchronous ones are in `atlan.client.aio`."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient as AtlanClient

__all__ = ["AtlanClient"]


def __getattr__(name: str) -> object:
    """Load the client when it is asked for."""
    if name != "AtlanClient":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from atlan.client.atlan import AtlanClient

    globals()[name] = AtlanClient
    return AtlanClient
