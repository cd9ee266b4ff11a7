"""Databases that a test makes up, and a tenant that is a dictionary: what planning is tested against."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import replace
from typing import Any, cast

from hypothesis import strategies as st

from atlan.catalog.blueprint import Blueprint, ConnectionName, draw
from atlan.catalog.inspection import SchemaFilter
from atlan.catalog.plan import Action, Change, Plan, make_plan
from atlan.catalog.snapshot import Column, ColumnAddress, Database, Relation, RelationKind, Schema
from atlan.catalog.view_lineage import trace_views
from atlan.model.assets import Asset
from atlan.model.entity import entity_from_wire

CONNECTION = ConnectionName("default/sqlite/1700000000", "shop")


def column(name: str, order: int, declared: str | None = "INTEGER", **values: Any) -> Column:
    bare = declared and declared.partition("(")[0].upper()
    return Column(name, order, bare, declared, **values)


def table(name: str, *columns: Column, schema: str = "main", **values: Any) -> Relation:
    return Relation(schema, name, RelationKind.TABLE, columns, **values)


def view(name: str, sql: str, *columns: Column, schema: str = "main", **values: Any) -> Relation:
    kind = values.pop("kind", RelationKind.VIEW)
    return Relation(schema, name, kind, columns, definition=sql, **values)


def database(*relations: Relation, name: str = "shop", dialect: str = "sqlite") -> Database:
    schemas: dict[str, list[Relation]] = {"main": []}
    for relation in relations:
        schemas.setdefault(relation.schema, []).append(relation)
    return Database(
        name, dialect, tuple(Schema(schema, tuple(found)) for schema, found in schemas.items()), "main"
    )


def shop() -> Database:
    return database(
        table("customers", column("id", 1, primary=True), column("name", 2, "varchar(40)", nullable=False)),
        table(
            "orders",
            column("id", 1, primary=True),
            column("customer", 2, foreign=True, references=ColumnAddress("main", "customers", "id")),
            column("amount", 3, "numeric(10,2)", precision=10, scale=2),
        ),
        view(
            "sums",
            "CREATE VIEW sums AS SELECT c.name, sum(o.amount) AS total FROM orders o JOIN customers c ON c.id = o.customer",
            column("name", 1, "varchar(40)"),
            column("total", 2, None),
        ),
    )


def blueprint(
    of: Database, schemas: SchemaFilter | None = None, connection: ConnectionName = CONNECTION
) -> Blueprint:
    return draw(of, trace_views(of), connection, schemas or SchemaFilter())


class FakeTenant:
    """Keeps entities by type and qualifiedName, and saves as the real one does: what is not sent stays."""

    def __init__(self) -> None:
        self._entities: dict[tuple[str, str], dict[str, Any]] = {}

    def stored(self) -> list[Asset]:
        return [cast("Asset", entity_from_wire(deepcopy(entity))) for entity in self._entities.values()]

    def plan(self, of: Database, schemas: SchemaFilter | None = None) -> Plan:
        return make_plan(blueprint(of, schemas), self.stored())

    def apply(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._apply(change)

    def _apply(self, change: Change) -> None:
        wire = change.asset.to_wire()
        key = (wire["typeName"], change.asset.qualified_name or "")
        if change.action is Action.ARCHIVE:
            self._entities[key]["status"] = "DELETED"
            return
        new = {
            "typeName": key[0],
            "guid": f"guid-{len(self._entities)}",
            "status": "ACTIVE",
            "attributes": {},
        }
        entity = self._entities.setdefault(key, new)
        entity["attributes"].update(deepcopy(wire["attributes"]))
        entity["status"] = wire.get("status", entity["status"])

    def edit(self, type_name: str, path: str, **attributes: Any) -> None:
        """What people do: change attributes by their wire names."""
        self._entities[type_name, f"{CONNECTION.qualified_name}/{path}"]["attributes"].update(attributes)

    def picture(self) -> dict[tuple[str, str], Any]:
        """Everything but guids, absent and empty being the same."""
        return {
            key: (
                entity["status"],
                {name: value for name, value in entity["attributes"].items() if value is not None},
            )
            for key, entity in self._entities.items()
        }

    def active(self) -> set[tuple[str, str]]:
        prefix = CONNECTION.qualified_name + "/"
        return {
            (kind, path.removeprefix(prefix))
            for (kind, path), entity in self._entities.items()
            if entity["status"] == "ACTIVE"
        }

    def entity(self, type_name: str, path: str) -> dict[str, Any]:
        return self._entities[type_name, f"{CONNECTION.qualified_name}/{path}"]


# --- databases at random ----------------------------------------------------------------------------------

NAMES = st.sampled_from(["orders", "Orders", "a/b", "50%", "x y", "lineage", "ß"])
COLUMN_NAMES = st.sampled_from(["id", "name", "a/b", "lineage", "Ünïcode", "%2F"])
TYPES = st.sampled_from(["INTEGER", "varchar(40)", "numeric(10,2)", None])


@st.composite
def columns(draw_value: st.DrawFn) -> tuple[Column, ...]:
    names = draw_value(st.lists(COLUMN_NAMES, unique_by=str.lower, max_size=4))
    return tuple(
        replace(
            column(name, order, draw_value(TYPES)),
            nullable=draw_value(st.booleans()),
            primary=draw_value(st.booleans()),
            comment=draw_value(st.sampled_from([None, "why"])),
            max_length=draw_value(st.sampled_from([None, 40])),
            scale=draw_value(st.sampled_from([None, 0, 2])),
        )
        for order, name in enumerate(names, start=1)
    )


@st.composite
def databases(draw_value: st.DrawFn) -> Database:
    relations: list[Relation] = []
    for schema in draw_value(st.lists(st.sampled_from(["main", "other"]), unique=True, min_size=1)):
        for name in draw_value(st.lists(NAMES, unique_by=str.lower, max_size=3)):
            relations.append(_relation(draw_value, schema, name, relations))
    return database(*(_with_foreign_keys(draw_value, relation, relations) for relation in relations))


def _relation(draw_value: st.DrawFn, schema: str, name: str, before: list[Relation]) -> Relation:
    sources = [relation for relation in before if relation.columns]
    kind = draw_value(st.sampled_from(list(RelationKind)))
    if kind is RelationKind.TABLE or not sources:
        return table(name, *draw_value(columns()), schema=schema)
    source = draw_value(st.sampled_from(sources))
    sql = f'SELECT * FROM "{source.schema}"."{source.name}"'
    made = tuple(replace(each, references=None, foreign=False) for each in source.columns)
    return view(name, sql, *made, schema=schema, kind=kind)


def _with_foreign_keys(draw_value: st.DrawFn, relation: Relation, all_of_them: list[Relation]) -> Relation:
    targets = [
        ColumnAddress(other.schema, other.name, each.name)
        for other in all_of_them
        if other.kind is RelationKind.TABLE
        for each in other.columns
    ]
    if relation.kind is not RelationKind.TABLE or not targets:
        return relation
    linked = tuple(
        replace(each, foreign=target is not None, references=target)
        for each in relation.columns
        for target in [draw_value(st.sampled_from([None, *targets]))]
    )
    return replace(relation, columns=linked)
