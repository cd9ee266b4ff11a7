"""A search request from its body to its answer."""

from __future__ import annotations

from typing import Any

from atlan.local.database import Transaction
from atlan.local.reader import Reader, Stored
from atlan.local.search.cache import GenerationCache
from atlan.local.search.lookup import Lookup
from atlan.local.search.run import Found, run
from atlan.local.shapes import as_array, as_object
from atlan.local.types import TypeRegistry

Json = dict[str, Any]

LARGEST_WINDOW = 100_000


class SearchService:
    """Answers searches; what it works out is kept while the data stays as it is."""

    def __init__(self) -> None:
        self._sets = GenerationCache(limit=2048)
        self._lists = GenerationCache(limit=24)

    def search(self, transaction: Transaction, registry: TypeRegistry, body: Json) -> Json:
        """
        Args:
            transaction: what the search sees.
            registry: the type definitions in force.
            body: the request.

        Returns:
            The answer; without ``entities`` when nothing matches.
        """
        reader = Reader(transaction, registry)
        found = self.find(reader, body)
        answer: Json = {"queryType": "INDEX", "searchParameters": body, "approximateCount": found.shown_count}
        entities = self._page(reader, found.page, body)
        if entities:
            answer["entities"] = entities
        if found.aggregations is not None:
            answer["aggregations"] = found.aggregations
        return answer

    def find(self, reader: Reader, body: Json) -> Found:
        """What a request finds, without what is to be shown of it."""
        lookup = Lookup(reader.transaction, self._sets, self._lists)
        fields = reader.registry.search_fields
        return run(lookup, fields, body.get("dsl"), lambda ids: _sources(reader, ids), LARGEST_WINDOW)

    def _page(self, reader: Reader, numbers: list[int], body: Json) -> list[Json]:
        by_number = {entity.id: entity for entity in reader.load("id", numbers)}
        return reader.headers(
            [by_number[number] for number in numbers if number in by_number],
            _names(body, "attributes"),
            _names(body, "relationAttributes"),
            meanings=not body.get("excludeMeanings"),
            classifications=not body.get("excludeClassifications"),
            classification_names=not body.get("excludeClassifications")
            or bool(body.get("includeClassificationNames")),
            deleted_relations=bool(body.get("allowDeletedRelations")),
        )


def _names(body: Json, key: str) -> list[str]:
    return [name for name in as_array(body.get(key)) if isinstance(name, str)]


def _sources(reader: Reader, numbers: list[int]) -> list[tuple[str, Json]]:
    by_number = {entity.id: entity for entity in reader.load("id", numbers)}
    return [(by_number[number].guid, _source(by_number[number])) for number in numbers if number in by_number]


def _source(entity: Stored) -> Json:
    document = entity.document
    source: Json = {
        **document["attributes"],
        "typeName": entity.type.name,
        "__typeName": entity.type.name,
        "__superTypeNames": list(entity.type.ancestors),
        "guid": entity.guid,
        "__guid": entity.guid,
        "__state": document["status"],
        "__createdBy": document["createdBy"],
        "__modifiedBy": document["updatedBy"],
        "__timestamp": document["createTime"],
        "__modificationTimestamp": document["updateTime"],
    }
    for values in as_object(document.get("businessAttributes")).values():
        source |= as_object(values)
    return source
