"""Walking lineage: from an asset through processes to what lies upstream or downstream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from atlan.local.criteria import meets
from atlan.local.database import Transaction
from atlan.local.errors import bad_json, bad_request, guid_not_found
from atlan.local.lineage_edges import LineageEdges, is_process
from atlan.local.reader import Reader, Stored
from atlan.local.shapes import as_array
from atlan.local.types import TypeRegistry

Json = dict[str, Any]

REQUIRED = ("guid", "size", "from", "depth", "direction")
KNOWN = frozenset(
    {
        *REQUIRED, "attributes", "relationAttributes", "entityFilters", "entityTraversalFilters",
        "relationshipTraversalFilters", "excludeMeanings", "excludeClassifications", "immediateNeighbours", "lineageType",
    }
)  # fmt: skip


class Visit(NamedTuple):
    """An entity reached, and how many processes away it is."""

    entity: Stored
    depth: int


class LineageWalk:
    """One walk through lineage, breadth first.

    Args:
        transaction: what the walk sees.
        registry: the type definitions in force.
        body: the request.
    """

    def __init__(self, transaction: Transaction, registry: TypeRegistry, body: Json) -> None:
        unknown = sorted(body.keys() - KNOWN)
        if unknown:
            raise bad_json(f'Unrecognized field "{unknown[0]}" in a lineage list request.')
        missing = [name for name in REQUIRED if body.get(name) is None]
        if missing:
            raise bad_request(f"A lineage list request needs {missing[0]}.")
        if body["direction"] not in ("INPUT", "OUTPUT"):
            raise bad_request(f"direction is INPUT or OUTPUT, not {body['direction']}.")
        self._reader = Reader(transaction, registry)
        self._edges = LineageEdges(self._reader)
        self._body = body
        self._downstream = body["direction"] == "OUTPUT"

    def answer(self) -> Json:
        """
        Returns:
            One page of what the walk reaches; the asset it starts from is not part of it.
        """
        body = self._body
        found = self._reader.load("guid", [body["guid"]])
        if not found:
            raise guid_not_found(body["guid"])
        shown = [visit for visit in self._visits(found[0]) if meets(body.get("entityFilters"), visit.entity)]
        start, size = int(body["from"]), int(body["size"])
        page = shown[start : start + size]
        entities = self._reader.headers(
            [visit.entity for visit in page],
            as_array(body.get("attributes")),
            as_array(body.get("relationAttributes")),
            meanings=body.get("excludeMeanings") is False,
            classifications=body.get("excludeClassifications") is False,
            classification_names=body.get("excludeClassifications") is False,
        )
        if body.get("immediateNeighbours"):
            for visit, header in zip(page, entities, strict=True):
                header["depth"] = visit.depth
                header["immediateUpstream"] = self._neighbours(visit.entity, downstream=False)
                header["immediateDownstream"] = self._neighbours(visit.entity, downstream=True)
        return {
            "entities": entities,
            "hasMore": start + size < len(shown),
            "entityCount": len(entities),
            "searchParameters": body,
        }

    def _visits(self, start: Stored) -> Iterator[Visit]:
        seen = {start.id}
        level = [Visit(start, 0)]
        traversal = self._body.get("entityTraversalFilters")
        while level:
            following: list[Visit] = []
            walkable = [visit for visit in level if visit.entity is start or meets(traversal, visit.entity)]
            for visit, neighbour in self._next(walkable):
                if neighbour.id in seen:
                    continue
                seen.add(neighbour.id)
                # A process and what it leads to are equally far.
                depth = visit.depth + (0 if is_process(visit.entity) and visit.entity is not start else 1)
                if depth <= self._body["depth"]:
                    following.append(Visit(neighbour, depth))
            yield from following
            level = following

    def _next(self, level: list[Visit]) -> Iterator[tuple[Visit, Stored]]:
        edges = self._edges.leading_on([visit.entity for visit in level], downstream=self._downstream)
        self._edges.load(edge.other(number) for number, found in edges.items() for edge in found)
        for visit in level:
            for edge in edges.get(visit.entity.id, ()):
                if meets(self._body.get("relationshipTraversalFilters"), edge):
                    neighbour = self._edges.known.get(edge.other(visit.entity.id))
                    if neighbour is not None:
                        yield visit, neighbour

    def _neighbours(self, entity: Stored, *, downstream: bool) -> list[Json]:
        """The assets next to an entity, the process between them left out."""
        near = self._step([entity], downstream=downstream)
        if not is_process(entity):
            near = self._step(near, downstream=downstream)
        return [
            {
                "guid": other.guid,
                "qualifiedName": other.document["attributes"]["qualifiedName"],
                "typeName": other.type.name,
                "name": other.document["attributes"].get("name"),
            }
            for other in near
            if other.id != entity.id
        ]

    def _step(self, entities: list[Stored], *, downstream: bool) -> list[Stored]:
        edges = self._edges.leading_on(entities, downstream=downstream)
        reached = dict.fromkeys(
            edge.other(entity.id)
            for entity in entities
            for edge in edges.get(entity.id, ())
            if meets(self._body.get("relationshipTraversalFilters"), edge)
        )
        self._edges.load(reached)
        return [self._edges.known[number] for number in reached if number in self._edges.known]
