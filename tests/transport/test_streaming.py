"""Contents that are not held in memory as a whole: streamed answers, files as content, and what breaks off on the way."""

from __future__ import annotations

import socket
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from atlan.config import Configuration
from atlan.errors import ApiConnectionError, AtlanError, NotFoundError
from atlan.transport.aio import AsyncConnection
from atlan.transport.call import Call
from atlan.transport.retry import RetryPolicy
from atlan.transport.streaming import AsyncStream, Stream
from atlan.transport.sync import Connection
from atlan_openapi.types import Operation

WHOLE = bytes(range(256)) * 4096


class Server:
    """Answers one request per connection with prepared bytes, and keeps what it was sent."""

    def __init__(self, answers: list[bytes]) -> None:
        self._answers = answers
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.requests: list[bytes] = []
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        for answer in self._answers:
            connection, _ = self._socket.accept()
            with connection:
                self.requests.append(_request(connection))
                connection.sendall(answer)

    def close(self) -> None:
        self._socket.close()


def _request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def answer(content: bytes, *, status: str = "200 OK", promised: int | None = None) -> bytes:
    length = len(content) if promised is None else promised
    return f"HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n".encode() + content


@pytest.fixture
def serve() -> Iterator[Any]:
    servers: list[Server] = []

    def start(*answers: bytes) -> Server:
        servers.append(Server(list(answers)))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def operation(method: str, *, idempotent: bool = True) -> Operation:
    return Operation(
        id="transfer", method=method, path="/x", idempotent=idempotent, retry_statuses=None,
        authenticated=False, success=frozenset({200}),
    )  # fmt: skip


NO_PATIENCE = RetryPolicy(retries=0)
QUICK = RetryPolicy(retries=2, base=0.0)


class Driver:
    """One of the two connections, its methods awaited."""

    def __init__(self, kind: str, retry: RetryPolicy = NO_PATIENCE) -> None:
        self._kind = kind
        configuration = Configuration.resolve(
            base_url="https://tenant.example", api_key="secret-token", proxy=None
        )
        self._connection: Any = (Connection if kind == "sync" else AsyncConnection)(
            configuration, retry=retry
        )

    async def send(self, operation: Operation, request: Any, consume: Any = None) -> Any:
        def parse(response: Any) -> int:
            return int(response.status_code)

        if self._kind == "sync":

            def read(stream: Stream) -> Any:
                with stream:
                    return consume(list(stream.pieces()), stream)

            return self._connection.send(Call(operation, request, parse, consume=consume and read))

        async def aread(stream: AsyncStream) -> Any:
            async with stream:
                return consume([piece async for piece in stream.pieces()], stream)

        return await self._connection.send(Call(operation, request, parse, consume=consume and aread))

    async def aclose(self) -> None:
        if self._kind == "sync":
            self._connection.close()
        else:
            await self._connection.aclose()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def driver(kind: str) -> AsyncIterator[Driver]:
    made = Driver(kind)
    yield made
    await made.aclose()


async def test_an_answer_is_read_in_pieces(driver: Driver, serve: Any) -> None:
    server = serve(answer(WHOLE))
    request = {"method": "GET", "url": server.url + "/object"}

    def consume(pieces: list[bytes], stream: Any) -> bytes:
        assert len(pieces) > 1
        assert (stream.status_code, stream.content) == (200, b"")
        assert stream.headers["content-length"] == str(len(WHOLE))
        return b"".join(pieces)

    assert await driver.send(operation("GET"), request, consume) == WHOLE


async def test_a_failure_is_read_whole_and_never_consumed(driver: Driver, serve: Any) -> None:
    server = serve(answer(b'{"message": "no such key"}', status="404 Not Found"))
    with pytest.raises(NotFoundError, match="no such key"):
        await driver.send(operation("GET"), {"method": "GET", "url": server.url}, lambda pieces, _: pieces)


async def test_an_answer_that_breaks_off_is_a_failed_attempt(kind: str, serve: Any) -> None:
    server = serve(answer(b"half", promised=8), answer(b"wholly!!"))
    driver = Driver(kind, QUICK)
    seen: list[bytes] = []

    def consume(pieces: list[bytes], _: Any) -> bytes:
        seen.append(b"".join(pieces))
        return seen[-1]

    assert await driver.send(operation("GET"), {"method": "GET", "url": server.url}, consume) == b"wholly!!"
    assert len(server.requests) == 2
    await driver.aclose()


async def test_an_answer_that_breaks_off_says_what_and_where(driver: Driver, serve: Any) -> None:
    server = serve(answer(b"half", promised=8))
    with pytest.raises(ApiConnectionError) as caught:
        await driver.send(operation("GET"), {"method": "GET", "url": server.url}, lambda pieces, _: pieces)
    assert caught.value.operation == "transfer"
    assert caught.value.attempts == 1
    assert server.url.removeprefix("http://") in str(caught.value)


async def test_what_trips_over_the_content_gives_the_connection_back(kind: str, serve: Any) -> None:
    """As often as there are connections in the pool, and once more."""
    configuration = {"max_connections": 2, "max_keepalive_connections": 2, "pool_timeout": 5.0}
    server = serve(*[answer(b"x")] * 4)
    resolved = Configuration.resolve(base_url="https://t.example", api_key="x", proxy=None, **configuration)
    driver = Driver(kind)
    driver._connection = (Connection if kind == "sync" else AsyncConnection)(resolved, retry=NO_PATIENCE)

    def stumble(pieces: list[bytes], _: Any) -> None:
        raise ZeroDivisionError

    for _ in range(4):
        with pytest.raises(ZeroDivisionError):
            await driver.send(operation("GET"), {"method": "GET", "url": server.url}, stumble)
    await driver.aclose()


async def test_a_file_is_sent_from_its_beginning_in_each_attempt(
    kind: str, serve: Any, tmp_path: Path
) -> None:
    server = serve(answer(b"", status="503 Slow down"), answer(b""))
    driver = Driver(kind, QUICK)
    path = tmp_path / "big.bin"
    path.write_bytes(WHOLE)
    with path.open("rb") as file:
        file.seek(100)
        request = {"method": "PUT", "url": server.url, "content": file}
        assert await driver.send(operation("PUT"), request) == 200
    for sent in server.requests:
        head, _, body = sent.partition(b"\r\n\r\n")
        assert body == WHOLE
        assert b"transfer-encoding" not in head.lower()
    await driver.aclose()


async def test_another_host_sees_nothing_of_the_tenant(driver: Driver, serve: Any) -> None:
    server = serve(answer(b""))
    driver._connection.update_headers({"x-mine": "private"})
    needs_token = operation("GET")
    needs_token.authenticated = True
    await driver.send(needs_token, {"method": "GET", "url": server.url})
    head = server.requests[0].lower()
    for private in (b"authorization", b"secret-token", b"x-mine", b"x-atlan"):
        assert private not in head
    assert b"user-agent: atlan-pythonsdk/" in head


async def test_an_answer_that_a_middleware_gave_is_consumed_alike(kind: str) -> None:
    class Whole:
        status_code, content, headers = 200, b"given", {"x": "y"}

    def given(request: Any, send: Any) -> Any:
        return Whole()

    async def agiven(request: Any, send: Any) -> Any:
        return Whole()

    driver = Driver(kind)
    configuration = Configuration.resolve(base_url="https://tenant.example", api_key="x", proxy=None)
    if kind == "sync":
        driver._connection = Connection(configuration, middleware=[given])
    else:
        driver._connection = AsyncConnection(configuration, middleware=[agiven])
    request = {"method": "GET", "url": "https://elsewhere.example/x"}
    assert await driver.send(operation("GET"), request, lambda pieces, _: b"".join(pieces)) == b"given"


async def test_an_error_of_the_consumer_is_told_with_the_call(driver: Driver, serve: Any) -> None:
    server = serve(answer(b"x"))

    def refuse(pieces: list[bytes], _: Any) -> None:
        raise AtlanError("the disk is full", permanent=True)

    with pytest.raises(AtlanError, match="the disk is full") as caught:
        await driver.send(operation("GET"), {"method": "GET", "url": server.url}, refuse)
    assert caught.value.operation == "transfer"
    assert caught.value.request_id
