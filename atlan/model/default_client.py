"""The client that a model uses when none was passed."""

from __future__ import annotations

from typing import TypeVar, cast

ClientT = TypeVar("ClientT")


def or_default(client: ClientT | None) -> ClientT:
    """Return the client that was passed, else the default client of this context.

    Raises:
        InvalidRequestError: when there is neither.
    """
    if client is not None:
        return client
    from atlan.context import get_default_client

    return cast("ClientT", get_default_client())
