"""Requests to the search service: what always travels, what only if asked for, and what may be given raw."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import orjson
import pytest

from atlan.errors import InvalidRequestError
from atlan.model.aggregation import Aggregation
from atlan.model.enums import SortOrder, UTMTags
from atlan.model.search import DSL, IndexSearchRequest, IndexSearchRequestMetadata, SortItem, Term

QUERY = Term("__state", "ACTIVE")
WIRE = QUERY.to_dict()
TIEBREAK = {"__guid": {"order": "asc"}}


def test_defaults_are_always_sent() -> None:
    assert IndexSearchRequest(DSL(QUERY)).to_dict() == {
        "dsl": {
            "from": 0,
            "size": 300,
            "aggregations": {},
            "track_total_hits": True,
            "query": WIRE,
            "sort": [TIEBREAK],
        },
        "requestMetadata": {"saveSearchLog": False, "utmTags": ["project_sdk_python"]},
    }


def test_everything_that_can_be_said() -> None:
    request = IndexSearchRequest(
        DSL(
            query=QUERY,
            post_filter=WIRE,
            from_=20,
            size=0,
            sort=[SortItem("name.keyword", SortOrder.DESCENDING)],
            aggregations={"types": Aggregation.terms("__typeName.keyword"), "raw": {"max": {"field": "f"}}},
            track_total_hits=False,
        ),
        attributes=["name"],
        relation_attributes=[],
        suppress_logs=True,
        show_search_score=False,
        exclude_meanings=True,
        exclude_atlan_tags=True,
        include_atlan_tag_names=True,
        allow_deleted_relations=False,
        persona="default/p",
        purpose="default/q",
        include_relationship_attributes=True,
        enable_full_restriction=True,
        scope_to_user_access=True,
        request_metadata=IndexSearchRequest.Metadata(True, [UTMTags.UI_PROFILE, "mine"], "typed", "p"),
    )
    assert request.to_dict() == {
        "dsl": {
            "from": 20,
            "size": 0,
            "aggregations": {
                "types": {"terms": {"field": "__typeName.keyword", "size": 10}},
                "raw": {"max": {"field": "f"}},
            },
            "track_total_hits": False,
            "query": WIRE,
            "post_filter": WIRE,
            "sort": [{"name.keyword": {"order": "desc"}}, TIEBREAK],
        },
        "attributes": ["name"],
        "relationAttributes": [],
        "suppressLogs": True,
        "showSearchScore": False,
        "excludeMeanings": True,
        "excludeClassifications": True,
        "includeClassificationNames": True,
        "allowDeletedRelations": False,
        "persona": "default/p",
        "purpose": "default/q",
        "includeRelationshipAttributes": True,
        "enableFullRestriction": True,
        "scopeToUserAccess": True,
        "requestMetadata": {
            "saveSearchLog": True,
            "utmTags": ["ui_profile", "mine"],
            "searchInput": "typed",
            "persona": "p",
        },
    }


@pytest.mark.parametrize("field", ["__guid", "entityId", "entityGuidsAll"])
def test_a_sort_that_breaks_ties_needs_no_other(field: str) -> None:
    sort = [SortItem("f"), SortItem(field, "desc")]
    assert IndexSearchRequest(DSL(QUERY, sort=sort)).to_dict()["dsl"]["sort"] == [
        {"f": {"order": "asc"}},
        {field: {"order": "desc"}},
    ]


@pytest.mark.parametrize(
    "sort", [{"f": {"order": "desc"}}, [{"f": {"order": "desc"}}], SortItem("f", "desc")]
)
def test_sorts_may_be_raw_or_alone(sort: Any) -> None:
    assert DSL(QUERY, sort=sort).to_dict()["sort"] == [{"f": {"order": "desc"}}]


def test_queries_may_be_raw_and_are_never_changed() -> None:
    raw = {"bool": {"filter": [{"term": {"f": {"value": 1}}}]}}
    before = deepcopy(raw)
    dsl = DSL(query=raw)
    assert dsl.to_dict()["query"] == raw
    dsl.to_dict()["query"]["bool"]["filter"].clear()
    assert raw == before


def test_a_post_filter_is_enough_but_nothing_is_not() -> None:
    assert "query" not in DSL(post_filter=QUERY).to_dict()
    with pytest.raises(InvalidRequestError, match="query"):
        DSL()


def test_requests_may_be_changed_by_assignment() -> None:
    request = IndexSearchRequest(DSL(QUERY))
    request.dsl.size = 5
    request.dsl.sort = [SortItem("f")]
    request.attributes = ["name"]
    body = request.to_dict()
    assert (body["dsl"]["size"], body["dsl"]["sort"], body["attributes"]) == (
        5,
        [{"f": {"order": "asc"}}, TIEBREAK],
        ["name"],
    )
    with pytest.raises(AttributeError):
        request.atributes = ["name"]  # type: ignore[attr-defined]


def test_json_text() -> None:
    request = IndexSearchRequest(DSL(QUERY))
    assert orjson.loads(request.json()) == request.to_dict()
    assert orjson.loads(request.dsl.json(by_alias=True, exclude_none=True)) == request.dsl.to_dict()
    assert request.to_request() is request


def test_metadata_is_not_shared_between_requests() -> None:
    one, other = IndexSearchRequest(DSL(QUERY)), IndexSearchRequest(DSL(QUERY))
    one.request_metadata.utm_tags.append("mine")
    assert other.request_metadata.utm_tags == IndexSearchRequestMetadata().utm_tags == ["project_sdk_python"]


def test_requests_are_compared_by_what_they_send() -> None:
    assert DSL(QUERY) == DSL(WIRE) != DSL(QUERY, size=5)
    assert IndexSearchRequest(DSL(QUERY)) == IndexSearchRequest(DSL(WIRE))


@pytest.mark.parametrize(
    "value", [DSL(QUERY), IndexSearchRequest(DSL(QUERY)), IndexSearchRequestMetadata()], ids=repr
)
def test_repr_tells_what_is_sent(value: Any) -> None:
    assert repr(value) == f"{type(value).__name__}({value.to_dict()!r})"


def test_what_cannot_be_sent_is_refused_where_it_is_said() -> None:
    for build, argument in (
        (lambda: DSL(QUERY, size=-1), "size"),
        (lambda: DSL(QUERY, size="5"), "size"),  # type: ignore[arg-type]
        (lambda: DSL(QUERY, from_=-1), "from_"),
        (lambda: IndexSearchRequest(None), "dsl"),  # type: ignore[arg-type]
        (lambda: IndexSearchRequest(DSL(QUERY), attributes="name"), "attributes"),
        (lambda: IndexSearchRequest(DSL(QUERY), relation_attributes="name"), "relation_attributes"),
        (lambda: Aggregation.terms("connectorName", size=-1), "size"),
    ):
        with pytest.raises(InvalidRequestError, match=rf"\b{argument}\b"):
            build()
