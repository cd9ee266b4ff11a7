"""SQL: running it on the database behind a connection, and taking it apart."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import orjson

from atlan.local.errors import ServerError, platform
from atlan.local.payloads import TEXT, object_with
from atlan.local.routes.route import Request, Route, Stream
from atlan.local.sources import find_source, run_query

Json = dict[str, Any]

_QUERY = object_with(sql=TEXT, dataSourceName=TEXT, defaultSchema=TEXT)
_PARSE = object_with(sql=TEXT, source=TEXT, defaultDatabase=TEXT, defaultSchema=TEXT)


def stream_query(request: Request) -> Stream:
    body = request.json_object(_QUERY)
    for name in ("sql", "dataSourceName", "defaultSchema"):
        if not str(body.get(name) or "").strip():
            raise platform(400, f"{name} is missing.")
    connection = body["dataSourceName"]
    with request.engine.read() as reader:
        known = reader.by_unique("Connection", connection)
        source = find_source(reader.transaction, connection)
    if known is None:
        raise platform(404, f"There is no connection {connection}.", 1003)
    if source is None:
        raise platform(
            404,
            f"No database is known for the connection {connection}: name one (PUT /_local/sources).",
            1003,
        )
    events = run_query(source, body["sql"], str(uuid.uuid4()), request.headers.get("x-atlan-request-id", ""))
    return Stream(_lines(events), "text/event-stream")


def _lines(events: Iterator[Json]) -> Iterator[bytes]:
    for event in events:
        yield b"data: " + orjson.dumps(event) + b"\n\n"


def parse_query(request: Request) -> Json:
    body = request.json_object(_PARSE)
    if not str(body.get("sql") or "").strip() or not body.get("source"):
        raise platform(400, "sql and source are needed.")
    try:
        from atlan.local.sql_parsing import DIALECTS, parse
    except ModuleNotFoundError as error:
        message = f"Taking SQL apart needs {error.name}: pip install 'atlan-sdk[catalog]'"
        raise ServerError(501, {"message": message}) from None
    if body["source"] not in DIALECTS:
        raise platform(400, f"There is no dialect {body['source']}; there are {', '.join(DIALECTS)}.")
    return parse(body["sql"], body["source"], body.get("defaultDatabase"), body.get("defaultSchema"))


ROUTES = (
    Route("stream_query", "POST", "/api/sql/query/stream", stream_query),
    Route("parse_query", "POST", "/api/sql/query/parse", parse_query),
)
