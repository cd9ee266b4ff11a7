"""Logging: silent by default, complete when asked, and without secrets whoever listens."""

from __future__ import annotations

import io
import json
import logging
import logging.config
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from atlan import log
from atlan.auth import OAuthClient
from atlan.context import request_id
from atlan.log import JsonFormatter, RequestIdFilter, get_logger

from .support import Tenant, answer, call, unreachable

TenantOf = Callable[..., Tenant]
ROOT = Path(__file__).resolve().parents[2]


class Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def text(self) -> str:
        return "\n".join(logging.Formatter().format(record) for record in self.records)


@pytest.fixture
def listener() -> Iterator[Listener]:
    """Hears everything, at the root, as `logging.basicConfig(level=DEBUG)` would."""
    root, handler = logging.getLogger(), Listener()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(before)


def test_the_library_is_silent_and_adds_no_handler_of_its_own() -> None:
    program = """
import logging, sys
from tests.transport.support import Tenant, answer, call
Tenant("sync", answer(503), answer(200)).send(call())
from atlan.log import get_logger
get_logger("atlan.anything").warning("nobody asked")
assert [type(handler).__name__ for handler in logging.getLogger("atlan").handlers] == ["NullHandler"]
assert logging.getLogger().handlers == []
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_one_line_per_attempt(tenant_of: TenantOf, listener: Listener) -> None:
    tenant = tenant_of(unreachable(), answer(503, {"message": "wait"}), answer(200, {"name": "orders"}))
    tenant.send(call("POST", request={"json": {"query": "all"}}))
    lines = [record.getMessage() for record in listener.records if "->" in record.getMessage()]
    current = tenant.requests[0].headers["x-atlan-request-id"]
    assert [line.partition(" -> ")[2].partition(" in ")[0] for line in lines] == [
        "ApiConnectionError",
        "503",
        "200",
    ]
    for number, line in enumerate(lines, 1):
        assert line.startswith("POST /api/meta/sample/{guid} -> ")
        assert (
            f" ms, attempt {number}, request {current}, url https://example.atlan.com/api/meta/sample/1"
            in line
        )
    assert {record.requestid for record in listener.records if record.name.startswith("atlan")} == {current}
    assert 'sent application/json: {"query":"all"}' in listener.text
    assert 'received application/json: {"name": "orders"}' in listener.text


def test_bodies_are_bounded(tenant_of: TenantOf, listener: Listener) -> None:
    tenant_of(answer(200, {"text": "x" * 100_000})).send(call())
    assert len(listener.text) < 5_000
    assert "(100012 bytes)" in listener.text


def test_nothing_is_formatted_when_nobody_listens(
    tenant_of: TenantOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "log_attempt", None)
    logging.getLogger("atlan.transport").setLevel(logging.INFO)
    try:
        tenant_of(answer(200)).send(call())
    finally:
        logging.getLogger("atlan.transport").setLevel(logging.NOTSET)


def test_no_secret_reaches_a_handler(tenant_of: TenantOf, listener: Listener) -> None:
    credential = OAuthClient("client-1", "hush-secret")
    granted = answer(200, {"accessToken": "hush-token", "expiresIn": 600})
    body = {"credential": {"password": "hush-word", "extra": {"key": "hush-extra"}}, "echo": "hush-token"}
    tenant = tenant_of(granted, answer(200, body), credential=credential, proxy="http://me:hush-proxy@gate:1")
    tenant.send(call("POST", request={"json": body, "url": "/api/meta/x?sig=hush-signature"}))
    assert "hush" not in listener.text
    assert tenant.requests[1].headers["authorization"] == "Bearer hush-token"
    assert b"hush-word" in (tenant.requests[1].content or b"")


def test_what_others_log_with_our_loggers_is_redacted_too(listener: Listener) -> None:
    logger = get_logger("atlan.client.anything")
    logger.info("token %s", "Bearer hush-hush-1")
    logger.info({"password": "hush-2", "name": "orders"})
    try:
        raise ValueError("password=hush-3")
    except ValueError:
        logger.exception("failed with %r", {"clientSecret": "hush-4"})
    logger.info("a number %d and %s", 7, None)
    assert "hush" not in listener.text
    assert "orders" in listener.text
    assert "ValueError" in listener.text
    assert "a number 7 and None" in listener.text


def test_the_loggers_of_the_http_library_name_the_request_and_hide_secrets(listener: Listener) -> None:
    log.guard_http_loggers()
    log.guard_http_loggers()
    assert len(logging.getLogger("httpx").filters) == 1
    token = request_id.set("r-1")
    logging.getLogger("httpx").info("HTTP Request: GET https://me:hush@gate/ %s", 200)
    logging.getLogger("httpcore.http11").debug("headers %r", [(b"Authorization", b"Bearer hush-hush")])
    request_id.reset(token)
    logging.getLogger("httpx").info("outside")
    messages = [record.getMessage() for record in listener.records]
    assert messages[0].startswith("[r-1] HTTP Request: GET https://***")
    assert messages[1].startswith("[r-1] headers")
    assert messages[2] == "outside"
    assert "hush" not in listener.text


def test_a_filter_gives_every_record_a_request_id() -> None:
    record = logging.LogRecord("other", logging.INFO, "", 0, "x", (), None)
    assert RequestIdFilter().filter(record)
    assert logging.Formatter("%(requestid)s").format(record) == "None"


def test_json_lines() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    logger = get_logger("atlan.json")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    token = request_id.set("r-1")
    try:
        logger.info({"count": 3, "password": "hush"})
        logger.info("text %s", "with more")
        try:
            raise ValueError("password=hush")
        except ValueError:
            logger.exception("broken")
    finally:
        request_id.reset(token)
        logger.removeHandler(handler)
    first, second, third = (json.loads(line) for line in stream.getvalue().splitlines())
    assert {"asctime", "name", "levelname", "message"} <= set(first)
    assert first["message"] == {"count": 3, "password": "***REDACTED***"}
    assert (second["message"], second["requestid"], second["levelname"]) == ("text with more", "r-1", "INFO")
    assert "ValueError" in third["exception"]
    assert "hush" not in stream.getvalue()


def test_the_sample_configuration_works_as_the_documentation_has_it(tmp_path: Path) -> None:
    program = """
import logging.config
logging.config.fileConfig('atlan/logging.conf')
from tests.transport.support import Tenant, answer, call
Tenant("sync", answer(200, {"name": "orders"})).send(call())
logging.getLogger("atlan").info("seen on the console")
logging.getLogger("elsewhere").debug("seen nowhere")
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PATH": "", "ATLAN_LOG_DIRECTORY": str(tmp_path)},
    )
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert "INFO" in line
    assert "seen on the console" in line
    plain = (tmp_path / "atlan.log").read_text()
    assert "GET /api/meta/sample/{guid} -> 200" in plain
    assert "seen nowhere" not in plain
    records = [json.loads(line) for line in (tmp_path / "atlan.log.jsonl").read_text().splitlines()]
    assert {record["levelname"] for record in records} == {"DEBUG", "INFO"}
    assert all({"asctime", "name", "levelname", "message"} <= set(record) for record in records)
