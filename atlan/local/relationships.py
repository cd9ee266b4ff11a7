"""Relationships as things of their own: shown, created, changed, deleted."""

from __future__ import annotations

from typing import Any

import orjson

from atlan.local.database import Transaction
from atlan.local.errors import (
    ServerError,
    bad_request,
    invalid_parameters,
    metastore,
    reference_not_found,
    type_not_found,
)
from atlan.local.mutation.change import Change
from atlan.local.mutation.relations import Relations
from atlan.local.shapes import as_object
from atlan.local.store import SELECT_EDGES, Edge, Record, to_edge
from atlan.local.types import TypeRegistry

Json = dict[str, Any]

_SELECT = (
    "SELECT r.id, r.guid, r.type, r.state, r.attributes, a.guid, a.type, a.qualified_name, b.guid, b.type, b.qualified_name "
    "FROM relationship r JOIN entity a ON a.id = r.end1 JOIN entity b ON b.id = r.end2"
)


def relationship_not_found(guid: object) -> ServerError:
    return metastore(404, "ATLAS-404-00-00C", f"There is no relationship with guid {guid}.")


def every_relationship(transaction: Transaction, registry: TypeRegistry) -> list[tuple[int, Json]]:
    """All relationships with their row numbers."""
    return [(row[0], _shown(row, registry)) for row in transaction.rows(f"{_SELECT} ORDER BY r.id")]


def relationship(transaction: Transaction, registry: TypeRegistry, guid: str) -> Json:
    """
    Raises:
        ServerError: there is none with this guid.
    """
    row = transaction.row(f"{_SELECT} WHERE r.guid = ?", (guid,))
    if row is None:
        raise relationship_not_found(guid)
    return _shown(row, registry)


def _shown(row: tuple[Any, ...], registry: TypeRegistry) -> Json:
    _, guid, kind, state, attributes, *ends = row
    definition = as_object(registry.definitions.get(kind))
    return {
        "typeName": kind,
        "guid": guid,
        "status": state,
        "end1": _end(*ends[:3]),
        "end2": _end(*ends[3:]),
        "attributes": orjson.loads(attributes) if attributes else {},
        "label": definition.get("relationshipLabel") or f"r:{kind}",
        "propagateTags": definition.get("propagateTags", "NONE"),
        "version": 0,
    }


def _end(guid: str, kind: str, qualified_name: str) -> Json:
    return {"guid": guid, "typeName": kind, "uniqueAttributes": {"qualifiedName": qualified_name}}


class RelationshipChange:
    """Creates, changes and deletes relationships inside one change."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._workspace = change.workspace
        self._relations = Relations(change, self._resolve)

    def create(self, given: Json) -> str:
        """Connect two entities.

        Returns:
            The guid of the relationship.

        Raises:
            ServerError: there is one already, an end is not there or does not fit, or there is no such type.
        """
        one, two = self._ends(given)
        if self._between(given["typeName"], one, two) is not None:
            raise metastore(
                409,
                "ATLAS-409-00-004",
                f"There is already a {given['typeName']} between {one.guid} and {two.guid}.",
            )
        return self._connect(given, one, two)

    def save(self, given: Json) -> str:
        """Connect two entities, or change what connects them already."""
        if given.get("guid") and not str(given["guid"]).startswith("-"):
            return self.update(given)
        one, two = self._ends(given)
        edge = self._between(given["typeName"], one, two)
        return self._connect(given, one, two) if edge is None else self._set(edge, given)

    def update(self, given: Json) -> str:
        """
        Raises:
            ServerError: there is no such relationship, or its type or its ends would change.
        """
        edge = self._edge(given.get("guid"))
        if given.get("typeName", edge.type) != edge.type:
            raise metastore(404, "ATLAS-400-00-06A", "The type of a relationship cannot be changed.")
        for name, number in (("end1", edge.end1), ("end2", edge.end2)):
            if given.get(name) and self._resolve(given[name], "Referenceable").id != number:
                raise metastore(404, "ATLAS-400-00-069", "The ends of a relationship cannot be changed.")
        return self._set(edge, given)

    def delete(self, guid: str) -> None:
        edge = self._edge(guid)
        self._workspace.disconnect(edge)
        one, two = self._workspace.by_id(edge.end1), self._workspace.by_id(edge.end2)
        if one is not None and two is not None:
            self._change.unlinked(edge.type, one, two)
            self._change.updated(one)
            self._change.updated(two)

    def _connect(self, given: Json, one: Record, two: Record) -> str:
        reference = {
            "guid": two.guid,
            "typeName": two.type.name,
            "relationshipType": given["typeName"],
            "relationshipAttributes": {"attributes": as_object(given.get("attributes"))},
        }
        for name, ends in one.type.relations.items():
            if any(end.type.name == given["typeName"] and (end.end == 1 or end.symmetric) for end in ends):
                self._relations.append(one, name, reference)
        edge = self._between(given["typeName"], one, two)
        if edge is None:
            raise invalid_parameters(f"A {one.type.name} cannot be the first end of a {given['typeName']}.")
        return edge.guid

    def _set(self, edge: Edge, given: Json) -> str:
        attributes = given.get("attributes")
        if attributes is not None and attributes != edge.attributes:
            self._workspace.set_edge(edge, edge.state, attributes)
            for number in (edge.end1, edge.end2):
                record = self._workspace.by_id(number)
                if record is not None:
                    self._change.updated(record)
        return edge.guid

    def _ends(self, given: Json) -> tuple[Record, Record]:
        kind = given.get("typeName")
        definition = as_object(self._change.registry.definitions.get(str(kind)))
        if definition.get("category") != "RELATIONSHIP":
            raise type_not_found(str(kind))
        if not given.get("end1") or not given.get("end2"):
            raise bad_request("A relationship needs end1 and end2.")
        return (
            self._resolve(given["end1"], definition["endDef1"]["type"]),
            self._resolve(given["end2"], definition["endDef2"]["type"]),
        )

    def _resolve(self, reference: Any, wanted: str) -> Record:
        """The entity that an end names."""
        end = as_object(reference)
        record = self._workspace.by_guid(end["guid"]) if end.get("guid") else None
        name = as_object(end.get("uniqueAttributes")).get("qualifiedName")
        if record is None and name and end.get("typeName"):
            record = self._workspace.by_unique(self._change.registry.with_sub_types(end["typeName"]), name)
        if record is None:
            raise reference_not_found(reference)
        if not record.type.is_a(wanted):
            raise invalid_parameters(f"Entity {record.guid} is a {record.type.name}, not a {wanted}.")
        return record

    def _edge(self, guid: object) -> Edge:
        row = self._change.transaction.row(f"{SELECT_EDGES} WHERE guid = ?", (guid,))
        if row is None:
            raise relationship_not_found(guid)
        return to_edge(row)

    def _between(self, kind: str, one: Record, two: Record) -> Edge | None:
        row = self._change.transaction.row(
            f"{SELECT_EDGES} WHERE type = ? AND end1 = ? AND end2 = ?", (kind, one.id, two.id)
        )
        return to_edge(row) if row else None
