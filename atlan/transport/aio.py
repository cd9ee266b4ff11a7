"""The asynchronous connection: sends calls, with credentials, retries, rate limit, error mapping and logging around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from atlan.auth import Pause, credential_of
from atlan.context import request_id
from atlan.errors import AtlanError
from atlan.transport.exchange import Exchange, RenewalSteps
from atlan.transport.http import AsyncHttpxTransport
from atlan.transport.options import options_in_force, options_of, shared_settings
from atlan.transport.rate_limit import RateLimit
from atlan.transport.request import standard_headers
from atlan.transport.runtime import AsyncLock, AsyncRuntime

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from typing import Unpack

    from atlan.auth import Credential
    from atlan.config import Configuration, Settings
    from atlan.transport.call import Call
    from atlan.transport.http import AsyncTransport
    from atlan.transport.options import Changes
    from atlan.transport.request import HttpRequest
    from atlan.transport.retry import RetryPolicy
    from atlan_openapi.types import RawResponse

    AsyncSend = Callable[[HttpRequest], Awaitable[RawResponse]]

T = TypeVar("T")


class AsyncMiddleware(Protocol):
    """Wraps one attempt: sees the request, sends it on (or answers itself), sees the answer. It knows nothing of retries."""

    async def __call__(self, request: HttpRequest, send: AsyncSend) -> RawResponse:
        """Answer a request, usually with what `send` gives for it."""
        ...


class AsyncRenewal:
    """Renews tokens one at a time, however many ask for it at once.

    Args:
        runtime: time and waiting.
    """

    def __init__(self, runtime: AsyncRuntime) -> None:
        self._runtime = runtime
        self._lock = AsyncLock()
        self._failure: AtlanError | None = None
        self._failed_at = 0.0

    async def run(
        self,
        credential: Credential,
        refused: Mapping[str, str] | None,
        send: Callable[[Call[Any]], Awaitable[Any]],
    ) -> None:
        """Let a credential fetch a new token, unless that was done or tried in vain while waiting for one's turn.

        Args:
            credential: the credential.
            refused: the headers that the tenant refused, if that is why.
            send: performs a call.

        Raises:
            AtlanError: no token could be had.
        """
        asked = self._runtime.now()
        async with self._lock:
            present = credential.headers()
            if present is not None and present != refused:
                return
            if self._failure is not None and self._failed_at > asked:
                from copy import copy

                raise copy(self._failure) from self._failure
            try:
                await self._steps(RenewalSteps(credential.renew()), send)
            except AtlanError as error:
                self._failure, self._failed_at = error, self._runtime.now()
                raise

    async def _steps(self, steps: RenewalSteps, send: Callable[[Call[Any]], Awaitable[Any]]) -> None:
        step = steps.next()
        while step is not None:
            if isinstance(step, Pause):
                await self._runtime.sleep(step.seconds)
                step = steps.next()
                continue
            try:
                answer = await send(step)
            except AtlanError as error:
                step = steps.next_after(error)
            else:
                step = steps.next(answer)


class AsyncConnection:
    """Sends calls to one tenant. Safe for any number of tasks of an event loop.

    Args:
        configuration: the resolved settings.
        credential: what authenticates the requests, instead of what the configuration holds.
        transport: what does the HTTP, instead of httpx. It stays its owner's to close.
        retry: how failures are repeated.
        middleware: functions that wrap each attempt, the first one outermost.
        runtime: time, chance and waiting; tests put their own in its place.

    >>> from atlan.config import Configuration
    >>> connection = AsyncConnection(Configuration.resolve(base_url="https://example.atlan.com", api_key="a-token"))
    >>> connection.read_timeout = 1800.0
    >>> connection.read_timeout, connection.with_options(read_timeout=5).read_timeout
    (1800.0, 5.0)
    """

    def __init__(
        self,
        configuration: Configuration,
        *,
        credential: Credential | None = None,
        transport: AsyncTransport | None = None,
        retry: RetryPolicy | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        runtime: AsyncRuntime | None = None,
    ) -> None:
        self._configuration = configuration
        self._credential = credential or credential_of(configuration)
        self._transport = transport or AsyncHttpxTransport(configuration)
        self._owns_transport = transport is None
        self._options = options_of(configuration, retry)
        self._middleware = tuple(middleware)
        self._runtime = runtime or AsyncRuntime()
        self._rate_limit = RateLimit(self._runtime)
        self._renewal = AsyncRenewal(self._runtime)
        self._headers = standard_headers("async")
        self._origin: AsyncConnection = self

    async def send(self, call: Call[T]) -> T:
        """Perform a call, repeating it as its policy allows.

        Args:
            call: what to send and how to read the answer.

        Returns:
            What the call's parser makes of the answer.

        Raises:
            AtlanError: the call failed, its last attempt as described by the exception.
        """
        exchange = Exchange(
            call, options_in_force(self._options, self._origin), self._configuration, self._runtime
        )
        token = request_id.set(exchange.request_id)
        try:
            return cast("T", await self._repeated(exchange))
        finally:
            request_id.reset(token)

    async def authenticate(self) -> None:
        """Fetch a token now if the credential needs one, so that wrong credentials show at once.

        Raises:
            AtlanError: no token could be had.
        """
        if self._credential is not None and self._credential.headers() is None:
            await self._renewal.run(self._credential, None, self.send)

    def with_options(self, **changes: Unpack[Changes]) -> AsyncConnection:
        """A connection with some options changed that shares this one's pool, credential and rate limit.

        Args:
            changes: `connect_timeout` and `read_timeout` in seconds, `retry`, `headers` (added to those there are), `proxy`,
                `no_proxy`, `verify`.

        Raises:
            ConfigurationError: an option is unknown or malformed.
        """
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        twin._options = self._options.changed(changes)
        twin._owns_transport = False
        return twin

    def sibling(
        self, credential: Credential | None, retry: RetryPolicy | None, **changes: Unpack[Settings]
    ) -> AsyncConnection:
        """A connection with a pool of its own, perhaps to another tenant; what is not changed is as it is here by now.

        Args:
            credential: what authenticates the requests, instead of what the configuration holds.
            retry: how failures are repeated.
            changes: settings by name.

        Raises:
            ConfigurationError: a setting is malformed.
        """
        settings = self._options.differing(self._configuration)
        settings.update(changes)
        return type(self)(
            self._configuration.with_changes(**settings),
            credential=credential,
            transport=None if self._origin._owns_transport else self._transport,
            retry=retry or self._options.retry,
            middleware=self._middleware,
            runtime=self._runtime,
        )

    @property
    def configuration(self) -> Configuration:
        """The resolved settings that the connection began with."""
        return self._configuration

    @property
    def retry(self) -> RetryPolicy:
        """How failures are repeated."""
        return self._options.retry

    @property
    def connect_timeout(self) -> float:
        """Seconds to wait for a connection, from the next request on."""
        return self._options.connect_timeout

    @connect_timeout.setter
    def connect_timeout(self, seconds: float) -> None:
        self._options = self._options.changed({"connect_timeout": seconds})

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer, from the next request on."""
        return self._options.read_timeout

    @read_timeout.setter
    def read_timeout(self, seconds: float) -> None:
        self._options = self._options.changed({"read_timeout": seconds})

    def update_headers(self, headers: Mapping[str, str]) -> None:
        """Send further headers with every request from now on.

        Args:
            headers: names and values; they replace those of the same name.

        Raises:
            ConfigurationError: a name or value cannot be sent.
        """
        self._options = self._options.changed({"headers": headers})

    def shared_settings(self, **changes: Unpack[Changes]) -> AbstractContextManager[None]:
        """Change options of this connection in a `with` block, for the current thread or task only.

        Args:
            changes: options by name, as for `with_options`.

        Raises:
            ConfigurationError: an option is unknown or malformed.
        """
        return shared_settings(of=self._origin, **changes)

    async def aclose(self) -> None:
        """Close all connections to the tenant. A later call opens new ones."""
        if self._owns_transport:
            await self._transport.aclose()

    async def _repeated(self, exchange: Exchange) -> Any:
        """The call with its repeats. Most calls need none, and never load tenacity."""
        try:
            return await self._attempt(exchange)
        except AtlanError as error:
            if not exchange.repetition.may_repeat(error):
                raise
            happened = [error]
        from tenacity import AsyncRetrying

        async for attempt in AsyncRetrying(sleep=self._runtime.sleep, **exchange.repetition.options()):
            with attempt:
                if happened:
                    # What happened already is tenacity's first attempt.
                    raise happened.pop()
                return await self._attempt(exchange)
        raise AssertionError("tenacity ends with a result or an exception")

    async def _attempt(self, exchange: Exchange) -> Any:
        """One attempt, with a second one at once where a renewed token may mend it."""
        exchange.repetition.attempts += 1
        try:
            response = await self._answered(exchange)
            if not exchange.succeeded(response):
                error = exchange.error(response)
                self._rate_limit.observe(error)
                raise error
        except AtlanError as error:
            if not error.outcome_unknown or exchange.call.reconcile is None:
                raise
            found = await self._reconciled(exchange.call.reconcile, error)
            if found is None:
                raise
            return found
        if exchange.call.consume is None:
            return exchange.parsed(response)
        from atlan.transport.streaming import AsyncStream

        try:
            return await exchange.call.consume(AsyncStream.of(response))
        except AtlanError as error:
            exchange.described(error)
            raise

    async def _reconciled(self, look: Call[Any], error: AtlanError) -> Any:
        """What the request brought about after all; None if nothing, so that it may be sent again."""
        try:
            found = await self.send(look)
        except AtlanError as failure:
            raise error from failure
        error.outcome_unknown = False
        return found

    async def _answered(self, exchange: Exchange) -> RawResponse:
        """The answer to one request; to a second one with a new token where the first token was refused."""
        credential = self._credential if exchange.needs_credential else None
        authorization = await self._authorization(credential, exchange)
        response = await self._exchanged(exchange, authorization)
        if response.status_code == 401 and credential is not None and credential.renewable:
            await self._renewal.run(credential, authorization, self.send)
            response = await self._exchanged(exchange, await self._authorization(credential, exchange))
        return response

    async def _authorization(
        self, credential: Credential | None, exchange: Exchange
    ) -> Mapping[str, str] | None:
        if credential is None:
            exchange.check_sendable_without_credential()
            return None
        headers = credential.headers()
        if headers is None:
            await self._renewal.run(credential, None, self.send)
            headers = credential.headers()
        return headers

    async def _exchanged(self, exchange: Exchange, authorization: Mapping[str, str] | None) -> RawResponse:
        """One request on the wire and its answer, through the rate limit and the middleware."""
        if delay := min(self._rate_limit.delay(), exchange.repetition.time_left()):
            await self._runtime.sleep(delay)
        request = exchange.request(self._headers, authorization)
        send = self._transport.send
        for wrapper in reversed(self._middleware):
            send = partial(wrapper, send=send)
        started = self._runtime.now()
        try:
            response = await send(request)
        except AtlanError as error:
            exchange.log(request, self._runtime.now() - started, failure=error)
            exchange.described(error)
            raise
        exchange.log(request, self._runtime.now() - started, response=response)
        return response
