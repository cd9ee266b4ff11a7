"""Whatever a client sends, the tenant refuses it in the server's words; it never trips over it."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from atlan.local.app import ROUTES

Json = dict[str, Any]

NONSENSE: list[Any] = [None, 5, -1.5, True, "x", [], [5], {}, {"x": 5}, [[]], [{}], [None]]


@pytest.fixture
def values(api: Any, build: Any) -> dict[str, str]:
    tag = api.tag("PII")
    guid = api.save({**build.table("orders", "-1"), "classifications": [{"typeName": tag}]})[
        "guidAssignments"
    ]["-1"]
    known = {"guid": guid, "typeName": "Table", "classificationName": tag}
    return defaultdict(lambda: "x", known)


def defect(response: Any) -> bool:
    return response.status_code >= 500 and "defect of its own" in response.text


@pytest.mark.parametrize(
    "route", [route for route in ROUTES if route.method != "GET"], ids=lambda route: route.id
)
def test_bodies(api: Any, values: dict[str, str], route: Any) -> None:
    path = route.path.replace(":path", "").format_map(values)
    for body in [
        *NONSENSE,
        *({"entities": item} for item in NONSENSE),
        *({"dsl": item} for item in NONSENSE),
    ]:
        response = api.http.request(route.method, path, params={"attr:qualifiedName": "x"}, json=body)
        assert not defect(response), (body, response.text)
    response = api.http.request(route.method, path, content=b"\xff{")
    assert not defect(response), response.text


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value inside a body."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from places(item, (*path, key))


def spoilt(body: Json) -> Iterator[Json]:
    """The body with one value after the other replaced by nonsense."""
    for path in places(body):
        for nonsense in (None, 5, "x", [], [5], {"x": 5}):
            changed = copy.deepcopy(body)
            at = changed
            for key in path[:-1]:
                at = at[key]
            at[path[-1]] = nonsense
            yield changed


ENTITY = {
    "typeName": "Table",
    "guid": "-1",
    "status": "ACTIVE",
    "attributes": {
        "name": "n", "qualifiedName": "q", "ownerUsers": ["a"], "columnCount": 1, "isPartitioned": True,
        "columns": [{"typeName": "Column", "guid": "-2"}],
        "meanings": [{"typeName": "AtlasGlossaryTerm", "uniqueAttributes": {"qualifiedName": "t"}}],
        "sourceReadTopUserRecordList": [{"typeName": "PopularityInsights", "attributes": {"recordUser": "u"}}],
        "assetExternalDQMetadataDetails": {"k": {"typeName": "AssetExternalDQMetadata", "attributes": {}}},
    },
    "relationshipAttributes": {"facts": []},
    "appendRelationshipAttributes": {"facts": []},
    "removeRelationshipAttributes": {"facts": []},
    "classifications": [{"typeName": "t", "attributes": {"a": [{"sourceTagName": "x"}]}}],
    "addOrUpdateClassifications": [],
    "removeClassifications": [],
    "businessAttributes": {"s": {"a": 1}},
    "customAttributes": {"a": "b"},
    "labels": ["l"],
}  # fmt: skip
TERM = {"typeName": "AtlasGlossaryTerm", "guid": "-1", "attributes": {"name": "n", "anchor": {"guid": "-3"}}}
LINEAGE = {
    "guid": "g", "size": 10, "from": 0, "depth": 5, "direction": "OUTPUT", "attributes": ["name"],
    "relationAttributes": ["name"], "immediateNeighbours": True, "excludeMeanings": False,
    "entityFilters": {
        "condition": "AND", "criterion": [{"attributeName": "name", "operator": "=", "attributeValue": "x"}],
    },
}  # fmt: skip
TYPEDEFS = {
    "classificationDefs": [{"name": "A", "displayName": "A", "attributeDefs": [{"name": "b", "typeName": "string"}]}],
    "businessMetadataDefs": [{"name": "B", "displayName": "B", "attributeDefs": [{"displayName": "b", "typeName": "int"}]}],
    "enumDefs": [{"name": "C", "elementDefs": [{"value": "v", "ordinal": 0}]}],
    "entityDefs": [{"name": "D", "superTypes": ["Asset"], "attributeDefs": [{"name": "e", "typeName": "int"}]}],
    "relationshipDefs": [
        {"name": "F", "endDef1": {"type": "Table", "name": "f"}, "endDef2": {"type": "Table", "name": "g"}}
    ],
}  # fmt: skip


@pytest.mark.parametrize("entity", [ENTITY, TERM], ids=["table", "term"])
def test_entities(api: Any, entity: Json) -> None:
    flags = {"appendTags": "true", "replaceBusinessAttributes": "true"}
    for changed in spoilt(entity):
        response = api.http.post("/api/meta/entity/bulk", params=flags, json={"entities": [changed]})
        assert not defect(response), (changed, response.text)


def test_lineage_requests(api: Any, values: dict[str, str]) -> None:
    for changed in spoilt(LINEAGE | {"guid": values["guid"]}):
        response = api.http.post("/api/meta/lineage/list", json=changed)
        assert not defect(response), (changed, response.text)


def test_searches(api: Any, values: dict[str, str]) -> None:
    body = {
        "dsl": {
            "from": 0, "size": 1, "query": {"match_all": {}}, "post_filter": {"match_all": {}}, "track_total_hits": True,
            "sort": [{"__guid": {"order": "asc", "nested": {"path": "p"}}}],
            "aggregations": {
                "a": {"terms": {"field": "__state", "size": 1, "order": {"_count": "desc"}},
                      "aggregations": {"b": {"top_hits": {"size": 1, "_source": {"includes": ["name"]}}}}},
                "c": {"nested": {"path": "sourceReadTopUserRecordList"}},
            },
        },
        "attributes": ["name"], "relationAttributes": ["name"], "requestMetadata": {"utmTags": []},
    }  # fmt: skip
    for changed in spoilt(body):
        response = api.http.post("/api/meta/search/indexsearch", json=changed)
        assert not defect(response), (changed, response.text)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_typedefs(api: Any, method: str) -> None:
    for changed in spoilt(TYPEDEFS):
        response = api.http.request(method, "/api/meta/types/typedefs", json=changed)
        assert not defect(response), (changed, response.text)
        if response.status_code == 200:
            # What was taken must not spoil what comes after it.
            assert api.http.get("/api/meta/types/typedefs").status_code == 200, changed
            api.save({"typeName": "Table", "attributes": {"name": "n", "qualifiedName": "q"}})
            api.tenant.reset()


@pytest.mark.parametrize(
    "parameters",
    [{"filter": value} for value in ("5", "null", '{"$and":5}', '{"a":{"$in":5}}', '{"a":{"$ilike":5}}')]
    + [{"limit": "-1"}, {"offset": "x"}, {"sort": "-"}],
)
def test_lists(api: Any, parameters: dict[str, str]) -> None:
    for path in ("users", "v2/groups", "roles", "apikeys"):
        response = api.http.get(f"/api/service/{path}", params=parameters)
        assert not defect(response), response.text
