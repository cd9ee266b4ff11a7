"""Saved queries lie in a collection or in a folder of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import reference, require, require_segments, segments

if TYPE_CHECKING:
    from typing import Self

_NO_VARIABLES: Final[dict[str, Any]] = {
    "customvariablesDateTimeFormat": {"defaultDateFormat": "YYYY-MM-DD", "defaultTimeFormat": "HH:mm"},
    "customVariables": [],
}


def parent_of(collection_qualified_name: str, parent_qualified_name: str) -> dict[str, Any]:
    """Return a reference to the parent: the collection itself, or a folder in it."""
    is_collection = collection_qualified_name == parent_qualified_name
    return reference("Collection" if is_collection else "Folder", parent_qualified_name)


class QueryMethods(Entity):
    """A saved query."""

    __slots__ = ()

    def with_raw_query(self, schema_qualified_name: str, query: str) -> None:
        """Set the SQL of the query.

        Args:
            schema_qualified_name: of the schema in which names without one are looked up.
            query: the SQL.

        Raises:
            ValueError: when one of them is missing, or the schema has not five segments.
        """
        from base64 import b64encode

        from orjson import dumps

        require(schema_qualified_name=schema_qualified_name, query=query)
        require_segments("schema_qualified_name", schema_qualified_name, 5)
        for wire, value in {
            "connectionName": schema_qualified_name.split("/")[1],
            "connectionQualifiedName": segments(schema_qualified_name, None, 3),
            "defaultDatabaseQualifiedName": segments(schema_qualified_name, None, 4),
            "defaultSchemaQualifiedName": schema_qualified_name,
            "isVisualQuery": False,
            "rawQueryText": query,
            "variablesSchemaBase64": b64encode(dumps(_NO_VARIABLES)).decode(),
        }.items():
            self._assign(wire, value)

    def trim_to_required(self) -> Self:
        """Return the smallest query with which this one can be changed.

        Raises:
            ValueError: when this one does not know its collection and parent.
        """
        updater: Any = type(self).updater
        attributes = self._attributes
        return updater(  # type: ignore[no-any-return]
            name=attributes.get("name") or "",
            qualified_name=self._qualified_name() or "",
            collection_qualified_name=attributes.get("collectionQualifiedName") or "",
            parent_qualified_name=attributes.get("parentQualifiedName") or "",
        )
