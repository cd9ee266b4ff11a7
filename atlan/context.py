"""What belongs to the current thread or task: the default client, and the id of the request under way."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar, copy_context
from typing import TYPE_CHECKING, NoReturn, ParamSpec, TypeVar

from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager

P = ParamSpec("P")
T = TypeVar("T")
ClientT = TypeVar("ClientT", bound="AnyClient")


class AnyClient:
    """Base of the clients, synchronous and asynchronous: what can be the default client."""

    __slots__ = ()

    def as_default(self: ClientT) -> AbstractContextManager[ClientT]:
        """Make this client the default in a `with` block, for the current thread or task only.

        Returns:
            A context manager that gives the client.
        """
        return use_client(self)

    def __copy__(self: ClientT) -> ClientT:
        return self

    def __deepcopy__(self: ClientT, memo: object) -> ClientT:
        """Itself: what holds a client can be copied, but connections and caches cannot."""
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "A client cannot be pickled, because it holds connections and secrets: create one in each process."
        )


request_id: ContextVar[str | None] = ContextVar("atlan_request_id", default=None)
"""Id of the request under way in this thread or task, as sent to the tenant and written to the log."""

_scoped_client: ContextVar[AnyClient | None] = ContextVar("atlan_client", default=None)
_fallback_client: AnyClient | None = None


def get_default_client() -> AnyClient:
    """The client that operations use when none is given to them.

    Returns:
        The client of the innermost `with use_client(...)` of this thread or task; else that of the last
        `set_default_client`, which creating a client calls.

    Raises:
        InvalidRequestError: there is none (400-046).
    """
    client = _scoped_client.get() or _fallback_client
    if client is None:
        raise ErrorCode.NO_ATLAN_CLIENT_AVAILABLE.exception_with_parameters()
    return client


def set_default_client(client: AnyClient) -> None:
    """Make a client the default of the whole process, for every thread and task that has none of its own.

    Args:
        client: a synchronous or asynchronous client.

    Raises:
        InvalidRequestError: `client` is not a client (400-045).

    >>> set_default_client("https://example.atlan.com")
    Traceback (most recent call last):
    ...
    atlan.errors.InvalidRequestError: ATLAN-PYTHON-400-045 A client is expected here, not str. Suggestion: Give an \
AtlanClient or an AsyncAtlanClient.
    """
    global _fallback_client
    _check(client)
    _fallback_client = client


def forget_default_client(client: AnyClient) -> None:
    """Stop using a client as the process-wide default, if it is; called when a client closes.

    Args:
        client: the client that must not be found any more.
    """
    global _fallback_client
    if _fallback_client is client:
        _fallback_client = None


@contextmanager
def use_client(client: ClientT) -> Generator[ClientT, None, None]:
    """Make a client the default in a `with` block, for the current thread or task and the tasks started in it.

    Args:
        client: a synchronous or asynchronous client.

    Raises:
        InvalidRequestError: `client` is not a client (400-045).

    >>> client = AnyClient()
    >>> with use_client(client):
    ...     get_default_client() is client
    True
    """
    _check(client)
    token = _scoped_client.set(client)
    try:
        yield client
    finally:
        _scoped_client.reset(token)


def in_this_context(function: Callable[P, T]) -> Callable[P, T]:
    """Bind a function to the current context, so that it finds the same default client in another thread.

    Args:
        function: what an executor or a thread is to run, any number of times and at once.

    Returns:
        A function of the same parameters.

    >>> from concurrent.futures import ThreadPoolExecutor
    >>> token = request_id.set("here")
    >>> with ThreadPoolExecutor() as executor:
    ...     print(executor.submit(request_id.get).result(), executor.submit(in_this_context(request_id.get)).result())
    None here
    >>> request_id.reset(token)
    """
    context = copy_context()

    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        return context.copy().run(function, *args, **kwargs)

    return run


def _check(client: object) -> None:
    if not isinstance(client, AnyClient):
        raise ErrorCode.MISSING_ATLAN_CLIENT.exception_with_parameters(type(client).__name__)
