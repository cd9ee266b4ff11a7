"""The databases behind connections: SQLite files that queries run on, read-only and for a limited time."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from atlan.local.database import Transaction
from atlan.local.errors import platform
from atlan.local.records import Records

Json = dict[str, Any]

LONGEST_QUERY: Final = 30.0
"""Seconds after which a query is given up."""

ROWS_OF_AN_EVENT: Final = 100

_KIND = "source"
_JDBC_TYPES: Final[dict[type, tuple[int, str]]] = {
    int: (4, "INTEGER"),
    float: (8, "DOUBLE"),
    str: (12, "VARCHAR"),
    bytes: (-3, "VARBINARY"),
}


def name_source(transaction: Transaction, connection: str, database: str) -> None:
    """Say which database is behind a connection.

    Raises:
        ServerError: there is no such file.
    """
    path = Path(database).expanduser().resolve()
    if not path.is_file():
        raise platform(400, f"There is no database {database}.")
    Records(transaction).put(_KIND, connection, {"database": str(path)})


def find_source(transaction: Transaction, connection: str) -> Path | None:
    """The database behind a connection, or None."""
    known = Records(transaction).get(_KIND, connection)
    return Path(known["database"]) if known else None


def run_query(database: Path, sql: str, query_id: str, request_id: str) -> Iterator[Json]:
    """Run one statement and tell of it as events: it started, rows, how it went."""
    started = time.monotonic()

    def milliseconds() -> int:
        return int((time.monotonic() - started) * 1000)

    def last(status: str, rows: int, **members: Any) -> Json:
        details: Json = {"status": status, "totalRowsStreamed": rows, "executionTime": milliseconds(), "parsedQuery": sql,
                   "pushdownQuery": sql, "warnings": [], "parsingFlow": "NO_PARSING", "hekaFlow": "BYPASS_FLOW"}  # fmt: skip
        return {"requestId": request_id, "queryId": query_id, "details": details, **members}

    yield {"details": {"status": "started", "totalRowsStreamed": 0, "executionTime": -1}}
    count = 0
    try:
        with closing(_open(database)) as connection:
            connection.set_progress_handler(lambda: time.monotonic() - started > LONGEST_QUERY, 10_000)
            cursor = connection.execute(sql)
            columns: list[Json] = []
            while rows := cursor.fetchmany(ROWS_OF_AN_EVENT):
                event: Json = {"rows": [[_text(value) for value in row] for row in rows]}
                if not columns:
                    event["columns"] = columns = _columns(cursor.description, rows[0])
                count += len(rows)
                details = {
                    "status": "in-progress",
                    "totalRowsStreamed": count,
                    "executionTime": milliseconds(),
                }
                yield {**event, "details": details}
            if not columns and cursor.description:
                yield {"rows": [], "columns": _columns(cursor.description, None)}
    except (sqlite3.Error, sqlite3.Warning) as error:
        failure = last(
            "error", count, errorName=type(error).__name__, errorMessage=str(error), errorCode="QUERY_FAILED"
        )
        failure["details"]["developerMessage"] = f"SQLite: {error}"
        yield failure
        return
    yield last("completed", count)


def _open(database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, check_same_thread=False)
    # What is read-only cannot attach another file either.
    connection.execute("PRAGMA query_only = ON")
    connection.set_authorizer(_authorize)
    return connection


def _authorize(action: int, *_: object) -> int:
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK


def _columns(description: Any, row: Any) -> list[Json]:
    columns: list[Json] = []
    for number, (name, *_) in enumerate(description):
        value: object = None if row is None else row[number]
        code, kind = _JDBC_TYPES.get(value.__class__, (12, "VARCHAR"))
        columns.append(
            {
                "ordinal": number,
                "label": name,
                "columnName": name,
                "nullable": 1,
                "signed": kind in ("INTEGER", "DOUBLE"),
                "searchable": True,
                "readOnly": True,
                "type": {"id": code, "name": kind, "rep": kind},
            }
        )
    return columns


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return value.hex() if isinstance(value, bytes) else str(value)
