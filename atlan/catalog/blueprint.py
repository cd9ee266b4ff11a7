"""What the tenant should hold for a database: its snapshot and lineage, as assets of the SDK. Nothing is sent here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from atlan.catalog import naming, snapshot
from atlan.catalog.inspection import SchemaFilter
from atlan.catalog.snapshot import RelationKind
from atlan.catalog.view_lineage import Lineage, ViewLineage
from atlan.model.assets import (
    Asset,
    Catalog,
    Column,
    ColumnProcess,
    Database,
    MaterialisedView,
    Process,
    Schema,
    Table,
    View,
)

#: The longest text that a tenant stores in one attribute, in characters.
_LONGEST_TEXT: Final = 100_000
_LONGEST_NAME: Final = 250

_RELATION_TYPES: Final[Mapping[RelationKind, type[Table] | type[View] | type[MaterialisedView]]] = {
    RelationKind.TABLE: Table,
    RelationKind.VIEW: View,
    RelationKind.MATERIALIZED_VIEW: MaterialisedView,
}


@dataclass(frozen=True, slots=True)
class ConnectionName:
    """The connection under which a database is catalogued: its qualifiedName, and the name people see."""

    qualified_name: str
    name: str


@dataclass(frozen=True, slots=True)
class Blueprint:
    """
    The assets that should be there, parents before children, and what this run knows nothing about.

    Attributes:
        assets: everything that was read, complete but for foreign keys.
        foreign_keys: qualifiedName of the column pointed at, by that of the column.
        blind_keys: qualifiedNames of columns that point at something that was not read.
        database: qualifiedName of the database.
        schemas: which schemas were read.
        unreadable: qualifiedNames of tables and views whose columns the database would not tell.
        untraced: qualifiedNames of views whose lineage could not be worked out.
        half_traced: the same for views of which only the upstream tables are known.
    """

    assets: tuple[Asset, ...]
    foreign_keys: Mapping[str, str]
    blind_keys: frozenset[str]
    database: str
    schemas: SchemaFilter
    unreadable: frozenset[str]
    untraced: frozenset[str]
    half_traced: frozenset[str]

    def speaks_for(self, asset: Asset) -> bool:
        """
        Whether this run would know about an asset of the connection if it still existed. Only then does its absence
        from the blueprint mean that it was dropped.
        """
        path = asset.qualified_name or ""
        if isinstance(asset, Process):
            made = naming.made_by(path)
            if made is None:
                return False  # somebody else's lineage
            path = made
        if path != self.database and not path.startswith(self.database + "/"):
            return False  # another database under the same connection
        schema, *below = path.removeprefix(self.database).removeprefix("/").split("/")
        if schema and not self.schemas.accepts(naming.name_of_segment(schema)):
            return False
        if not below:
            return True
        relation = f"{self.database}/{schema}/{below[0]}"
        if isinstance(asset, ColumnProcess):
            return relation not in self.untraced | self.half_traced | self.unreadable
        if isinstance(asset, Process):
            return relation not in self.untraced
        return relation not in self.unreadable or path == relation


def draw(
    database: snapshot.Database, lineage: Lineage, connection: ConnectionName, schemas: SchemaFilter
) -> Blueprint:
    """
    Turn a snapshot into the assets that should be there.

    Args:
        database: what was read.
        lineage: what was found out about its views.
        connection: under which it is catalogued.
        schemas: which schemas were read.

    Returns:
        The blueprint; drawing it again from the same snapshot gives an equal one.
    """
    drawing = _Drawing(database, connection)
    drawing.draw_database()
    for view in lineage.views:
        drawing.draw_lineage(view)
    traced = {(view.view.schema, view.view.name): view.traced for view in lineage.views}
    views = [relation for relation in database.relations() if relation.kind is not RelationKind.TABLE]
    return Blueprint(
        assets=tuple(drawing.in_order()),
        foreign_keys=drawing.foreign_keys,
        blind_keys=frozenset(drawing.blind_keys),
        database=drawing.database_path,
        schemas=schemas,
        unreadable=frozenset(drawing.path(r.schema, r.name) for r in database.relations() if not r.readable),
        untraced=frozenset(drawing.path(v.schema, v.name) for v in views if (v.schema, v.name) not in traced),
        half_traced=frozenset(drawing.path(*view) for view, complete in traced.items() if not complete),
    )


class _Drawing:
    def __init__(self, database: snapshot.Database, connection: ConnectionName) -> None:
        self._database = database
        self._connection = connection
        self.database_path = f"{connection.qualified_name}/{naming.segment(database.name)}"
        self.foreign_keys: dict[str, str] = {}
        self.blind_keys: set[str] = set()
        self._columns = {
            snapshot.ColumnAddress(relation.schema, relation.name, column.name)
            for relation in database.relations()
            for column in relation.columns
        }
        self._levels: dict[type[Asset], list[Asset]] = {}

    def in_order(self) -> Iterator[Asset]:
        for assets in self._levels.values():
            yield from assets

    def path(self, schema: str, relation: str, column: str | None = None) -> str:
        path = f"{self.database_path}/{naming.segment(schema)}/{naming.segment(relation)}"
        return path if column is None else f"{path}/{naming.segment(column)}"

    def _add(self, asset: Asset, level: type[Asset], name: str, description: str | None = None) -> None:
        asset.name = name
        asset.connection_name = self._connection.name
        if description:
            asset.description = description[:_LONGEST_TEXT]
        self._levels.setdefault(level, []).append(asset)

    # --- database, schemas, tables, columns -----------------------------------------------------------------

    def draw_database(self) -> None:
        source = self._database
        database = Database.creator(
            name=naming.segment(source.name), connection_qualified_name=self._connection.qualified_name
        )
        database.schema_count = len(source.schemas)
        self._add(database, Database, source.name)
        for schema in source.schemas:
            self._draw_schema(schema)
        for schema in source.schemas:
            for relation in schema.relations:
                self._draw_relation(relation)

    def _draw_schema(self, source: snapshot.Schema) -> None:
        schema = Schema.creator(name=naming.segment(source.name), database_qualified_name=self.database_path)
        schema.database_name = self._database.name
        tables = sum(relation.kind is RelationKind.TABLE for relation in source.relations)
        schema.table_count = tables
        schema.views_count = len(source.relations) - tables
        self._add(schema, Schema, source.name)

    def _draw_relation(self, source: snapshot.Relation) -> None:
        kind = _RELATION_TYPES[source.kind]
        schema_path = f"{self.database_path}/{naming.segment(source.schema)}"
        relation = kind.creator(name=naming.segment(source.name), schema_qualified_name=schema_path)
        relation.database_name = self._database.name
        relation.schema_name = source.schema
        if source.readable:
            relation.column_count = len(source.columns)
        if source.row_count is not None:
            relation.row_count = source.row_count
        if source.definition is not None and not isinstance(relation, Table):
            relation.definition = source.definition[:_LONGEST_TEXT]
        self._add(relation, Table, source.name, source.comment)
        for column in source.columns:
            self._draw_column(source, column)

    def _draw_column(self, parent: snapshot.Relation, source: snapshot.Column) -> None:
        parent_path = self.path(parent.schema, parent.name)
        column = Column.creator(
            name=naming.segment(source.name),
            parent_qualified_name=parent_path,
            parent_type=_RELATION_TYPES[parent.kind],
            order=source.order,
        )
        column.database_name = self._database.name
        column.schema_name = parent.schema
        if parent.kind is RelationKind.TABLE:
            column.table_name = parent.name
        else:
            column.view_name = parent.name
        column.is_nullable = source.nullable
        column.is_primary = source.primary
        column.is_foreign = source.foreign
        column.is_indexed = source.indexed
        _set_known(
            column,
            data_type=source.data_type,
            raw_data_type_definition=source.declared_type,
            default_value=source.default and source.default[:_LONGEST_TEXT],
            precision=source.precision,
            numeric_scale=None if source.scale is None else float(source.scale),
            max_length=source.max_length,
        )
        self._add(column, Column, source.name, source.comment)
        self._add_foreign_key(self.path(parent.schema, parent.name, source.name), source.references)

    def _add_foreign_key(self, path: str, at: snapshot.ColumnAddress | None) -> None:
        if at in self._columns:
            self.foreign_keys[path] = self.path(at.schema, at.relation, at.column)
        elif at is not None:
            self.blind_keys.add(path)

    # --- lineage --------------------------------------------------------------------------------------------

    def draw_lineage(self, lineage: ViewLineage) -> None:
        view = lineage.view
        path = self.path(view.schema, view.name)
        if not lineage.upstream:
            return
        process = Process.creator(
            name=self._process_name(lineage),
            connection_qualified_name=self._connection.qualified_name,
            process_id=self._process_id(path),
            inputs=[self._relation_reference(relation) for relation in lineage.upstream],
            outputs=[self._relation_reference(view)],
        )
        if view.definition is not None:
            process.sql = view.definition[:_LONGEST_TEXT]
        self._add(process, Process, self._process_name(lineage))
        for name, sources in lineage.columns.items():
            column = self.path(view.schema, view.name, name)
            step = ColumnProcess.creator(
                name=f"{view.name}.{name}",
                connection_qualified_name=self._connection.qualified_name,
                process_id=self._process_id(column),
                inputs=[_column_reference(self.path(at.schema, at.relation, at.column)) for at in sources],
                outputs=[_column_reference(column)],
                parent=Process.ref_by_qualified_name(naming.lineage_of(path)),
            )
            self._add(step, ColumnProcess, f"{view.name}.{name}")

    def _process_id(self, path: str) -> str:
        return naming.lineage_of(path).removeprefix(self._connection.qualified_name + "/")

    def _process_name(self, lineage: ViewLineage) -> str:
        sources = ", ".join(relation.name for relation in lineage.upstream)
        return f"{sources} → {lineage.view.name}"[-_LONGEST_NAME:]

    def _relation_reference(self, relation: snapshot.Relation) -> Catalog:
        path = self.path(relation.schema, relation.name)
        return _RELATION_TYPES[relation.kind].ref_by_qualified_name(path)


def _column_reference(path: str) -> Column:
    return Column.ref_by_qualified_name(path)


def _set_known(asset: Asset, **values: object) -> None:
    """Set what is known; an unknown value is not an empty one."""
    for name, value in values.items():
        if value is not None:
            setattr(asset, name, value)
