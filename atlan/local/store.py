"""Entities and relationships inside one transaction: loaded once, changed in memory, written back together."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import orjson

from atlan.local.database import Transaction
from atlan.local.types import EntityType, RelationEnd, TypeRegistry

ACTIVE = "ACTIVE"
DELETED = "DELETED"

Document = dict[str, Any]

SELECT_EDGES = "SELECT id, guid, type, end1, end2, state, attributes FROM relationship"


class Record:
    """An entity: its row and its decoded document."""

    __slots__ = ("document", "guid", "id", "is_new", "type")

    def __init__(
        self, number: int, guid: str, kind: EntityType, document: Document, is_new: bool = False
    ) -> None:
        self.id = number
        self.guid = guid
        self.type = kind
        self.document = document
        self.is_new = is_new

    @property
    def attributes(self) -> Document:
        attributes: Document = self.document["attributes"]
        return attributes

    @property
    def qualified_name(self) -> str:
        return str(self.attributes["qualifiedName"])

    @property
    def name(self) -> str | None:
        return self.attributes.get("name")

    @property
    def state(self) -> str:
        return str(self.document["status"])

    @property
    def active(self) -> bool:
        return self.state == ACTIVE


class Edge(NamedTuple):
    """A relationship between two entities, given by their row numbers."""

    id: int
    guid: str
    type: str
    end1: int
    end2: int
    state: str
    attributes: Document | None

    def other(self, number: int) -> int:
        return self.end2 if self.end1 == number else self.end1

    @property
    def active(self) -> bool:
        return self.state == ACTIVE


def to_edge(row: Sequence[Any]) -> Edge:
    number, guid, kind, end1, end2, state, attributes = row
    return Edge(number, guid, kind, end1, end2, state, orjson.loads(attributes) if attributes else None)


class Workspace:
    """The entities that a request works on."""

    def __init__(self, transaction: Transaction, registry: TypeRegistry) -> None:
        self.transaction = transaction
        self.registry = registry
        self._by_id: dict[int, Record | None] = {}
        self._by_guid: dict[str, Record] = {}
        self._by_unique: dict[tuple[str, str], Record] = {}
        self._dirty: dict[int, Record] = {}
        self._next_id = 0

    def by_id(self, number: int) -> Record | None:
        if number not in self._by_id:
            row = self.transaction.row("SELECT id, guid, type, document FROM entity WHERE id = ?", (number,))
            self._by_id[number] = None
            if row:
                self._remember(row)
        return self._by_id[number]

    def by_guid(self, guid: str) -> Record | None:
        found = self._by_guid.get(guid)
        if found is None:
            row = self.transaction.row("SELECT id, guid, type, document FROM entity WHERE guid = ?", (guid,))
            found = self._remember(row) if row else None
        return found

    def by_unique(self, type_names: Iterable[str], qualified_name: str) -> Record | None:
        """The entity of one of these exact types with this qualifiedName."""
        for type_name in type_names:
            found = self._by_unique.get((type_name, qualified_name))
            if found is None:
                row = self.transaction.row(
                    "SELECT id, guid, type, document FROM entity WHERE type = ? AND qualified_name = ?",
                    (type_name, qualified_name),
                )
                found = self._remember(row) if row else None
            if found is not None:
                return found
        return None

    def named(self, type_name: str, name: str) -> list[Record]:
        """The active entities of this exact type and name, those of the running request included."""
        rows = self.transaction.rows("SELECT id FROM entity WHERE type = ? AND name = ?", (type_name, name))
        numbers = {number for (number,) in rows} | self._dirty.keys()
        records = [self.by_id(number) for number in sorted(numbers)]
        return [
            record
            for record in records
            if record is not None and record.type.name == type_name and record.name == name and record.active
        ]

    def _remember(self, row: tuple[Any, ...]) -> Record | None:
        number, guid, type_name, document = row
        known = self._by_id.get(number)
        if known is not None:
            return known
        kind = self.registry.entity_type(type_name)
        if kind is None:
            return None
        record = Record(number, guid, kind, orjson.loads(document))
        self._register(record)
        return record

    def _register(self, record: Record) -> None:
        self._by_id[record.id] = record
        self._by_guid[record.guid] = record
        self._by_unique[record.type.name, record.qualified_name] = record

    def create(self, kind: EntityType, document: Document) -> Record:
        if not self._next_id:
            self._next_id = (self.transaction.row("SELECT max(id) FROM entity")[0] or 0) + 1
        record = Record(self._next_id, document["guid"], kind, document, is_new=True)
        self._next_id += 1
        self._register(record)
        self._dirty[record.id] = record
        return record

    def changed(self, record: Record) -> None:
        self._dirty[record.id] = record

    @property
    def dirty(self) -> list[Record]:
        return list(self._dirty.values())

    def renamed(self, record: Record, old_qualified_name: str) -> None:
        self._by_unique.pop((record.type.name, old_qualified_name), None)
        self._by_unique[record.type.name, record.qualified_name] = record

    def remove(self, record: Record) -> None:
        """Take the entity out for good, with its relationships and tags."""
        self._by_id[record.id] = None
        self._by_guid.pop(record.guid, None)
        self._by_unique.pop((record.type.name, record.qualified_name), None)
        self._dirty.pop(record.id, None)
        number = record.id
        self.transaction.run("DELETE FROM entity WHERE id = ?", (number,))
        self.transaction.run("DELETE FROM relationship WHERE end1 = ? OR end2 = ?", (number, number))
        self.transaction.run("DELETE FROM classification WHERE entity = ?", (number,))
        self.transaction.run("DELETE FROM propagation WHERE source = ? OR target = ?", (number, number))

    def write_back(self) -> None:
        """Write what changed. The caller brings the index into step before the transaction ends."""
        self.transaction.run_many(
            "INSERT OR REPLACE INTO entity(id, guid, type, qualified_name, name, state, document) VALUES (?,?,?,?,?,?,?)",
            [
                (
                    record.id, record.guid, record.type.name, record.qualified_name, record.name, record.state,
                    orjson.dumps(record.document),
                )
                for record in self._dirty.values()
            ],
        )  # fmt: skip
        self._dirty.clear()

    # -- relationships

    def edges(self, number: int, end: RelationEnd) -> list[Edge]:
        """The relationships that this entity shows under the attribute of ``end``."""
        sql = "(end1 = ?1 OR end2 = ?1)" if end.symmetric else f"end{end.end} = ?1"
        rows = self.transaction.rows(
            f"{SELECT_EDGES} WHERE {sql} AND type = ?2 ORDER BY id", (number, end.type.name)
        )
        return [to_edge(row) for row in rows]

    def all_edges(self, number: int) -> list[Edge]:
        rows = self.transaction.rows(f"{SELECT_EDGES} WHERE end1 = ?1 OR end2 = ?1 ORDER BY id", (number,))
        return [to_edge(row) for row in rows]

    def edges_of_types(self, number: int, types: Sequence[str]) -> list[Edge]:
        marks = ",".join("?" * len(types))
        sql = f"{SELECT_EDGES} WHERE (end1 = ? OR end2 = ?) AND type IN ({marks}) ORDER BY id"
        return [to_edge(row) for row in self.transaction.rows(sql, (number, number, *types))]

    def connect(self, kind: str, end1: int, end2: int, attributes: Document | None) -> None:
        self.transaction.run(
            "INSERT INTO relationship(guid, type, end1, end2, state, attributes) VALUES (?,?,?,?,?,?)",
            (str(uuid.uuid4()), kind, end1, end2, ACTIVE, orjson.dumps(attributes) if attributes else None),
        )

    def set_edge(self, edge: Edge, state: str, attributes: Document | None) -> None:
        self.transaction.run(
            "UPDATE relationship SET state = ?, attributes = ? WHERE id = ?",
            (state, orjson.dumps(attributes) if attributes else None, edge.id),
        )

    def disconnect(self, edge: Edge) -> None:
        self.transaction.run("DELETE FROM relationship WHERE id = ?", (edge.id,))
