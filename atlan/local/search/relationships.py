"""Searching relationships."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, NamedTuple

from atlan.local.reader import Reader
from atlan.local.relationships import every_relationship
from atlan.local.search.fields import Kind
from atlan.local.search.memory import MemoryIndex

Json = dict[str, Any]

_FIELDS = {
    "__guid": Kind.KEYWORD,
    "__typeName": Kind.TEXT,
    "__typeName.keyword": Kind.KEYWORD,
    "__state": Kind.KEYWORD,
    "end1Guid": Kind.KEYWORD,
    "end1TypeName": Kind.KEYWORD,
    "end1QualifiedName": Kind.KEYWORD,
    "end2Guid": Kind.KEYWORD,
    "end2TypeName": Kind.KEYWORD,
    "end2QualifiedName": Kind.KEYWORD,
}


class FoundRelationships(NamedTuple):
    """A page of relationships, how many there are, and aggregations if any were asked for."""

    documents: list[Json]
    shown_count: int
    aggregations: Json | None


class RelationshipSearch:
    """Searches relationships; the index is made anew after every change."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._index: MemoryIndex | None = None
        self._documents: dict[int, Json] = {}
        self._generation = -1

    def search(self, reader: Reader, dsl: Any) -> FoundRelationships:
        """
        Raises:
            ServerError: the search makes no sense.
        """
        with self._lock:
            index = self._present(reader)
            documents = self._documents
            found = index.search(
                dsl, lambda numbers: [(documents[number]["guid"], documents[number]) for number in numbers]
            )
            page = [documents[number] for number in found.page]
        return FoundRelationships(page, found.shown_count, found.aggregations)

    def _present(self, reader: Reader) -> MemoryIndex:
        if self._index is None or self._generation != reader.transaction.generation:
            if self._index is not None:
                self._index.close()
            self._index = MemoryIndex(_FIELDS, _values)
            self._documents = {
                number: _header(found)
                for number, found in every_relationship(reader.transaction, reader.registry)
            }
            self._index.put(self._documents.items())
            self._generation = reader.transaction.generation
        return self._index


def _header(found: Json) -> Json:
    """A relationship in the shape that hits have."""
    return {
        "typeName": found["typeName"],
        "guid": found["guid"],
        "status": found["status"],
        "displayText": found["typeName"],
        "attributes": {**found["attributes"], "end1": found["end1"], "end2": found["end2"]},
    }


def _values(header: Json) -> Mapping[str, Any]:
    values: Json = {
        "__guid": header["guid"],
        "__typeName": header["typeName"],
        "__typeName.keyword": header["typeName"],
        "__state": header["status"],
    }
    for name, value in header["attributes"].items():
        if name in ("end1", "end2"):
            values[f"{name}Guid"] = value["guid"]
            values[f"{name}TypeName"] = value["typeName"]
            values[f"{name}QualifiedName"] = value["uniqueAttributes"]["qualifiedName"]
        else:
            values[name] = value
    return values
