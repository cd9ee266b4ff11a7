"""SQL through either client: rows as they come, failures inside of a success, and SQL that is taken apart."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from atlan.client.operations.querying import EventReader, merged
from atlan.errors import InvalidRequestError, NotFoundError, ResponseParseError
from atlan.local import LocalTenant
from atlan.model.enums import QueryParserSourceType, QueryStatus
from atlan.model.query import QueryParserRequest, QueryRequest

from .conftest import CONNECTION, Wire, World


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE orders (id INTEGER, what TEXT, price REAL, picture BLOB)")
        rows = [(number, f'a "lamp" data: {number}\n', number / 2, b"\x00\xff") for number in range(250)]
        connection.executemany("INSERT INTO orders VALUES (?,?,?,?)", rows)
        connection.execute("INSERT INTO orders VALUES (NULL, 'Lämpchen', NULL, NULL)")
    return path


@pytest.fixture
async def source(world: World, clean_tenant: LocalTenant, database: Path) -> None:
    await world.connection()
    clean_tenant.name_source(CONNECTION, database)


def query(sql: str) -> QueryRequest:
    return QueryRequest(sql=sql, data_source_name=CONNECTION, default_schema="shop.main")


@pytest.mark.usefixtures("source")
class TestRunning:
    async def test_all_rows_at_once(self, client: Any, wire: Wire) -> None:
        wire.clear()
        response = await client.queries.stream(
            query("SELECT * FROM orders WHERE id < 2 OR id IS NULL ORDER BY id")
        )
        assert response.rows == [
            [None, "Lämpchen", None, None],
            ["0", 'a "lamp" data: 0\n', "0.0", "00ff"],
            ["1", 'a "lamp" data: 1\n', "0.5", "00ff"],
        ]
        assert [column.column_name for column in response.columns] == ["id", "what", "price", "picture"]
        assert response.details.status is QueryStatus.COMPLETED
        assert response.details.total_rows_streamed == 3
        assert response.query_id
        assert response.request_id == wire.sent[0].headers["x-atlan-request-id"]
        assert wire.sent[0].headers["accept"] == "text/event-stream"
        assert wire.sent[0].body == {
            "sql": "SELECT * FROM orders WHERE id < 2 OR id IS NULL ORDER BY id",
            "dataSourceName": CONNECTION,
            "defaultSchema": "shop.main",
        }

    async def test_many_rows_come_with_several_events(self, client: Any) -> None:
        numbers: list[str | None] = []
        sizes: list[int] = []
        columns = []
        async for event in client.queries.events(query("SELECT id FROM orders ORDER BY id")):
            sizes.append(len(event.rows or ()))
            numbers += [row[0] for row in event.rows or ()]
            columns += event.columns or []
        assert numbers == [None, *map(str, range(250))]
        assert max(sizes) <= 100 < sum(sizes)
        assert [column.label for column in columns] == ["id"]

    async def test_no_rows(self, client: Any) -> None:
        response = await client.queries.stream(query("SELECT id FROM orders WHERE id = -1"))
        assert response.rows == []
        assert [column.column_name for column in response.columns] == ["id"]

    async def test_a_query_that_fails(self, client: Any) -> None:
        with pytest.raises(InvalidRequestError, match="no such table: clients") as caught:
            await client.queries.stream(query("SELECT * FROM clients"))
        assert caught.value.code == "QUERY_FAILED"
        assert caught.value.operation == "stream_query"
        assert caught.value.attempts == 1

    async def test_a_query_that_fails_while_it_is_read(self, client: Any) -> None:
        failing = query("SELECT CASE WHEN id > 120 THEN abs(-9223372036854775808) ELSE id END FROM orders")
        rows = []
        with pytest.raises(InvalidRequestError, match="overflow"):
            async for event in client.queries.events(failing):
                rows += event.rows or []
        assert len(rows) == 100, "what came before the failure was handed on"

    @pytest.mark.parametrize(
        "sql",
        [
            "DELETE FROM orders",
            "CREATE TABLE more (id)",
            "ATTACH '/tmp/other.db' AS other",
            "SELECT 1; SELECT 2",
            "PRAGMA query_only = OFF",
        ],
    )
    async def test_nothing_is_changed(self, client: Any, database: Path, sql: str) -> None:
        before = database.read_bytes()
        if sql.startswith("PRAGMA"):
            await client.queries.stream(query(sql))
        else:
            with pytest.raises(InvalidRequestError):
                await client.queries.stream(query(sql))
        assert database.read_bytes() == before
        assert sorted(path.name for path in database.parent.iterdir()) == ["shop.db"]

    async def test_a_caller_that_stops_early_leaves_the_connection_usable(self, client: Any) -> None:
        for _ in range(60):
            events = client.queries.events(query("SELECT id FROM orders"))
            async for _ in events:
                break
            del events
        assert len((await client.queries.stream(query("SELECT 1"))).rows) == 1


async def test_a_connection_that_nobody_knows(client: Any) -> None:
    with pytest.raises(NotFoundError, match="default/postgres"):
        await client.queries.stream(query("SELECT 1"))


@pytest.mark.parametrize("missing", ["sql", "data_source_name", "default_schema"])
async def test_a_query_needs_all_of_it(client: Any, wire: Wire, missing: str) -> None:
    request = query("SELECT 1")
    setattr(request, missing, " ")
    with pytest.raises(ValueError, match=missing):
        await client.queries.stream(request)
    assert wire.sent == []


class TestEvents:
    """The stream itself, however it is cut into pieces."""

    STREAM = (
        b": hello\n\nevent: message\n"
        b'data: {"details":{"status":"started"}}\n\n'
        b'data:{"rows":[["data: {}"]],"columns":[{"label":"a"}]}\r\n\r\n'
        b'id: 7\ndata: {"rows":[["\xc3\xbc"]],"columns":[{"label":"b"}]}\r\r'
        b'data: {"queryId":"q","rows":null,"details":{"status":"ok"}}'
    )

    @pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
    def test_pieces_may_end_anywhere(self, size: int) -> None:
        reader = EventReader()
        events = []
        for start in range(0, len(self.STREAM), size):
            events += reader.feed(self.STREAM[start : start + size])
        events += reader.end()
        assert len(events) == 4
        assert merged(events) == {
            "queryId": "q",
            "rows": [["data: {}"], ["ü"]],
            "columns": [{"label": "a"}],
            "details": {"status": "ok"},
        }

    @pytest.mark.parametrize(
        "event",
        [
            b'{"errorName":"SqlError","errorMessage":"no","errorCode":"42"}',
            b'{"errorMessage":"no"}',
            b'{"details":{"status":"error","developerMessage":"no"}}',
        ],
    )
    def test_a_failure_is_raised(self, event: bytes) -> None:
        with pytest.raises(InvalidRequestError, match="no") as caught:
            list(EventReader().feed(b"data: " + event + b"\n"))
        assert not caught.value.outcome_unknown

    @pytest.mark.parametrize("event", [b"data: {", b"data: []", b"data:"])
    def test_nonsense_is_no_event(self, event: bytes) -> None:
        with pytest.raises(ResponseParseError):
            list(EventReader().feed(event + b"\n"))

    @pytest.mark.parametrize("stream", [b"", b": nothing\n", b'data: {"details":{"status":"in-progress"}}\n'])
    def test_a_stream_that_ends_early(self, stream: bytes) -> None:
        reader = EventReader()
        list(reader.feed(stream))
        with pytest.raises(ResponseParseError, match="ends before"):
            list(reader.end())


class TestParsing:
    async def test_what_depends_on_what(self, client: Any, wire: Wire) -> None:
        request = QueryParserRequest.create(
            "CREATE VIEW totals AS SELECT o.what, sum(o.price) AS total FROM orders o JOIN raw.lines l ON l.id = o.id",
            QueryParserSourceType.SNOWFLAKE,
        )
        request.default_database, request.default_schema = "SHOP", "MAIN"
        parsed = await client.parse_query(request)
        assert wire.sent[-1].body == {
            "sql": request.sql,
            "source": "snowflake",
            "linkOrphanColumnToFirstTable": False,
            "showJoin": True,
            "ignoreRecordSet": True,
            "ignoreCoordinate": True,
            "defaultDatabase": "SHOP",
            "defaultSchema": "MAIN",
        }
        objects = {entry.display_name: entry for entry in parsed.dbobjs}
        assert set(objects) == {"SHOP.MAIN.totals", "SHOP.MAIN.orders", "SHOP.raw.lines"}
        assert objects["SHOP.MAIN.totals"].type == "view"
        assert {column.name for column in objects["SHOP.MAIN.orders"].columns} == {"what", "price", "id"}
        [relationship] = parsed.relationships
        assert relationship.effect_type == "create_view"
        assert relationship.target.parent_name == "SHOP.MAIN.totals"
        assert {end.parent_name for end in relationship.sources} == {"SHOP.MAIN.orders", "SHOP.raw.lines"}
        assert parsed.errors == []

    async def test_errors_are_told_and_not_raised(self, client: Any) -> None:
        parsed = await client.parse_query(QueryParserRequest.create("SELECT FROM WHERE (", "mysql"))
        assert parsed.dbobjs == []
        assert parsed.errors[0].error_type == "SyntaxError"
        assert parsed.errors[0].error_message

    @pytest.mark.parametrize(("sql", "source"), [(" ", "mysql"), ("SELECT 1", "")])
    def test_nothing_to_take_apart(self, sql: str, source: str) -> None:
        with pytest.raises(ValueError, match="sql" if not sql.strip() else "source"):
            QueryParserRequest.create(sql, source)
