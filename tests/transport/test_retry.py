"""What is repeated, how long the waits are, and when it ends; without a second of real time."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from atlan.errors import (
    ApiConnectionError,
    ApiError,
    AtlanError,
    ConfigurationError,
    InvalidRequestError,
    PermissionError,  # noqa: A004
    RateLimitError,
    RequestTimeout,
)
from atlan.transport.aio import AsyncConnection
from atlan.transport.options import shared_settings
from atlan.transport.request import HttpRequest
from atlan.transport.retry import RetryPolicy

from .support import AsyncFakeTransport, Tenant, answer, broken, call, configuration, silent, unreachable

TenantOf = Callable[..., Tenant]


@pytest.mark.parametrize("status", [403, 423, 429, 500, 502, 503, 504])
def test_statuses_that_may_pass_are_repeated(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status), answer(status), answer(200, {"done": True}))
    assert tenant.send(call()) == {"done": True}
    assert len(tenant.requests) == 3


@pytest.mark.parametrize("status", [302, 400, 401, 404, 405, 406, 409, 410, 413, 418, 499, 501, 505, 599])
def test_other_statuses_are_not(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status), answer(200))
    with pytest.raises(AtlanError) as failed:
        tenant.send(call())
    assert failed.value.status == status
    assert len(tenant.requests) == 1
    assert tenant.sleeps == []


def test_waits_double_and_chance_takes_a_part_of_them(tenant_of: TenantOf) -> None:
    full = tenant_of(answer(503))
    with pytest.raises(ApiError):
        full.send(call())
    assert full.sleeps == [2.0, 4.0, 8.0, 16.0, 32.0]
    half = tenant_of(answer(503), chance=0.5)
    with pytest.raises(ApiError):
        half.send(call())
    assert half.sleeps == [1.0, 2.0, 4.0, 8.0, 16.0]
    none = tenant_of(answer(503), chance=0.0)
    with pytest.raises(ApiError):
        none.send(call())
    assert none.sleeps == [0.0] * 5


def test_no_wait_is_above_the_ceiling(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(503), retry=RetryPolicy(retries=9, ceiling=20.0))
    with pytest.raises(ApiError):
        tenant.send(call())
    assert tenant.sleeps == [2.0, 4.0, 8.0, 16.0, 20.0, 20.0, 20.0, 20.0, 20.0]


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_heeded_where_it_means_something(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status, retry_after="17"), answer(200), chance=0.0)
    tenant.send(call())
    assert tenant.sleeps[0] == 17.0


@pytest.mark.parametrize("status", [403, 500, 502, 504])
def test_retry_after_elsewhere_is_the_gateways_habit(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status, retry_after="100"), answer(200), chance=0.0)
    tenant.send(call())
    assert sum(tenant.sleeps) < 1.0


def test_retry_after_has_a_ceiling(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(429, retry_after="86400"), answer(200), chance=0.0)
    tenant.send(call())
    assert tenant.sleeps == [120.0]


def test_a_permission_that_never_comes_costs_three_seconds(tenant_of: TenantOf) -> None:
    for chance in (0.0, 0.5, 1.0):
        tenant = tenant_of(answer(403, {"message": "no"}), chance=chance)
        with pytest.raises(PermissionError) as failed:
            tenant.send(call())
        assert 2.0 <= sum(tenant.sleeps) <= 3.001
        assert tenant.sleeps[0] < 0.2
        assert failed.value.attempts == len(tenant.requests) > 3


def test_slow_refusals_count_against_the_same_budget(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(403))

    def slow(request: object) -> Any:
        tenant.runtime.time += 2.0
        return answer(403)

    tenant.transport.answers = [slow]
    with pytest.raises(PermissionError):
        tenant.send(call())
    assert len(tenant.requests) == 3


def test_what_this_client_has_just_created_deserves_more_patience(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(403))
    with pytest.raises(PermissionError):
        tenant.send(call(fresh=True))
    assert 20.0 <= sum(tenant.sleeps) <= 30.001


@pytest.mark.parametrize("status", [403, 423, 429, 503])
def test_a_write_that_was_refused_is_repeated(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status), answer(200, {"done": True}))
    assert tenant.send(call("POST")) == {"done": True}


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_write_that_may_have_been_done_is_not(tenant_of: TenantOf, status: int) -> None:
    tenant = tenant_of(answer(status), answer(200))
    with pytest.raises(ApiError, match="may have taken effect") as failed:
        tenant.send(call("POST"))
    assert failed.value.outcome_unknown
    assert len(tenant.requests) == 1


def test_nor_one_that_was_interrupted(tenant_of: TenantOf) -> None:
    interrupted = answer(503, {"errorCode": "ATLAS-503-00-003", "errorMessage": "interrupted"})
    tenant = tenant_of(interrupted, answer(200))
    with pytest.raises(ApiError, match="may have taken effect"):
        tenant.send(call("POST"))
    assert tenant_of(interrupted, answer(200, 1)).send(call("GET")) == 1


@pytest.mark.parametrize("failure", [broken, silent])
def test_a_write_whose_connection_broke_is_not_doubled(
    tenant_of: TenantOf, failure: Callable[[], AtlanError]
) -> None:
    tenant = tenant_of(failure(), answer(200))
    with pytest.raises(ApiConnectionError, match="may have taken effect") as failed:
        tenant.send(call("POST"))
    assert failed.value.outcome_unknown
    assert (failed.value.operation, failed.value.status) == ("sample_operation", -1)
    assert failed.value.request_id == tenant.requests[0].headers["x-atlan-request-id"]
    assert len(tenant.requests) == 1


def refused() -> ApiConnectionError:
    failure = unreachable()
    failure.__cause__ = ConnectionRefusedError(111, "Connection refused")
    return failure


def test_a_port_at_which_nothing_listens_is_not_tried_for_long(tenant_of: TenantOf) -> None:
    tenant = tenant_of(refused())
    with pytest.raises(ApiConnectionError) as failed:
        tenant.send(call())
    assert tenant.sleeps == [2.0, 4.0]
    assert failed.value.attempts == 3
    patient = tenant_of(refused(), retry=RetryPolicy(refused_budget=1800.0))
    with pytest.raises(ApiConnectionError):
        patient.send(call())
    assert len(patient.sleeps) == 5


def test_a_service_that_restarts_is_waited_for(tenant_of: TenantOf) -> None:
    assert tenant_of(refused(), refused(), answer(200, 1)).send(call("POST")) == 1


@pytest.mark.parametrize("failure", [broken, silent, unreachable])
def test_what_can_be_done_twice_is_repeated_after_any_broken_connection(
    tenant_of: TenantOf, failure: Callable[[], AtlanError]
) -> None:
    assert tenant_of(failure(), answer(200, 1)).send(call("GET")) == 1
    assert tenant_of(failure(), answer(200, 1)).send(call("POST", idempotent=True)) == 1


def test_a_write_that_was_never_sent_is_repeated(tenant_of: TenantOf) -> None:
    assert tenant_of(unreachable(), unreachable(), answer(200, 1)).send(call("POST")) == 1


def test_a_doubtful_write_is_looked_for_where_the_call_says_how(tenant_of: TenantOf) -> None:
    landed = tenant_of(broken(), answer(200, {"found": True}))
    assert landed.send(call("POST", reconcile=call("GET", id="look"))) == {"found": True}
    assert [request.method for request in landed.requests] == ["POST", "GET"]

    lost = tenant_of(broken(), answer(200, None), answer(200, {"made": True}))
    look = call("GET", id="look", parse=lambda response: None)
    assert lost.send(call("POST", reconcile=look)) == {"made": True}
    assert [request.method for request in lost.requests] == ["POST", "GET", "POST"]

    blind = tenant_of(broken(), answer(404))
    with pytest.raises(ApiConnectionError, match="may have taken effect") as failed:
        blind.send(call("POST", reconcile=look))
    assert isinstance(failed.value.__cause__, AtlanError)


def test_connections_that_never_come_end_in_the_connection_error(tenant_of: TenantOf) -> None:
    tenant = tenant_of(unreachable())
    with pytest.raises(ApiConnectionError) as failed:
        tenant.send(call())
    assert failed.value.error_id == "ATLAN-PYTHON--1-001"
    assert failed.value.attempts == 6
    timed_out = tenant_of(silent())
    with pytest.raises(RequestTimeout):
        timed_out.send(call())


def test_a_connection_that_can_never_come_is_not_tried_again(tenant_of: TenantOf) -> None:
    wrong = unreachable()
    wrong.permanent = True
    tenant = tenant_of(wrong)
    with pytest.raises(ApiConnectionError):
        tenant.send(call())
    assert len(tenant.requests) == 1


def test_exhausted_retries_raise_the_last_failure_itself(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(503), answer(502), answer(500, {"message": "the last word"}))
    with pytest.raises(ApiError, match="the last word") as failed:
        tenant.send(call())
    assert (failed.value.status, failed.value.attempts) == (500, 6)
    assert "6 attempts" in str(failed.value)


def test_a_query_over_its_time_limit_is_no_rate_limit(tenant_of: TenantOf) -> None:
    tenant = tenant_of(
        answer(429, {"errorCode": "ATLAS-400-00-502", "errorMessage": "too slow"}), answer(200)
    )
    with pytest.raises(RateLimitError, match="narrow it"):
        tenant.send(call())
    assert len(tenant.requests) == 1
    assert tenant.send(call()) == {}
    assert tenant.sleeps == []


def test_a_500_that_the_server_explains_is_repeated_once(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(500, {"errorCode": "ATLAS-500-00-001", "errorMessage": "value too long"}))
    with pytest.raises(ApiError, match="value too long"):
        tenant.send(call())
    assert len(tenant.requests) == 2


def test_an_operation_may_have_statuses_of_its_own(tenant_of: TenantOf) -> None:
    narrow = tenant_of(answer(500), answer(200))
    with pytest.raises(ApiError):
        narrow.send(call(retry_statuses=frozenset({429})))
    wide = tenant_of(answer(406), answer(200, 1))
    assert wide.send(call(retry_statuses=frozenset({406}))) == 1
    asked = tenant_of(answer(500), answer(200, 1))
    policy = RetryPolicy(statuses=frozenset({500}))
    assert asked.send(call(retry_statuses=frozenset({429}), retry=policy)) == 1


def test_methods_can_be_left_out(tenant_of: TenantOf) -> None:
    policy = RetryPolicy(methods=frozenset({"GET"}))
    with pytest.raises(ApiError):
        tenant_of(answer(503), answer(200), retry=policy).send(call("PUT"))
    assert tenant_of(answer(503), answer(200, 1), retry=policy).send(call("GET")) == 1


def test_no_retries_means_one_attempt(tenant_of: TenantOf) -> None:
    for failing in (answer(503), answer(403), unreachable()):
        tenant = tenant_of(failing, answer(200), retry=RetryPolicy(retries=0))
        with pytest.raises(AtlanError):
            tenant.send(call())
        assert len(tenant.requests) == 1
        assert tenant.sleeps == []


def test_the_deadline_ends_the_repeats(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(503), retry=RetryPolicy(retries=50, deadline=10.0))
    with pytest.raises(ApiError):
        tenant.send(call())
    assert tenant.sleeps == [2.0, 4.0]


def test_repeated_attempts_wait_no_longer_than_the_deadline_but_the_first_one_does(
    tenant_of: TenantOf,
) -> None:
    tenant = tenant_of(answer(503), answer(200), retry=RetryPolicy(deadline=10.0), read_timeout=900)
    tenant.send(call())
    assert [request.read_timeout for request in tenant.requests] == [900.0, 8.0]
    assert [request.connect_timeout for request in tenant.requests] == [30.0, 8.0]


def test_the_policy_of_a_call_comes_before_that_of_the_scope_before_that_of_the_connection(
    tenant_of: TenantOf,
) -> None:
    def attempts(of: Tenant, **settings: Any) -> int:
        before = len(of.requests)
        with pytest.raises(ApiError):
            of.send(call(**settings))
        return len(of.requests) - before

    tenant = tenant_of(answer(503), retry=RetryPolicy(retries=1))
    assert attempts(tenant) == 2
    with shared_settings(retry=RetryPolicy(retries=2)):
        assert attempts(tenant) == 3
        assert attempts(tenant, retry=RetryPolicy(retries=3)) == 4
    assert attempts(tenant) == 2


def test_a_block_for_one_holds_back_all_of_the_client(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(429, retry_after="30"), retry=RetryPolicy(retries=0), chance=0.0)
    with pytest.raises(RateLimitError):
        tenant.send(call())
    assert tenant.sleeps == []
    tenant.transport.answers = [answer(200)]
    tenant.send(call(), tenant.connection.with_options(read_timeout=5.0))
    assert tenant.sleeps == [30.0]
    tenant.send(call())
    assert tenant.sleeps == [30.0]


def test_a_block_is_waited_for_no_longer_than_the_deadline(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(429, retry_after="90"), chance=0.0)
    for _ in range(2):
        with pytest.raises(RateLimitError):
            tenant.send(call(retry=RetryPolicy(retries=0, deadline=10.0)))
    assert tenant.sleeps == [10.0]


@pytest.mark.parametrize("during", ["attempt", "wait"])
def test_a_task_that_is_cancelled_while_it_repeats_ends_at_once(during: str) -> None:
    class Slow(AsyncFakeTransport):
        async def send(self, request: HttpRequest) -> Any:  # type: ignore[override]
            if during == "attempt" and self.requests:
                self.requests.append(request)
                await asyncio.sleep(60)
            return await super().send(request)

    attempts = 2 if during == "attempt" else 1
    transport = Slow([answer(503)])
    policy = RetryPolicy(base=0.0 if during == "attempt" else 60.0)
    connection = AsyncConnection(configuration(), transport=transport, retry=policy)

    async def main() -> None:
        task = asyncio.create_task(connection.send(call()))
        while len(transport.requests) < attempts:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(asyncio.wait_for(main(), 30))
    assert len(transport.requests) == attempts


def test_an_argument_mistake_is_not_repeated(tenant_of: TenantOf) -> None:
    tenant = tenant_of(answer(200))
    with pytest.raises(InvalidRequestError, match="sample_operation cannot be written as JSON"):
        tenant.send(call(request={"json": {"when": object()}}))
    assert tenant.requests == []


def test_tenacity_is_loaded_only_when_something_is_repeated() -> None:
    program = """
import sys
from tests.transport.support import Tenant, answer, call
tenant = Tenant("sync", answer(200), answer(503), answer(200))
tenant.send(call())
assert "tenacity" not in sys.modules
tenant.send(call())
assert "tenacity" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    ("retry", "message"),
    [
        (5, "retry is not a RetryPolicy"),
        (RetryPolicy(deadline="x"), "its deadline has to be a number from 0 on, not 'x'"),  # type: ignore[arg-type]
        (RetryPolicy(deadline=-1.0), "its deadline"),
        (RetryPolicy(retries=2.5), "its retries"),  # type: ignore[arg-type]
        (RetryPolicy(base=float("nan")), "its base"),
    ],
)
def test_a_policy_that_nobody_can_follow_is_refused_before_any_request(
    tenant_of: TenantOf, retry: Any, message: str
) -> None:
    with pytest.raises(ConfigurationError, match=message):
        tenant_of(answer(200), retry=retry)
    with pytest.raises(ConfigurationError, match=message):
        tenant_of(answer(200)).connection.with_options(retry=retry)
