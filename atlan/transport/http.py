"""Sends requests with httpx: the only module that knows it, loaded by it at the first request.

A connection talks to the narrow interfaces `Transport` and `AsyncTransport`; another HTTP library takes httpx's place by
implementing them. httpx's transports are used directly: its client adds cookies, redirects and look-ups of the environment,
none of which are wanted here, and costs time with each request.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, Protocol, TypeVar

from atlan.errors import ApiConnectionError, AtlanError, ConfigurationError, ErrorCode, RequestTimeout
from atlan.proxies import bypasses_proxy, split_host_and_port, split_proxy
from atlan.redaction import redact
from atlan.transport.runtime import Lock

if TYPE_CHECKING:
    import asyncio
    import ssl
    from collections.abc import Callable
    from typing import Any

    import httpx

    from atlan.config import Configuration
    from atlan.transport.request import HttpRequest
    from atlan_openapi.types import RawResponse


T = TypeVar("T")


class Transport(Protocol):
    """What a connection needs of an HTTP library."""

    def send(self, request: HttpRequest) -> RawResponse:
        """Send one request and read its whole answer, whatever its status.

        Where the request asks for it (`streamed`), the answer to a success may be a `Stream` instead.

        Raises:
            ApiConnectionError: no answer came; `outcome_unknown` says whether the request may have arrived.
        """
        ...

    def close(self) -> None:
        """Close all connections; a later request opens new ones."""
        ...


class AsyncTransport(Protocol):
    """What an asynchronous connection needs of an HTTP library."""

    async def send(self, request: HttpRequest) -> RawResponse:
        """Send one request and read its whole answer, whatever its status.

        Where the request asks for it (`streamed`), the answer to a success may be an `AsyncStream` instead.

        Raises:
            ApiConnectionError: no answer came; `outcome_unknown` says whether the request may have arrived.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections; a later request opens new ones."""
        ...


class Route(NamedTuple):
    """What requests must have in common to share connections."""

    origin: str
    proxy: str | None
    verify: bool | str


class Pool(Generic[T]):
    """The connections of one route: some that are kept open between requests, and others for a rush.

    httpx has one pool for both, but httpcore under it may then close a connection that another thread or task is just about to
    use: it trims idle connections while more are open than are to be kept. So requests go to a pool that keeps all its
    connections as long as those suffice, and the rest to one that keeps none; neither ever trims.

    Args:
        kept: connections that are kept open.
        further: connections beyond those.
        make: makes a transport of httpx from the number of its connections and of those that it keeps.
    """

    __slots__ = ("_free", "_further", "_kept", "_lock", "_make", "_rush")

    def __init__(self, kept: int, further: int, make: Callable[[int, int], T]) -> None:
        self._kept = make(kept, kept)
        self._rush: T | None = None
        self._free = kept
        self._further = further
        self._make = make
        self._lock = Lock()

    def take(self) -> T:
        """The transport for one more request; to be given back."""
        with self._lock:
            if self._free > 0 or self._further <= 0:
                self._free -= 1
                return self._kept
            if self._rush is None:
                self._rush = self._make(self._further, 0)
            return self._rush

    def give_back(self, transport: T) -> None:
        """Take note that the request is done with its transport."""
        if transport is self._kept:
            with self._lock:
                self._free += 1

    def transports(self) -> list[T]:
        """All transports there are, to close them."""
        return [self._kept] if self._rush is None else [self._kept, self._rush]


class HttpxTransport:
    """Synchronous, for any number of threads.

    Args:
        configuration: gives the size of the pools.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools: dict[Route, Pool[httpx.HTTPTransport]] = {}
        self._process = os.getpid()
        self._lock = Lock()

    def send(self, request: HttpRequest) -> RawResponse:
        """Send one request and read its whole answer, whatever its status."""
        import httpx

        try:
            outgoing = httpx_request(request, self._configuration)
            pool = self._pool(route_of(request))
            transport = pool.take()
            kept_open = False
            try:
                response = transport.handle_request(outgoing)
                if request.streamed and response.is_success:
                    from atlan.transport.streaming import Stream

                    kept_open = True
                    return Stream(
                        response, partial(pool.give_back, transport), partial(failure, request=request)
                    )
                try:
                    response.read()
                finally:
                    response.close()
            finally:
                if not kept_open:
                    pool.give_back(transport)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise failure(error, request) from error
        return response

    def close(self) -> None:
        """Close all connections; a later request opens new ones."""
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            for transport in pool.transports():
                transport.close()

    def _pool(self, route: Route) -> Pool[httpx.HTTPTransport]:
        pool = self._pools.get(route)
        if pool is not None and self._process == os.getpid():
            return pool
        import httpx

        with self._lock:
            if self._process != os.getpid():
                # A forked process must not speak on its parent's sockets.
                self._pools, self._process = {}, os.getpid()
            if route not in self._pools:
                self._pools[route] = new_pool(httpx.HTTPTransport, route, self._configuration)
            return self._pools[route]


class AsyncHttpxTransport:
    """Asynchronous, for any number of tasks of one event loop at a time.

    Args:
        configuration: gives the size of the pools.
    """

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._pools: dict[Route, Pool[httpx.AsyncHTTPTransport]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: HttpRequest) -> RawResponse:
        """Send one request and read its whole answer, whatever its status."""
        import httpx

        try:
            outgoing = httpx_request(request, self._configuration, reads_aside=True)
            pool = self._pool(route_of(request))
            transport = pool.take()
            kept_open = False
            try:
                response = await transport.handle_async_request(outgoing)
                if request.streamed and response.is_success:
                    from atlan.transport.streaming import AsyncStream

                    kept_open = True
                    return AsyncStream(
                        response, partial(pool.give_back, transport), partial(failure, request=request)
                    )
                try:
                    await response.aread()
                finally:
                    await response.aclose()
            finally:
                if not kept_open:
                    pool.give_back(transport)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise failure(error, request) from error
        return response

    async def aclose(self) -> None:
        """Close all connections; a later request opens new ones."""
        import asyncio

        pools, self._pools = self._pools, {}
        if self._loop is asyncio.get_running_loop():
            for pool in pools.values():
                for transport in pool.transports():
                    await transport.aclose()

    def _pool(self, route: Route) -> Pool[httpx.AsyncHTTPTransport]:
        import asyncio

        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            # The sockets of a loop that has ended (each `asyncio.run` has its own) are of no use in the next one.
            self._pools, self._loop = {}, loop
        pool = self._pools.get(route)
        if pool is None:
            import httpx

            pool = self._pools[route] = new_pool(httpx.AsyncHTTPTransport, route, self._configuration)
        return pool


def route_of(request: HttpRequest) -> Route:
    """The pool a request belongs to: its host, its proxy unless the host is exempt, its certificates where they matter."""
    scheme, _, rest = request.url.partition("://")
    place = rest.partition("/")[0].partition("?")[0]
    proxy = request.proxy
    if proxy is not None and request.no_proxy:
        host, port = split_host_and_port(place)
        if bypasses_proxy(host, port or ("443" if scheme == "https" else "80"), request.no_proxy):
            proxy = None
    certificates_matter = scheme == "https" or (proxy is not None and proxy.startswith("https:"))
    return Route(f"{scheme}://{place}", proxy, request.verify if certificates_matter else False)


def httpx_request(
    request: HttpRequest, configuration: Configuration, *, reads_aside: bool = False
) -> httpx.Request:
    """The request as httpx wants it. Writing has no limit of its own: a large upload may take its time.

    Args:
        request: the request.
        configuration: knows how long to wait for a connection of the pool.
        reads_aside: whether a file as content is read in a thread, because an event loop must not wait for a disk.
    """
    import httpx

    headers = {"accept-encoding": accepted_encodings(), **request.headers}
    content: Any = request.content
    if content is not None and not isinstance(content, bytes):
        from atlan.transport.streaming import pieces_of, size_of

        # Object stores want to know how much is to come, and nobody can tell from an iterator.
        headers["content-length"] = str(size_of(content))
        content.seek(0)
        if reads_aside:
            content = pieces_of(content)
    return httpx.Request(
        request.method,
        request.url,
        params=list(request.params) if request.params else None,
        headers=headers,
        content=content,
        data=dict(request.form) if request.form is not None else None,
        files=request.files,
        extensions={
            "timeout": {
                "connect": request.connect_timeout,
                "read": request.read_timeout,
                "write": None,
                "pool": configuration.pool_timeout,
            }
        },
    )


def new_pool(kind: Callable[..., T], route: Route, configuration: Configuration) -> Pool[T]:
    """A pool of httpx's transports for a route. HTTP/2 stays off: it was measured slower at every size."""
    import httpx

    from atlan.log import guard_http_loggers

    guard_http_loggers()
    context = tls_context(route.verify)
    proxy = None if route.proxy is None else httpx_proxy(route.proxy, context)

    def make(connections: int, kept: int) -> T:
        limits = httpx.Limits(
            max_connections=connections,
            max_keepalive_connections=kept,
            keepalive_expiry=configuration.keepalive_expiry,
        )
        return kind(verify=context, trust_env=False, http2=False, proxy=proxy, limits=limits)

    kept = min(configuration.max_keepalive_connections, configuration.max_connections)
    return Pool(kept, configuration.max_connections - kept, make)


def httpx_proxy(url: str, context: ssl.SSLContext) -> httpx.Proxy:
    """A proxy as httpx wants it; its user and password decoded."""
    import httpx

    parts = split_proxy(url)
    auth = (parts.user, parts.password or "") if parts.user is not None else None
    # httpx lets every SOCKS proxy look up names, which is what socks5h asks for; older versions do not know the word.
    address = parts.address.replace("socks5h:", "socks5:", 1)
    return httpx.Proxy(address, auth=auth, ssl_context=context if address.startswith("https:") else None)


_contexts: dict[bool | str, ssl.SSLContext] = {}


def tls_context(verify: bool | str) -> ssl.SSLContext:
    """The TLS settings for a kind of verification, made once per process: reading all authorities takes some 30 ms.

    Args:
        verify: True for the usual authorities, a file or folder with others, False for none at all.
    """
    context = _contexts.get(verify)
    if context is None:
        context = _contexts[verify] = _new_tls_context(verify)
    return context


def _new_tls_context(verify: bool | str) -> ssl.SSLContext:
    import ssl

    import httpx

    if verify is True:
        return httpx.create_ssl_context(trust_env=False)
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        if os.path.isdir(verify):  # noqa: PTH112
            return ssl.create_default_context(capath=verify)
        return ssl.create_default_context(cafile=verify)
    except OSError as error:
        raise ConfigurationError(
            f"The setting verify is malformed: there are no usable certificates in {verify!r}: {error}.",
            setting="verify",
            variable="SSL_CERT_FILE",
            user_action="Let it name a file of certificates in PEM format, or a folder of them.",
        ) from error


def accepted_encodings() -> str:
    """zstd before gzip where httpx can unpack it: it costs a third of the time."""
    import sys

    return "zstd, gzip" if "zstandard" in sys.modules else "gzip"


def failure(error: Exception, request: HttpRequest) -> AtlanError:
    """The SDK's exception for one of httpx, with whether the request may have arrived and whether another try can help."""
    import httpx

    if isinstance(error, httpx.DecodingError):
        return ErrorCode.JSON_ERROR.exception_with_parameters("it is not compressed as its headers say")
    unsent = (
        httpx.ConnectError,
        httpx.ConnectTimeout,
        httpx.PoolTimeout,
        httpx.ProxyError,
        httpx.UnsupportedProtocol,
        httpx.LocalProtocolError,
        httpx.InvalidURL,
    )
    category = RequestTimeout if isinstance(error, httpx.TimeoutException) else ApiConnectionError
    what, advice, permanent = _explained(error, request)
    return category(
        ErrorCode.CONNECTION_ERROR.error_message.format(redact(what)),
        error_code=ErrorCode.CONNECTION_ERROR,
        user_action=advice,
        outcome_unknown=not isinstance(error, unsent),
        permanent=permanent,
    )


def _explained(error: Exception, request: HttpRequest) -> tuple[str, str, bool]:
    """What happened, what to do about it, and whether it would happen again."""
    import socket
    import ssl

    import httpx

    causes = _causes(error)
    words = next((str(cause) for cause in reversed(causes) if str(cause)), type(error).__name__).rstrip(".")
    scheme, _, rest = request.url.partition("://")
    place = rest.partition("/")[0]
    if proxy := route_of(request).proxy:
        place = f"{place} (through the proxy {split_proxy(proxy).address})"
    if isinstance(error, httpx.PoolTimeout):
        return "all connections of the client are busy", "Raise max_connections, or send less at once.", False
    if isinstance(error, httpx.ConnectTimeout):
        return f"{place} could not be reached within {request.connect_timeout:g} s", CONNECT_ADVICE, False
    if isinstance(error, httpx.TimeoutException):
        return f"{place} did not answer within {request.read_timeout:g} s", READ_ADVICE, False
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol | httpx.LocalProtocolError):
        return words, ErrorCode.CONNECTION_ERROR.user_action, True
    if isinstance(error, httpx.ProxyError):
        return f"the proxy refused: {words}", PROXY_ADVICE, any(word in words for word in ("407", "403"))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return f"the certificate of {place} is not trusted: {words}", CERTIFICATE_ADVICE, True
    if any(type(cause) is ssl.SSLError for cause in causes):
        return f"{place} cannot be spoken to with TLS: {words}", TLS_ADVICE, True
    if is_refused(error) and not proxy:
        return f"nothing listens at {scheme}://{place}", REFUSED_ADVICE, False
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return (
                f"the host name of {place} is not known: {words}",
                HOST_ADVICE,
                cause.errno == socket.EAI_NONAME,
            )
    return f"{place}: {words}", ErrorCode.CONNECTION_ERROR.user_action, False


def is_refused(error: BaseException) -> bool:
    """Whether the host said that nothing listens at the port."""
    return any(isinstance(cause, ConnectionRefusedError) for cause in _causes(error))


def _causes(error: BaseException) -> list[BaseException]:
    """The error and what lies behind it, the nearest first."""
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__ or current.__context__
    return found


CONNECT_ADVICE: Final = (
    "Check the network and the base URL; connect_timeout (ATLAN_CONNECT_TIMEOUT) sets the patience."
)
READ_ADVICE: Final = "Ask for less at once, or raise read_timeout (ATLAN_READ_TIMEOUT)."
PROXY_ADVICE: Final = (
    "Check the proxy's URL, user and password (the argument `proxy`, HTTPS_PROXY and the like)."
)
CERTIFICATE_ADVICE: Final = (
    "If a company gateway stands in between, let `verify` or SSL_CERT_FILE name the file with its authority."
)
TLS_ADVICE: Final = (
    "Check whether the base URL (ATLAN_BASE_URL) should begin with http:// and what `verify` names."
)
REFUSED_ADVICE: Final = (
    "Check host and port of the base URL (ATLAN_BASE_URL), and whether the tenant is running."
)
HOST_ADVICE: Final = "Check the base URL (ATLAN_BASE_URL), the proxy and the network."
