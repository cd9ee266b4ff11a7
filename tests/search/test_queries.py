"""Every query class, and the JSON that the search service expects of it."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum, StrEnum
from typing import Any

import orjson
import pytest

from atlan.errors import InvalidRequestError
from atlan.model.search import (
    EMPTY_QUERY,
    Bool,
    Exists,
    Fuzzy,
    Match,
    MatchAll,
    MatchNone,
    MatchPhrase,
    NestedQuery,
    Prefix,
    Query,
    Range,
    Regexp,
    SortItem,
    Span,
    SpanNear,
    SpanOr,
    SpanTerm,
    SpanWithin,
    Term,
    Terms,
    Wildcard,
)


class Colour(StrEnum):
    RED = "red"


class Order(StrEnum):
    DOWN = "desc"


class Level(Enum):
    HIGH = 3


A = SpanTerm("f", "a")
B = SpanTerm("f", "b")
NEW_YEAR = datetime(2025, 1, 1, tzinfo=UTC)

GOLDEN: list[tuple[Query, dict[str, Any]]] = [
    (MatchAll(), {"match_all": {}}),
    (MatchAll(boost=1.5), {"match_all": {"boost": 1.5}}),
    (MatchNone(), {"match_none": {}}),
    (Term("f", "v"), {"term": {"f": {"value": "v"}}}),
    (Term("f", 0), {"term": {"f": {"value": 0}}}),
    (Term("f", False), {"term": {"f": {"value": False}}}),
    (Term("f", ""), {"term": {"f": {"value": ""}}}),
    (
        Term("f", "v", boost=2.0, case_insensitive=False),
        {"term": {"f": {"value": "v", "boost": 2.0, "case_insensitive": False}}},
    ),
    (Term("f", Colour.RED), {"term": {"f": {"value": "red"}}}),
    (Term("f", Level.HIGH), {"term": {"f": {"value": 3}}}),
    (Term("f", NEW_YEAR), {"term": {"f": {"value": 1735689600000}}}),
    (Terms("f", ["a", "b"]), {"terms": {"f": ["a", "b"]}}),
    (Terms("f", (Colour.RED,), boost=0.5), {"terms": {"f": ["red"], "boost": 0.5}}),
    (Prefix("f", "v", case_insensitive=True), {"prefix": {"f": {"value": "v", "case_insensitive": True}}}),
    (Wildcard("f", "v*", boost=3), {"wildcard": {"f": {"value": "v*", "boost": 3}}}),
    (
        Regexp("f", "v.", case_insensitive=True, max_determinized_states=7),
        {"regexp": {"f": {"value": "v.", "case_insensitive": True, "max_determinized_states": 7}}},
    ),
    (
        Fuzzy("f", "v", "AUTO", 5, 0, False, "constant_score"),
        {
            "fuzzy": {
                "f": {
                    "value": "v",
                    "fuzziness": "AUTO",
                    "max_expansions": 5,
                    "prefix_length": 0,
                    "transpositions": False,
                    "rewrite": "constant_score",
                }
            }
        },
    ),
    (Range("f", gte=0, lt=5.5), {"range": {"f": {"gte": 0, "lt": 5.5}}}),
    (
        Range("f", gt=NEW_YEAR, lte="now", boost=2, format="epoch", relation="WITHIN", time_zone="+01:00"),
        {
            "range": {
                "f": {
                    "gt": 1735689600000,
                    "lte": "now",
                    "boost": 2,
                    "format": "epoch",
                    "relation": "WITHIN",
                    "time_zone": "+01:00",
                }
            }
        },
    ),
    (Exists("f"), {"exists": {"field": "f"}}),
    (Match("f", "q"), {"match": {"f": {"query": "q"}}}),
    (
        Match("f", "q", "std", True, "AUTO", False, "top", True, "AND", 2, "all", 9, 1),
        {
            "match": {
                "f": {
                    "query": "q",
                    "analyzer": "std",
                    "auto_generate_synonyms_phrase_query": True,
                    "fuzziness": "AUTO",
                    "fuzzy_transpositions": False,
                    "fuzzy_rewrite": "top",
                    "lenient": True,
                    "operator": "AND",
                    "minimum_should_match": 2,
                    "zero_terms_query": "all",
                    "max_expansions": 9,
                    "prefix_length": 1,
                }
            }
        },
    ),
    (
        MatchPhrase("f", "q", "std", 0, "none", 1.0),
        {
            "match_phrase": {
                "f": {"query": "q", "analyzer": "std", "slop": 0, "zero_terms_query": "none", "boost": 1.0}
            }
        },
    ),
    (Bool(), {"bool": {}}),
    (
        Bool([MatchAll()], [A], [B], [MatchNone()], 1.0, 0),
        {
            "bool": {
                "must": [{"match_all": {}}],
                "should": [{"span_term": {"f": "a"}}],
                "must_not": [{"span_term": {"f": "b"}}],
                "filter": [{"match_none": {}}],
                "boost": 1.0,
                "minimum_should_match": 0,
            }
        },
    ),
    (
        NestedQuery("p", A, score_mode="max", ignore_unmapped=False),
        {
            "nested": {
                "path": "p",
                "query": {"span_term": {"f": "a"}},
                "score_mode": "max",
                "ignore_unmapped": False,
            }
        },
    ),
    (SpanTerm("f", "v", boost=2), {"span_term": {"f": "v", "boost": 2}}),
    (
        SpanNear([A, B], in_order=True, slop=0),
        {
            "span_near": {
                "clauses": [{"span_term": {"f": "a"}}, {"span_term": {"f": "b"}}],
                "in_order": True,
                "slop": 0,
            }
        },
    ),
    (SpanOr([A, B]), {"span_or": {"clauses": [{"span_term": {"f": "a"}}, {"span_term": {"f": "b"}}]}}),
    (
        SpanWithin(little=A, big=B, boost=1),
        {"span_within": {"little": {"span_term": {"f": "a"}}, "big": {"span_term": {"f": "b"}}, "boost": 1}},
    ),
    (
        Span(SpanWithin(A, B), SpanNear([A])),
        {
            "span": {
                "span_within": {"little": {"span_term": {"f": "a"}}, "big": {"span_term": {"f": "b"}}},
                "span_near": {"clauses": [{"span_term": {"f": "a"}}]},
            }
        },
    ),
]

QUERIES = [query for query, _ in GOLDEN]


@pytest.mark.parametrize(("query", "expected"), GOLDEN, ids=lambda value: type(value).__name__)
def test_json(query: Query, expected: dict[str, Any]) -> None:
    assert query.to_dict() == expected
    # Not only equal in Python, where True == 1, but the same text.
    assert orjson.dumps(query.to_dict(), option=orjson.OPT_SORT_KEYS) == orjson.dumps(
        expected, option=orjson.OPT_SORT_KEYS
    )


@pytest.mark.parametrize("query", QUERIES, ids=repr)
def test_a_query_is_a_value(query: Query) -> None:
    for twin in (copy.copy(query), copy.deepcopy(query), pickle.loads(pickle.dumps(query))):
        assert twin == query
        assert hash(twin) == hash(query)
        assert twin.to_dict() == query.to_dict()
    assert eval(repr(query)) == query


@pytest.mark.parametrize("query", QUERIES, ids=repr)
def test_a_query_never_changes(query: Query) -> None:
    before = repr(query)
    for name in ("field", "value", "must", "boost", "clauses", "anything"):
        with pytest.raises(AttributeError, match="immutable"):
            setattr(query, name, "changed")
        with pytest.raises(AttributeError, match="immutable"):
            delattr(query, name)
    _spoil(query.to_dict())
    assert repr(query) == before


def _spoil(value: Any) -> None:
    """Change everything that can be changed in a document."""
    if isinstance(value, dict):
        for inner in value.values():
            _spoil(inner)
        value["spoilt"] = True
    elif isinstance(value, list):
        for inner in value:
            _spoil(inner)
        value.append("spoilt")


def test_values_that_look_alike_are_different_queries() -> None:
    assert len({Term("f", True), Term("f", 1), Term("f", 1.0), Term("f", "1")}) == 4
    assert Term("f", "v") != Prefix("f", "v")
    assert Term("f", "v") != "v"


def test_options_that_were_not_given_are_none() -> None:
    term = Term("f", "v")
    assert (term.field, term.value, term.boost, term.case_insensitive) == ("f", "v", None, None)
    with pytest.raises(AttributeError, match="no attribute 'analyzer'"):
        _ = term.analyzer  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "value", [None, ["a"], {"a": 1}, pytest.param(object(), id="object"), b"a"], ids=repr
)
def test_other_values_are_refused(value: Any) -> None:
    for build in (
        lambda: Term("f", value),
        lambda: Terms("f", [value]),
        lambda: Prefix("f", value),
        lambda: SpanTerm("f", value),
        lambda: Term(value, "v"),
        lambda: Exists(value),
    ):
        with pytest.raises(InvalidRequestError) as caught:
            build()
        assert caught.value.error_id == "ATLAN-PYTHON-400-048"
        assert type(value).__name__ in str(caught.value)


@pytest.mark.parametrize(
    "build",
    [
        lambda: Wildcard("f", 5),  # type: ignore[arg-type]
        lambda: Match("f", 5),  # type: ignore[arg-type]
        lambda: Fuzzy("f", True),  # type: ignore[arg-type]
        lambda: Terms("f", "value"),
        lambda: Bool(must=Term("f", "v")),  # type: ignore[arg-type]
        lambda: Bool(filter=[{"term": {}}]),  # type: ignore[list-item]
        lambda: SpanNear(["a"]),  # type: ignore[list-item]
        lambda: SpanWithin(A, "b"),  # type: ignore[arg-type]
        lambda: NestedQuery("p", {"term": {}}),  # type: ignore[arg-type]
        lambda: Term("f", "v") & 5,  # type: ignore[operator]
    ],
)
def test_arguments_of_another_type_are_refused(build: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        build()
    assert caught.value.error_id == "ATLAN-PYTHON-400-048"


@pytest.mark.parametrize(
    "build",
    [
        lambda: Range("f", gt=1, relation="INSIDE"),  # type: ignore[arg-type]
        lambda: Match("f", "q", operator="XOR"),  # type: ignore[arg-type]
        lambda: MatchPhrase("f", "q", zero_terms_query="some"),  # type: ignore[arg-type]
        lambda: NestedQuery("p", A, score_mode="median"),  # type: ignore[arg-type]
        lambda: SortItem("f", "up"),
    ],
)
def test_words_outside_of_the_list_are_refused(build: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        build()
    assert caught.value.error_id == "ATLAN-PYTHON-400-051"


def test_moments_travel_as_whole_milliseconds() -> None:
    berlin = timezone(timedelta(hours=1))
    assert Term("f", datetime(2025, 1, 1, 1, tzinfo=berlin)).value == 1735689600000
    # 1.005 s is 1004.999… ms as a float
    assert Term("f", datetime(1970, 1, 1, 0, 0, 1, 5000, tzinfo=UTC)).value == 1005
    assert Term("f", datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC)).value == -1
    local = datetime(2025, 6, 1, 12)
    assert Term("f", local).value == int(local.timestamp() * 1000)


def test_sort_item() -> None:
    assert SortItem("f").to_dict() == {"f": {"order": "asc"}}
    nested = SortItem("f", "desc", nested_path="p")
    assert nested.to_dict() == {"f": {"order": "desc", "nested": {"path": "p"}}}
    assert SortItem.from_dict(nested.to_dict()) == nested
    assert SortItem.from_dict({"f": "desc"}) == SortItem("f", "desc")
    assert SortItem("f", Order.DOWN) == SortItem("f", "desc")
    with pytest.raises(InvalidRequestError):
        SortItem.from_dict({"f": {"order": "asc"}, "g": {"order": "asc"}})


def test_empty_query_matches_everything() -> None:
    assert MatchAll() == EMPTY_QUERY
