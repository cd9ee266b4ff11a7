"""Aggregations over what a query found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from atlan.local.errors import bad_query
from atlan.local.search import bitmap, parts
from atlan.local.search.bitmap import Bitmap
from atlan.local.search.evaluate import Evaluator, FieldKinds
from atlan.local.search.fields import ANALYSED, Kind
from atlan.local.search.lookup import Lookup
from atlan.local.search.order import ordered, sort_keys
from atlan.local.shapes import as_array, as_object, is_array, is_object

Json = dict[str, Any]
Sources = Callable[[list[int]], list[tuple[str, Json]]]
"""From documents to their guid and everything that is indexed of them."""

_METRICS: dict[str, Callable[[list[float]], float | None]] = {
    "avg": lambda values: sum(values) / len(values) if values else None,
    "sum": lambda values: float(sum(values)),
    "min": lambda values: float(min(values)) if values else None,
    "max": lambda values: float(max(values)) if values else None,
}
_SUB_AGGREGATIONS = ("aggregations", "aggs")
_DEFAULT_BUCKETS = 10
_DEFAULT_HITS = 3


class Aggregator:
    """Works out the aggregations of a request.

    Args:
        lookup: the index.
        fields: every field and its kinds.
        sources: gives what ``top_hits`` shows.
        path: the struct attribute whose elements are aggregated; None for entities.
    """

    def __init__(self, lookup: Lookup, fields: FieldKinds, sources: Sources, path: str | None = None) -> None:
        self._lookup = lookup
        self._fields = fields
        self._sources = sources
        self._path = path

    def results(self, requested: Any, found: Bitmap) -> Json:
        if not is_object(requested):
            raise bad_query("aggregations are an object")
        return {name: self._one(name, definition, found) for name, definition in requested.items()}

    def _one(self, name: str, definition: Any, found: Bitmap) -> Json:
        if not is_object(definition):
            raise bad_query(f"aggregation {name} is not an object")
        kinds = [key for key in definition if key not in (*_SUB_AGGREGATIONS, "meta")]
        if len(kinds) != 1:
            raise bad_query(f"aggregation {name} needs exactly one kind")
        kind, body = kinds[0], as_object(definition[kinds[0]])
        inner = definition.get("aggregations") or as_object(definition.get("aggs"))
        if kind == "terms":
            return self._terms(body, inner, found)
        if kind == "top_hits":
            return self._top_hits(body, found)
        if kind == "nested":
            return self._nested(body, inner, found)
        if kind == "filter":
            kept = found & Evaluator(self._lookup, self._fields, self._path).matches(body)
            return {"doc_count": kept.bit_count(), **self.results(inner, kept)}
        if kind in _METRICS:
            return {"value": _METRICS[kind]([value for _, value in self._values(body, found)])}
        if kind == "value_count":
            return {"value": sum(1 for _ in self._values(body, found))}
        if kind == "cardinality":
            return {"value": len({value for _, value in self._values(body, found)})}
        raise bad_query(f"there is no aggregation named {kind}")

    def _values(self, body: Json, found: Bitmap) -> Iterator[tuple[int, Any]]:
        field = parts.text(body, "field")
        kinds = Evaluator(self._lookup, self._fields, self._path).kinds(field)
        if kinds and kinds <= ANALYSED:
            raise bad_query(f"{field} is analysed text, which cannot be aggregated")
        wanted = bitmap.membership(found)
        for kind in kinds - ANALYSED:
            for number, value in self._lookup.column(field, kind):
                if wanted(number):
                    yield number, value

    def _terms(self, body: Json, inner: Json, found: Bitmap) -> Json:
        groups: dict[Any, list[int]] = {}
        for number, value in self._values(body, found):
            groups.setdefault(value, []).append(number)
        boolean = Kind.BOOLEAN in self._fields.get(body["field"], ())
        least = parts.whole_number(body, "min_doc_count", 1)
        buckets = [
            {
                **_bucket_key(key, boolean),
                "doc_count": len(numbers),
                **self.results(inner, bitmap.from_ids(numbers)),
            }
            for key, numbers in groups.items()
            if len(numbers) >= least
        ]
        for path, descending in reversed(_bucket_order(body.get("order"))):
            buckets.sort(key=_bucket_value(path), reverse=descending)
        size = parts.whole_number(body, "size", _DEFAULT_BUCKETS)
        return {
            "doc_count_error_upper_bound": 0,
            "sum_other_doc_count": sum(bucket["doc_count"] for bucket in buckets[size:]),
            "buckets": buckets[:size],
        }

    def _top_hits(self, body: Json, found: Bitmap) -> Json:
        numbers = ordered(self._lookup, self._fields, found, sort_keys(body.get("sort")))
        start, size = parts.whole_number(body, "from", 0), parts.whole_number(body, "size", _DEFAULT_HITS)
        hits = [
            {"_id": guid, "_score": 1.0, "_source": _projected(source, body.get("_source"))}
            for guid, source in self._sources(numbers[start : start + size])
        ]
        total = {"value": len(numbers), "relation": "eq"}
        return {"hits": {"total": total, "max_score": 1.0 if hits else None, "hits": hits}}

    def _nested(self, body: Json, inner: Json, found: Bitmap) -> Json:
        path = parts.text(body, "path")
        wanted = bitmap.membership(found)
        elements = bitmap.from_ids(
            element for element, parent in self._lookup.element_parents(path) if wanted(parent)
        )
        within = Aggregator(self._lookup, self._fields, self._sources, path)
        return {"doc_count": elements.bit_count(), **within.results(inner, elements)}


def _bucket_key(key: Any, boolean: bool) -> Json:
    return {"key": int(key == "true"), "key_as_string": key} if boolean else {"key": key}


def _bucket_order(order: Any) -> list[tuple[str, bool]]:
    """The paths to sort buckets by, the key last to break ties."""
    items = order if is_array(order) else [order or {"_count": "desc"}]
    paths = [
        (path, str(direction).lower() == "desc")
        for item in items
        for path, direction in as_object(item).items()
    ]
    return [*paths, ("_key", False)]


def _bucket_value(path: str) -> Callable[[Json], Any]:
    if path in ("_key", "_term"):
        return lambda bucket: bucket["key"]
    if path == "_count":
        return lambda bucket: bucket["doc_count"]
    name, _, member = path.partition(".")

    def metric(bucket: Json) -> float:
        if name not in bucket:
            raise bad_query(f"buckets cannot be ordered by {path}: there is no such aggregation in them")
        value = bucket[name].get(member or "value")
        return float("-inf") if value is None else float(value)

    return metric


def _projected(source: Json, setting: Any) -> Json:
    """The part of a document that ``_source`` asks for."""
    if setting is False:
        return {}
    wanted = setting.get("includes", setting.get("include")) if is_object(setting) else setting
    names = [wanted] if isinstance(wanted, str) else as_array(wanted) or list(source)
    return {name: source[name] for name in names if isinstance(name, str) and name in source}
