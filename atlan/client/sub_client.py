# Derived from atlan/client/aio/sub_client.py by scripts/derive_sync.py. Do not edit.
"""What the parts of a client have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.transport.runtime import Runtime

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient


class SubClient:
    """A part of a client; `client.asset`, `client.typedef` and the like are made by the client itself.

    Args:
        client: whose part it is

    Raises:
        InvalidRequestError: it is nothing that could send a call (400-048)
    """

    def __init__(self, client: AtlanClient) -> None:
        if not callable(getattr(client, "send", None)):
            from atlan.errors import ErrorCode

            raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters("client", "an AtlanClient")
        self._client = client
        self._runtime = Runtime()
