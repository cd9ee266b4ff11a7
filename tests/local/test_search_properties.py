"""The evaluation of queries against one that is too simple to be wrong: document by document, in memory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atlan.local.engine import Engine
from atlan.local.errors import ServerError
from atlan.local.mutation.save import Save
from atlan.local.search import bitmap
from atlan.local.search.analysis import tokens
from atlan.local.search.cache import GenerationCache
from atlan.local.search.evaluate import Evaluator
from atlan.local.search.fields import Kind
from atlan.local.search.lookup import Lookup
from atlan.local.search.order import ordered, sort_keys

Json = dict[str, Any]

WORDS = ["ab", "abc", "abd", "b", "bc", "order", "orders", "ordre", "x1", "Ab"]
KEYWORD, TEXT, NUMBER, BOOLEAN, MANY = (
    "description.keyword",
    "description",
    "rowCount",
    "isPartitioned",
    "ownerUsers",
)

words = st.sampled_from(WORDS)
sentences = st.lists(words, min_size=1, max_size=5).map(" ".join)
numbers = st.integers(-3, 6)
documents = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            TEXT: sentences,
            NUMBER: numbers,
            BOOLEAN: st.booleans(),
            MANY: st.lists(words, max_size=3, unique=True),
        },
    ),
    min_size=1,
    max_size=8,
)


# -- the simple evaluation


def literals(document: Json, field: str) -> list[Any]:
    value = document.get(TEXT if field == KEYWORD else field)
    values = value if isinstance(value, list) else [] if value is None else [value]
    return [str(item).lower() if isinstance(item, bool) else item for item in values]


def terms(document: Json, field: str) -> list[Any]:
    return tokens(document.get(TEXT, ""), Kind.TEXT) if field == TEXT else literals(document, field)


def edits(one: str, other: str) -> int:
    """The number of edits, by the definition (optimal string alignment)."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, j in product(range(1, len(one) + 1), range(1, len(other) + 1)):
        table[i, j] = min(
            table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one[i - 1] != other[j - 1])
        )
        if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
            table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(one), len(other)]


def wildcard(pattern: str, text: str) -> bool:
    return re.fullmatch(pattern.replace("*", ".*").replace("?", "."), text) is not None


def matches(query: Json, document: Json) -> bool:
    ((kind, body),) = query.items()
    if kind in ("match_all", "match_none"):
        return kind == "match_all"
    if kind == "bool":
        return matches_bool(body, document)
    if kind == "exists":
        return bool(terms(document, body["field"]))
    ((field, options),) = body.items()
    found = terms(document, field)
    if kind == "term":
        wanted = str(options["value"]).lower() if isinstance(options["value"], bool) else options["value"]
        if options.get("case_insensitive"):
            return any(str(item).lower() == str(wanted).lower() for item in found)
        return wanted in found
    if kind == "terms":
        return any(item in options for item in found)
    if kind == "prefix":
        return any(item.startswith(options["value"]) for item in found)
    if kind == "wildcard":
        return any(wildcard(options["value"], item) for item in found)
    if kind == "fuzzy":
        return any(edits(options["value"], item) <= options["fuzziness"] for item in found)
    if kind == "range":
        return any(in_range(item, options) for item in found)
    if kind == "match":
        hits = [word in found for word in tokens(options["query"], Kind.TEXT)]
        return all(hits) if options.get("operator") == "AND" else any(hits)
    if kind == "match_phrase":
        return matches_phrase(tokens(options["query"], Kind.TEXT), found, options.get("slop", 0))
    raise AssertionError(kind)


def matches_bool(body: Json, document: Json) -> bool:
    must = [*body.get("must", []), *body.get("filter", [])]
    should = body.get("should", [])
    needed = body.get("minimum_should_match", 0 if must or not should else 1)
    return (
        all(matches(query, document) for query in must)
        and not any(matches(query, document) for query in body.get("must_not", []))
        and sum(matches(query, document) for query in should) >= (needed if should else 0)
    )


def in_range(value: Any, bounds: Json) -> bool:
    tests = {"gt": value.__gt__, "gte": value.__ge__, "lt": value.__lt__, "lte": value.__le__}
    return all(tests[name](bound) for name, bound in bounds.items())


def matches_phrase(wanted: list[str], found: list[str], slop: int) -> bool:
    places = [[at for at, word in enumerate(found) if word == item] for item in wanted]
    return any(
        max(at - offset for offset, at in enumerate(choice))
        - min(at - offset for offset, at in enumerate(choice))
        <= slop
        for choice in product(*places)
    )


# -- queries of every kind


def one(kind: str, field: Any, options: Any) -> Any:
    return st.builds(lambda name, value: {kind: {name: value}}, field, options)


def value_of(values: Any, **more: Any) -> Any:
    return st.fixed_dictionaries({"value": values}, optional=more)


word_fields = st.sampled_from([KEYWORD, TEXT, MANY])
literal_fields = st.sampled_from([KEYWORD, MANY])
bounds = st.dictionaries(st.sampled_from(["gt", "gte", "lt", "lte"]), numbers, max_size=2)
word_bounds = st.dictionaries(st.sampled_from(["gt", "gte", "lt", "lte"]), words, max_size=2)
patterns = st.text(alphabet="abor?*", min_size=1, max_size=5)

leaves = st.one_of(
    st.just({"match_all": {}}),
    st.just({"match_none": {}}),
    one("term", word_fields, value_of(words, case_insensitive=st.booleans())),
    one("term", literal_fields, value_of(sentences)),
    one("term", st.just(NUMBER), value_of(numbers)),
    one("term", st.just(BOOLEAN), value_of(st.booleans())),
    one("terms", word_fields, st.lists(words, max_size=3)),
    one("terms", st.just(NUMBER), st.lists(numbers, max_size=3)),
    one("prefix", word_fields, value_of(words)),
    one("wildcard", word_fields, value_of(patterns)),
    one("fuzzy", word_fields, st.fixed_dictionaries({"value": words, "fuzziness": st.integers(0, 2)})),
    one("range", st.just(NUMBER), bounds),
    one("range", literal_fields, word_bounds),
    st.builds(
        lambda field: {"exists": {"field": field}}, st.sampled_from([KEYWORD, TEXT, NUMBER, BOOLEAN, MANY])
    ),
    one(
        "match",
        st.just(TEXT),
        st.fixed_dictionaries({"query": sentences}, optional={"operator": st.just("AND")}),
    ),
    one(
        "match_phrase",
        st.just(TEXT),
        st.fixed_dictionaries({"query": sentences}, optional={"slop": st.integers(0, 3)}),
    ),
)


def combined(inner: Any) -> Any:
    lists = st.lists(inner, max_size=3)
    optional = {"must": lists, "filter": lists, "should": lists, "must_not": lists,
                "minimum_should_match": st.integers(0, 3)}  # fmt: skip
    return st.builds(lambda body: {"bool": body}, st.fixed_dictionaries({}, optional=optional))


queries = st.recursive(leaves, combined, max_leaves=8)


# -- the comparison


class World:
    """An engine that is filled with other documents again and again."""

    def __init__(self, directory: Path) -> None:
        self.engine = Engine(directory)

    def fill(self, contents: list[Json]) -> None:
        self.engine.reset()
        entities = [
            {
                "typeName": "Table",
                "attributes": {"name": f"{number:02}", "qualifiedName": f"{number:02}", **content},
            }
            for number, content in enumerate(contents)
        ]
        with self.engine.change("tester", {}) as change:
            Save(change).run(entities)

    def found(self, query: Json, sort: Any = None) -> list[int]:
        with self.engine.read() as reader:
            lookup = Lookup(reader.transaction, GenerationCache(), GenerationCache())
            fields = self.engine.registry.search_fields
            numbers = ordered(lookup, fields, Evaluator(lookup, fields).matches(query), sort_keys(sort))
            names = {
                entity.id: int(entity.document["attributes"]["name"]) for entity in reader.load("id", numbers)
            }
            return [names[number] for number in numbers]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("world"))
    yield made
    made.engine.close()


relaxed = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@relaxed
@given(contents=documents, asked=st.lists(queries, min_size=5, max_size=15))
def test_the_same_documents_are_found(world: World, contents: list[Json], asked: list[Json]) -> None:
    # A default stands for a value that is not given, so the simple evaluation has to know it too.
    filled = [{BOOLEAN: False, **content} for content in contents]
    world.fill(filled)
    for query in asked:
        expected = [number for number, document in enumerate(filled) if matches(query, document)]
        assert sorted(world.found(query)) == expected, query


@relaxed
@given(contents=documents, field=st.sampled_from([KEYWORD, NUMBER, MANY]), descending=st.booleans())
def test_the_order_is_right(world: World, contents: list[Json], field: str, descending: bool) -> None:
    world.fill(contents)
    found = world.found(
        {"match_all": {}}, [{field: "desc" if descending else "asc"}, {"name.keyword": "asc"}]
    )
    assert sorted(found) == list(range(len(contents)))
    pick = max if descending else min
    keys = [pick(values) if (values := literals(contents[number], field)) else None for number in found]
    present = [key for key in keys if key is not None]
    assert keys == [*present, *[None] * (len(keys) - len(present))]
    for (one_key, one_number), (next_key, next_number) in pairwise(zip(keys, found, strict=True)):
        if one_key == next_key:
            assert one_number < next_number
        elif next_key is not None:
            assert (one_key > next_key) if descending else (one_key < next_key)


@relaxed
@given(
    first=documents,
    changes=st.lists(
        st.tuples(st.integers(0, 7), st.dictionaries(st.sampled_from([TEXT, NUMBER, MANY]), st.none())),
        max_size=4,
    ),
    asked=st.lists(queries, min_size=3, max_size=8),
)
def test_the_index_follows_changes(world: World, first: list[Json], changes: Any, asked: list[Json]) -> None:
    filled = [{BOOLEAN: False, **content} for content in first]
    world.fill(filled)
    for number, cleared in changes:
        if number < len(filled) and cleared:
            attributes = {"name": f"{number:02}", "qualifiedName": f"{number:02}", **cleared}
            with world.engine.change("tester", {}) as change:
                Save(change).run([{"typeName": "Table", "attributes": attributes}])
            filled[number] = {key: value for key, value in filled[number].items() if key not in cleared}
    for query in asked:
        expected = [number for number, document in enumerate(filled) if matches(query, document)]
        assert sorted(world.found(query)) == expected, query


anything: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4) | words, inner, max_size=3)
    ),
    max_leaves=6,
)
kinds_of_query = st.sampled_from(
    ["bool", "term", "terms", "prefix", "wildcard", "regexp", "fuzzy", "range", "exists", "match", "match_phrase",
     "nested", "span", "span_term", "span_near", "span_or", "span_within"]
)  # fmt: skip
bodies = anything | st.dictionaries(
    st.sampled_from([KEYWORD, TEXT, NUMBER, BOOLEAN, "must", "field"]), anything, max_size=2
)


@relaxed
@given(query=st.dictionaries(kinds_of_query, bodies, max_size=2) | anything)
def test_nonsense_is_refused_never_a_defect(world: World, query: Any) -> None:
    try:
        world.found(query)
    except ServerError as refusal:
        assert refusal.status == 400


@given(st.sets(st.integers(0, 5000)), st.sets(st.integers(0, 5000)))
def test_bitmaps_are_sets(one_set: set[int], other: set[int]) -> None:
    first, second = bitmap.from_ids(one_set), bitmap.from_ids(other)
    assert bitmap.to_ids(first) == sorted(one_set)
    assert bitmap.to_ids(first & second) == sorted(one_set & other)
    assert bitmap.to_ids(first | second) == sorted(one_set | other)
    assert bitmap.to_ids(first & ~second) == sorted(one_set - other)
    wanted = bitmap.membership(first)
    assert all(wanted(number) == (number in one_set) for number in range(0, 6000, 97))
