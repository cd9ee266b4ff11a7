"""What the parts of a client have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.transport.runtime import AsyncRuntime

if TYPE_CHECKING:
    from atlan.client.aio.client import AsyncAtlanClient


class AsyncSubClient:
    """A part of a client; `client.asset`, `client.typedef` and the like are made by the client itself.

    Args:
        client: whose part it is

    Raises:
        InvalidRequestError: it is nothing that could send a call (400-048)
    """

    def __init__(self, client: AsyncAtlanClient) -> None:
        if not callable(getattr(client, "send", None)):
            from atlan.errors import ErrorCode

            raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters("client", "an AsyncAtlanClient")
        self._client = client
        self._runtime = AsyncRuntime()
