"""The client that a model uses: the one that was passed, else the default, and of the kind that the model can wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable

ClientT = TypeVar("ClientT")
T = TypeVar("T")


def or_default(client: ClientT | None) -> ClientT:
    """Return the client that was passed, else the default client of this context.

    Raises:
        InvalidRequestError: when there is neither.
    """
    if client is not None:
        return client
    from atlan.context import get_default_client

    return cast("ClientT", get_default_client())


def at_once(given: T) -> T:
    """Return what a client gave, unless it has to be awaited.

    Raises:
        InvalidRequestError: when it comes from an asynchronous client (400-048).
    """
    if hasattr(given, "__await__"):
        cast("Any", given).close()  # a coroutine that nobody awaits would be warned of
        raise _wrong_client("an AtlanClient, or the method of the same name that ends in _async,")
    return given


async def later(given: Awaitable[T]) -> T:
    """Wait for what a client gives.

    Raises:
        InvalidRequestError: when it comes from a synchronous client (400-048).
    """
    if not hasattr(given, "__await__"):
        raise _wrong_client("an AsyncAtlanClient, or the method of the same name without _async,")
    return await given


def _wrong_client(expected: str) -> Exception:
    from atlan.errors import ErrorCode

    return ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters("client", expected)
