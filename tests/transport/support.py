"""A tenant made of prepared answers, a clock that only moves when told to, and one way to drive both connections."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import httpx

from atlan.config import Configuration
from atlan.errors import ApiConnectionError, ErrorCode, RequestTimeout
from atlan.transport.aio import AsyncConnection
from atlan.transport.call import Call
from atlan.transport.request import HttpRequest
from atlan.transport.sync import Connection
from atlan_openapi.types import Operation, RawResponse, Request

BASE_URL = "https://example.atlan.com"


def configuration(**settings: Any) -> Configuration:
    """Settings that take nothing from the environment of whoever runs the tests."""
    return Configuration.resolve(
        environment={"ATLAN_CONFIG_FILE": "", "HOME": "/nonexistent"},
        **{"base_url": BASE_URL, "api_key": "a-token", **settings},
    )


def operation(method: str = "GET", **changes: Any) -> Operation:
    fields: dict[str, Any] = {
        "id": "sample_operation",
        "method": method,
        "path": "/api/meta/sample/{guid}",
        "idempotent": method != "POST",
        "retry_statuses": None,
        "authenticated": True,
        "success": frozenset({200}),
    }
    return Operation(**{**fields, **changes})


def call(method: str = "GET", *, request: Mapping[str, Any] | None = None, **settings: Any) -> Call[Any]:
    """A call of a made-up operation; settings of the operation and of the call in one."""
    of_operation = {
        name: settings.pop(name)
        for name in ("retry_statuses", "authenticated", "success", "id")
        if name in settings
    }
    sent: Request = {"method": method, "url": "/api/meta/sample/1", **(request or {})}  # type: ignore[typeddict-item]
    settings.setdefault("idempotent", method != "POST")
    return Call(operation(method, **of_operation), sent, settings.pop("parse", parse_json), **settings)


def parse_json(response: RawResponse) -> Any:
    return json.loads(response.content)


def answer(status: int = 200, body: object = None, **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps({} if body is None else body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers={"content-type": "application/json", **named})


def unreachable() -> ApiConnectionError:
    """The adapter's exception for a connection that was never made."""
    return ApiConnectionError("refused", error_code=ErrorCode.CONNECTION_ERROR)


def broken() -> ApiConnectionError:
    """The adapter's exception for a connection that broke after the request was sent."""
    return ApiConnectionError("reset", error_code=ErrorCode.CONNECTION_ERROR, outcome_unknown=True)


def silent() -> RequestTimeout:
    """The adapter's exception for a tenant that never answered."""
    return RequestTimeout("timed out", error_code=ErrorCode.CONNECTION_ERROR, outcome_unknown=True)


class FakeRuntime:
    """Time that passes only in sleeps, and the chance that was asked for."""

    def __init__(self, chance: float = 1.0) -> None:
        self.time = 1000.0
        self.chance = chance
        self.sleeps: list[float] = []

    def now(self) -> float:
        return self.time

    def random(self) -> float:
        return self.chance

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.time += seconds


class AsyncFakeRuntime(FakeRuntime):
    async def sleep(self, seconds: float) -> None:  # type: ignore[override]
        super().sleep(seconds)
        await asyncio.sleep(0)


Answer = httpx.Response | Exception | Callable[[HttpRequest], httpx.Response]


class FakeTransport:
    """Gives the prepared answers one after the other, the last one again and again."""

    def __init__(self, answers: Iterable[Answer]) -> None:
        self.answers = list(answers)
        self.requests: list[HttpRequest] = []
        self.closed = 0

    def send(self, request: HttpRequest) -> RawResponse:
        self.requests.append(request)
        prepared = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(prepared, Exception):
            raise prepared
        return prepared(request) if callable(prepared) else prepared

    def close(self) -> None:
        self.closed += 1


class AsyncFakeTransport(FakeTransport):
    async def send(self, request: HttpRequest) -> RawResponse:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(request)

    async def aclose(self) -> None:
        super().close()


class Tenant:
    """A connection, synchronous or not, with what lies behind it. Its methods wait for what they start."""

    def __init__(self, kind: str, *answers: Answer, chance: float = 1.0, **settings: Any) -> None:
        self.kind = kind
        asynchronous = kind == "async"
        self.runtime = (AsyncFakeRuntime if asynchronous else FakeRuntime)(chance)
        self.transport = (AsyncFakeTransport if asynchronous else FakeTransport)(answers)
        of_connection = {
            name: settings.pop(name) for name in ("credential", "retry", "middleware") if name in settings
        }
        make: Any = AsyncConnection if asynchronous else Connection
        self.connection: Any = make(
            configuration(**settings), transport=self.transport, runtime=self.runtime, **of_connection
        )

    def send(self, sent: Call[Any], connection: Any = None) -> Any:
        return self.run((connection or self.connection).send, sent)

    def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        if self.kind == "sync":
            return function(*arguments)

        async def main() -> Any:
            return await function(*arguments)

        return asyncio.run(main())

    @property
    def requests(self) -> list[HttpRequest]:
        return self.transport.requests

    @property
    def sleeps(self) -> list[float]:
        return self.runtime.sleeps
