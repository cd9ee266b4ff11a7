"""The edges of lineage: what leads from an asset to a process, and from a process to an asset."""

from __future__ import annotations

from collections.abc import Iterable

from atlan.local.reader import Reader, Stored
from atlan.local.store import SELECT_EDGES, Edge, to_edge
from atlan.local.types import LINEAGE_INPUTS, LINEAGE_OUTPUTS


class LineageEdges:
    """Finds edges, and keeps the entities they lead to.

    Args:
        reader: what is seen.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.known: dict[int, Stored] = {}

    def leading_on(self, entities: Iterable[Stored], *, downstream: bool) -> dict[int, list[Edge]]:
        """The lineage relationships that lead on from each entity in one direction."""
        found: dict[int, list[Edge]] = {}
        groups: dict[bool, list[int]] = {True: [], False: []}
        for entity in entities:
            groups[is_process(entity)].append(entity.id)
        for from_process, ids in groups.items():
            end = 1 if from_process else 2
            kind = LINEAGE_OUTPUTS if from_process == downstream else LINEAGE_INPUTS
            sql = f"{SELECT_EDGES} WHERE type = ? AND end{end} IN ({{}}) ORDER BY id"
            for row in self._reader.transaction.in_chunks(sql, ids, before=(kind,)):
                edge = to_edge(row)
                found.setdefault(edge.end1 if from_process else edge.end2, []).append(edge)
        return found

    def load(self, ids: Iterable[int]) -> None:
        missing = sorted(set(ids) - self.known.keys())
        self.known |= {entity.id: entity for entity in self._reader.load("id", missing)}


def is_process(entity: Stored) -> bool:
    return entity.type.is_a("Process")
