"""Archiving, removing and restoring entities, with what they own."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from atlan.local.errors import bad_request
from atlan.local.mutation.change import Change
from atlan.local.store import ACTIVE, DELETED, Edge, Record


class DeleteType(Enum):
    SOFT = "SOFT"
    HARD = "HARD"
    PURGE = "PURGE"

    @classmethod
    def parse(cls, text: str | None) -> DeleteType:
        if text in (None, "", "DEFAULT"):
            return cls.SOFT
        try:
            return cls(text)
        except ValueError:
            raise bad_request(f"{text} is not a deleteType; SOFT, HARD and PURGE are.") from None


class Deletion:
    """Deletes and restores entities."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._workspace = change.workspace

    def delete(self, record: Record, kind: DeleteType) -> None:
        """Delete an entity and what it owns.

        SOFT and HARD pass over an entity that is archived already; only PURGE reaches it.
        """
        if not record.active and kind is not DeleteType.PURGE:
            return
        for owned in self._owned(record):
            self.delete(owned, kind)
        if self._workspace.by_id(record.id) is None:
            return
        if kind is DeleteType.SOFT:
            self._archive(record)
        else:
            self._remove(record, kind)

    def restore(self, record: Record) -> None:
        """Bring an archived entity back, with what was archived along with it."""
        if record.active:
            return
        record.document["status"] = ACTIVE
        record.document.pop("deleteHandler", None)
        self._change.restored(record)
        for edge, other in self._edges(record):
            if other.active and not edge.active:
                self._workspace.set_edge(edge, ACTIVE, edge.attributes)
                self._noted(edge, record, other, linked=True)
        self._refresh_tags(record)
        for owned in self._owned(record):
            self.restore(owned)

    def _archive(self, record: Record) -> None:
        self._change.updated(record)
        record.document["status"] = DELETED
        record.document["deleteHandler"] = DeleteType.SOFT.value
        for edge, other in self._edges(record):
            if edge.active:
                self._workspace.set_edge(edge, DELETED, edge.attributes)
                self._noted(edge, record, other, linked=False)
        self._refresh_tags(record)
        self._change.deleted(record, for_good=False)

    def _remove(self, record: Record, kind: DeleteType) -> None:
        record.document["deleteHandler"] = kind.value
        self._change.propagation.forget(record.id)
        for edge, other in self._edges(record):
            self._noted(edge, record, other, linked=False)
        self._change.deleted(record, for_good=True)
        self._change.remove(record)

    def _refresh_tags(self, record: Record) -> None:
        sql = "SELECT type FROM classification WHERE entity = ?"
        for (name,) in self._change.transaction.rows(sql, (record.id,)):
            self._change.propagation.tag_changed(record.id, name)

    def _noted(self, edge: Edge, record: Record, other: Record, *, linked: bool) -> None:
        one, two = (record, other) if edge.end1 == record.id else (other, record)
        (self._change.linked if linked else self._change.unlinked)(edge.type, one, two)

    def _edges(self, record: Record) -> Iterator[tuple[Edge, Record]]:
        for edge in self._workspace.all_edges(record.id):
            other = self._workspace.by_id(edge.other(record.id))
            if other is not None:
                yield edge, other

    def _owned(self, record: Record) -> list[Record]:
        """What the entity contains for good: the other ends of its compositions."""
        owned: list[Record] = []
        for edge, other in self._edges(record):
            kind = self._change.registry.relationship_type(edge.type)
            own_end = 1 if edge.end1 == record.id else 2
            if kind.owned and kind.container == own_end:
                owned.append(other)
        return owned
