"""One search: from its body to the documents of a page, their number and the aggregations."""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson

from atlan.local.errors import bad_query, bad_request
from atlan.local.search.aggregate import Aggregator, Sources
from atlan.local.search.evaluate import Evaluator, FieldKinds
from atlan.local.search.lookup import Lookup
from atlan.local.search.order import ordered, sort_keys
from atlan.local.shapes import is_object

Json = dict[str, Any]

_DEFAULT_SIZE = 10
_DEFAULT_COUNT_LIMIT = 10_000


class Found(NamedTuple):
    """What a search found.

    Attributes:
        page: the documents asked for, in order.
        total: how many match.
        shown_count: how many the answer says there are; -1 when they were not to be counted.
        aggregations: None when none was asked for.
    """

    page: list[int]
    total: int
    shown_count: int
    aggregations: Json | None


def run(lookup: Lookup, fields: FieldKinds, dsl: Any, sources: Sources, largest_window: int) -> Found:
    """Search an index.

    Args:
        lookup: the index.
        fields: every field and its kinds.
        dsl: the search.
        sources: gives what ``top_hits`` shows.
        largest_window: how far into the hits a page may reach.

    Raises:
        ServerError: the search makes no sense.
    """
    if not is_object(dsl) or not is_object(dsl.get("query")):
        raise bad_request("A search needs dsl with a query.")
    start, size = _window(dsl, largest_window)
    evaluator = Evaluator(lookup, fields)
    keys = sort_keys(dsl.get("sort"))

    def work_out() -> tuple[int, list[int]]:
        found = evaluator.matches(dsl["query"])
        kept = found & evaluator.matches(dsl["post_filter"]) if dsl.get("post_filter") else found
        return found, ordered(lookup, fields, kept, keys)

    request_key = orjson.dumps(
        [dsl["query"], dsl.get("post_filter"), [list(key) for key in keys]], option=orjson.OPT_SORT_KEYS
    )
    found, numbers = lookup.list_of(("result", request_key), work_out)
    requested = dsl.get("aggregations") or dsl.get("aggs")
    return Found(
        numbers[start : start + size],
        len(numbers),
        _count(len(numbers), dsl.get("track_total_hits")),
        Aggregator(lookup, fields, sources).results(requested, found) if requested else None,
    )


def _window(dsl: Json, largest: int) -> tuple[int, int]:
    start, size = dsl.get("from"), dsl.get("size")
    start = 0 if start is None else start
    size = _DEFAULT_SIZE if size is None else size
    if not isinstance(start, int) or not isinstance(size, int) or start < 0 or size < 0:
        raise bad_query("from and size are numbers not below zero")
    if start + size > largest:
        raise bad_query(f"the window is too large: from + size is {start + size}, {largest} is the limit")
    return start, size


def _count(exact: int, track: Any) -> int:
    if track is True:
        return exact
    limit = track if isinstance(track, int) and not isinstance(track, bool) else _DEFAULT_COUNT_LIMIT
    return min(exact, limit) if track is not False else -1
