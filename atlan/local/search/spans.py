"""Queries about where tokens stand: phrases and spans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from atlan.local.errors import bad_query
from atlan.local.search import bitmap, parts
from atlan.local.search.bitmap import Bitmap
from atlan.local.search.lookup import Lookup
from atlan.local.search.parts import Query

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
    best = 1 << 62
    last: dict[int, int] = {}
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
        self._kinds: dict[str, Callable[[Query], Spans]] = {
            "span_term": self._span_term,
            "span_or": self._span_or,
            "span_near": self._span_near,
            "span_within": self._span_within,
        }

    def spans(self, query: Any) -> Spans:
        """Where, in which documents, a span query matches.

        Raises:
            ServerError: it is not a span query.
        """
        kind, body = parts.single(query, "a span clause")
        evaluate = self._kinds.get(kind)
        if evaluate is None:
            raise bad_query(f"{kind} is not a span query")
        return evaluate(body)

    def _span_term(self, body: Query) -> Spans:
        field, value, _ = parts.field_and_value(body, "value")
        return {
            number: [(at, at + 1) for at in places]
            for number, places in self._lookup.positions(field, str(value)).items()
        }

    def _span_or(self, body: Query) -> Spans:
        joined: Spans = {}
        for clause in _clauses(body):
            for number, found in self.spans(clause).items():
                joined[number] = sorted({*joined.get(number, ()), *found})
        return joined

    def _span_near(self, body: Query) -> Spans:
        found = [self.spans(clause) for clause in _clauses(body)]
        slop = parts.whole_number(body, "slop", 0)
        near = _in_order if body.get("in_order", True) else _in_any_order
        common = set(found[0]).intersection(*found[1:])
        return {number: near([spans[number] for spans in found], slop) for number in common}

    def _span_within(self, body: Query) -> Spans:
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


def _clauses(body: Query) -> list[Any]:
    found = parts.clauses(body, "clauses")
    if not found:
        raise bad_query("a span query needs clauses")
    return found


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
