"""The HTTP adapter over real sockets: proxies, timeouts, broken connections, reuse of connections, TLS."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from atlan.auth import ApiToken
from atlan.config import Configuration
from atlan.errors import ApiConnectionError, ApiError, ConfigurationError, RequestTimeout, ResponseParseError
from atlan.transport.aio import AsyncConnection
from atlan.transport.http import Pool, accepted_encodings, tls_context
from atlan.transport.retry import RetryPolicy
from atlan.transport.sync import Connection

from .servers import HttpProxy, PlainSpeaker, Seen, Server, Socks5Proxy, Tls, plain_answer
from .support import call

ROOT = Path(__file__).resolve().parents[2]
ONCE = RetryPolicy(retries=0)


@pytest.fixture(params=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes a function that sends calls through a real connection, which is closed after the test."""
    opened: list[tuple[Any, asyncio.Runner | None]] = []

    def make(base_url: str, environment: dict[str, str] | None = None, **settings: Any) -> Callable[..., Any]:
        retry = settings.pop("retry", ONCE)
        configuration = Configuration.resolve(
            environment=environment or {}, base_url=base_url, api_key="a-token", **settings
        )
        if request.param == "sync":
            connection = Connection(configuration, retry=retry)
            opened.append((connection, None))
            return lambda sent: connection.send(sent)
        runner = asyncio.Runner()
        twin = AsyncConnection(configuration, retry=retry)
        opened.append((twin, runner))
        return lambda sent: runner.run(twin.send(sent))

    yield make
    for connection, runner in opened:
        if runner is None:
            connection.close()
        else:
            runner.run(connection.aclose())
            runner.close()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


def test_a_request_arrives_as_it_was_meant(connect: Any, server: Server) -> None:
    send = connect(server.url + "/eu")
    request = {
        "url": "/api/meta/entity/guid/a%2Fb",
        "params": [("attr:qualifiedName", "a/b c&d"), ("x", "ä"), ("x", "2")],
        "json": {"name": "ö"},
    }
    assert send(call("POST", request=request)) == {}
    [seen] = server.seen
    assert seen.method == "POST"
    assert seen.target.startswith("/eu/api/meta/entity/guid/a%2Fb?")
    assert "x=%C3%A4&x=2" in seen.target
    assert json.loads(seen.body) == {"name": "ö"}
    assert seen.headers["authorization"] == "Bearer a-token"
    assert seen.headers["content-length"] == str(len(seen.body))
    assert "gzip" in seen.headers["accept-encoding"]
    assert seen.headers["host"] == server.url.removeprefix("http://")


def test_forms_and_files(connect: Any, server: Server) -> None:
    send = connect(server.url)
    send(call("POST", request={"data": {"grant_type": "x", "secret": "a&b"}}))
    send(call("POST", request={"files": [("file", ("a.png", b"bytes", "image/png"))]}))
    form, upload = server.seen
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert form.body == b"grant_type=x&secret=a%26b"
    assert upload.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'filename="a.png"' in upload.body


def test_connections_are_reused(connect: Any, server: Server) -> None:
    send = connect(server.url)
    for _ in range(5):
        send(call())
    assert server.connections == 1


def test_idle_connections_expire(connect: Any, server: Server) -> None:
    send = connect(server.url, keepalive_expiry=0.05)
    send(call())
    time.sleep(0.1)
    send(call())
    assert server.connections == 2


def test_a_connection_that_the_server_dropped_while_idle_is_noticed(connect: Any, server: Server) -> None:
    send = connect(server.url)
    server.answers = [lambda _: plain_answer(b"{}", closing=True), lambda _: plain_answer(b"{}")]
    send(call("POST"))
    time.sleep(0.1)
    send(call("POST"))
    assert len(server.seen) == 2


def test_redirects_are_not_followed(connect: Any, server: Server) -> None:
    server.answers = [lambda _: b"HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n"]
    with pytest.raises(ApiError, match="redirects to /login"):
        connect(server.url)(call())
    assert len(server.seen) == 1


def test_packed_answers_are_unpacked(connect: Any, server: Server) -> None:
    packed = gzip.compress(b'{"a": 1}')
    server.answers = [lambda _: plain_answer(packed, "Content-Encoding: gzip")]
    assert connect(server.url)(call()) == {"a": 1}
    server.answers = [lambda _: plain_answer(b"no gzip", "Content-Encoding: gzip")]
    with pytest.raises(ResponseParseError, match="compressed"):
        connect(server.url)(call())


def test_zstd_is_preferred_where_it_can_be_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "zstandard", raising=False)
    assert accepted_encodings() == "gzip"
    monkeypatch.setitem(sys.modules, "zstandard", ModuleType("zstandard"))
    assert accepted_encodings() == "zstd, gzip"


def test_html_errors_of_a_gateway(connect: Any, server: Server) -> None:
    page = b"<html><head><title>502 Bad Gateway</title></head></html>"
    server.answers = [lambda _: plain_answer(page, "Content-Type: text/html", status="502 Whatever")]
    with pytest.raises(ApiError, match="502 Bad Gateway") as failed:
        connect(server.url)(call())
    assert failed.value.status == 502


def test_a_silent_server_is_a_timeout_with_an_unknown_outcome(connect: Any, server: Server) -> None:
    server.answers = [lambda _: time.sleep(20) or b""]
    with pytest.raises(RequestTimeout, match=r"did not answer within 0\.2 s.*ATLAN_READ_TIMEOUT") as failed:
        connect(server.url, read_timeout=0.2)(call("POST"))
    assert failed.value.outcome_unknown


@pytest.mark.parametrize(
    "broken",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", b"this is no HTTP\r\n\r\n"],
    ids=["nothing", "half", "nonsense"],
)
def test_a_broken_answer_has_an_unknown_outcome(connect: Any, server: Server, broken: bytes) -> None:
    server.answers = [lambda _: broken]
    with pytest.raises(ApiConnectionError, match="may have taken effect") as failed:
        connect(server.url)(call("POST"))
    assert failed.value.outcome_unknown
    assert failed.value.__cause__ is not None
    server.answers = [lambda _: broken, lambda _: plain_answer(b"{}")]
    fast = RetryPolicy(base=0.001)
    assert connect(server.url, retry=fast)(call("GET")) == {}


def test_nobody_listens(connect: Any, server: Server) -> None:
    server.close()
    with pytest.raises(ApiConnectionError, match="ATLAN_BASE_URL") as failed:
        connect(server.url)(call("POST"))
    assert not failed.value.outcome_unknown
    assert not failed.value.permanent


def test_nobody_listens_where_the_proxy_should_be(connect: Any) -> None:
    send = connect("http://tenant.example", proxy="http://me:its-password@127.0.0.1:9", retry=ONCE)
    with pytest.raises(
        ApiConnectionError, match=r"tenant\.example \(through the proxy http://127\.0\.0\.1:9\): "
    ) as failed:
        send(call())
    assert "its-password" not in str(failed.value)


def test_nothing_listens_at_the_port(connect: Any) -> None:
    with pytest.raises(ApiConnectionError) as failed:
        connect("http://127.0.0.1:9", retry=ONCE)(call())
    assert failed.value.message.endswith("nothing listens at http://127.0.0.1:9.")
    assert "port of the base URL (ATLAN_BASE_URL)" in failed.value.user_action


def test_a_host_that_does_not_exist_is_not_tried_again(connect: Any) -> None:
    with pytest.raises(
        ApiConnectionError, match=r"host name of no-such-host\.invalid is not known"
    ) as failed:
        connect("http://no-such-host.invalid", retry=RetryPolicy(base=60.0))(call())
    assert failed.value.attempts == 1


def test_a_full_pool_is_said_so(server: Server) -> None:
    finish = threading.Event()
    server.answers = [lambda _: finish.wait(30) and plain_answer(b"{}")]
    configuration = Configuration.resolve(
        environment={}, base_url=server.url, api_key="a-token", max_connections=1, pool_timeout=0.1
    )
    connection = Connection(configuration, retry=ONCE)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(connection.send, call("POST"))
        while not server.seen:
            time.sleep(0.001)
        with pytest.raises(RequestTimeout, match="max_connections") as failed:
            connection.send(call("POST"))
        finish.set()
        assert first.result() == {}
    connection.close()
    assert not failed.value.outcome_unknown


PROXY_VARIABLES = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]


@pytest.mark.parametrize("variable", PROXY_VARIABLES)
def test_an_http_proxy_from_any_variable(connect: Any, server: Server, variable: str) -> None:
    with HttpProxy() as proxy:
        assert connect(server.url, {variable: proxy.url})(call()) == {}
        assert proxy.targets == [server.url.removeprefix("http://")]


@pytest.mark.parametrize("user", ["me:word", "m%40e:w%2Fo%3Ard%25", "me:p@ss/word"])
def test_an_http_proxy_with_user_and_password(connect: Any, server: Server, user: str) -> None:
    decoded = {"me:word": "me:word", "m%40e:w%2Fo%3Ard%25": "m@e:w/o:rd%", "me:p@ss/word": "me:p@ss/word"}[
        user
    ]
    with HttpProxy(credentials=decoded) as proxy:
        place = proxy.url.removeprefix("http://")
        assert connect(server.url, {"HTTP_PROXY": f"http://{user}@{place}"})(call()) == {}
        assert connect(server.url, proxy=f"http://{user}@{place}")(call()) == {}
        with pytest.raises(ApiError, match="Check the user and password in the proxy") as failed:
            connect(server.url, proxy=f"http://me:wrong-word@{place}")(call())
        assert failed.value.status == 407
        assert "wrong-word" not in str(failed.value)


@pytest.mark.parametrize("variable", ["ALL_PROXY", "all_proxy", "HTTPS_PROXY"])
@pytest.mark.parametrize("credentials", [None, "me:p@ss"])
def test_a_socks_proxy(connect: Any, server: Server, variable: str, credentials: str | None) -> None:
    with Socks5Proxy(credentials) as proxy:
        user = "me:p%40ss@" if credentials else ""
        address = f"socks5://{user}{proxy.place}"
        assert connect(server.url, {variable: address})(call()) == {}
        assert proxy.targets == [server.url.removeprefix("http://")]


def test_a_socks_proxy_that_looks_up_names(connect: Any, server: Server) -> None:
    with Socks5Proxy() as proxy:
        assert connect(server.url, proxy=f"socks5h://{proxy.place}")(call()) == {}
        assert len(proxy.targets) == 1


def test_a_socks_proxy_that_refuses(connect: Any, server: Server) -> None:
    with Socks5Proxy("me:word") as proxy:
        with pytest.raises(ApiConnectionError, match="the proxy refused") as failed:
            connect(server.url, proxy=f"socks5://me:wrong-word@{proxy.place}")(call("POST"))
        assert not failed.value.outcome_unknown
        assert "wrong-word" not in str(failed.value)


@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
@pytest.mark.parametrize("exempt", ["127.0.0.1", "*", "127.0.0.0/8", "localhost,127.0.0.1"])
def test_exceptions_from_the_proxy(connect: Any, server: Server, variable: str, exempt: str) -> None:
    with HttpProxy() as proxy:
        assert connect(server.url, {"ALL_PROXY": proxy.url, variable: exempt})(call()) == {}
        assert proxy.targets == []
        assert connect(server.url, {variable: exempt}, proxy=proxy.url)(call()) == {}
        assert len(proxy.targets) == 1


def test_no_proxy_at_all_when_the_argument_says_so(connect: Any, server: Server) -> None:
    with HttpProxy() as proxy:
        assert connect(server.url, {"ALL_PROXY": proxy.url}, proxy=None)(call()) == {}
        assert proxy.targets == []


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    return Tls(tmp_path_factory.mktemp("tls"))


def test_tls_with_an_authority_of_its_own(connect: Any, tls: Tls) -> None:
    with Server(tls=tls.context) as server:
        assert connect(server.url, verify=str(tls.certificate))(call()) == {}
        assert connect(server.url, {"SSL_CERT_FILE": str(tls.certificate)})(call()) == {}
        assert connect(server.url, verify=False)(call()) == {}
        with pytest.raises(ApiConnectionError, match=r"certificate of 127\.0\.0\.1") as failed:
            connect(server.url, retry=RetryPolicy(base=60.0))(call("POST"))
        assert "SSL_CERT_FILE" in str(failed.value)
        assert failed.value.attempts == 1
        assert not failed.value.outcome_unknown


def test_tls_where_there_is_none(connect: Any) -> None:
    with PlainSpeaker() as server:
        send = connect(f"https://{server.place}", verify=False, retry=RetryPolicy(base=60.0))
        with pytest.raises(ApiConnectionError, match=r"cannot be spoken to with TLS.*http://") as failed:
            send(call("POST"))
    assert (failed.value.attempts, failed.value.outcome_unknown) == (1, False)


def test_certificates_that_are_none(connect: Any, tmp_path: Path) -> None:
    (tmp_path / "no.pem").write_text("no certificate")
    with pytest.raises(ConfigurationError, match=r"verify is malformed.*no\.pem"):
        connect("https://127.0.0.1:1", verify=str(tmp_path / "no.pem"))(call())


def test_tls_through_a_proxy_with_user_and_password(connect: Any, tls: Tls) -> None:
    with Server(tls=tls.context) as server, HttpProxy(credentials="me:word") as proxy:
        place = proxy.url.removeprefix("http://")
        environment = {"HTTPS_PROXY": f"http://me:word@{place}"}
        assert connect(server.url, environment, verify=str(tls.certificate))(call()) == {}
        assert proxy.tunnels == [server.url.removeprefix("https://")]
        with pytest.raises(ApiConnectionError, match="the proxy refused: 407") as failed:
            connect(server.url, proxy=f"http://me:wrong-word@{place}", verify=False)(call("POST"))
        assert not failed.value.outcome_unknown
        assert "wrong-word" not in str(failed.value)


def echo_request_id(seen: Seen) -> bytes:
    return plain_answer(json.dumps({"id": seen.headers["x-atlan-request-id"]}).encode())


@pytest.mark.parametrize("threads", [10, 30])
def test_many_threads_share_one_connection(server: Server, threads: int) -> None:
    configuration = Configuration.resolve(environment={}, base_url=server.url, api_key="a-token")
    # Without retries: a connection closed under a request that uses it would show.
    connection = Connection(configuration, retry=ONCE)
    server.answers = [echo_request_id]
    with ThreadPoolExecutor(threads) as pool:
        ids = [answer["id"] for answer in pool.map(lambda _: connection.send(call("POST")), range(300))]
    connection.close()
    assert len(set(ids)) == len(server.seen) == 300
    if threads <= configuration.max_keepalive_connections:
        assert server.connections <= threads


def test_requests_beyond_the_connections_that_are_kept_get_others() -> None:
    made: list[tuple[int, int]] = []

    def make(connections: int, kept: int) -> tuple[int, int]:
        made.append((connections, kept))
        return made[-1]

    pool = Pool(2, 3, make)
    assert [pool.take() for _ in range(4)] == [(2, 2), (2, 2), (3, 0), (3, 0)]
    pool.give_back((3, 0))
    assert pool.take() == (3, 0)
    pool.give_back(made[0])
    assert pool.take() == (2, 2)
    assert pool.transports() == made == [(2, 2), (3, 0)]
    alone = Pool(2, 0, make)
    assert [alone.take() for _ in range(4)] == [(2, 2)] * 4
    assert len(alone.transports()) == 1


def test_many_tasks_share_one_connection_in_one_loop_after_another(server: Server) -> None:
    connection = AsyncConnection(
        Configuration.resolve(environment={}, base_url=server.url, api_key="a-token")
    )

    async def main() -> None:
        answers = await asyncio.gather(*(connection.send(call()) for _ in range(60)))
        assert answers == [{}] * 60

    asyncio.run(main())
    asyncio.run(main())
    asyncio.run(connection.aclose())
    assert len(server.seen) == 120


def test_a_closed_connection_opens_again_when_it_is_used(connect: Any, server: Server) -> None:
    connection = Connection(Configuration.resolve(environment={}, base_url=server.url, api_key="a-token"))
    connection.send(call())
    connection.close()
    connection.close()
    connection.send(call())
    connection.close()
    assert server.connections == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_does_not_speak_on_its_parents_sockets(server: Server) -> None:
    program = f"""
import os
from atlan.config import Configuration
from atlan.transport.sync import Connection
from tests.transport.support import call
connection = Connection(Configuration.resolve(environment={{}}, base_url={server.url!r}, api_key="a-token"))
connection.send(call())
child = os.fork()
connection.send(call())
if child:
    assert os.waitpid(child, 0)[1] == 0
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)
    assert len(server.seen) == 3
    assert server.connections == 2


def test_one_tls_context_serves_the_whole_process() -> None:
    with ThreadPoolExecutor(4) as pool:
        contexts = list(pool.map(tls_context, [True] * 4))
    assert tls_context(True) is tls_context(True)
    assert all(context.verify_mode is ssl.CERT_REQUIRED for context in contexts)
    assert tls_context(False).verify_mode is ssl.CERT_NONE


def test_a_credential_of_the_users_own(connect: Any, server: Server) -> None:
    configuration = Configuration.resolve(environment={}, base_url=server.url)
    with ThreadPoolExecutor(1):
        connection = Connection(configuration, credential=ApiToken("of-my-own"))
        connection.send(call())
        connection.close()
    assert server.seen[0].headers["authorization"] == "Bearer of-my-own"


def test_threads_do_not_see_each_others_request_ids(server: Server) -> None:
    barrier = threading.Barrier(4)
    connection = Connection(Configuration.resolve(environment={}, base_url=server.url, api_key="a-token"))

    def one(_: int) -> tuple[str, str]:
        from atlan.context import request_id

        seen: list[str] = []

        def parse(response: Any) -> str:
            barrier.wait()
            seen.append(str(request_id.get()))
            return str(json.loads(response.content)["id"])

        return connection.send(call(parse=parse)), seen[0]

    server.answers = [echo_request_id]
    with ThreadPoolExecutor(4) as pool:
        pairs = list(pool.map(one, range(4)))
    connection.close()
    assert all(sent == seen for sent, seen in pairs)
    assert len({sent for sent, _ in pairs}) == 4
