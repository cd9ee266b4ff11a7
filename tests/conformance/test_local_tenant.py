"""The local tenant does what the description says: no server error, no answer that is not described.

For every operation that it carries out, schemathesis makes up requests, good ones and bad ones, always the same.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.generation.meta import TestPhase
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from atlan.local import LocalTenant
from atlan.local.app import ROUTES
from atlan.local.routes import unimplemented

from .world import World

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from codegen.description import read_description  # noqa: E402
from codegen.facts import each_operation  # noqa: E402

DOCUMENT = read_description(ROOT / "spec")
REFUSED = {name for name, _, _ in unimplemented.OPERATIONS}
SERVED = sorted({route.id for route in ROUTES} - REFUSED)
AUTHENTICATED = [
    (path, method, operation)
    for path, method, operation in each_operation(DOCUMENT)
    if operation["operationId"] in SERVED and operation.get("security") != []
]
#: Of the ways in which a request can be a little wrong, one in so many is tried.
SHARE = 8
#: What cannot succeed: it is switched off, or needs a file of a kind that nobody makes up at random.
NEVER = ("/api/meta/entity/{guid}/audit]", "/api/service/images]")
#: What a real server answers with 500 too, and what the body then says.
DELIBERATE = ("ATLAS-500-00-001", "Defs is null")


def no_defect(ctx: Any, response: Any, case: Any) -> None:
    """No server error, except where the real server has one as well."""
    if not any(reason in response.text for reason in DELIBERATE):
        not_a_server_error(ctx, response, case)


CHECKS = [no_defect, status_code_conformance, content_type_conformance, response_schema_conformance]


def operation_id(value: Any) -> str:
    """How a test is called that is about an operation."""
    return str(value["operationId"]) if isinstance(value, dict) else ""


def is_one_too_many(case: Any) -> bool:
    """Large payloads have thousands of ways to be a little wrong: a part of them will do, always the same."""
    if case.meta is None or case.meta.phase.name != TestPhase.COVERAGE:
        return False
    return bool(crc32(repr((case.path_parameters, case.query, case.body)).encode(errors="replace")) % SHARE)


def described() -> Any:
    schema = schemathesis.openapi.from_dict(DOCUMENT, config=SchemathesisConfig(seed=1))
    return schema.include(operation_id=SERVED)


SCHEMA = described()


@pytest.fixture(scope="session")
def http(tenant: LocalTenant) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {tenant.api_key}"}
    with httpx.Client(
        base_url=tenant.base_url, headers=headers, trust_env=False, verify=False, timeout=60
    ) as client:
        yield client


@pytest.fixture
def world(http: httpx.Client, tenant: LocalTenant, request: pytest.FixtureRequest) -> Iterator[World]:
    """A tenant with something in it; in the end some request has to have succeeded."""
    world = World(http, tenant)
    yield world
    never = any(path in request.node.name for path in NEVER)
    assert world.successes or never, (
        "not one request has succeeded: teach the world what this operation needs"
    )


def answer_to(case: Any, world: World, tenant: LocalTenant) -> Any:
    operation = case.operation.definition.raw
    if "x-presigned" in operation:
        # The path is only a stand-in: the address is one that the tenant has signed.
        url = world.address(operation["x-presigned"])
        content = case.body if isinstance(case.body, bytes) else None
        return httpx.request(
            case.method, url, headers=dict(case.headers or {}), content=content, trust_env=False
        )
    headers = {} if operation.get("security") == [] else {"authorization": f"Bearer {world.bearer}"}
    return case.call(base_url=tenant.base_url, headers=headers)


@SCHEMA.parametrize()
@settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_described(case: Any, world: World, tenant: LocalTenant) -> None:
    if is_one_too_many(case):
        return
    world.settle_case(case)
    response = answer_to(case, world, tenant)
    world.successes += 200 <= response.status_code < 300
    # Of a stream of events the description tells the text as a whole, and schemathesis looks at each event.
    is_stream = "text/event-stream" in str(response.headers.get("content-type"))
    case.validate_response(response, checks=CHECKS[:-1] if is_stream else CHECKS)


@pytest.mark.parametrize(("path", "method", "operation"), AUTHENTICATED, ids=operation_id)
def test_without_a_token_nothing_is_done(
    path: str, method: str, operation: dict[str, Any], tenant: LocalTenant
) -> None:
    url = tenant.base_url + re.sub("{[^}]*}", "x", path)
    response = httpx.request(method, url, json={}, trust_env=False, verify=False)
    assert response.status_code == 401
    assert "401" in operation["responses"]
