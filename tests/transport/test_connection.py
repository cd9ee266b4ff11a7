"""What a connection sends, and how it can be changed; the same through both connections."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from atlan._version import __version__
from atlan.config import INTERNAL
from atlan.context import request_id
from atlan.errors import AuthenticationError, ConfigurationError, NotFoundError, ResponseParseError
from atlan.transport.aio import AsyncConnection
from atlan.transport.options import shared_settings
from atlan.transport.request import HttpRequest
from atlan.transport.retry import RetryPolicy
from atlan.transport.sync import Connection
from atlan_openapi.errors import InvalidResponse

from .support import AsyncFakeTransport, FakeTransport, Tenant, answer, call, configuration

TenantOf = Callable[..., Tenant]
UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def test_the_headers_of_every_request(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.send(call())
    [request] = tenant.requests
    assert UUID4.fullmatch(request.headers["x-atlan-request-id"])
    assert {**request.headers, "x-atlan-request-id": ""} == {
        "accept": "application/json",
        "authorization": "Bearer a-token",
        "user-agent": f"Atlan-PythonSDK/{__version__}",
        "x-atlan-agent": "sdk",
        "x-atlan-agent-id": "python",
        "x-atlan-client-origin": "product_sdk",
        "x-atlan-client-type": tenant.kind,
        "x-atlan-python-version": ".".join(map(str, sys.version_info[:3])),
        "x-atlan-request-id": "",
    }


def test_one_request_id_per_call_and_a_new_one_for_the_next(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(503), answer(503), answer(200))
    tenant.send(call())
    tenant.send(call())
    sent = [request.headers["x-atlan-request-id"] for request in tenant.requests]
    assert len(sent) == 4
    assert len(set(sent[:3])) == 1
    assert sent[3] != sent[0]


def test_the_request_id_is_known_while_the_call_lasts(tenant_of: TenantOf) -> None:
    seen: list[str | None] = []

    def parse(response: Any) -> None:
        seen.append(request_id.get())

    tenant = tenant_of(answer(200))
    tenant.send(call(parse=parse))
    assert seen == [tenant.requests[0].headers["x-atlan-request-id"]]
    assert request_id.get() is None


def test_bodies_are_json_and_sets_are_arrays(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.send(call("POST", request={"json": {"names": {"a"}, "none": None}}))
    [request] = tenant.requests
    assert request.content == b'{"names":["a"],"none":null}'
    assert request.headers["content-type"] == "application/json"


def test_parameters_forms_and_headers_of_the_call_go_along(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.send(
        call(
            request={
                "params": [("a", "1"), ("a", "2")],
                "data": {"f": "x"},
                "headers": {"Accept": "text/plain"},
            }
        )
    )
    [request] = tenant.requests
    assert request.params == [("a", "1"), ("a", "2")]
    assert request.form == {"f": "x"}
    assert request.headers["accept"] == "text/plain"
    assert "Accept" not in request.headers


@pytest.mark.parametrize(
    ("base_url", "path", "url"),
    [
        ("https://a.atlan.com", "/api/meta/x", "https://a.atlan.com/api/meta/x"),
        ("https://a.atlan.com/eu/", "/auth/y", "https://a.atlan.com/eu/auth/y"),
        (INTERNAL, "/api/meta/x", "http://atlas-ratelimited.atlas.svc.cluster.local/api/atlas/v2/x"),
        (INTERNAL, "/api/service/x", "http://heracles-service.heracles.svc.cluster.local/x"),
        (INTERNAL, "/api/sql/x", "http://heka-service.heka.svc.cluster.local/x"),
        (INTERNAL, "/auth/realms/x", "http://keycloak-http.keycloak.svc.cluster.local/auth/realms/x"),
        (INTERNAL, "/events/openlineage/x", "http://chronos-service.kong.svc.cluster.local/x"),
    ],
)
def test_where_requests_go(tenant_of: TenantOf, base_url: str, path: str, url: str) -> None:
    tenant = tenant_of(answer(200), base_url=base_url)
    tenant.send(call(request={"url": path}))
    assert tenant.requests[0].url == url


def test_another_host_never_sees_the_token(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.send(call("PUT", request={"url": "https://bucket.example.com/file?sig=1"}))
    assert tenant.requests[0].url == "https://bucket.example.com/file?sig=1"
    assert "authorization" not in tenant.requests[0].headers


def test_an_unauthenticated_operation_carries_no_token(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.send(call(authenticated=False))
    assert "authorization" not in tenant.requests[0].headers


def test_without_a_token_only_what_needs_none_is_sent(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200), api_key=None)
    with pytest.raises(AuthenticationError) as refused:
        tenant.send(call())
    assert refused.value.error_id == "ATLAN-PYTHON-401-002"
    assert "ATLAN_API_KEY" in str(refused.value)
    assert tenant.requests == []
    tenant.send(call(authenticated=False))
    tenant.send(call(request={"headers": {"Authorization": "Bearer own"}}))
    assert len(tenant.requests) == 2


def test_inside_the_cluster_no_token_is_needed(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200), api_key=None, base_url=INTERNAL)
    tenant.send(call())
    assert "authorization" not in tenant.requests[0].headers


def test_timeouts_can_be_changed_for_the_next_request(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.send(call())
    tenant.connection.read_timeout = 1800.0
    tenant.connection.connect_timeout = 60.0
    tenant.send(call())
    tenant.send(call(timeout=5.0))
    assert [request.read_timeout for request in tenant.requests] == [900.0, 1800.0, 5.0]
    assert [request.connect_timeout for request in tenant.requests] == [30.0, 60.0, 5.0]
    assert (tenant.connection.read_timeout, tenant.connection.connect_timeout) == (1800.0, 60.0)
    with pytest.raises(ConfigurationError, match="read_timeout is malformed"):
        tenant.connection.read_timeout = 0


def test_headers_can_be_added(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200), headers={"X-One": "1", "User-Agent": "mine"})
    tenant.connection.update_headers({"x-two": "2", "x-one": "other"})
    tenant.send(call())
    sent = tenant.requests[0].headers
    assert (sent["x-one"], sent["x-two"], sent["user-agent"]) == ("other", "2", "mine")
    with pytest.raises(ConfigurationError, match="headers"):
        tenant.connection.update_headers({"x-three": "a\nb"})


def test_options_for_a_part_share_everything_else(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    twin = tenant.connection.with_options(
        read_timeout=5, headers={"x-one": "1"}, retry=RetryPolicy(retries=1)
    )
    tenant.send(call(), twin)
    tenant.send(call())
    assert [request.read_timeout for request in tenant.requests] == [5.0, 900.0]
    assert "x-one" not in tenant.requests[1].headers
    assert (twin.retry.retries, tenant.connection.retry.retries) == (1, 5)
    assert twin.configuration is tenant.connection.configuration
    with pytest.raises(ConfigurationError, match="unknown"):
        tenant.connection.with_options(colour="blue")
    with pytest.raises(ConfigurationError, match="not a RetryPolicy"):
        tenant.connection.with_options(retry=5)


def test_scoped_settings_are_of_one_connection_or_of_all(tenant_of: TenantOf) -> None:
    mine, other = tenant_of(answer(200)), tenant_of(answer(200))
    with shared_settings(headers={"x-all": "1"}), mine.connection.shared_settings(read_timeout=5):
        with shared_settings(headers={"x-inner": "1"}, proxy="http://gate:3128"):
            mine.send(call())
        mine.send(call(), mine.connection.with_options(connect_timeout=3))
        other.send(call())
    mine.send(call())
    inner, twin, outside = mine.requests
    assert (inner.read_timeout, inner.proxy) == (5.0, "http://gate:3128")
    assert {"x-all", "x-inner"} <= set(inner.headers)
    assert (twin.read_timeout, twin.connect_timeout, twin.proxy) == (5.0, 3.0, None)
    assert (outside.read_timeout, outside.headers.get("x-all")) == (900.0, None)
    assert (other.requests[0].read_timeout, other.requests[0].headers["x-all"]) == (900.0, "1")
    with pytest.raises(ConfigurationError), shared_settings(read_timeout=-1):
        raise AssertionError("never entered")


def test_scoped_settings_stay_in_their_thread() -> None:
    transport = FakeTransport([answer(200)])
    connection = Connection(configuration(), transport=transport)
    with connection.shared_settings(read_timeout=5), ThreadPoolExecutor(1) as pool:
        pool.submit(connection.send, call()).result()
        connection.send(call())
    assert [request.read_timeout for request in transport.requests] == [900.0, 5.0]


def test_scoped_settings_stay_in_their_task() -> None:
    transport = AsyncFakeTransport([answer(200)])
    connection = AsyncConnection(configuration(), transport=transport)

    async def scoped() -> None:
        with connection.shared_settings(read_timeout=5):
            await connection.send(call())

    async def main() -> None:
        await asyncio.gather(scoped(), connection.send(call()), scoped(), connection.send(call()))

    asyncio.run(main())
    assert sorted(request.read_timeout for request in transport.requests) == [5.0, 5.0, 900.0, 900.0]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_middleware_wraps_each_attempt_in_order(kind: str) -> None:
    seen: list[str] = []

    def synchronous(name: str) -> Any:
        def around(request: HttpRequest, send: Any) -> Any:
            seen.append(f"{name} before")
            response = send(request)
            seen.append(f"{name} after {response.status_code}")
            return response

        return around

    def asynchronous(name: str) -> Any:
        async def around(request: HttpRequest, send: Any) -> Any:
            seen.append(f"{name} before")
            response = await send(request)
            seen.append(f"{name} after {response.status_code}")
            return response

        return around

    make = synchronous if kind == "sync" else asynchronous
    Tenant(kind, answer(503), answer(200), middleware=[make("outer"), make("inner")]).send(call())
    assert seen == [
        *("outer before", "inner before", "inner after 503", "outer after 503"),
        *("outer before", "inner before", "inner after 200", "outer after 200"),
    ]


def test_who_makes_a_transport_closes_it(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    tenant.run(tenant.connection.close if tenant.kind == "sync" else tenant.connection.aclose)
    assert tenant.transport.closed == 0


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (KeyError("name"), "KeyError"),
        (InvalidResponse("sample_operation", "count", "is missing"), "count is missing"),
    ],
)
def test_an_answer_of_the_wrong_shape(tenant_of: TenantOf, failure: Exception, words: str) -> None:
    def parse(response: Any) -> None:
        raise failure

    tenant = tenant_of(answer(200, {"odd": 1}))
    with pytest.raises(ResponseParseError, match=words) as failed:
        tenant.send(call(parse=parse))
    assert failed.value.error_id == "ATLAN-PYTHON-400-019"
    assert (failed.value.status, failed.value.operation) == (200, "sample_operation")
    assert failed.value.request_id == tenant.requests[0].headers["x-atlan-request-id"]
    assert failed.value.__cause__ is failure
    assert len(tenant.requests) == 1


def test_an_error_of_the_parser_itself_stays_as_it_is(tenant_of: TenantOf) -> None:
    def parse(response: Any) -> None:
        raise NotFoundError("mine")

    with pytest.raises(NotFoundError, match="mine"):
        tenant_of(answer(200)).send(call(parse=parse))
