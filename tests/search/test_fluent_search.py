"""Fluent searches: each step changes the request in one way and leaves the builder as it was."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any

import orjson
import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model import query as query_module
from atlan.model.aggregation import Aggregation
from atlan.model.assets import SQL, Asset, AtlasGlossaryTerm, Column, Table
from atlan.model.enums import SortOrder
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.search import Exists, IndexSearchRequest, SortItem, Term, Terms

GOLDEN = Path(__file__).parent / "golden"

ONE, TWO, THREE = (Term(name, 1) for name in ("one", "two", "three"))


def body(search: FluentSearch) -> dict[str, Any]:
    return search.to_request().to_dict()


def test_clauses() -> None:
    query = CompoundQuery().where(ONE).where(TWO).where_not(THREE).to_query()
    assert query.to_dict() == {
        "bool": {"filter": [ONE.to_dict(), TWO.to_dict()], "must_not": [THREE.to_dict()]}
    }
    assert CompoundQuery([ONE, TWO], [THREE]).to_query() == query


def test_alternatives() -> None:
    some = CompoundQuery().where_some(ONE).where_some(TWO)
    should = [ONE.to_dict(), TWO.to_dict()]
    assert some.to_query().to_dict() == {"bool": {"should": should, "minimum_should_match": 1}}
    assert some.min_somes(2).to_query().to_dict() == {"bool": {"should": should, "minimum_should_match": 2}}
    assert CompoundQuery().where(ONE).min_somes(2).to_query().to_dict() == {
        "bool": {"filter": [ONE.to_dict()]}
    }


def test_request() -> None:
    search = (
        FluentSearch(wheres=[ONE])
        .sort(Asset.NAME.order(SortOrder.DESCENDING))
        .aggregate("types", Asset.TYPE_NAME.bucket_by())
        .page_size(0)
        .include_on_results(Asset.DESCRIPTION)
        .include_on_results("set1.attr1")
        .include_on_relations(Asset.NAME)
    )
    wire = body(search)
    assert wire["dsl"]["sort"] == [{"name.keyword": {"order": "desc"}}, {"__guid": {"order": "asc"}}]
    assert wire["dsl"]["aggregations"] == {"types": {"terms": {"field": "__typeName.keyword", "size": 10}}}
    assert wire["dsl"]["size"] == 0
    assert wire["attributes"] == ["description", "set1.attr1"]
    assert wire["relationAttributes"] == ["name"]
    constructed = FluentSearch([ONE], sorts=search.sorts, aggregations=search.aggregations)
    assert body(constructed)["dsl"] == {**wire["dsl"], "size": 300}


def test_what_was_not_asked_for_does_not_travel() -> None:
    assert body(FluentSearch().where(ONE)).keys() == {"dsl", "requestMetadata"}
    assert "enableFullRestriction" not in body(FluentSearch().where(ONE).enable_full_restriction(False))
    assert body(FluentSearch().where(ONE).enable_full_restriction(True))["enableFullRestriction"] is True


def test_attributes_of_relationships_need_a_name_on_relations() -> None:
    search = FluentSearch().where(ONE).include_relationship_attributes(True)
    assert body(search)["includeRelationshipAttributes"] is True
    assert body(search)["relationAttributes"] == ["name"]
    assert body(search.include_on_relations("name"))["relationAttributes"] == ["name"]
    off = body(FluentSearch().where(ONE).include_relationship_attributes(False))
    assert off["includeRelationshipAttributes"] is False
    assert "relationAttributes" not in off


def test_select() -> None:
    assets = {"term": {"__superTypeNames.keyword": {"value": "Asset"}}}
    active = {"term": {"__state": {"value": "ACTIVE"}}}
    assert FluentSearch.select().to_query().to_dict() == {"bool": {"filter": [assets, active]}}
    assert FluentSearch.select(include_archived=True).to_query().to_dict() == {"bool": {"filter": [assets]}}


def term(field: str, value: str) -> Term:
    return Term(field, value, case_insensitive=False)


def test_ready_made_queries() -> None:
    assert CompoundQuery.active_assets() == term("__state", "ACTIVE")
    assert CompoundQuery.archived_assets() == term("__state", "DELETED")
    assert CompoundQuery.asset_type(Table) == term("__typeName.keyword", "Table")
    assert CompoundQuery.asset_types([Table, Column]) == Terms("__typeName.keyword", ["Table", "Column"])
    assert CompoundQuery.super_types(SQL) == term("__superTypeNames.keyword", "SQL")
    assert CompoundQuery.super_types([SQL]) == Terms("__superTypeNames.keyword", ["SQL"])
    assert CompoundQuery.assigned_term() == Exists("__meanings")
    assert CompoundQuery.assigned_term(["q"]) == Terms("__meanings", ["q"])
    # The same as the fields say it.
    assert CompoundQuery.active_assets() == Asset.STATUS.eq("ACTIVE")
    assert CompoundQuery.asset_type(AtlasGlossaryTerm) == Asset.TYPE_NAME.eq("AtlasGlossaryTerm")


STEPS: list[Any] = [
    lambda search: search.where(ONE),
    lambda search: search.where_not(ONE),
    lambda search: search.where_some(ONE),
    lambda search: search.min_somes(3),
    lambda search: search.sort(SortItem("f")),
    lambda search: search.aggregate("a", Aggregation.metric("max", "f")),
    lambda search: search.page_size(7),
    lambda search: search.include_on_results("a"),
    lambda search: search.include_on_relations("a"),
    lambda search: search.include_relationship_attributes(True),
    lambda search: search.enable_full_restriction(True),
]


@pytest.mark.parametrize("step", STEPS)
def test_every_step_gives_a_changed_copy(step: Any) -> None:
    start = FluentSearch().where_some(TWO)
    before = repr(start), body(start)
    changed = step(start)
    assert (repr(start), body(start)) == before
    assert type(changed) is FluentSearch
    assert changed != start
    assert body(changed) != before[1]
    assert step(start) == changed
    assert pickle.loads(pickle.dumps(changed)) == changed


def test_builders_cannot_be_assigned_to() -> None:
    with pytest.raises(AttributeError, match="immutable"):
        FluentSearch().wheres = (ONE,)  # type: ignore[misc]


def test_subclasses_stay_what_they_are() -> None:
    class Mine(FluentSearch):
        pass

    assert type(Mine.select().where(ONE).page_size(5)) is Mine


@pytest.mark.parametrize("wrong", [CompoundQuery(), {"term": {}}, None, "name"], ids=repr)
def test_only_queries_are_taken(wrong: Any) -> None:
    for step in (FluentSearch().where, FluentSearch().where_not, FluentSearch().where_some):
        with pytest.raises(InvalidRequestError) as caught:
            step(wrong)
        assert caught.value.error_id == "ATLAN-PYTHON-400-048"


@pytest.mark.parametrize(
    ("step", "argument"),
    [
        (lambda search: search.page_size("5"), "size"),
        (lambda search: search.page_size(-1), "size"),
        (lambda search: search.page_size(True), "size"),
        (lambda search: search.page_size(None), "size"),
        (lambda search: search.min_somes("2"), "minimum"),
        (lambda search: search.min_somes(-1), "minimum"),
        (lambda search: search.aggregate("x", "y"), "aggregation"),
        (lambda search: search.aggregate("x", Asset.NAME), "aggregation"),
        (lambda search: search.aggregate(5, Aggregation.metric("max", "f")), "key"),
        (lambda search: search.sort("name"), "by"),
        (lambda search: search.sort(Asset.NAME), "by"),
        (lambda search: search.sort(None), "by"),
        (lambda search: search.include_on_results(5), "field"),
        (lambda search: search.include_on_results(None), "field"),
        (lambda search: search.include_on_relations(["name"]), "field"),
        (lambda search: search.include_relationship_attributes("yes"), "include"),
        (lambda search: search.enable_full_restriction(1), "enable"),
        (lambda _: FluentSearch(sorts=[Asset.NAME]), "sorts"),  # type: ignore[list-item]
        (lambda _: FluentSearch(aggregations={"x": "y"}), "aggregation"),  # type: ignore[dict-item]
        (lambda _: CompoundQuery.asset_type("Table"), "of"),  # type: ignore[arg-type]
        (lambda _: CompoundQuery.asset_types(["Table"]), "one_of"),  # type: ignore[list-item]
        (lambda _: CompoundQuery.super_types("SQL"), "one_of"),  # type: ignore[arg-type]
    ],
)
def test_arguments_that_mean_nothing_are_named_at_once(step: Any, argument: str) -> None:
    with pytest.raises(InvalidRequestError, match=rf"\b{argument}\b"):
        step(FluentSearch())


def test_what_is_said_last_counts() -> None:
    assert FluentSearch().page_size(5).page_size(7) == FluentSearch().page_size(7)
    assert FluentSearch().where(ONE).page_size(7) == FluentSearch().page_size(7).where(ONE)


def test_builders_show_how_they_were_made() -> None:
    search = FluentSearch().where(ONE).page_size(7).aggregate("a", {"max": {"field": "f"}})
    assert (
        repr(search)
        == f"FluentSearch().where({ONE!r}).page_size(7).aggregate('a', {{'max': {{'field': 'f'}}}})"
    )


def test_sorts_are_taken_from_any_iterable() -> None:
    keys = [SortItem("a"), SortItem("b")]
    assert FluentSearch(sorts=iter(keys)).sorts == tuple(keys)


def test_what_is_sent_belongs_to_the_caller() -> None:
    raw = {"max": {"field": "f"}}
    search = FluentSearch().where(ONE).aggregate("a", raw).include_on_results("name")
    before = body(search)
    sent = body(search)
    sent["dsl"]["query"]["bool"]["filter"][0]["term"].clear()
    sent["dsl"]["aggregations"]["a"]["max"].clear()
    sent["attributes"].clear()
    assert body(search) == before
    request = search.to_request()
    request.to_dict()["attributes"].clear()
    request.to_dict()["requestMetadata"]["utmTags"].clear()
    assert request.to_dict() == before


def test_builders_can_be_imported_from_the_query_module() -> None:
    assert query_module.CompoundQuery is CompoundQuery
    assert query_module.FluentSearch is FluentSearch


class _Asset:
    def __init__(self, qualified_name: str) -> None:
        self.qualified_name = qualified_name


class _Results:
    def __init__(self, qualified_names: list[str]) -> None:
        self.count = len(qualified_names)
        self.aggregations = None
        self._page = [_Asset(name) for name in qualified_names]

    def current_page(self) -> list[_Asset]:
        return self._page


class _Client:
    """A client that knows one tag, and notes what it is asked for."""

    def __init__(self, sources: list[str] | None = None) -> None:
        self.asset = self.atlan_tag_cache = self
        self.sources = sources or []
        self.searches: list[tuple[IndexSearchRequest, bool]] = []

    def search(self, criteria: IndexSearchRequest, bulk: bool = False) -> Any:
        self.searches.append((criteria, bulk))
        return _Results(self.sources)

    def get_id_for_name(self, name: str) -> Any:
        return {"PII": "hash1"}.get(name)


class _AsyncClient(_Client):
    async def search(self, criteria: IndexSearchRequest, bulk: bool = False) -> Any:
        return super().search(criteria, bulk)

    async def get_id_for_name(self, name: str) -> Any:
        return super().get_id_for_name(name)


async def test_tagged() -> None:
    either = ["__traitNames", "__propagatedTraitNames"]
    with_tag = {
        "should": [{"terms": {field: ["hash1"]}} for field in either],
        "minimum_should_match": 1,
    }
    any_tag = {"should": [{"exists": {"field": field}} for field in either], "minimum_should_match": 1}
    client: Any = _Client()
    later: Any = _AsyncClient()
    assert CompoundQuery.tagged(client, ["PII"]).to_dict() == {"bool": with_tag}
    assert (await CompoundQuery.tagged_async(later, ["PII"])).to_dict() == {"bool": with_tag}
    assert CompoundQuery.tagged(client).to_dict() == {"bool": any_tag}
    assert (await CompoundQuery.tagged_async(later)).to_dict() == {"bool": any_tag}
    assert CompoundQuery.tagged(client, ["PII"], directly=True).to_dict() == {
        "bool": {"filter": [{"terms": {"__traitNames": ["hash1"]}}]}
    }
    assert CompoundQuery.tagged(client, directly=True).to_dict() == {
        "bool": {"filter": [{"exists": {"field": "__traitNames"}}]}
    }
    with pytest.raises(NotFoundError, match="Unheard of") as caught:
        CompoundQuery.tagged(client, ["PII", "Unheard of"])
    assert caught.value.error_id == "ATLAN-PYTHON-404-006"
    with pytest.raises(NotFoundError):
        await CompoundQuery.tagged_async(later, ["Unheard of"])


async def test_tagged_with_value() -> None:
    expected = orjson.loads((GOLDEN / "tagged_with_value.json").read_bytes())
    client: Any = _Client(["default/snowflake/1/db/schema/tag"])
    query = CompoundQuery.tagged_with_value(client, "PII", "very secret")
    assert query.to_dict() == expected["propagated"]
    query = CompoundQuery.tagged_with_value(client, "PII", "very secret", directly=True)
    assert query.to_dict() == expected["directly"]
    later: Any = _AsyncClient(["default/snowflake/1/db/schema/tag"])
    query = await CompoundQuery.tagged_with_value_async(later, "PII", "very secret")
    assert query.to_dict() == expected["propagated"]

    [filters] = [criteria.to_dict()["dsl"]["query"]["bool"]["filter"] for criteria, _ in later.searches]
    assert {"term": {"mappedClassificationName": {"value": "hash1", "case_insensitive": False}}} in filters
    assert {"term": {"__state": {"value": "ACTIVE"}}} in filters


def _source_of(query: Any) -> str:
    [_, source] = query.to_dict()["bool"]["filter"][-1]["span_within"]["big"]["span_near"]["clauses"]
    return str(source["span_term"]["__classificationsText.text"])


def test_the_source_of_a_tagged_value(caplog: pytest.LogCaptureFixture) -> None:
    nowhere: Any = _Client()
    assert _source_of(CompoundQuery.tagged_with_value(nowhere, "PII", "v")) == "NON_EXISTENT"
    assert not caplog.records
    several: Any = _Client(["first", "second"])
    chosen = CompoundQuery.tagged_with_value(several, "PII", "v", source_tag_qualified_name="second")
    assert _source_of(chosen) == "second"
    assert not caplog.records
    assert _source_of(CompoundQuery.tagged_with_value(several, "PII", "v")) == "first"
    assert "source_tag_qualified_name" in caplog.text
    with pytest.raises(NotFoundError):
        CompoundQuery.tagged_with_value(nowhere, "Unheard of", "v")


async def test_running() -> None:
    search = FluentSearch.select().sort(SortItem("f")).aggregate("a", Aggregation.metric("max", "f"))
    client: Any = _Client(["a", "b"])
    later: Any = _AsyncClient(["a", "b"])
    assert search.execute(client).count == 2
    assert (await search.execute_async(later, bulk=True)).count == 2
    assert search.count(client) == 2
    assert await search.count_async(later) == 2
    [(request, bulk), (counting, _)] = client.searches
    assert (request.to_dict(), bulk) == (body(search), False)
    assert later.searches[0][1] is True
    dsl = counting.to_dict()["dsl"]
    assert (dsl["size"], dsl["aggregations"], dsl["sort"]) == (0, {}, [{"__guid": {"order": "asc"}}])
    assert dsl["query"] == body(search)["dsl"]["query"]


def test_the_default_client_is_used_unless_one_is_passed(monkeypatch: pytest.MonkeyPatch) -> None:
    default: Any = _Client(["a"])
    monkeypatch.setattr("atlan.context.get_default_client", lambda: default)
    assert FluentSearch.select().count() == 1
    other: Any = _Client()
    assert FluentSearch.select().count(other) == 0
    assert len(default.searches) == len(other.searches) == 1


class _Waiting:
    """An asynchronous client, as far as it matters."""

    class asset:  # noqa: N801
        @staticmethod
        async def search(criteria: Any, bulk: bool = False) -> _Results:
            return _Results([])

    class atlan_tag_cache:  # noqa: N801
        @staticmethod
        async def get_id_for_name(name: str) -> str:
            return name


class _AtOnce:
    """The other kind."""

    class asset:  # noqa: N801
        @staticmethod
        def search(criteria: Any, bulk: bool = False) -> _Results:
            return _Results([])

    class atlan_tag_cache:  # noqa: N801
        @staticmethod
        def get_id_for_name(name: str) -> str:
            return name


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    "use",
    [
        lambda: FluentSearch().count(_Waiting),  # type: ignore[arg-type]
        lambda: CompoundQuery.tagged(_Waiting, ["PII"]),  # type: ignore[arg-type]
        lambda: CompoundQuery.tagged_with_value(_Waiting, "PII", "v"),  # type: ignore[arg-type]
        lambda: asyncio.run(FluentSearch().count_async(_AtOnce)),  # type: ignore[arg-type]
        lambda: asyncio.run(FluentSearch().execute_async(_AtOnce)),  # type: ignore[call-overload]
        lambda: asyncio.run(CompoundQuery.tagged_async(_AtOnce, ["PII"])),  # type: ignore[arg-type]
        lambda: asyncio.run(CompoundQuery.tagged_with_value_async(_AtOnce, "PII", "v")),  # type: ignore[arg-type]
        lambda: FluentSearch().execute("client"),  # type: ignore[call-overload]
    ],
)
def test_a_client_of_the_other_kind_is_refused(use: Any) -> None:
    with pytest.raises(InvalidRequestError, match="argument client") as caught:
        use()
    assert caught.value.error_id == "ATLAN-PYTHON-400-048"


def test_one_name_is_no_list_of_names() -> None:
    with pytest.raises(InvalidRequestError, match=r"400-048.*qualified_names"):
        CompoundQuery.assigned_term("default/glossary/term")
    with pytest.raises(InvalidRequestError, match=r"400-048.*with_one_of"):
        CompoundQuery.tagged(with_one_of="PII")


async def test_one_name_is_no_list_of_names_for_asynchronous_clients_either() -> None:
    with pytest.raises(InvalidRequestError, match=r"400-048.*with_one_of"):
        await CompoundQuery.tagged_async(with_one_of="PII")
