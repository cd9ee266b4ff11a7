"""A real SQLite database, read through the inspector."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from atlan.catalog.failure import CatalogError
from atlan.catalog.inspection import SchemaFilter, inspect_database
from atlan.catalog.snapshot import Column, ColumnAddress, Database, Relation, RelationKind
from atlan.catalog.source import open_database


def read(
    path: Path, script: str, schemas: SchemaFilter | None = None, *, row_counts: bool = False
) -> Database:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
    with open_database(str(path)) as source:
        return inspect_database(source, schemas, row_counts=row_counts)


def only(database: Database, name: str) -> Relation:
    return next(relation for relation in database.relations() if relation.name == name)


def test_tables_with_types_order_keys_and_defaults(tmp_path: Path) -> None:
    database = read(
        tmp_path / "shop.db",
        """
        CREATE TABLE customers(id INTEGER PRIMARY KEY, name varchar(40) NOT NULL, code CHAR(3) UNIQUE, blob_of BLOB);
        CREATE TABLE orders(
            id INTEGER, line INT, customer INT REFERENCES customers, total NUMERIC(10, 2) DEFAULT 0.0,
            odd MEDIUMTHING(3), untyped, PRIMARY KEY(id, line));
        """,
    )
    assert (database.name, database.dialect, database.default_schema) == ("shop", "sqlite", "main")
    assert [relation.name for relation in database.relations()] == ["customers", "orders"]
    assert only(database, "customers").columns == (
        Column("id", 1, "INTEGER", "INTEGER", primary=True, indexed=True),
        Column("name", 2, "VARCHAR", "varchar(40)", nullable=False, max_length=40),
        Column("code", 3, "CHAR", "CHAR(3)", max_length=3),
        Column("blob_of", 4, "BLOB", "BLOB"),
    )
    orders = {column.name: column for column in only(database, "orders").columns}
    assert [column.name for column in orders.values() if column.primary] == ["id", "line"]
    assert orders["customer"].foreign
    assert orders["customer"].references == ColumnAddress("main", "customers", "id")
    assert (orders["total"].precision, orders["total"].scale, orders["total"].default) == (10, 2, "0.0")
    assert (orders["odd"].data_type, orders["odd"].declared_type) == ("MEDIUMTHING", "MEDIUMTHING(3)")
    assert (orders["untyped"].data_type, orders["untyped"].declared_type) == (None, None)


def test_an_indexed_column_says_so(tmp_path: Path) -> None:
    database = read(tmp_path / "shop.db", "CREATE TABLE t(a, b); CREATE INDEX i ON t(b);")
    assert [column.indexed for column in only(database, "t").columns] == [False, True]


def test_views_carry_their_sql(tmp_path: Path) -> None:
    sql = "CREATE VIEW big AS SELECT id FROM orders WHERE total > 100"
    database = read(tmp_path / "shop.db", f"CREATE TABLE orders(id INT, total REAL); {sql};")
    view = only(database, "big")
    assert (view.kind, view.definition) == (RelationKind.VIEW, sql)
    assert only(database, "orders").definition is None


def test_a_broken_view_is_an_issue_and_the_rest_is_read(tmp_path: Path) -> None:
    database = read(
        tmp_path / "shop.db", "CREATE TABLE t(a INTEGER PRIMARY KEY); CREATE VIEW v AS SELECT * FROM gone;"
    )
    broken = only(database, "v")
    assert (broken.readable, broken.columns) == (False, ())
    assert broken.definition == "CREATE VIEW v AS SELECT * FROM gone"
    assert only(database, "t").columns == (Column("a", 1, "INTEGER", "INTEGER", primary=True, indexed=True),)
    assert [(issue.subject, issue.reason) for issue in database.issues] == [
        ("main.v", "no such table: main.gone")
    ]


def test_a_foreign_key_into_nowhere_points_at_nothing(tmp_path: Path) -> None:
    column = only(read(tmp_path / "shop.db", "CREATE TABLE t(a REFERENCES gone);"), "t").columns[0]
    assert (column.foreign, column.references) == (True, None)


def test_names_that_need_quotes(tmp_path: Path) -> None:
    database = read(tmp_path / "shop.db", 'CREATE TABLE "a ""b"" /c"("select" INT, "d.e" TEXT);')
    relation = next(database.relations())
    assert relation.name == 'a "b" /c'
    assert [(column.name, column.data_type) for column in relation.columns] == [
        ("select", "INT"),
        ("d.e", "TEXT"),
    ]


def test_tables_behind_a_full_text_index_are_hidden(tmp_path: Path) -> None:
    database = read(tmp_path / "shop.db", "CREATE VIRTUAL TABLE notes USING fts5(body);")
    assert [relation.name for relation in database.relations()] == ["notes"]


def test_rows_are_counted_on_request(tmp_path: Path) -> None:
    script = "CREATE TABLE t(a); INSERT INTO t VALUES (1), (2); CREATE VIEW v AS SELECT a FROM t;"
    assert only(read(tmp_path / "a.db", script), "t").row_count is None
    counted = read(tmp_path / "b.db", script, row_counts=True)
    assert (only(counted, "t").row_count, only(counted, "v").row_count) == (2, None)


def test_an_empty_database_has_an_empty_schema(tmp_path: Path) -> None:
    database = read(tmp_path / "empty.db", "")
    assert [schema.name for schema in database.schemas] == ["main"]
    assert list(database.relations()) == []


def test_two_reads_are_equal(tmp_path: Path) -> None:
    script = "CREATE TABLE b(x INT REFERENCES a(y)); CREATE TABLE a(y INT PRIMARY KEY);"
    assert read(tmp_path / "shop.db", script) == read(tmp_path / "shop.db", "")


@pytest.mark.parametrize(
    ("schemas", "accepted"),
    [
        (SchemaFilter(), {"sales", "sales_old", "hr"}),
        (SchemaFilter(include=("sales*",)), {"sales", "sales_old"}),
        (SchemaFilter(exclude=("*_old",)), {"sales", "hr"}),
        (SchemaFilter(include=("sales*",), exclude=("*_old",)), {"sales"}),
        (SchemaFilter(include=("HR",)), set()),
    ],
)
def test_schemas_are_chosen_by_pattern(schemas: SchemaFilter, accepted: set[str]) -> None:
    assert {name for name in ("sales", "sales_old", "hr") if schemas.accepts(name)} == accepted


def test_a_filter_that_leaves_nothing_is_an_error_that_lists_the_schemas(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="it has main and --include / --exclude leave none of them"):
        read(tmp_path / "shop.db", "", SchemaFilter(include=("sales",)))


def test_what_has_no_name_is_left_out_and_reported(tmp_path: Path) -> None:
    database = read(tmp_path / "odd.db", 'CREATE TABLE t(a INT, "" INT, " " INT); CREATE TABLE ""(x INT);')
    assert [column.name for column in only(database, "t").columns] == ["a"]
    assert {issue.subject for issue in database.issues} == {"main", "main.t"}
    assert all("has no name" in issue.reason for issue in database.issues)
