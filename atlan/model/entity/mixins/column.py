"""Columns lie in tables, in what is like a table, in collections, and in other columns."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import ancestors, connector_of, reference
from atlan.model.entity.references import qualified_name_of, reference_to

if TYPE_CHECKING:
    from typing import Self

_PARENTS: Final = {
    "Table": ("table", ("table",)),
    "View": ("view", ("view",)),
    "MaterialisedView": ("materialisedView", ("view",)),
    "TablePartition": ("tablePartition", ("table",)),
    "SnowflakeDynamicTable": ("snowflakeDynamicTable", ("table",)),
    "MongoDBCollection": ("mongoDBCollection", ("nosqlCollection",)),
    "DocumentDBCollection": ("table", ("nosqlCollection", "table")),
}
"""By type of the parent: the reference to it, and the attributes that hold its name and qualifiedName."""

_WITHOUT_SCHEMA: Final = frozenset({"MongoDBCollection", "DocumentDBCollection"})

_INHERITED: Final = (
    "databaseName",
    "databaseQualifiedName",
    "schemaName",
    "schemaQualifiedName",
    "tableName",
    "tableQualifiedName",
    "viewName",
    "viewQualifiedName",
    "nosqlCollectionName",
    "nosqlCollectionQualifiedName",
)
_INHERITED_REFERENCES: Final = (
    "table",
    "view",
    "materialisedView",
    "tablePartition",
    "snowflakeDynamicTable",
    "mongoDBCollection",
)


class ColumnMethods(Entity):
    """A column."""

    __slots__ = ()

    @classmethod
    def _in_parent(
        cls,
        name: str,
        parent_qualified_name: str,
        parent_type: type[Entity],
        order: int,
        parent_name: str | None,
        database_name: str | None,
        database_qualified_name: str | None,
        schema_name: str | None,
        schema_qualified_name: str | None,
        table_name: str | None,
        table_qualified_name: str | None,
        connection_qualified_name: str | None,
        parent_column: Entity | None,
    ) -> Self:
        if table_name is not None or table_qualified_name is not None:
            from warnings import warn

            warn(
                "table_name and table_qualified_name are deprecated: parent_name and parent_qualified_name count",
                DeprecationWarning,
                stacklevel=3,
            )
        kind = parent_type._type
        if kind == "Column":
            return cls._created(
                _nested(name, parent_qualified_name, order, connection_qualified_name, parent_column)
            )
        if kind not in _PARENTS:
            raise ValueError(f"parent_type must be one of {', '.join((*_PARENTS, 'Column'))}, not {kind}")
        link, holders = _PARENTS[kind]
        levels = [(database_name, database_qualified_name)]
        if kind not in _WITHOUT_SCHEMA:
            levels.append((schema_name, schema_qualified_name))
        connector, connection, *found = ancestors(
            "parent_qualified_name",
            parent_qualified_name,
            connection_qualified_name,
            *levels,
            (parent_name, None),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{parent_qualified_name}/{name}",
            "connectorName": connector,
            "connectionQualifiedName": connection,
            "order": order,
        }
        for holder, (level_name, level) in zip(("database", "schema"), found[:-1], strict=False):
            if level_name is not None:
                attributes[f"{holder}Name"] = level_name
            if level is not None:
                attributes[f"{holder}QualifiedName"] = level
        for holder in holders:
            attributes[f"{holder}Name"] = found[-1][0]
            attributes[f"{holder}QualifiedName"] = parent_qualified_name
        attributes[link] = reference(kind, parent_qualified_name)
        return cls._created(attributes)


def _nested(
    name: str, parent_qualified_name: str, order: int, connection: str | None, parent: Entity | None
) -> dict[str, Any]:
    """Return the attributes of a column inside of another one, which knows where it lies."""
    if parent is None:
        raise ValueError("parent_column is required where parent_type is Column")
    above = parent._attributes
    if qualified_name_of(parent._wire) != parent_qualified_name:
        raise ValueError("parent_qualified_name must be the qualifiedName of parent_column")
    connection = connection or above.get("connectionQualifiedName")
    if connection is None:
        raise ValueError("connection_qualified_name is required where parent_column does not know its own")
    depth = above.get("columnDepthLevel") or 1
    step = {"depth": str(depth), "name": above.get("name"), "qualifiedName": parent_qualified_name}
    attributes: dict[str, Any] = {
        "name": name,
        "qualifiedName": f"{parent_qualified_name}/{name}",
        "connectorName": connector_of("connection_qualified_name", connection),
        "connectionQualifiedName": connection,
        "order": order,
        "parentColumnName": above.get("name"),
        "parentColumnQualifiedName": parent_qualified_name,
        "columnDepthLevel": depth + 1,
        "columnHierarchy": [*(above.get("columnHierarchy") or ()), step],
    }
    attributes |= {key: above[key] for key in _INHERITED if above.get(key) is not None}
    attributes |= {key: reference_to(above[key]) for key in _INHERITED_REFERENCES if above.get(key)}
    attributes["parentColumn"] = reference("Column", parent_qualified_name)
    return attributes
