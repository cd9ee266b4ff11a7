"""A search request from its body to its answer."""

from __future__ import annotations

from typing import Any

import orjson

from atlan.local.database import Transaction
from atlan.local.errors import bad_query, bad_request
from atlan.local.reader import Reader, Stored
from atlan.local.search.aggregate import Aggregator
from atlan.local.search.cache import GenerationCache
from atlan.local.search.evaluate import Evaluator
from atlan.local.search.lookup import Lookup
from atlan.local.search.order import ordered, sort_keys
from atlan.local.shapes import as_array, as_object, is_object
from atlan.local.types import TypeRegistry

Json = dict[str, Any]

LARGEST_WINDOW = 100_000
_DEFAULT_SIZE = 10
_DEFAULT_COUNT_LIMIT = 10_000


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
        dsl = body.get("dsl")
        if not is_object(dsl) or not is_object(dsl.get("query")):
            raise bad_request("A search needs dsl with a query.")
        start, size = _window(dsl)
        lookup = Lookup(transaction, self._sets, self._lists)
        fields = registry.search_fields
        evaluator = Evaluator(lookup, fields)
        keys = sort_keys(dsl.get("sort"))

        def run() -> tuple[int, list[int]]:
            found = evaluator.matches(dsl["query"])
            kept = found & evaluator.matches(dsl["post_filter"]) if dsl.get("post_filter") else found
            return found, ordered(lookup, fields, kept, keys)

        request_key = orjson.dumps(
            [dsl["query"], dsl.get("post_filter"), [list(key) for key in keys]], option=orjson.OPT_SORT_KEYS
        )
        found, numbers = lookup.list_of(("result", request_key), run)
        reader = Reader(transaction, registry)
        answer: Json = {
            "queryType": "INDEX",
            "searchParameters": body,
            "approximateCount": _count(len(numbers), dsl.get("track_total_hits")),
        }
        entities = self._page(reader, numbers[start : start + size], body)
        if entities:
            answer["entities"] = entities
        requested = dsl.get("aggregations") or dsl.get("aggs")
        if requested:
            aggregator = Aggregator(lookup, fields, lambda ids: _sources(reader, ids))
            answer["aggregations"] = aggregator.results(requested, found)
        return answer

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


def _window(dsl: Json) -> tuple[int, int]:
    start, size = dsl.get("from"), dsl.get("size")
    start = 0 if start is None else start
    size = _DEFAULT_SIZE if size is None else size
    if not isinstance(start, int) or not isinstance(size, int) or start < 0 or size < 0:
        raise bad_query("from and size are numbers not below zero")
    if start + size > LARGEST_WINDOW:
        raise bad_query(
            f"the window is too large: from + size is {start + size}, {LARGEST_WINDOW} is the limit"
        )
    return start, size


def _count(exact: int, track: Any) -> int:
    if track is True:
        return exact
    limit = track if isinstance(track, int) and not isinstance(track, bool) else _DEFAULT_COUNT_LIMIT
    return min(exact, limit) if track is not False else -1


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
