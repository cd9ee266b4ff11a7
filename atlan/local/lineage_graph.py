"""Lineage as a graph: entities, and the edges between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from atlan.local.criteria import meets
from atlan.local.errors import metastore
from atlan.local.lineage_edges import LineageEdges, is_process
from atlan.local.reader import Reader, Stored
from atlan.local.shapes import as_array
from atlan.local.store import Edge

Json = dict[str, Any]

DIRECTIONS = ("INPUT", "OUTPUT", "BOTH")


class Question(NamedTuple):
    """What of the lineage is asked for.

    Attributes:
        direction: INPUT, OUTPUT or BOTH.
        depth: How many processes to pass; 0 for no limit.
        hide_process: Show which data leads to which, instead of the processes between.
        deleted_processes: Pass through archived processes too.
        offset: How many entities to skip, in each direction; below 0 for none.
        limit: How many to show, in each direction; below 0 for all.
        count_rest: Count those that are not shown.
        filters: Which entities to show.
        attributes: What to tell of them.
        relation_attributes: What to tell of what they refer to.
        ignored_processes: Types of processes not to pass through.
    """

    direction: str = "BOTH"
    depth: int = 3
    hide_process: bool = False
    deleted_processes: bool = False
    offset: int = -1
    limit: int = -1
    count_rest: bool = False
    filters: Json | None = None
    attributes: tuple[str, ...] = ()
    relation_attributes: tuple[str, ...] = ()
    ignored_processes: frozenset[str] = frozenset()


class _Step(NamedTuple):
    """From what was read to what was made of it."""

    start: int
    end: int
    guid: str
    process: int | None = None


class LineageGraph:
    """The lineage of one entity."""

    def __init__(self, reader: Reader, base: Stored, question: Question) -> None:
        self._reader = reader
        self._base = base
        self._question = question
        self._edges = LineageEdges(reader)
        self._edges.known[base.id] = base
        self._steps: dict[str, _Step] = {}

    def answer(self) -> Json:
        """
        Raises:
            ServerError: the entity has no lineage.
        """
        question = self._question
        reached = {
            downstream: self._walk(downstream=downstream)
            for downstream, direction in ((False, "INPUT"), (True, "OUTPUT"))
            if question.direction in (direction, "BOTH")
        }
        if not self._steps:
            raise metastore(404, "ATLAS-404-00-00B", f"Entity {self._base.guid} has no lineage.")
        answer: Json = {
            "baseEntityGuid": self._base.guid,
            "lineageDirection": question.direction,
            "lineageDepth": question.depth,
            "offset": question.offset,
            "limit": question.limit,
        }
        shown = {self._base.id}
        for downstream, numbers in reached.items():
            page, rest = self._page(numbers)
            shown.update(page)
            name = "Downstream" if downstream else "Upstream"
            answer[f"hasMore{name}Vertices"] = rest > 0
            if question.count_rest:
                answer[f"remaining{name}VertexCount"] = rest
        entities = [self._edges.known[number] for number in sorted(shown)]
        headers = self._reader.headers(entities, question.attributes, question.relation_attributes)
        guids = {entity.id: entity.guid for entity in entities}
        return answer | {
            "guidEntityMap": {header["guid"]: header for header in headers},
            "relations": [_relation(step, guids, self._edges) for step in self._shown_steps(guids)],
        }

    def _page(self, numbers: list[int]) -> tuple[list[int], int]:
        """The entities to show, and how many follow them."""
        wanted = [
            number
            for number in numbers
            if not (self._question.hide_process and is_process(self._edges.known[number]))
            and meets(self._question.filters, self._edges.known[number])
        ]
        start = max(self._question.offset, 0)
        end = len(wanted) if self._question.limit < 0 else start + self._question.limit
        return wanted[start:end], max(len(wanted) - end, 0)

    def _walk(self, *, downstream: bool) -> list[int]:
        """Walk in one direction, note the steps, and tell what is reached, nearest first."""
        seen = {self._base.id: None}
        level, passed = [self._base], 0
        while level and (not self._question.depth or passed < self._question.depth):
            # From data through processes to data again; a walk that begins at a process makes half a step first.
            if not is_process(level[0]):
                level = self._next(level, seen, downstream=downstream)
            level = self._next(level, seen, downstream=downstream)
            passed += 1
        del seen[self._base.id]
        return list(seen)

    def _next(self, level: list[Stored], seen: dict[int, None], *, downstream: bool) -> list[Stored]:
        edges = self._edges.leading_on(level, downstream=downstream)
        self._edges.load(edge.other(number) for number, found in edges.items() for edge in found)
        following: list[Stored] = []
        for entity in level:
            for edge in edges.get(entity.id, ()):
                neighbour = self._edges.known.get(edge.other(entity.id))
                if neighbour is None or not self._may_pass(edge, neighbour):
                    continue
                start, end = (entity, neighbour) if downstream else (neighbour, entity)
                self._steps[edge.guid] = _Step(start.id, end.id, edge.guid)
                if neighbour.id not in seen:
                    seen[neighbour.id] = None
                    following.append(neighbour)
        return following

    def _may_pass(self, edge: Edge, neighbour: Stored) -> bool:
        if not is_process(neighbour):
            return edge.active or self._question.deleted_processes
        if neighbour.type.name in self._question.ignored_processes:
            return False
        return edge.active or self._question.deleted_processes

    def _shown_steps(self, guids: dict[int, str]) -> Iterable[_Step]:
        steps = list(self._steps.values())
        if self._question.hide_process:
            steps = self._without_processes(steps)
        return (step for step in steps if step.start in guids and step.end in guids)

    def _without_processes(self, steps: list[_Step]) -> list[_Step]:
        into: dict[int, list[_Step]] = {}
        for step in steps:
            if is_process(self._edges.known[step.end]):
                into.setdefault(step.end, []).append(step)
        return [
            _Step(before.start, step.end, step.guid, step.start)
            for step in steps
            for before in into.get(step.start, ())
        ]


def _relation(step: _Step, guids: dict[int, str], edges: LineageEdges) -> Json:
    told: Json = {
        "fromEntityId": guids[step.start],
        "toEntityId": guids[step.end],
        "relationshipId": step.guid,
    }
    if step.process is not None:
        told["processId"] = edges.known[step.process].guid
    return told


def names(value: Any) -> tuple[str, ...]:
    """The texts of a list."""
    return tuple(item for item in as_array(value) if isinstance(item, str))
