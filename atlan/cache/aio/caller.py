"""What sub-clients and caches need of the client they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from atlan.transport.call import Call

Answer = TypeVar("Answer")


class AsyncApiCaller(Protocol):
    """Anything that can send a call and read its answer."""

    async def send(self, call: Call[Answer]) -> Answer:
        """Send one call, with credential, retries and error mapping applied."""
        ...
