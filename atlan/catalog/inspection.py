"""Reading a database through SQLAlchemy's inspector into a `Database` snapshot."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from glob import escape
from typing import Any, Final

from sqlalchemy import Connection, Inspector, inspect
from sqlalchemy.engine.interfaces import ReflectedColumn, ReflectedForeignKeyConstraint
from sqlalchemy.engine.reflection import ObjectKind
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.types import BINARY, VARBINARY, LargeBinary, Numeric, String, TypeEngine
from sqlalchemy.types import Enum as EnumType

from atlan.catalog.failure import CatalogError
from atlan.catalog.snapshot import Column, ColumnAddress, Database, Issue, Relation, RelationKind, Schema
from atlan.catalog.source import DatabaseSource, reason

_LENGTHS: Final = re.compile(r"\([^)]*\)")
_SCHEMA_OF_TYPE: Final = re.compile(r'^("[^"]*"|[^."]*)\.')


@dataclass(frozen=True, slots=True)
class SchemaFilter:
    """
    Which schemas to read, by shell patterns. Without `include` every schema but those of the database itself.

    >>> chosen = SchemaFilter(include=("sales*",), exclude=("*_old",))
    >>> [name for name in ("sales", "sales_old", "hr") if chosen.accepts(name)]
    ['sales']
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def accepts(self, schema: str) -> bool:
        if any(fnmatchcase(schema, pattern) for pattern in self.exclude):
            return False
        return not self.include or any(fnmatchcase(schema, pattern) for pattern in self.include)


def schemas_to_read(source: DatabaseSource, include: Sequence[str], exclude: Sequence[str]) -> SchemaFilter:
    """
    The schemas that a user asks for: those of `include` but not of `exclude`, or what the URL names, or all.

    Args:
        source: the opened database.
        include: shell patterns of schemas.
        exclude: shell patterns of schemas.

    Returns:
        The filter. For MySQL without `include` it accepts the database in the URL.
    """
    if not include and source.dialect.url_names_schema and source.url.database:
        include = (escape(source.url.database),)
    return SchemaFilter(tuple(include), tuple(exclude))


def inspect_database(
    source: DatabaseSource, schemas: SchemaFilter | None = None, *, row_counts: bool = False
) -> Database:
    """
    Read schemas, tables, views and columns. What cannot be read becomes an issue of the snapshot; the rest goes on.

    Args:
        source: the opened database.
        schemas: which schemas to read; all of the user's by default.
        row_counts: also ask how many rows each table has (exact for SQLite, the estimate of PostgreSQL and MySQL).

    Returns:
        The snapshot, sorted by name, so that two reads of the same database are equal.

    Raises:
        CatalogError: nothing can be read at all, or no schema matches the filter.
    """
    try:
        with source.engine.connect() as connection:
            if source.dialect.session_setup:
                connection.exec_driver_sql(source.dialect.session_setup)
                connection.commit()  # else the first rollback would undo it
            return _Inspection(source, connection, schemas or SchemaFilter(), row_counts).run()
    except SQLAlchemyError as error:
        raise CatalogError(f"Cannot read {source.label}: {reason(error, source.url)}") from error


class _Inspection:
    def __init__(
        self, source: DatabaseSource, connection: Connection, schemas: SchemaFilter, row_counts: bool
    ) -> None:
        self._source = source
        self._connection = connection
        self._inspector: Inspector = inspect(connection)
        self._schemas = schemas
        self._row_counts = row_counts
        self._issues: list[Issue] = []

    def run(self) -> Database:
        names = self._schema_names()
        return Database(
            name=self._source.database_name,
            dialect=self._source.dialect.name,
            schemas=tuple(Schema(name, tuple(self._relations(name))) for name in names),
            default_schema=self._inspector.default_schema_name,
            issues=tuple(self._issues),
        )

    def _schema_names(self) -> list[str]:
        system = self._source.dialect.system_schemas
        present = sorted(name for name in self._inspector.get_schema_names() if name not in system)
        chosen = [name for name in present if self._schemas.accepts(name)]
        if not chosen:
            raise CatalogError(
                f"{self._source.label} has no schema to read: it has {', '.join(present) or 'none'}"
                " and --include / --exclude leave none of them"
                if self._schemas.include or self._schemas.exclude
                else f"{self._source.label} has no schema that this user may read"
            )
        return chosen

    def _relations(self, schema: str) -> Iterable[Relation]:
        kinds = self._relation_kinds(schema)
        names = sorted(kinds)
        tables = [name for name in names if kinds[name] is not RelationKind.VIEW]
        ask = self._inspector
        columns = self._each(ask.get_multi_columns, ask.get_columns, schema, names, report=True)
        primary_keys = self._each(ask.get_multi_pk_constraint, ask.get_pk_constraint, schema, tables)
        foreign_keys = self._each(ask.get_multi_foreign_keys, ask.get_foreign_keys, schema, tables)
        indexes = self._each(ask.get_multi_indexes, ask.get_indexes, schema, tables)
        comments = self._each(ask.get_multi_table_comment, ask.get_table_comment, schema, names)
        declared = self._source.dialect.declared_types(self._connection, schema, names)
        counts: Mapping[str, int] = {}
        if self._row_counts:
            counts = self._source.dialect.row_counts(self._connection, schema, tables)
        for name in names:
            if any(not column["name"].strip() for column in columns.get(name, ())):
                self._issues.append(
                    Issue(f"{schema}.{name}", "a column has no name and cannot be catalogued")
                )
            yield Relation(
                schema=schema,
                name=name,
                kind=kinds[name],
                columns=_columns(
                    columns.get(name, ()),
                    declared.get(name, {}),
                    primary=primary_keys[name]["constrained_columns"] if name in primary_keys else (),
                    foreign_keys=_targets(foreign_keys.get(name, ()), schema),
                    indexed={column for index in indexes.get(name, ()) for column in index["column_names"]},
                ),
                comment=comments[name]["text"] if name in comments else None,
                definition=None
                if kinds[name] is RelationKind.TABLE
                else self._definition(schema, name, report=name in columns),
                row_count=counts.get(name),
                readable=name in columns,
            )

    def _relation_kinds(self, schema: str) -> dict[str, RelationKind]:
        listings: tuple[tuple[RelationKind, Callable[..., list[str]]], ...] = (
            (RelationKind.TABLE, self._inspector.get_table_names),
            (RelationKind.VIEW, self._inspector.get_view_names),
            (RelationKind.MATERIALIZED_VIEW, self._inspector.get_materialized_view_names),
        )
        hidden = self._source.dialect.hidden(self._connection, schema)
        kinds: dict[str, RelationKind] = {}
        for kind, list_names in listings:
            try:
                names = list_names(schema=schema)
            except NotImplementedError:
                continue  # no materialised views in this dialect
            kinds.update((name, kind) for name in names if name not in hidden)
        if any(not name.strip() for name in kinds):
            self._issues.append(Issue(schema, "a table or view has no name and cannot be catalogued"))
        return {name: kind for name, kind in kinds.items() if name.strip()}

    def _each(
        self,
        together: Callable[..., Mapping[tuple[str | None, str], Any]],
        one: Callable[..., Any],
        schema: str,
        names: Sequence[str],
        *,
        report: bool = False,
    ) -> dict[str, Any]:
        """
        Ask the inspector about every relation: all together, or one by one when a broken one spoils the whole
        answer. That one is left out, and reported once.
        """
        found: dict[str, Any] = {}
        try:
            answer = together(schema=schema, kind=ObjectKind.ANY)
            found = {name: reflected for (_, name), reflected in answer.items()}
        except NotImplementedError:
            return {}  # SQLite has no comments
        except SQLAlchemyError:
            self._connection.rollback()
        # What MySQL cannot read it leaves out without a word.
        for name in (name for name in names if name not in found):
            try:
                found[name] = one(name, schema=schema)
            except SQLAlchemyError as error:
                self._connection.rollback()
                if report:
                    self._issues.append(Issue(f"{schema}.{name}", reason(error, self._source.url)))
        return found

    def _definition(self, schema: str, name: str, *, report: bool) -> str | None:
        try:
            return self._inspector.get_view_definition(name, schema=schema)
        except SQLAlchemyError as error:
            self._connection.rollback()
            if report:
                self._issues.append(Issue(f"{schema}.{name}", f"no SQL: {reason(error, self._source.url)}"))
            return None


def _columns(
    reflected: Sequence[ReflectedColumn],
    declared: Mapping[str, str],
    *,
    primary: Sequence[str],
    foreign_keys: Mapping[str, ColumnAddress | None],
    indexed: set[str | None],
) -> tuple[Column, ...]:
    return tuple(
        _column(
            order,
            column,
            declared.get(column["name"]),
            column["name"] in primary,
            column["name"] in indexed,
            foreign_keys,
        )
        for order, column in enumerate(reflected, start=1)
        if column["name"].strip()  # SQLite allows a column without a name; no asset can be called nothing
    )


def _column(
    order: int,
    reflected: ReflectedColumn,
    declared: str | None,
    primary: bool,
    indexed: bool,
    foreign_keys: Mapping[str, ColumnAddress | None],
) -> Column:
    kind, name = reflected["type"], reflected["name"]
    return Column(
        name=name,
        order=order,
        data_type=bare_type(declared) if declared else None,
        declared_type=declared,
        nullable=reflected["nullable"],
        default=reflected["default"],
        comment=reflected.get("comment"),
        primary=primary,
        indexed=indexed or primary,
        precision=kind.precision if isinstance(kind, Numeric) else None,
        scale=kind.scale if isinstance(kind, Numeric) else None,
        max_length=_max_length(kind),
        foreign=name in foreign_keys,
        references=foreign_keys.get(name),
    )


def _targets(
    foreign_keys: Sequence[ReflectedForeignKeyConstraint], schema: str
) -> dict[str, ColumnAddress | None]:
    """
    The column each foreign key column points at. Where several keys share a column the first in order of name
    and target counts, so that the choice is the same in every run.
    """
    targets: dict[str, ColumnAddress | None] = {}
    for key in sorted(foreign_keys, key=lambda key: (key["referred_table"], key["constrained_columns"])):
        for position, column in enumerate(key["constrained_columns"]):
            # SQLite accepts a key into a table that does not exist; it then has no columns to point at.
            target = key["referred_columns"][position : position + 1]
            address = None
            if target:
                address = ColumnAddress(key["referred_schema"] or schema, key["referred_table"], *target)
            targets.setdefault(column, address)
    return targets


def _max_length(kind: TypeEngine[Any]) -> int | None:
    if isinstance(kind, EnumType):
        return None  # the length of its longest member says nothing
    if isinstance(kind, String):
        return kind.length
    return kind.length if isinstance(kind, (LargeBinary, BINARY, VARBINARY)) else None


def bare_type(declared: str) -> str:
    """
    The name of a type without its lengths and the schema it is defined in.

    >>> bare_type("character varying(40)"), bare_type("numeric(10,2)[]"), bare_type("public.mood")
    ('CHARACTER VARYING', 'NUMERIC[]', 'MOOD')
    """
    return " ".join(_LENGTHS.sub("", _SCHEMA_OF_TYPE.sub("", declared)).split()).upper()
