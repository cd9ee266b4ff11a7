"""Tags on their way along relationships: from a tagged entity to everything it reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import orjson

from atlan.local.store import Edge, Workspace
from atlan.local.types import LINEAGE

Source = tuple[int, str]
"""A tag at the entity it was put on: row number and tag name."""


class Outcome(NamedTuple):
    """What became of the tags on their way.

    Attributes:
        gained: By tag and source, the entities it has reached.
        lost: By tag and source, the entities it has left.
        kept: By tag and source, where it is passed on to at all.
        asked: The tags that were put on, changed or taken off.
    """

    gained: dict[Source, set[int]]
    lost: dict[Source, set[int]]
    kept: dict[Source, set[int]]
    asked: set[Source]

    def work(self, workspace: Workspace) -> Iterator[tuple[str, str, str]]:
        """What a metastore would have done in the background: the kind of work, the entity and the tag."""
        for source, tag in sorted(self.asked | self.gained.keys() | self.lost.keys()):
            record = workspace.by_id(source)
            if record is None:
                continue
            if (source, tag) not in self.asked:
                yield "CLASSIFICATION_REFRESH_PROPAGATION", record.guid, tag
            elif (source, tag) in self.kept:
                yield "CLASSIFICATION_PROPAGATION_ADD", record.guid, tag
            elif (source, tag) in self.lost:
                yield "CLASSIFICATION_PROPAGATION_DELETE", record.guid, tag


class Propagation:
    """Keeps the table of propagated tags in step with tags and relationships."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._transaction = workspace.transaction
        self._linked: set[int] = set()
        self._unlinked: set[int] = set()
        self._stale: set[Source] = set()
        self._changed: set[int] = set()
        self._before: dict[Source, set[int]] = {}
        self.outcome = Outcome({}, {}, {}, set())

    def linked(self, one: int, two: int) -> None:
        self._linked |= {one, two}

    def unlinked(self, one: int, two: int) -> None:
        self._unlinked |= {one, two}

    def tag_changed(self, entity: int, tag: str) -> None:
        """A tag was put on, changed, or taken off."""
        self._stale.add((entity, tag))
        self._changed.add(entity)
        self.outcome.asked.add((entity, tag))

    def forget(self, entity: int) -> None:
        """The entity is about to be removed: what it passed on ends, what passed through it must find another way."""
        for source, tag in self._carried([entity]):
            self._stale.add((source, tag))
            if source == entity:
                self._before[source, tag] = self._targets(source, tag)
                self._changed |= self._before[source, tag]

    def settle(self) -> set[int]:
        """Work everything out.

        Returns:
            The entities whose tags are different now.
        """
        self._stale |= self._carried(self._unlinked).keys()
        for source, tag in self._stale:
            before = self._before.get((source, tag)) or self._targets(source, tag)
            self._transaction.run("DELETE FROM propagation WHERE source = ? AND type = ?", (source, tag))
            self._spread(source, tag, {source})
            self._note(source, tag, before, self._targets(source, tag))
        for (source, tag), carriers in self._carried(self._linked).items():
            if (source, tag) not in self._stale:
                self._note(source, tag, set(), self._spread(source, tag, carriers))
        return self._changed

    def _note(self, source: int, tag: str, before: set[int], after: set[int]) -> None:
        gained, lost = after - before, before - after
        self._changed |= gained | lost
        if gained:
            self.outcome.gained[source, tag] = gained
        if lost:
            self.outcome.lost[source, tag] = lost
        if self._settings(source, tag) is not None:
            self.outcome.kept[source, tag] = after

    def _carried(self, entities: Iterable[int]) -> dict[Source, set[int]]:
        """The tags that entities carry, their own and those that reached them, each with its carriers."""
        numbers = sorted(entities)
        carriers: dict[Source, set[int]] = {}
        for sql in (
            "SELECT entity, type, entity FROM classification WHERE entity IN ({})",
            "SELECT source, type, target FROM propagation WHERE target IN ({})",
        ):
            for source, tag, carrier in self._transaction.in_chunks(sql, numbers):
                carriers.setdefault((source, tag), set()).add(carrier)
        return carriers

    def _targets(self, source: int, tag: str) -> set[int]:
        rows = self._transaction.rows(
            "SELECT target FROM propagation WHERE source = ? AND type = ?", (source, tag)
        )
        return {target for (target,) in rows}

    def _spread(self, source: int, tag: str, frontier: set[int]) -> set[int]:
        """Walk on from the frontier, over entities not reached before."""
        settings = self._settings(source, tag)
        if settings is None:
            return set()
        seen = self._targets(source, tag) | {source}
        reached: set[int] = set()
        while frontier:
            following: set[int] = set()
            for number in frontier:
                for neighbour in self._neighbours(number, settings):
                    if neighbour not in seen:
                        seen.add(neighbour)
                        following.add(neighbour)
            reached |= following
            frontier = following
        self._transaction.run_many(
            "INSERT OR IGNORE INTO propagation VALUES (?,?,?)", [(source, tag, target) for target in reached]
        )
        return reached

    def _settings(self, source: int, tag: str) -> dict[str, Any] | None:
        """The tag as it is attached, or None when it does not propagate."""
        row = self._transaction.row(
            "SELECT document FROM classification WHERE entity = ? AND type = ?", (source, tag)
        )
        record = self._workspace.by_id(source)
        if row is None or record is None:
            return None
        settings: dict[str, Any] = orjson.loads(row[0])
        if not settings["propagate"] or (not record.active and settings["removePropagationsOnEntityDelete"]):
            return None
        return settings

    def _neighbours(self, number: int, settings: dict[str, Any]) -> Iterator[int]:
        for edge in self._workspace.all_edges(number):
            if edge.active and self._passes(edge, number, settings):
                neighbour = self._workspace.by_id(edge.other(number))
                if neighbour is not None and neighbour.active:
                    yield neighbour.id

    def _passes(self, edge: Edge, number: int, settings: dict[str, Any]) -> bool:
        kind = self._workspace.registry.relationship_type(edge.type)
        if settings["restrictPropagationThroughLineage"] and edge.type in LINEAGE:
            return False
        if settings["restrictPropagationThroughHierarchy"] and kind.hierarchical:
            return False
        return kind.propagates_one_to_two if edge.end1 == number else kind.propagates_two_to_one
