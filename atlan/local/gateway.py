"""What stands before the application: faults, credentials, limits, and the headers of every answer."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from urllib.parse import parse_qsl

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from atlan.local.engine import Engine
from atlan.local.errors import ServerError, gateway, metastore
from atlan.local.faults import Fault
from atlan.local.object_store import PRESIGNED

LONGEST_URL_VALUE = 4096
LARGEST_BODY = 512 * 1024 * 1024


class Gateway:
    """Wraps the application.

    Args:
        application: what answers the requests that are let through.
        engine: the tenant.
        open_paths: the paths that need no token.
    """

    def __init__(self, application: ASGIApp, engine: Engine, open_paths: frozenset[str]) -> None:
        self._application = application
        self._engine = engine
        self._open_paths = open_paths

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        headers, path = Headers(scope=scope), _without_trailing_slash(scope["path"])
        scope = {**scope, "path": path, "raw_path": path.encode(), "atlan.username": ""}
        reply = _with_headers(send, headers, time.perf_counter())
        strike = self._engine.faults.strike(scope["method"], path, headers)
        if strike.delay:
            await asyncio.sleep(strike.delay)
        if strike.drop == "before":
            await _close_connection(send, receive)
            return
        if strike.refusal is not None:
            await self._refuse(strike.refusal, reply)
            return
        try:
            _check_limits(scope, headers)
            if path not in self._open_paths and not path.startswith(f"{PRESIGNED}/"):
                scope["atlan.username"] = await self._username(headers)
        except ServerError as error:
            await _answer(reply, error.status, orjson.dumps(error.body), {})
            return
        if strike.drop == "after":
            await self._application(scope, receive, _nowhere)
            await _close_connection(send, receive)
            return
        await self._application(scope, receive, reply)

    async def _username(self, headers: Headers) -> str:
        scheme, _, token = headers.get("authorization", "").partition(" ")
        username = None
        if scheme.lower() == "bearer" and token.strip():
            username = await run_in_threadpool(self._engine.identity.authenticate, token.strip())
        if username is None:
            raise gateway(401, "Unauthorized")
        return username

    async def _refuse(self, fault: Fault, reply: Send) -> None:
        status = 429 if fault.kind in ("block", "rate_limit") else fault.status
        headers = self._engine.faults.refusal_headers(fault)
        if fault.html:
            page = f"<html><head><title>{status}</title></head><body><h1>{fault.message}</h1></body></html>"
            await _answer(reply, status, page.encode(), headers, "text/html")
        else:
            await _answer(reply, status, orjson.dumps({"message": fault.message}), headers)


def _without_trailing_slash(path: str) -> str:
    return path.rstrip("/") or "/"


def _check_limits(scope: Scope, headers: Headers) -> None:
    if int(headers.get("content-length") or 0) > LARGEST_BODY:
        raise gateway(413, "Request entity too large")
    values = [value for _, value in parse_qsl(scope["query_string"].decode("latin-1"))]
    if scope["path"].startswith("/api/meta") and any(
        len(value) > LONGEST_URL_VALUE for value in (*values, *scope["path"].split("/"))
    ):
        raise metastore(
            400, "ATLAS-400-00-057", f"A value in the URL is longer than {LONGEST_URL_VALUE} characters."
        )


def _with_headers(send: Send, request_headers: Headers, started: float) -> Send:
    request_id = request_headers.get("x-atlan-request-id") or secrets.token_hex(16)

    async def reply(message: Message) -> None:
        if message["type"] == "http.response.start":
            present = {name.lower() for name, _ in message["headers"]}
            extra = {
                # The gateway puts this on every answer, 200 included.
                "Retry-After": "1",
                "X-Atlan-Request-Id": request_id,
                "X-Atlan-Api-Response-Time": str(int((time.perf_counter() - started) * 1000)),
                "trace_id": secrets.token_hex(16),
            }
            message["headers"] = [
                *message["headers"],
                *((name.encode(), value.encode("latin-1")) for name, value in extra.items()
                  if name.lower().encode() not in present),
            ]  # fmt: skip
        await send(message)

    return reply


async def _answer(
    send: Send, status: int, body: bytes, headers: dict[str, str], media_type: str = "application/json"
) -> None:
    raw = {"content-type": media_type, "content-length": str(len(body)), **headers}
    encoded = [(name.encode(), value.encode("latin-1")) for name, value in raw.items()]
    await send({"type": "http.response.start", "status": status, "headers": encoded})
    await send({"type": "http.response.body", "body": body})


async def _nowhere(message: Message) -> None:
    """Takes an answer that nobody will see."""


async def _close_connection(send: Send, receive: Receive) -> None:
    # ASGI has no word for this: the server's own cycle, whose method `send` is, holds the transport.
    abort: Callable[[], None] = send.__self__.transport.abort  # type: ignore[attr-defined]
    abort()
    # Before the server has noticed, it would take the missing answer for a defect, and report it.
    while (await receive())["type"] != "http.disconnect":
        pass
