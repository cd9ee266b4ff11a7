"""Relationships as things of their own."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]

BASE = "/api/meta/relationship"
KIND = "AtlasGlossarySynonym"


@pytest.fixture
def terms(api: Any) -> list[str]:
    glossary = api.request("POST", "/api/meta/glossary", json={"name": "Sales"})["guid"]
    made = api.request(
        "POST",
        "/api/meta/glossary/terms",
        json=[{"name": name, "anchor": {"glossaryGuid": glossary}} for name in ("Order", "Purchase", "Sale")],
    )
    return [term["guid"] for term in made]


def synonym(one: str, two: str, **rest: Any) -> Json:
    return {"typeName": KIND, "end1": {"guid": one}, "end2": {"guid": two}, **rest}


def synonyms(api: Any, guid: str) -> list[str]:
    return [item["guid"] for item in api.get(guid)["relationshipAttributes"].get("synonyms", [])]


def test_one_is_created_shown_changed_and_deleted(api: Any, terms: list[str]) -> None:
    one, two, _ = terms
    made = api.request("POST", BASE, json=synonym(one, two, attributes={"description": "the same"}))
    assert (made["end1"]["guid"], made["end2"]["guid"], made["status"]) == (one, two, "ACTIVE")
    assert made["attributes"] == {"description": "the same"}
    assert (synonyms(api, one), synonyms(api, two)) == ([two], [one])
    path = f"{BASE}/guid/{made['guid']}"
    assert api.request("GET", path) == {"relationship": made}
    full = api.request("GET", path, params={"extendedInfo": "true"})
    assert full["referredEntities"].keys() == {one, two}
    changed = api.request("PUT", BASE, json={**made, "attributes": {"description": "much alike"}})
    assert changed == {**made, "attributes": {"description": "much alike"}}
    api.request("DELETE", path, 204)
    assert synonyms(api, one) == []
    assert api.request("DELETE", path, 404)["errorCode"] == "ATLAS-404-00-00C"
    api.request("GET", path, 404)


def test_there_is_one_of_a_kind_between_two(api: Any, terms: list[str]) -> None:
    one, two, _ = terms
    api.request("POST", BASE, json=synonym(one, two))
    assert api.request("POST", BASE, 409, json=synonym(one, two))["errorCode"] == "ATLAS-409-00-004"


def test_type_and_ends_stay(api: Any, terms: list[str]) -> None:
    one, two, three = terms
    made = api.request("POST", BASE, json=synonym(one, two))
    other_end = api.request("PUT", BASE, 404, json={**made, "end2": {"guid": three}})
    other_type = api.request("PUT", BASE, 404, json={**made, "typeName": "AtlasGlossaryAntonym"})
    assert {other_end["errorCode"], other_type["errorCode"]} == {"ATLAS-400-00-069", "ATLAS-400-00-06A"}


def test_what_does_not_fit_is_refused(api: Any, build: Any, terms: list[str]) -> None:
    table = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    for body, status in (
        (synonym(terms[0], "unknown"), 404),
        (synonym(terms[0], table), 404),
        ({**synonym(*terms[:2]), "typeName": "Nonsense"}, 404),
        ({"typeName": KIND, "end1": {"guid": terms[0]}}, 400),
    ):
        api.request("POST", BASE, status, json=body)


def test_several_at_once(api: Any, terms: list[str]) -> None:
    one, two, three = terms
    first = api.request("POST", BASE, json=synonym(one, two))
    saved = api.request(
        "POST",
        f"{BASE}/bulk",
        json=[synonym(one, two, attributes={"status": "ACTIVE"}), synonym(one, three)],
    )
    assert saved[0]["guid"] == first["guid"]
    assert saved[0]["attributes"] == {"status": "ACTIVE"}
    assert synonyms(api, one) == [two, three]
    guids = [item["guid"] for item in saved]
    api.request("DELETE", f"{BASE}/guid/bulk", 404, json=[*guids, "unknown"])
    assert synonyms(api, one) == [two, three], "all or nothing"
    api.request("DELETE", f"{BASE}/guid/bulk", 204, json=guids)
    assert synonyms(api, one) == []


def test_searching_them(api: Any, terms: list[str]) -> None:
    one, two, three = terms
    made = api.request("POST", BASE, json=synonym(one, two, attributes={"description": "the same"}))
    api.request("POST", BASE, json=synonym(two, three))
    path = "/api/meta/search/relationship/indexsearch"

    def found(*queries: Json) -> list[str]:
        body = {"dsl": {"query": {"bool": {"filter": [{"term": {"__typeName.keyword": KIND}}, *queries]}}}}
        return [hit["guid"] for hit in api.request("POST", path, json=body).get("entities", [])]

    assert len(found()) == 2
    assert found({"term": {"end1Guid": one}}) == [made["guid"]]
    assert found({"term": {"description": "the same"}}) == [made["guid"]]
    api.request("DELETE", f"{BASE}/guid/{made['guid']}", 204)
    assert found({"term": {"end1Guid": one}}) == []
