"""Data that jobs read and write."""

from __future__ import annotations

from typing import Any

from atlan.model.body import Body
from atlan.model.open_lineage.facet import OpenLineageDatasetFacets

Json = dict[str, Any]


class OpenLineageDataset(Body):
    """Some data, such as a table.

    Args:
        namespace: where the data is known by its name: address of the source, such as ``snowflake://account``.
        name: of the data there, such as ``DATABASE.SCHEMA.TABLE``.
        facets: further facts about it.

    Raises:
        ValueError: when namespace or name is blank.
    """

    __slots__ = ("facets", "name", "namespace")

    def __init__(self, namespace: str, name: str, facets: OpenLineageDatasetFacets | None = None) -> None:
        if not namespace.strip() or not name.strip():
            raise ValueError("namespace and name must not be blank: together they say which data it is")
        self.namespace = namespace
        self.name = name
        self.facets = facets or OpenLineageDatasetFacets()

    def wire(self) -> Json:
        """Return the JSON form; only to be read."""
        return {"namespace": self.namespace, "name": self.name, "facets": self.facets.wire()}
