"""Relationships as a save sets them: replaced, appended, removed, and always visible from both ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atlan.local.errors import invalid_parameters
from atlan.local.mutation.change import Change
from atlan.local.shapes import as_object, is_array, is_object
from atlan.local.store import ACTIVE, Edge, Record
from atlan.local.types import RelationEnd

Json = dict[str, Any]
Resolve = Callable[[Any, str], Record]
"""From a reference and the type it must be of to the entity."""


class Relations:
    """Changes the relationships of entities.

    Args:
        change: the change this is part of.
        resolve: finds the entity that a reference names.
    """

    def __init__(self, change: Change, resolve: Resolve) -> None:
        self._change = change
        self._workspace = change.workspace
        self._resolve = resolve

    def replace(self, record: Record, name: str, value: Any) -> None:
        """Make the relationships under this attribute exactly those given; null and an empty list mean none."""
        references = _references(name, value)
        ends = record.type.relations[name]
        wanted: dict[RelationEnd, list[tuple[Record, Json]]] = {end: [] for end in ends}
        for reference in references:
            end, target = self._target(record, name, reference)
            wanted[end].append((target, reference))
        for end, targets in wanted.items():
            if not end.many and len(targets) > 1:
                raise invalid_parameters(
                    f"Attribute {name} of {record.type.name} takes one entity, not a list."
                )
            kept = {target.id for target, _ in targets}
            for edge in self._workspace.edges(record.id, end):
                if edge.other(record.id) not in kept:
                    self._unlink(record, edge)
            for target, reference in targets:
                self._link(record, end, target, reference)

    def append(self, record: Record, name: str, value: Any) -> None:
        for reference in _references(name, value):
            end, target = self._target(record, name, reference)
            self._link(record, end, target, reference)

    def remove(self, record: Record, name: str, value: Any) -> None:
        """Take single relationships away; one that is not there is no error."""
        for reference in _references(name, value):
            end, target = self._target(record, name, reference)
            for edge in self._workspace.edges(record.id, end):
                if edge.other(record.id) == target.id:
                    self._unlink(record, edge)

    def _target(self, record: Record, name: str, reference: Any) -> tuple[RelationEnd, Record]:
        """The entity referred to and, where several relationships share an attribute name, the fitting one."""
        ends = record.type.relations[name]
        wanted_type = reference.get("relationshipType") if is_object(reference) else None
        fitting = [end for end in ends if end.type.name == wanted_type] or list(ends)
        target = self._resolve(reference, fitting[0].target if len(fitting) == 1 else "Referenceable")
        for end in fitting:
            if target.type.is_a(end.target):
                return end, target
        raise invalid_parameters(
            f"Attribute {name} of {record.type.name} cannot refer to a {target.type.name}."
        )

    def _link(self, record: Record, end: RelationEnd, target: Record, reference: Json) -> None:
        attributes = as_object(reference.get("relationshipAttributes")).get("attributes") or None
        existing = next(
            (edge for edge in self._workspace.edges(record.id, end) if edge.other(record.id) == target.id),
            None,
        )
        if existing is not None:
            self._refresh(record, target, existing, attributes)
            return
        if not end.many:
            for edge in self._workspace.edges(record.id, end):
                self._unlink(record, edge)
        if not end.other_many:
            for edge in self._workspace.edges(target.id, _seen_from_other_end(end)):
                self._unlink(target, edge)
        one, two = (record, target) if end.end == 1 else (target, record)
        self._workspace.connect(end.type.name, one.id, two.id, attributes)
        self._change.linked(end.type.name, one, two)
        self._both_updated(record, target)

    def _refresh(self, record: Record, target: Record, edge: Edge, attributes: Json | None) -> None:
        """An existing relationship takes new attributes, and comes back to life when both its ends are alive."""
        state = ACTIVE if record.active and target.active else edge.state
        if state == edge.state and (attributes is None or attributes == edge.attributes):
            return
        self._workspace.set_edge(edge, state, edge.attributes if attributes is None else attributes)
        if state != edge.state:
            one, two = (record, target) if edge.end1 == record.id else (target, record)
            self._change.linked(edge.type, one, two)
        self._both_updated(record, target)

    def _unlink(self, record: Record, edge: Edge) -> None:
        self._workspace.disconnect(edge)
        other = self._workspace.by_id(edge.other(record.id))
        if other is not None:
            one, two = (record, other) if edge.end1 == record.id else (other, record)
            self._change.unlinked(edge.type, one, two)
            self._both_updated(record, other)

    def _both_updated(self, record: Record, other: Record) -> None:
        # The metastore stamps and reports both ends: who adds a column updates its table.
        self._change.updated(record)
        self._change.updated(other)


def _references(name: str, value: Any) -> list[Json]:
    references = [] if value is None else value if is_array(value) else [value]
    if not all(is_object(reference) for reference in references):
        raise invalid_parameters(
            f"Attribute {name} takes references: objects with typeName and guid or uniqueAttributes."
        )
    return references


def _seen_from_other_end(end: RelationEnd) -> RelationEnd:
    return end._replace(end=3 - end.end)
