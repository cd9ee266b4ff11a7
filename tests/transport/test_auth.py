"""Credentials: which steps they take, when they renew, and that they never show what they hold."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from atlan.auth import (
    ApiToken,
    ImpersonatedUser,
    OAuthClient,
    ServiceAccount,
    TokenGuid,
    credential_of,
    service_account_settings,
)
from atlan.errors import (
    ApiConnectionError,
    ApiError,
    AtlanError,
    AuthenticationError,
    InvalidRequestError,
    PermissionError,  # noqa: A004
)
from atlan.transport.aio import AsyncConnection
from atlan.transport.request import HttpRequest
from atlan.transport.sync import Connection

from .support import AsyncFakeTransport, FakeTransport, Tenant, answer, call, configuration, unreachable

TenantOf = Callable[..., Tenant]
OAUTH = {"api_key": None, "oauth_client_id": "client-1", "oauth_client_secret": "hush-hush"}
GUID = "5c0f4c6a-0000-4000-8000-000000000001"


def token(value: str, lifetime: object = 600) -> httpx.Response:
    return answer(200, {"accessToken": value, "expiresIn": lifetime})


def keycloak(value: str, lifetime: object = 600) -> httpx.Response:
    return answer(200, {"access_token": value, "expires_in": lifetime})


def authorizations(tenant: Tenant) -> list[str | None]:
    return [request.headers.get("authorization") for request in tenant.requests]


def test_a_configuration_chooses_the_credential() -> None:
    assert isinstance(credential_of(configuration(api_key="key")), ApiToken)
    assert isinstance(credential_of(configuration(**OAUTH)), OAuthClient)
    assert credential_of(configuration(api_key=None)) is None


def test_an_api_token_is_not_renewed(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(401, {"message": "expired"}), answer(200))
    with pytest.raises(AuthenticationError, match="ATLAN_API_KEY"):
        tenant.send(call())
    assert len(tenant.requests) == 1
    with pytest.raises(AuthenticationError) as refused:
        ApiToken("a-token").renew()
    assert refused.value.error_id == "ATLAN-PYTHON-401-004"


def test_an_oauth_client_fetches_a_token_once_and_keeps_it(tenant_of: TenantOf) -> None:
    tenant = tenant_of(token("first"), answer(200), **OAUTH)
    tenant.send(call())
    tenant.send(call())
    exchange, *rest = tenant.requests
    assert exchange.url == "https://example.atlan.com/api/service/oauth-clients/token"
    assert json.loads(exchange.content or b"") == {"clientId": "client-1", "clientSecret": "hush-hush"}
    assert authorizations(tenant) == [None, "Bearer first", "Bearer first"]
    assert len(rest) == 2


@pytest.mark.parametrize(
    ("body", "expires_after"),
    [
        ({"accessToken": "t", "expiresIn": 100}, 90),
        ({"access_token": "t", "expires_in": 3600}, 3570),
        ({"access_token": "t"}, 570),
        ({"access_token": "t", "expires_in": "soon"}, 570),
        ({"access_token": "t", "expires_in": 0}, 570),
    ],
)
def test_either_spelling_and_how_long_a_token_counts(body: dict[str, Any], expires_after: float) -> None:
    clock = [0.0]
    credential = OAuthClient("id", "hush-hush", clock=lambda: clock[0])
    connection = Connection(
        configuration(), credential=credential, transport=FakeTransport([answer(200, body)])
    )
    assert credential.headers() is None
    connection.authenticate()
    assert credential.headers() == {"authorization": "Bearer t"}
    clock[0] = expires_after - 0.5
    assert credential.headers() is not None
    clock[0] = expires_after + 0.5
    assert credential.headers() is None


def test_a_refused_secret_says_which_one_it_was(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(401, {"code": 1001, "message": "no"}), **OAUTH)
    with pytest.raises(AuthenticationError, match="ATLAN_OAUTH_CLIENT_SECRET") as failure:
        tenant.send(call())
    assert "hush-hush" not in str(failure.value)
    assert "ATLAN_API_KEY" not in str(failure.value)


def test_a_refused_token_is_renewed_once_per_call(tenant_of: TenantOf) -> None:
    tenant = tenant_of(token("old"), answer(401), token("new"), answer(200, {"done": True}), **OAUTH)
    assert tenant.send(call("POST")) == {"done": True}
    assert authorizations(tenant) == [None, "Bearer old", None, "Bearer new"]
    assert tenant.sleeps == []

    stubborn = tenant_of(token("old"), answer(401), token("new"), answer(401), **OAUTH)
    with pytest.raises(AuthenticationError):
        stubborn.send(call())
    assert len(stubborn.requests) == 4


def test_a_renewed_token_may_be_renewed_again_after_other_answers(tenant_of: TenantOf) -> None:
    answers = [token("a"), answer(401), token("b"), answer(503), answer(401), token("c"), answer(200, 1)]
    tenant = tenant_of(*answers, **OAUTH)
    assert tenant.send(call()) == 1
    assert authorizations(tenant)[-1] == "Bearer c"


def test_an_answer_without_a_token_is_told_by_its_keys(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200, {"tokenType": "Bearer", "secretThing": "hush-hush"}), **OAUTH)
    with pytest.raises(AuthenticationError, match="secretThing, tokenType") as failed:
        tenant.send(call())
    assert "hush" not in str(failed.value)


@pytest.mark.parametrize("status", [400, 401, 403])
def test_refused_credentials_are_not_tried_again(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status, {"message": "no"}), **OAUTH)
    with pytest.raises(AtlanError) as failed:
        tenant.send(call())
    assert failed.value.status == status
    assert len(tenant.requests) == 1


def test_an_unreachable_token_endpoint_is_retried_by_itself_only(tenant_of: TenantOf) -> None:
    tenant = tenant_of(unreachable(), **OAUTH)
    with pytest.raises(ApiConnectionError):
        tenant.send(call())
    assert len(tenant.requests) == 6


def test_a_malformed_answer_of_the_token_endpoint(tenant_of: TenantOf) -> None:
    with pytest.raises(ApiError, match="could not be read"):
        tenant_of(answer(200, ["no object"]), **OAUTH).send(call())


FIRST_TOKEN = (
    keycloak("privileged"),
    answer(200, {"type": "secret", "value": "token-secret"}),
    answer(200, {"records": [{"id": "other", "clientId": "no"}, {"id": GUID, "clientId": "apikey-1"}]}),
    keycloak("usable", 100),
)


def form(request: HttpRequest) -> dict[str, Any]:
    return dict(request.form or {})


def test_a_token_known_by_its_guid(tenant_of: TenantOf) -> None:
    credential = TokenGuid(GUID, "packages", "hush-hush")
    tenant = tenant_of(*FIRST_TOKEN, answer(200, {"done": True}), credential=credential, api_key=None)
    assert tenant.send(call()) == {"done": True}
    escalation, secret, record, exchange, _ = tenant.requests
    assert escalation.url.endswith("/auth/realms/default/protocol/openid-connect/token")
    assert form(escalation) == {
        "grant_type": "client_credentials",
        "client_id": "packages",
        "client_secret": "hush-hush",
        "scope": "openid",
    }
    assert secret.url.endswith(f"/auth/admin/realms/default/clients/{GUID}/client-secret")
    assert record.url.endswith("/api/service/apikeys")
    assert ("filter", f'{{"id": "{GUID}"}}') in (record.params or ())
    assert ("sort", "createdAt") in (record.params or ())
    assert form(exchange)["client_id"] == "apikey-1"
    assert form(exchange)["client_secret"] == "token-secret"
    assert authorizations(tenant) == [None, "Bearer privileged", "Bearer privileged", None, "Bearer usable"]


def test_a_token_known_by_its_guid_renews_itself_in_one_step(tenant_of: TenantOf) -> None:
    credential = TokenGuid(GUID, "packages", "hush-hush")
    answers = [*FIRST_TOKEN, answer(401), keycloak("renewed"), answer(200, 1)]
    tenant = tenant_of(*answers, credential=credential, api_key=None)
    assert tenant.send(call()) == 1
    assert authorizations(tenant)[-1] == "Bearer renewed"
    assert len(tenant.requests) == 7


@pytest.mark.parametrize("status", [400, 401, 403])
def test_a_changed_secret_is_looked_up_again(tenant_of: TenantOf, status: int) -> None:
    credential = TokenGuid(GUID, "packages", "hush-hush")
    answers = [*FIRST_TOKEN, answer(401), answer(status), *FIRST_TOKEN, answer(200, 1)]
    tenant = tenant_of(*answers, credential=credential, api_key=None)
    assert tenant.send(call()) == 1
    assert len(tenant.requests) == 11


@pytest.mark.parametrize(
    ("failing", "step"),
    [
        (0, "a token for the service account"),
        (1, "the client secret of the API token"),
        (2, "the client id of the API token"),
        (3, "a token for the API token"),
    ],
)
@pytest.mark.parametrize(
    "failure", [answer(404, {"message": "gone"}), answer(200, {"odd": 1})], ids=["404", "odd"]
)
def test_a_failing_step_is_named(
    tenant_of: TenantOf, failing: int, step: str, failure: httpx.Response
) -> None:
    credential = TokenGuid(GUID, "packages", "hush-hush")
    tenant = tenant_of(*FIRST_TOKEN[:failing], failure, credential=credential, api_key=None)
    with pytest.raises(PermissionError, match=step) as failed:
        tenant.send(call())
    assert failed.value.error_id == "ATLAN-PYTHON-403-003"
    assert isinstance(failed.value.__cause__, AtlanError)
    assert "hush" not in str(failed.value)
    assert len(tenant.requests) == failing + 1


def test_a_service_account_used_as_it_is(tenant_of: TenantOf) -> None:
    credential = ServiceAccount("packages", "hush-hush")
    tenant = tenant_of(keycloak("privileged"), answer(200), credential=credential)
    tenant.send(call())
    assert authorizations(tenant) == [None, "Bearer privileged"]
    refused = tenant_of(answer(401, {"error": "x"}), credential=ServiceAccount("packages", "hush-hush"))
    with pytest.raises(PermissionError) as failed:
        refused.send(call())
    assert failed.value.error_id == "ATLAN-PYTHON-403-001"


def test_an_impersonated_user_waits_until_the_token_is_live(tenant_of: TenantOf) -> None:
    credential = ImpersonatedUser("user-1", "packages", "hush-hush")
    answers = [
        keycloak("privileged"),
        keycloak("of-user"),
        answer(200, {"structDefs": []}),
        answer(404),
        answer(200, {"structDefs": [{}]}),
        answer(200, 1),
    ]
    tenant = tenant_of(*answers, credential=credential)
    assert tenant.send(call()) == 1
    assert form(tenant.requests[1])["subject_token"] == "privileged"
    assert form(tenant.requests[1])["requested_subject"] == "user-1"
    assert authorizations(tenant)[2:] == ["Bearer of-user"] * 4
    assert tenant.sleeps == [1.0, 2.0]


def test_an_impersonated_user_goes_on_when_the_probes_are_used_up(tenant_of: TenantOf) -> None:
    credential = ImpersonatedUser("user-1", "packages", "hush-hush", probes=2)
    blind = answer(200, {"structDefs": []})
    tenant = tenant_of(keycloak("p"), keycloak("u"), blind, blind, answer(200, 1), credential=credential)
    assert tenant.send(call()) == 1
    assert tenant.sleeps == [1.0, 2.0]


@pytest.mark.parametrize(("answers", "code"), [((), "403-001"), ((keycloak("p"),), "403-002")])
def test_impersonation_that_fails(
    tenant_of: TenantOf, answers: tuple[httpx.Response, ...], code: str
) -> None:
    credential = ImpersonatedUser("user-1", "packages", "hush-hush")
    with pytest.raises(PermissionError) as failed:
        tenant_of(*answers, answer(400), credential=credential).send(call())
    assert failed.value.error_id == f"ATLAN-PYTHON-{code}"


def test_service_account_settings_name_what_is_missing() -> None:
    assert service_account_settings("a", "b", {"CLIENT_ID": "c"}) == ("a", "b")
    with pytest.raises(InvalidRequestError, match="CLIENT_ID and CLIENT_SECRET") as refused:
        service_account_settings(None, None, {"CLIENT_ID": " "})
    assert refused.value.error_id == "ATLAN-PYTHON-400-056"


def test_credentials_never_show_what_they_hold() -> None:
    for credential in (
        ApiToken("hush-hush"),
        OAuthClient("id", "hush-hush"),
        ServiceAccount("id", "hush-hush"),
        TokenGuid(GUID, "id", "hush-hush"),
        ImpersonatedUser("user", "id", "hush-hush"),
    ):
        assert "hush" not in repr(credential)


class CountingTenant(FakeTransport):
    """Hands out numbered tokens and takes only the newest, slowly enough for others to come in between."""

    def __init__(self) -> None:
        super().__init__([])
        self.handed_out = 0
        self.lock = threading.Lock()

    def answer_to(self, request: HttpRequest) -> httpx.Response:
        if request.url.endswith("/token"):
            with self.lock:
                self.handed_out += 1
                return token(f"number-{self.handed_out}")
        newest = f"Bearer number-{self.handed_out}"
        return answer(200 if request.headers.get("authorization") == newest else 401)

    def send(self, request: HttpRequest) -> httpx.Response:
        time.sleep(0.002)
        return self.answer_to(request)


class AsyncCountingTenant(AsyncFakeTransport, CountingTenant):
    async def send(self, request: HttpRequest) -> httpx.Response:  # type: ignore[override]
        await asyncio.sleep(0.002)
        return self.answer_to(request)


def test_fifty_threads_renew_once() -> None:
    transport = CountingTenant()
    connection = Connection(configuration(**OAUTH), transport=transport)
    with ThreadPoolExecutor(50) as pool:
        list(pool.map(lambda _: connection.send(call()), range(50)))
        assert transport.handed_out == 1
        transport.handed_out = 7
        list(pool.map(lambda _: connection.send(call()), range(50)))
        assert transport.handed_out == 8


def test_those_who_wait_for_a_renewal_that_fails_do_not_all_try_it_again() -> None:
    class Refusing(FakeTransport):
        def send(self, request: HttpRequest) -> httpx.Response:
            self.requests.append(request)
            time.sleep(0.2)
            return answer(401, {"message": "no such client"})

    transport = Refusing([])
    connection = Connection(configuration(**OAUTH), transport=transport)
    with ThreadPoolExecutor(20) as pool:
        failures = [job.exception() for job in [pool.submit(connection.send, call()) for _ in range(20)]]
    assert {type(failure) for failure in failures} == {AuthenticationError}
    assert {failure.operation for failure in failures if isinstance(failure, AtlanError)} == {
        "exchange_oauth_client_token"
    }
    assert len({id(failure) for failure in failures}) == 20
    assert len(transport.requests) == 1
    with pytest.raises(AuthenticationError):
        connection.send(call())
    assert len(transport.requests) == 2


def test_a_task_that_is_cancelled_while_renewing_lets_the_next_one_renew() -> None:
    class Hanging(AsyncFakeTransport):
        async def send(self, request: HttpRequest) -> httpx.Response:  # type: ignore[override]
            self.requests.append(request)
            if len(self.requests) == 1:
                await asyncio.sleep(60)
            return token("second") if request.url.endswith("/token") else answer(200, {"done": True})

    connection = AsyncConnection(configuration(**OAUTH), transport=Hanging([]))

    async def main() -> Any:
        first = asyncio.create_task(connection.send(call()))
        second = asyncio.create_task(connection.send(call()))
        await asyncio.sleep(0.01)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        return await second

    assert asyncio.run(main()) == {"done": True}


def test_fifty_tasks_renew_once_in_one_loop_and_in_the_next() -> None:
    transport = AsyncCountingTenant()
    connection = AsyncConnection(configuration(**OAUTH), transport=transport)

    async def main() -> None:
        await asyncio.gather(*(connection.send(call()) for _ in range(50)))

    asyncio.run(main())
    assert transport.handed_out == 1
    transport.handed_out = 7
    asyncio.run(main())
    assert transport.handed_out == 8
