"""Queries about where tokens stand: phrases and spans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from atlan.local.errors import bad_query
from atlan.local.search import bitmap
from atlan.local.search.bitmap import Bitmap
from atlan.local.search.lookup import Lookup

Span = tuple[int, int]
"""First position, and the position after the last."""
Spans = dict[int, list[Span]]

SPAN_QUERIES = frozenset({"span_term", "span_near", "span_or", "span_within"})


def phrase(lookup: Lookup, field: str, words: Sequence[str], slop: int) -> Bitmap:
    """Documents where the words stand one behind the other, moved by no more than ``slop`` in all."""
    places = [lookup.positions(field, word) for word in words]
    common = set(places[0]).intersection(*places[1:])
    return bitmap.from_ids(
        number
        for number in common
        if _narrowest([[at - offset for at in found[number]] for offset, found in enumerate(places)]) <= slop
    )


def _narrowest(lists: Sequence[Sequence[int]]) -> int:
    """The width of the narrowest window with a member of every list."""
    every = sorted((value, which) for which, values in enumerate(lists) for value in values)
    best, last = 1 << 62, {}
    for value, which in every:
        last[which] = value
        if len(last) == len(lists):
            best = min(best, value - min(last.values()))
    return best


def documents(spans: Spans) -> Bitmap:
    return bitmap.from_ids(number for number, found in spans.items() if found)


class SpanEvaluator:
    """Evaluates span queries."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def spans(self, query: Any) -> Spans:
        if not isinstance(query, dict) or len(query) != 1:
            raise bad_query("a span clause is an object with one query")
        ((kind, body),) = query.items()
        if kind not in SPAN_QUERIES or not isinstance(body, dict):
            raise bad_query(f"{kind} is not a span query")
        found: Spans = getattr(self, f"_{kind}")(body)
        return found

    def _span_term(self, body: dict[str, Any]) -> Spans:
        ((field, value),) = ((name, value) for name, value in body.items() if name != "boost")
        token = value["value"] if isinstance(value, dict) else value
        return {
            number: [(at, at + 1) for at in places]
            for number, places in self._lookup.positions(field, str(token)).items()
        }

    def _span_or(self, body: dict[str, Any]) -> Spans:
        joined: Spans = {}
        for clause in _clauses(body):
            for number, found in self.spans(clause).items():
                joined[number] = sorted({*joined.get(number, ()), *found})
        return joined

    def _span_near(self, body: dict[str, Any]) -> Spans:
        parts = [self.spans(clause) for clause in _clauses(body)]
        slop, in_order = int(body.get("slop", 0)), body.get("in_order", True)
        common = set(parts[0]).intersection(*parts[1:])
        near = _in_order if in_order else _in_any_order
        return {number: near([part[number] for part in parts], slop) for number in common}

    def _span_within(self, body: dict[str, Any]) -> Spans:
        if "little" not in body or "big" not in body:
            raise bad_query("span_within needs little and big")
        little, big = self.spans(body["little"]), self.spans(body["big"])
        return {
            number: [
                (start, end)
                for start, end in little[number]
                if any(first <= start and end <= last for first, last in big[number])
            ]
            for number in little.keys() & big.keys()
        }


def _clauses(body: dict[str, Any]) -> list[Any]:
    clauses = body.get("clauses")
    if not isinstance(clauses, list) or not clauses:
        raise bad_query("a span query needs a list of clauses")
    return clauses


def _in_order(lists: Sequence[Sequence[Span]], slop: int) -> list[Span]:
    """From every start the nearest spans that follow each other, when the gaps are small enough."""
    found: list[Span] = []
    for start, first_end in lists[0]:
        end, length = first_end, first_end - start
        for spans in lists[1:]:
            following = _first_from(spans, end)
            if following is None:
                break
            end, length = following[1], length + following[1] - following[0]
        else:
            if end - start - length <= slop:
                found.append((start, end))
    return found


def _in_any_order(lists: Sequence[Sequence[Span]], slop: int) -> list[Span]:
    found: list[Span] = []
    for which, spans in enumerate(lists):
        for start, own_end in spans:
            end, length = own_end, own_end - start
            for other in (*lists[:which], *lists[which + 1 :]):
                following = _first_from(other, start)
                if following is None:
                    break
                end, length = max(end, following[1]), length + following[1] - following[0]
            else:
                if end - start - length <= slop:
                    found.append((start, end))
    return sorted(set(found))


def _first_from(spans: Iterable[Span], position: int) -> Span | None:
    return min((span for span in spans if span[0] >= position), default=None, key=lambda span: span[1])
