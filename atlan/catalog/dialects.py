"""What differs between SQLite, PostgreSQL and MySQL, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from sqlalchemy import URL, Connection, text
from sqlalchemy.exc import SQLAlchemyError

#: Declared types by relation and column, in the words of the database.
DeclaredTypes = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Dialect:
    """
    How one kind of database is read.

    Attributes:
        name: SQLAlchemy's name for it.
        connector: name of the Atlan connector its connection gets.
        sql: sqlglot dialect in which its views are written, with the rule for comparing names.
        system_schemas: schemas that belong to the database itself.
        drivers: DBAPI drivers as (SQLAlchemy suffix, module to look for), the preferred first.
        install: what pip installs when none of them is there.
        session_setup: statement that each session begins with, or "".
        url_names_schema: what a URL calls the database is one schema, and the only one to read unless told otherwise.
        database_name: name of the database asset for a URL.
        declared_types: reads column types as declared, for the named relations of a schema.
        row_counts: reads row counts, exact or estimated, whichever the database knows cheaply.
        hidden: relations of a schema that are an implementation detail of others.
    """

    name: str
    connector: str
    sql: str
    system_schemas: frozenset[str]
    drivers: tuple[tuple[str, str], ...]
    install: str
    session_setup: str
    url_names_schema: bool
    database_name: Callable[[URL], str]
    declared_types: Callable[[Connection, str, Sequence[str]], DeclaredTypes]
    row_counts: Callable[[Connection, str, Sequence[str]], Mapping[str, int]]
    hidden: Callable[[Connection, str], frozenset[str]]


def _nothing_hidden(connection: Connection, schema: str) -> frozenset[str]:
    return frozenset()


def _grouped(rows: Sequence[Sequence[str]]) -> DeclaredTypes:
    types: dict[str, dict[str, str]] = {}
    for relation, column, declared in rows:
        types.setdefault(relation, {})[column] = declared
    return types


# --- SQLite -----------------------------------------------------------------------------------------------


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _sqlite_declared_types(connection: Connection, schema: str, relations: Sequence[str]) -> DeclaredTypes:
    types: dict[str, dict[str, str]] = {}
    for relation in relations:
        try:
            rows = connection.exec_driver_sql(
                f"PRAGMA {_quoted(schema)}.table_xinfo({_quoted(relation)})"
            ).all()
        except SQLAlchemyError:
            continue  # a view on something that was dropped; the inspector reports it
        types[relation] = {row[1]: row[2] for row in rows if row[2]}
    return types


def _sqlite_row_counts(connection: Connection, schema: str, relations: Sequence[str]) -> Mapping[str, int]:
    return {
        relation: connection.exec_driver_sql(
            f"SELECT count(*) FROM {_quoted(schema)}.{_quoted(relation)}"  # noqa: S608 - names are quoted
        ).scalar_one()
        for relation in relations
    }


def _sqlite_shadow_tables(connection: Connection, schema: str) -> frozenset[str]:
    rows = connection.exec_driver_sql(f"PRAGMA {_quoted(schema)}.table_list").all()
    return frozenset(row[1] for row in rows if row[2] == "shadow")


# --- PostgreSQL -------------------------------------------------------------------------------------------


def _postgresql_declared_types(
    connection: Connection, schema: str, relations: Sequence[str]
) -> DeclaredTypes:
    rows = connection.execute(
        text(
            "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod)"
            " FROM pg_catalog.pg_attribute a"
            " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
            " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = :schema AND a.attnum > 0 AND NOT a.attisdropped"
        ),
        {"schema": schema},
    ).all()
    return _grouped([tuple(row) for row in rows])


def _postgresql_partitions(connection: Connection, schema: str) -> frozenset[str]:
    rows = connection.execute(
        text(
            "SELECT c.relname FROM pg_catalog.pg_class c"
            " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = :schema AND c.relispartition"
        ),
        {"schema": schema},
    ).all()
    return frozenset(row[0] for row in rows)


def _postgresql_row_counts(
    connection: Connection, schema: str, relations: Sequence[str]
) -> Mapping[str, int]:
    rows = connection.execute(
        text(
            "SELECT c.relname, c.reltuples::bigint FROM pg_catalog.pg_class c"
            " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            " WHERE n.nspname = :schema AND c.relkind IN ('r', 'p', 'm') AND c.reltuples >= 0"
        ),
        {"schema": schema},
    ).all()
    return {row[0]: row[1] for row in rows}


# --- MySQL and MariaDB ------------------------------------------------------------------------------------


def _mysql_declared_types(connection: Connection, schema: str, relations: Sequence[str]) -> DeclaredTypes:
    rows = connection.execute(
        text(
            "SELECT table_name, column_name, column_type FROM information_schema.columns"
            " WHERE table_schema = :schema"
        ),
        {"schema": schema},
    ).all()
    return _grouped([tuple(row) for row in rows])


def _mysql_row_counts(connection: Connection, schema: str, relations: Sequence[str]) -> Mapping[str, int]:
    rows = connection.execute(
        text(
            "SELECT table_name, table_rows FROM information_schema.tables"
            " WHERE table_schema = :schema AND table_rows IS NOT NULL"
        ),
        {"schema": schema},
    ).all()
    return {row[0]: int(row[1]) for row in rows}


SQLITE: Final = Dialect(
    name="sqlite",
    connector="sqlite",
    sql="sqlite",
    system_schemas=frozenset(),
    drivers=(("pysqlite", "sqlite3"),),
    install="a Python with the sqlite3 module",
    session_setup="",
    url_names_schema=False,
    database_name=lambda url: PurePath(url.database or "memory").stem,
    declared_types=_sqlite_declared_types,
    row_counts=_sqlite_row_counts,
    hidden=_sqlite_shadow_tables,
)

POSTGRESQL: Final = Dialect(
    name="postgresql",
    connector="postgres",
    sql="postgres",
    system_schemas=frozenset({"information_schema", "pg_catalog", "pg_toast"}),
    drivers=(("psycopg", "psycopg"), ("psycopg2", "psycopg2"), ("pg8000", "pg8000")),
    install="'psycopg[binary]'",
    # With nothing in the search path PostgreSQL writes the schema into every name it gives out, in view SQL too.
    session_setup="SET search_path TO ''",
    url_names_schema=False,
    database_name=lambda url: url.database or url.username or "postgres",
    declared_types=_postgresql_declared_types,
    row_counts=_postgresql_row_counts,
    hidden=_postgresql_partitions,
)


def _mysql(name: str) -> Dialect:
    return Dialect(
        name=name,
        connector=name,
        sql="mysql, normalization_strategy=case_insensitive",
        system_schemas=frozenset({"information_schema", "performance_schema", "mysql", "sys"}),
        drivers=(("pymysql", "pymysql"), ("mysqldb", "MySQLdb"), ("mysqlconnector", "mysql.connector")),
        install="pymysql",
        session_setup="",
        url_names_schema=True,
        # What MySQL calls a database is a schema; above it there is only the catalog it names "def".
        database_name=lambda url: "def",
        declared_types=_mysql_declared_types,
        row_counts=_mysql_row_counts,
        hidden=_nothing_hidden,
    )


MYSQL: Final = _mysql("mysql")
MARIADB: Final = _mysql("mariadb")

#: Every kind of database that can be catalogued, by SQLAlchemy's name.
DIALECTS: Final[Mapping[str, Dialect]] = {
    dialect.name: dialect for dialect in (SQLITE, POSTGRESQL, MYSQL, MARIADB)
}
