"""Paging, against a simulated service: nothing lost, nothing twice, and no request that the service refuses."""

from __future__ import annotations

from copy import deepcopy
from operator import itemgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.errors import InvalidRequestError
from atlan.model.fluent_search import FluentSearch
from atlan.model.paging import ASSET_PAGING, LineagePager, RecordPager, SearchPager, narrowed
from atlan.model.search import Bool, SortItem, Term, Terms

Json = dict[str, Any]

MATCH_ALL: Json = {"match_all": {}}
WINDOW = 12
"""How far into its results the simulated service looks."""
RULES = ASSET_PAGING._replace(threshold=8)


class Service:
    """A search service that knows time ranges, sorts and its window."""

    def __init__(self, times: list[int]) -> None:
        self.entities: list[Json] = []
        self.requests: list[Json] = []
        for time in times:
            self.insert(time)

    def insert(self, time: int, guid: str | None = None) -> str:
        guid = guid or f"g{len(self.entities):03}"
        self.entities.append({"guid": guid, "createTime": time})
        return guid

    def answer(self, request: Json) -> Json:
        self.requests.append(request)
        dsl = request["dsl"]
        start, size = dsl["from"], dsl["size"]
        assert start + size <= WINDOW, "the service refuses to look that far"
        since = max((limit["gte"] for limit in _limits(dsl["query"])), default=-1)
        hits = [entity for entity in self.entities if entity["createTime"] >= since]
        for item in reversed(dsl["sort"]):
            [(field, options)] = item.items()
            key = {"__timestamp": "createTime", "__guid": "guid"}[field]
            hits.sort(key=itemgetter(key), reverse=options["order"] == "desc")
        page: Json = {"approximateCount": len(hits)}
        if hits[start : start + size]:
            page["entities"] = deepcopy(hits[start : start + size])
        return page


def _limits(query: Json) -> list[Json]:
    filters = query.get("bool", {}).get("filter", [])
    return [each["range"]["__timestamp"] for each in filters if "range" in each]


def request(size: int, query: Json | None = None, **dsl: Any) -> Json:
    body: Json = {"from": 0, "size": size, "track_total_hits": True, "query": query or MATCH_ALL}
    return {"dsl": {**body, "sort": [{"__guid": {"order": "asc"}}], **dsl}}


def read_all(pager: SearchPager, service: Service, after_page: Any = None) -> list[str]:
    read: list[str] = []
    while (body := pager.next_request()) is not None:
        assert len(service.requests) < 200, "the search never ends"
        read += [entity["guid"] for entity in pager.accept(service.answer(body))]
        if after_page is not None:
            after_page()
    return read


small_results = st.lists(st.integers(0, 3), max_size=RULES.threshold)
large_results = st.lists(st.integers(0, 30), min_size=RULES.threshold + 1, max_size=60).filter(
    lambda times: max(times.count(time) for time in times) <= RULES.threshold
)
sizes = st.integers(1, 4)


@given(small_results, sizes)
def test_small_results_are_read_by_offset(times: list[int], size: int) -> None:
    service = Service(times)
    pager = SearchPager(request(size), rules=RULES)
    assert read_all(pager, service) == [entity["guid"] for entity in service.entities]
    assert pager.count == len(times)
    assert all(not _limits(body["dsl"]["query"]) for body in service.requests)


@given(large_results, sizes)
def test_large_results_switch_to_creation_time(times: list[int], size: int) -> None:
    service = Service(times)
    pager = SearchPager(request(size), rules=RULES)
    read = read_all(pager, service)
    assert sorted(read) == sorted(entity["guid"] for entity in service.entities)
    assert pager.count == len(times)
    assert list(service.requests[0]["dsl"]["sort"][0]) == ["__guid"]
    assert all(list(body["dsl"]["sort"][0]) == ["__timestamp"] for body in service.requests[1:])


@given(large_results, sizes, st.data())
def test_bulk_survives_what_others_create_meanwhile(times: list[int], size: int, data: Any) -> None:
    service = Service(times)
    existing = [entity["guid"] for entity in service.entities]

    def others() -> None:
        for time in data.draw(st.lists(st.integers(0, 40), max_size=2)):
            same_time = sum(entity["createTime"] == time for entity in service.entities)
            if len(service.entities) < 70 and same_time < RULES.threshold:
                # Anywhere in the order, so also in front of what was read already.
                service.insert(time, f"{data.draw(st.sampled_from('ahz'))}{len(service.entities):03}")

    read = read_all(SearchPager(request(size), bulk=True, rules=RULES), service, others)
    assert len(read) == len(set(read))
    assert set(existing) <= set(read)


@given(large_results, sizes)
def test_memory_holds_no_more_than_one_moment(times: list[int], size: int) -> None:
    service = Service(times)
    pager = SearchPager(request(size), bulk=True, rules=RULES)
    most = max(times.count(time) for time in times)
    while (body := pager.next_request()) is not None:
        pager.accept(service.answer(body))
        assert len(pager._delivered) <= most


@given(large_results, sizes)
def test_a_request_can_be_run_again(times: list[int], size: int) -> None:
    service = Service(times)
    body = request(size, {"bool": {"filter": [{"match_all": {}}]}})
    before = deepcopy(body)
    first = read_all(SearchPager(body, bulk=True, rules=RULES), service)
    assert body == before
    service.requests.clear()
    assert read_all(SearchPager(body, bulk=True, rules=RULES), service) == first


def test_a_tie_that_spans_pages_is_read_by_offset_within_the_tie() -> None:
    service = Service([1, 5, 5, 5, 5, 5, 9])
    pager = SearchPager(request(2), bulk=True, rules=RULES)
    assert len(read_all(pager, service)) == 7
    steps = [(_limits(body["dsl"]["query"]), body["dsl"]["from"]) for body in service.requests]
    at_five = [{"gte": 5}]
    assert steps == [([], 0), (at_five, 0), (at_five, 2), (at_five, 4)]


def test_a_page_of_nothing_new_does_not_end_the_search() -> None:
    # The second page repeats the boundary alone; what follows it still has to be read.
    service = Service([1, 2, 3])
    pager = SearchPager(request(1), bulk=True, rules=RULES)
    assert read_all(pager, service) == ["g000", "g001", "g002"]

    pages: list[Json] = [
        {"approximateCount": 9, "entities": [{"guid": "a", "createTime": 1}, {"guid": "b", "createTime": 2}]},
        {"approximateCount": 8, "entities": [{"guid": "b", "createTime": 2}, {"guid": "b", "createTime": 2}]},
        {"approximateCount": 7, "entities": [{"guid": "c", "createTime": 3}]},
    ]
    pager = SearchPager(request(2), bulk=True)
    assert [[entity["guid"] for entity in pager.accept(page)] for page in pages] == [["a", "b"], [], ["c"]]
    assert pager.next_request() is not None


def test_a_service_that_repeats_itself_does_not_trap_the_search() -> None:
    page = {"entities": [{"guid": "a", "createTime": 1}, {"guid": "b", "createTime": 2}]}
    pager = SearchPager(request(2), bulk=True)
    for _ in range(3):
        pager.accept(page)
    assert pager.next_request() is None


def test_the_last_page_is_known_from_the_count() -> None:
    service = Service([1, 2, 3])
    assert len(read_all(SearchPager(request(3)), service)) == 3
    assert len(service.requests) == 1
    # Without an exact count only an empty page tells.
    service.requests.clear()
    assert len(read_all(SearchPager(request(3, track_total_hits=False)), service)) == 3
    assert len(service.requests) == 2


def test_an_answer_without_entities_is_the_end() -> None:
    pager = SearchPager(request(3))
    assert pager.accept({"approximateCount": -1}) == []
    assert (pager.next_request(), pager.count, pager.aggregations) == (None, 0, None)


def test_no_page_is_read_for_size_zero() -> None:
    pager = SearchPager(request(0))
    assert pager.accept({"approximateCount": 500_000, "aggregations": {"a": {"value": 1}}}) == []
    assert (pager.next_request(), pager.count) == (None, 500_000)
    assert pager.aggregations is not None
    assert pager.aggregations["a"].value == 1


def test_count_and_aggregations_stay_those_of_the_whole_search() -> None:
    pager = SearchPager(request(1), bulk=True)
    hits = [{"guid": "a", "createTime": 1}]
    pager.accept({"approximateCount": 3, "entities": hits, "aggregations": {"n": {"value": 3}}})
    pager.next_request()
    pager.accept({"approximateCount": 2, "entities": hits, "aggregations": {"n": {"value": 2}}})
    assert pager.count == 3
    assert pager.aggregations is not None
    assert pager.aggregations["n"].value == 3


def test_the_count_follows_the_service() -> None:
    pager = SearchPager(request(1))
    pager.accept({"approximateCount": 3, "entities": [{"guid": "a"}]})
    pager.accept({"approximateCount": 4, "entities": [{"guid": "b"}]})
    assert pager.count == 4


def test_jumping() -> None:
    service = Service([1, 2, 3, 4])
    pager = SearchPager(request(2), rules=RULES)
    read_all(pager, service)
    again = pager.next_request(start=0, size=3)
    assert again is not None
    assert (again["dsl"]["from"], again["dsl"]["size"]) == (0, 3)
    assert [entity["guid"] for entity in pager.accept(service.answer(again))] == ["g000", "g001", "g002"]
    following = pager.next_request()
    assert following is not None
    assert following["dsl"]["from"] == 3
    with pytest.raises(ValueError, match="cannot jump"):
        SearchPager(request(2), bulk=True).next_request(start=0)


@pytest.mark.parametrize("bulk", [True, False])
def test_sorts_of_the_user_exclude_paging_by_time(bulk: bool) -> None:
    search = FluentSearch.select().sort(SortItem("name.keyword"))
    with pytest.raises(InvalidRequestError) as caught:
        pager = SearchPager(search, bulk=bulk)
        pager.accept({"approximateCount": 99_701, "entities": [{"guid": "a"}]})
    assert caught.value.error_id == "ATLAN-PYTHON-400-063"


def test_threshold() -> None:
    search = FluentSearch.select().sort(SortItem("name.keyword"))
    page = {"approximateCount": 99_700, "entities": [{"guid": "a"}]}
    assert SearchPager(search).accept(page) == page["entities"]


@pytest.mark.parametrize("sort", [[], [SortItem("__timestamp")], [SortItem("__guid")]], ids=str)
def test_sorts_that_paging_by_time_keeps(sort: list[SortItem]) -> None:
    search = FluentSearch.select()
    for item in sort:
        search = search.sort(item)
    body = SearchPager(search, bulk=True).next_request()
    assert body is not None
    assert body["dsl"]["sort"] == [{"__timestamp": {"order": "asc"}}, {"__guid": {"order": "asc"}}]


REFERENCEABLE = {"term": {"__superTypeNames.keyword": {"value": "Referenceable"}}}
TABLE = Term("__typeName.keyword", "Table").to_dict()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (MATCH_ALL, {"bool": {"filter": [MATCH_ALL, REFERENCEABLE]}}),
        (TABLE, TABLE),
        ({"bool": {"filter": [TABLE]}}, {"bool": {"filter": [TABLE]}}),
        ({"bool": {"must": TABLE}}, {"bool": {"must": TABLE}}),
        (
            {"bool": {"filter": [Terms("__superTypeNames.keyword", ["SQL"]).to_dict()]}},
            {"bool": {"filter": [Terms("__superTypeNames.keyword", ["SQL"]).to_dict()]}},
        ),
        # A type among the alternatives, or excluded, does not narrow the search to assets.
        (
            {"bool": {"should": [TABLE]}},
            {"bool": {"filter": [{"bool": {"should": [TABLE]}}, REFERENCEABLE]}},
        ),
        ({"bool": {"must_not": [TABLE]}}, {"bool": {"must_not": [TABLE], "filter": [REFERENCEABLE]}}),
    ],
)
def test_bulk_asks_for_assets_only(query: Json, expected: Json) -> None:
    body = SearchPager(request(1, query), bulk=True).next_request()
    assert body is not None
    assert body["dsl"]["query"] == expected


def test_bulk_narrows_a_search_that_only_has_a_post_filter() -> None:
    body = SearchPager({"dsl": {"post_filter": TABLE}}, bulk=True).next_request()
    assert body is not None
    assert body["dsl"]["query"] == {"bool": {"filter": [REFERENCEABLE]}}
    assert body["dsl"]["post_filter"] == TABLE


def test_narrowing_keeps_alternatives_required() -> None:
    condition = {"range": {"__timestamp": {"gte": 5}}}
    alternatives = Bool(should=[Term("a", 1)]).to_dict()
    assert narrowed(alternatives, condition) == {"bool": {"filter": [alternatives, condition]}}
    counted = Bool(should=[Term("a", 1)], minimum_should_match=1).to_dict()
    assert narrowed(counted, condition)["bool"] == {**counted["bool"], "filter": [condition]}


def test_custom_metadata_is_regrouped_on_every_page() -> None:
    body = {**request(1), "attributes": ["name", "set1.attr1", "set1.attr2", "a.b.c"]}
    pager = SearchPager(body)
    for guid in "ab":
        [entity] = pager.accept(
            {"entities": [{"guid": guid, "attributes": {"name": "n", "set1.attr1": 0, "set1.attr2": None}}]}
        )
        assert entity["attributes"] == {"name": "n"}
        assert entity["businessAttributes"] == {"set1": {"attr1": 0, "attr2": None}}
    [plain] = pager.accept({"entities": [{"guid": "c", "attributes": {"name": "n"}}]})
    assert "businessAttributes" not in plain


def test_lineage_is_read_while_there_is_more() -> None:
    body: Json = {"guid": "g", "from": 0, "size": 2, "attributes": ["set.attr"]}
    pager = LineagePager(body)
    starts: list[int] = []
    read: list[Json] = []
    pages = iter(
        [
            {"entities": [{"guid": "a"}, {"guid": "b", "attributes": {"set.attr": 1}}], "hasMore": True},
            {"entities": [{"guid": "c"}], "hasMore": False},
        ]
    )
    while (following := pager.next_request()) is not None:
        starts.append(following["from"])
        read += pager.accept(next(pages))
    assert starts == [0, 2]
    assert [entity["guid"] for entity in read] == ["a", "b", "c"]
    assert read[1]["businessAttributes"] == {"set": {"attr": 1}}
    assert not pager.has_more
    assert body == {"guid": "g", "from": 0, "size": 2, "attributes": ["set.attr"]}


def test_lineage_ends_at_an_empty_page() -> None:
    pager = LineagePager({"guid": "g", "from": 0, "size": 2})
    assert pager.accept({"hasMore": True}) == []
    assert pager.next_request() is None


@given(st.integers(0, 20), st.integers(1, 7), st.integers(0, 5))
def test_records_are_read_until_a_page_is_empty(total: int, limit: int, offset: int) -> None:
    records = [{"id": number} for number in range(total)]
    pager = RecordPager(limit, offset)
    read: list[Json] = []
    while (window := pager.next_window()) is not None:
        start, size = window
        read += pager.accept({"records": records[start : start + size] or None})
    assert read == records[offset:]


def test_a_list_that_does_not_page_is_read_once() -> None:
    pager = RecordPager(limit=1)
    page = {"totalRecord": 2, "records": [{"id": "a"}, {"id": "b"}]}
    assert pager.accept(page) == page["records"]
    assert pager.next_window() == (2, 1)
    assert pager.accept({**page, "records": [{"id": "a"}, {"id": "b"}]}) == []
    assert pager.next_window() is None


@pytest.mark.parametrize("total", [None, "x", True])
def test_a_total_that_is_no_number_counts_for_nothing(total: Any) -> None:
    pager = SearchPager({"dsl": {"from": 0, "size": 2, "track_total_hits": True, "query": {"match_all": {}}}})
    pager.next_request()
    assert pager.accept({"entities": [{"guid": "a"}], "approximateCount": total}) == [{"guid": "a"}]
    assert pager.count == 0
    assert pager.next_request() is not None
    assert pager.accept({"approximateCount": total}) == []
    assert pager.next_request() is None
