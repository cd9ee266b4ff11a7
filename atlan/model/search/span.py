"""Queries of positions in a text, and of nested documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from atlan.model.immutable import assign
from atlan.model.search.query import Query, one_query, queries, set_wire, sparse
from atlan.model.search.values import choice, plain, text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from atlan.model.search.values import PlainValue, SearchValue

_SCORE_MODES = ("none", "avg", "sum", "max", "min")


class SpanTerm(Query):
    """Match one word at some position of a text.

    Args:
        field: name in the index.
        value: the word.
        boost: factor of the score.

    >>> SpanTerm("__classificationsText.text", "tagAttachmentValue").to_dict()
    {'span_term': {'__classificationsText.text': 'tagAttachmentValue'}}
    """

    __slots__ = ("field", "value", "boost")

    kind = "span_term"
    field: str
    value: PlainValue
    boost: float | None

    def __init__(self, field: str | Enum, value: SearchValue, boost: float | None = None) -> None:
        assign(self, "field", text(field, "field"))
        assign(self, "value", plain(value))
        assign(self, "boost", boost)
        set_wire(self, {"span_term": sparse({self.field: self.value, "boost": boost})})


class SpanNear(Query):
    """Match spans that stand near each other.

    Args:
        clauses: the spans.
        in_order: whether they have to stand in this order.
        slop: how many positions may lie between them.

    >>> SpanNear([SpanTerm("f", "a"), SpanTerm("f", "b")], in_order=True, slop=0).to_dict()
    {'span_near': {'clauses': [{'span_term': {'f': 'a'}}, {'span_term': {'f': 'b'}}], 'in_order': True, 'slop': 0}}
    """

    __slots__ = ("clauses", "in_order", "slop")

    kind = "span_near"
    clauses: tuple[Query, ...]
    in_order: bool | None
    slop: int | None

    def __init__(
        self, clauses: Iterable[Query], in_order: bool | None = None, slop: int | None = None
    ) -> None:
        assign(self, "clauses", queries(clauses, "clauses"))
        assign(self, "in_order", in_order)
        assign(self, "slop", slop)
        spans = [clause.wire for clause in self.clauses]
        set_wire(self, {"span_near": sparse({"clauses": spans, "in_order": in_order, "slop": slop})})


class SpanOr(Query):
    """Match any of several spans.

    Args:
        clauses: the spans.

    >>> SpanOr([SpanTerm("f", "a")]).to_dict()
    {'span_or': {'clauses': [{'span_term': {'f': 'a'}}]}}
    """

    __slots__ = ("clauses",)

    kind = "span_or"
    clauses: tuple[Query, ...]

    def __init__(self, clauses: Iterable[Query]) -> None:
        assign(self, "clauses", queries(clauses, "clauses"))
        set_wire(self, {"span_or": {"clauses": [clause.wire for clause in self.clauses]}})


class SpanWithin(Query):
    """Match a span that lies within another.

    Args:
        little: the inner span.
        big: the outer span.
        boost: factor of the score.

    >>> SpanWithin(little=SpanTerm("f", "a"), big=SpanTerm("f", "b")).to_dict()
    {'span_within': {'little': {'span_term': {'f': 'a'}}, 'big': {'span_term': {'f': 'b'}}}}
    """

    __slots__ = ("little", "big", "boost")

    kind = "span_within"
    little: Query
    big: Query
    boost: float | None

    def __init__(self, little: Query, big: Query, boost: float | None = None) -> None:
        assign(self, "little", one_query(little, "little"))
        assign(self, "big", one_query(big, "big"))
        assign(self, "boost", boost)
        set_wire(self, {"span_within": sparse({"little": little.wire, "big": big.wire, "boost": boost})})


class Span(Query):
    """Hold span queries under one key.

    Args:
        span_within: a span within another.
        span_near: spans near each other.

    >>> Span(span_near=SpanNear([SpanTerm("f", "a")])).to_dict()
    {'span': {'span_near': {'clauses': [{'span_term': {'f': 'a'}}]}}}
    """

    __slots__ = ("span_within", "span_near")

    kind = "span"
    span_within: Query | None
    span_near: Query | None

    def __init__(self, span_within: Query | None = None, span_near: Query | None = None) -> None:
        assign(self, "span_within", span_within and one_query(span_within, "span_within"))
        assign(self, "span_near", span_near and one_query(span_near, "span_near"))
        body: dict[str, Any] = {}
        for part in (span_within, span_near):
            if part is not None:
                body.update(part.wire)
        set_wire(self, {"span": body})


class NestedQuery(Query):
    """Match assets one of whose nested documents matches.

    Args:
        path: of the nested documents.
        query: asked of each of them.
        score_mode: how their scores are combined: ``none``, ``avg``, ``sum``, ``max``, ``min``
            (or the member of ``ChildScoreMode``).
        ignore_unmapped: whether an index without this path answers with nothing instead of an error.

    >>> NestedQuery("sourceTags", SpanTerm("f", "a"), score_mode="max").to_dict()
    {'nested': {'path': 'sourceTags', 'query': {'span_term': {'f': 'a'}}, 'score_mode': 'max'}}
    """

    __slots__ = ("path", "query", "score_mode", "ignore_unmapped")

    kind = "nested"
    path: str
    query: Query
    score_mode: str | None
    ignore_unmapped: bool | None

    def __init__(
        self,
        path: str | Enum,
        query: Query,
        score_mode: Literal["none", "avg", "sum", "max", "min"] | Enum | None = None,
        ignore_unmapped: bool | None = None,
    ) -> None:
        assign(self, "path", text(path, "path"))
        assign(self, "query", one_query(query, "query"))
        assign(self, "score_mode", choice(score_mode, _SCORE_MODES, "score_mode"))
        assign(self, "ignore_unmapped", ignore_unmapped)
        body = {"path": self.path, "query": query.wire, "score_mode": self.score_mode}
        set_wire(self, {"nested": sparse({**body, "ignore_unmapped": ignore_unmapped})})
