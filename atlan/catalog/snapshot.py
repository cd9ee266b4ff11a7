"""What a database looked like when it was read: plain values, no connection to anything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class RelationKind(StrEnum):
    """The three things in a database that have columns; the value is the asset type it becomes."""

    TABLE = "Table"
    VIEW = "View"
    MATERIALIZED_VIEW = "MaterialisedView"


@dataclass(frozen=True, slots=True)
class ColumnAddress:
    """Where a column is, in the spelling of the database."""

    schema: str
    relation: str
    column: str


@dataclass(frozen=True, slots=True)
class Column:
    """
    One column of a table or view.

    `declared_type` is the type as the database writes it (`varchar(40)`), `data_type` its bare upper-case name
    (`VARCHAR`); both are None where the database has no type, as for computed columns of SQLite views.
    `order` counts from 1. `references` is the column a foreign key points at.
    """

    name: str
    order: int
    data_type: str | None = None
    declared_type: str | None = None
    nullable: bool = True
    default: str | None = None
    comment: str | None = None
    primary: bool = False
    indexed: bool = False
    precision: int | None = None
    scale: int | None = None
    max_length: int | None = None
    foreign: bool = False
    references: ColumnAddress | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """
    A table, view or materialised view with its columns in order.

    `definition` is the SQL of a view. A relation that is there but whose columns the database would not tell is not
    `readable`: it has no columns here, which does not mean that they were dropped.
    """

    schema: str
    name: str
    kind: RelationKind
    columns: tuple[Column, ...] = ()
    comment: str | None = None
    definition: str | None = None
    row_count: int | None = None
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema and what it holds, sorted by name."""

    name: str
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class Issue:
    """Something that could not be catalogued, and why; the rest goes on."""

    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class Database:
    """
    Everything that was read of one database.

    `dialect` is one of the names in `atlan.catalog.dialects.DIALECTS`; `default_schema` is where the database
    looks for names without a schema.
    """

    name: str
    dialect: str
    schemas: tuple[Schema, ...] = ()
    default_schema: str | None = None
    issues: tuple[Issue, ...] = ()

    def relations(self) -> Iterator[Relation]:
        """
        Every table and view, schema by schema.

        >>> shop = Database("shop", "sqlite", (Schema("main", (Relation("main", "orders", RelationKind.TABLE),)),))
        >>> [relation.name for relation in shop.relations()]
        ['orders']
        """
        for schema in self.schemas:
            yield from schema.relations
