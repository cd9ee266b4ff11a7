"""The algebra of queries, judged by what the combined query matches."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.model.search import Bool, MatchAll, MatchNone, Query, Term

FIELDS = "abc"
DOCUMENTS = [dict(zip(FIELDS, values, strict=True)) for values in product([False, True], repeat=len(FIELDS))]


def matches(query: dict[str, Any], document: dict[str, bool]) -> bool:
    """Whether a document matches, by the rules of the search engine."""
    [(kind, body)] = query.items()
    if kind == "match_all":
        return True
    if kind == "match_none":
        return False
    if kind == "term":
        [(field, options)] = body.items()
        return document[field] is options["value"]
    assert kind == "bool"
    required = [*body.get("must", ()), *body.get("filter", ())]
    optional = body.get("should", [])
    minimum = body.get("minimum_should_match", 1 if optional and not required else 0)
    return (
        all(matches(clause, document) for clause in required)
        and not any(matches(clause, document) for clause in body.get("must_not", ()))
        and sum(matches(clause, document) for clause in optional) >= minimum
    )


def found(query: Query) -> list[bool]:
    wire = query.to_dict()
    return [matches(wire, document) for document in DOCUMENTS]


def both(left: Query, right: Query) -> list[bool]:
    return [one and other for one, other in zip(found(left), found(right), strict=True)]


def either(left: Query, right: Query) -> list[bool]:
    return [one or other for one, other in zip(found(left), found(right), strict=True)]


def opposite(query: Query) -> list[bool]:
    return [not one for one in found(query)]


leaves = st.one_of(
    st.builds(Term, st.sampled_from(FIELDS), st.just(True)), st.just(MatchAll()), st.just(MatchNone())
)


def _combined(inner: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    clauses = st.lists(inner, max_size=3)
    return st.one_of(
        st.builds(Bool, clauses, clauses, clauses, clauses, st.none(), st.none() | st.integers(0, 3)),
        st.builds(lambda one, other: one & other, inner, inner),
        st.builds(lambda one, other: one | other, inner, inner),
        st.builds(lambda one: ~one, inner),
    )


queries = st.recursive(leaves, _combined, max_leaves=12)


@given(queries, queries)
def test_and(left: Query, right: Query) -> None:
    assert found(left & right) == both(left, right)


@given(queries, queries)
def test_or(left: Query, right: Query) -> None:
    assert found(left | right) == either(left, right)


@given(queries)
def test_not(query: Query) -> None:
    assert found(~query) == opposite(query)
    assert found(~~query) == found(query)


@given(queries, queries)
def test_de_morgan(left: Query, right: Query) -> None:
    assert found(~(left & right)) == found(~left | ~right)
    assert found(~(left | right)) == found(~left & ~right)


@given(queries, queries, queries)
def test_distribution(one: Query, two: Query, three: Query) -> None:
    assert found(one & (two | three)) == found((one & two) | (one & three))


@given(queries)
def test_match_all_and_match_none(query: Query) -> None:
    everything, nothing = MatchAll(), MatchNone()
    assert everything & query == query & everything == query
    assert everything + query == query + everything == query
    assert nothing | query == query | nothing == query
    assert nothing & query == query & nothing == nothing
    assert nothing + query == query + nothing == nothing
    assert everything | query == query | everything == everything
    assert ~everything == nothing
    assert ~nothing == everything


@given(queries, queries)
def test_operands_stay_as_they_are(left: Query, right: Query) -> None:
    before = repr(left), repr(right)
    _ = left & right, left | right, left + right, ~left
    assert (repr(left), repr(right)) == before


@given(queries, queries)
def test_plus_pools_the_clauses(left: Query, right: Query) -> None:
    pooled = left + right
    for query in (left, right):
        if isinstance(query, MatchAll | MatchNone):
            return
    parts = [query if isinstance(query, Bool) else Bool(filter=[query]) for query in (left, right)]
    if not isinstance(left, Bool) and isinstance(right, Bool):
        parts.reverse()
    for name in ("must", "should", "must_not", "filter"):
        assert getattr(pooled, name) == sum((getattr(part, name) for part in parts), ())


A, B, C, D = (Term(name, True) for name in "abcd")
JSON_A, JSON_B, JSON_C, JSON_D = (query.to_dict() for query in (A, B, C, D))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (A + B, {"filter": [JSON_A, JSON_B]}),
        (A & B, {"filter": [JSON_A, JSON_B]}),
        (A | B, {"should": [JSON_A, JSON_B]}),
        (~A, {"must_not": [JSON_A]}),
        (A + B + C, {"filter": [JSON_A, JSON_B, JSON_C]}),
        (A | B | C, {"should": [JSON_A, JSON_B, JSON_C]}),
        ((A + B) | (C + D), {"should": [(A + B).to_dict(), (C + D).to_dict()]}),
        ((A | B) | (C | D), {"should": [JSON_A, JSON_B, JSON_C, JSON_D]}),
        (C | (A | B), {"should": [JSON_A, JSON_B, JSON_C]}),
        ((A + B) & C, {"must": [JSON_C], "filter": [JSON_A, JSON_B]}),
        (C & (A + B), {"must": [JSON_C], "filter": [JSON_A, JSON_B]}),
        ((A | B) & C, {"must": [JSON_C], "should": [JSON_A, JSON_B], "minimum_should_match": 1}),
        (
            (A | B) & (C | D),
            {
                "must": [{"bool": {"should": [JSON_C, JSON_D], "minimum_should_match": 1}}],
                "should": [JSON_A, JSON_B],
                "minimum_should_match": 1,
            },
        ),
        (Bool(should=[A, B], minimum_should_match=2) & Bool(must=[C]), {"must": [JSON_C, JSON_A, JSON_B]}),
        (~(A | B), {"must_not": [JSON_A, JSON_B]}),
        (~(A + B), {"should": [(~A).to_dict(), (~B).to_dict()]}),
    ],
    ids=str,
)
def test_json_of_combinations(query: Query, expected: dict[str, Any]) -> None:
    assert query.to_dict() == {"bool": expected}


def test_negations_simplify() -> None:
    assert ~~A == A
    assert ~Bool() == MatchNone()
    assert ~Bool(must_not=[A]) == A
