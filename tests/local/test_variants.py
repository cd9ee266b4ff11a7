"""Operations that do with entities what others do, by other names or for several at once."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]

BASE = "/api/meta/entity"


@pytest.fixture
def guid(api: Any, build: Any) -> str:
    return str(api.save(build.table("orders", "-1"))["guidAssignments"]["-1"])


def qualified_name(build: Any, name: str) -> str:
    found: str = build.table(name)["attributes"]["qualifiedName"]
    return found


def test_one_entity_is_saved(api: Any, build: Any) -> None:
    tag = api.tag("PII")
    made = api.request("POST", BASE, json={"entity": {**build.table("orders", "-1")}})
    guid = made["guidAssignments"]["-1"]
    body = {"entity": {**build.table("orders", description="x"), "classifications": [{"typeName": tag}]}}
    api.request("POST", BASE, json=body)
    assert api.tags_of(guid) == []
    changed = api.request("POST", BASE, params={"replaceClassifications": "true"}, json=body)
    assert api.tags_of(guid) == [tag]
    assert changed["mutatedEntities"]["UPDATE"][0]["guid"] == guid
    assert api.request("POST", BASE, 400, json={"entity": {}})["errorCode"] == "ATLAS-400-00-01A"


def test_several_are_read_by_qualified_name(api: Any, build: Any, guid: str) -> None:
    api.save(build.table("customers"))
    path = f"{BASE}/bulk/uniqueAttribute/type/Table"
    names = [qualified_name(build, name) for name in ("customers", "orders")]
    parameters = {f"attr_{number}:qualifiedName": name for number, name in enumerate(names)}
    entities = api.request("GET", path, params=parameters)["entities"]
    assert [entity["attributes"]["name"] for entity in entities] == ["customers", "orders"]
    missing = api.request("GET", path, 404, params={**parameters, "attr_2:qualifiedName": "x"})
    assert missing["errorCode"] == "ATLAS-404-00-009"
    assert api.request("GET", path, 400, params={"attr_0:name": "x"})["errorCode"] == "ATLAS-400-00-013"
    api.request("GET", path, 400)


def test_the_short_form_by_qualified_name(api: Any, build: Any, guid: str) -> None:
    path = f"{BASE}/uniqueAttribute/type/Table/header"
    header = api.request("GET", path, params={"attr:qualifiedName": qualified_name(build, "orders")})
    assert (header["guid"], header["displayText"]) == (guid, "orders")
    api.request("GET", path, 404, params={"attr:qualifiedName": "x"})


def test_one_attribute_is_set(api: Any, guid: str) -> None:
    path = f"{BASE}/guid/{guid}"
    changed = api.request("PUT", path, params={"name": "description"}, json="All orders")
    assert changed["mutatedEntities"]["PARTIAL_UPDATE"][0]["attributes"]["description"] == "All orders"
    api.request("PUT", path, params={"name": "description"}, content=b"null")
    assert "description" not in api.get(guid)["attributes"]
    api.request("PUT", path, 400, params={"name": "nonsense"}, json=1)
    api.request("PUT", path, 404, params={"name": "rowCount"}, json="many")


def test_one_attribute_of_a_term_is_set(api: Any) -> None:
    glossary = api.request("POST", "/api/meta/glossary", json={"name": "Sales"})["guid"]
    term = api.request(
        "POST", "/api/meta/glossary/term", json={"name": "Order", "anchor": {"glossaryGuid": glossary}}
    )["guid"]
    api.request("PUT", f"{BASE}/guid/{term}", params={"name": "abbreviation"}, json="O.")
    assert api.get(term)["attributes"]["abbreviation"] == "O."


def test_entities_whose_tags_have_changed(api: Any, build: Any, guid: str) -> None:
    tag = api.tag("PII")
    column = api.save(build.column("orders", "id", "-1"))["guidAssignments"]["-1"]
    path = f"{BASE}/bulk/headers"
    assert api.request("GET", path, params={"tagUpdateStartTime": 0}) == {"guidHeaderMap": {}}
    api.request("POST", f"{BASE}/guid/{guid}/classifications", 204, json=[{"typeName": tag}])
    found = api.request("GET", path, params={"tagUpdateStartTime": 0})["guidHeaderMap"]
    assert found.keys() == {guid, column}
    assert found[guid]["classificationNames"] == [tag]
    assert api.request("GET", path, params={"tagUpdateStartTime": 1 << 50}) == {"guidHeaderMap": {}}
    api.request("GET", path, 400)


def test_several_are_archived_by_qualified_name(api: Any, build: Any, guid: str) -> None:
    named = [{"typeName": "Table", "uniqueAttributes": {"qualifiedName": qualified_name(build, "orders")}}]
    path = f"{BASE}/bulk/uniqueAttribute"
    gone = api.request("DELETE", path, json=named)["mutatedEntities"]["DELETE"]
    assert [entity["guid"] for entity in gone] == [guid]
    assert api.get(guid)["status"] == "DELETED"
    api.request("DELETE", path, 404, json=[{"guid": "unknown"}])
    api.request("DELETE", path, 400, json=[])


def test_only_what_is_archived_is_purged(api: Any, build: Any, guid: str) -> None:
    other = api.save(build.table("other", "-1"))["guidAssignments"]["-1"]
    api.delete(other)
    gone = api.request("PUT", "/api/meta/admin/purge", json=[guid, other])["mutatedEntities"]["DELETE"]
    assert [entity["guid"] for entity in gone] == [other]
    api.get(other, 404)
    assert api.get(guid)["status"] == "ACTIVE"


@pytest.mark.parametrize("by_name", [False, True])
def test_labels(api: Any, build: Any, guid: str, by_name: bool) -> None:
    path = f"{BASE}/uniqueAttribute/type/Table/labels" if by_name else f"{BASE}/guid/{guid}/labels"
    parameters = {"attr:qualifiedName": qualified_name(build, "orders")} if by_name else {}
    for method, labels, expected in (
        ("POST", ["a", "b", "a"], ["a", "b"]),
        ("PUT", ["c", "a"], ["a", "b", "c"]),
        ("DELETE", ["b", "x"], ["a", "c"]),
        ("POST", [], []),
    ):
        api.request(method, path, 204, params=parameters, json=labels)
        assert api.get(guid)["labels"] == expected
    api.request("PUT", path, 400, params=parameters, json=[5])


def test_one_tag_on_several(api: Any, build: Any, guid: str) -> None:
    tag = api.tag("PII")
    other = api.save(build.table("other", "-1"))["guidAssignments"]["-1"]
    path = f"{BASE}/bulk/classification"
    body = {
        "classification": {"typeName": tag},
        "entityGuids": [guid],
        "entityTypeName": "Table",
        "entitiesUniqueAttributes": [{"qualifiedName": qualified_name(build, "other")}],
    }
    api.request("POST", path, 204, json=body)
    assert (api.tags_of(guid), api.tags_of(other)) == ([tag], [tag])
    api.request("POST", path, 400, json=body)
    api.request("POST", path, 400, json={"classification": {"typeName": tag}})


def test_a_tag_by_the_name_people_see(api: Any, guid: str) -> None:
    tag = api.tag("PII")
    path = f"{BASE}/bulk/classification/displayName"
    api.request("POST", path, 204, json=[{"typeName": "PII", "entityGuid": guid}])
    assert api.tags_of(guid) == [tag]
    unknown = api.request("POST", path, 404, json=[{"typeName": tag, "entityGuid": guid}])
    assert unknown["errorCode"] == "ATLAS-404-00-008"


def test_all_tags_of_several(api: Any, guid: str) -> None:
    one, two = api.tag("One"), api.tag("Two")
    path = f"{BASE}/bulk/setClassifications"

    def set_tags(*names: str, **parameters: str) -> None:
        header = {
            "typeName": "Table",
            "guid": guid,
            "classifications": [{"typeName": name} for name in names],
        }
        api.request("POST", path, 204, params=parameters, json={"guidHeaderMap": {guid: header}})

    set_tags(one)
    set_tags(two, overrideClassifications="false")
    assert api.tags_of(guid) == sorted([one, two])
    set_tags(two)
    assert api.tags_of(guid) == [two]


def test_what_the_caller_may_do(api: Any, guid: str) -> None:
    asked = [
        {"action": "ENTITY_READ", "typeName": "Table", "entityGuid": guid},
        {"action": "ENTITY_READ", "entityGuid": "unknown"},
        {"action": "ENTITY_READ", "typeName": "Nonsense"},
    ]
    answers = api.request("POST", f"{BASE}/evaluator", json=asked)
    assert [(answer["allowed"], answer.get("errorCode")) for answer in answers] == [
        (True, None),
        (False, "ATLAS-404-00-005"),
        (False, "ATLAS-404-00-001"),
    ]
    assert answers[0]["entityGuid"] == guid


def test_who_may_do_something(api: Any, guid: str) -> None:
    asked = [{"action": "ENTITY_READ", "guid": guid}, {"action": "ENTITY_READ", "guid": "unknown"}]
    known, unknown = api.request("POST", f"{BASE}/accessors", json=asked)
    assert {"admin", "maria.member"} <= set(known["users"])
    assert known["denyUsers"] == unknown["users"] == []


def test_counting(api: Any, build: Any, guid: str) -> None:
    path = "/api/meta/search/count"
    body = {"dsl": {"query": {"term": {"__typeName.keyword": "Table"}}, "from": 5}}
    assert api.request("POST", path, headers={"x-atlan-client-origin": "product_sdk"}, json=body) == {
        "count": 1
    }
    assert api.request("POST", path, 400, json=body)["errorCode"] == "ATLAS-400-00-029"


def test_type_definitions_in_short(api: Any) -> None:
    tag = api.tag("PII")
    path = "/api/meta/types/typedefs/headers"
    (found,) = api.request("GET", path, params={"type": "classification"})
    assert (found["name"], found["displayName"], found["category"]) == (tag, "PII", "CLASSIFICATION")
    assert found["guid"]
    assert api.request("GET", path, params={"name": "Table"})[0]["category"] == "ENTITY"
    api.request("GET", path, 400, params={"type": "NONSENSE"})


def test_what_was_never_there_is_refused_as_such(api: Any, build: Any) -> None:
    path = f"{BASE}/uniqueAttribute/type/Table"
    parameters = {"attr:qualifiedName": qualified_name(build, "orders")}
    assert api.request("POST", path, 405, params=parameters, json={})["errorCode"] == "ATLAS-405-00-001"


def test_what_fails_can_be_left_out(api: Any, build: Any) -> None:
    good = [build.table("orders"), build.table("sales")]
    bad = [
        {"typeName": "Nonsense"},
        build.table("wrong", rowCount="many"),
        build.column("unknown", "id"),
    ]
    mixed = [bad[0], good[0], bad[1], bad[2], good[1]]
    api.save(*mixed, status=400)
    assert api.search({"term": {"__typeName.keyword": "Table"}}).get("entities") is None
    made = api.save(*mixed, skipFailedEntities=True)["mutatedEntities"]["CREATE"]
    assert [entity["displayText"] for entity in made] == ["orders", "sales"]
    assert api.save(bad[1], skipFailedEntities=True, status=404)["errorCode"] == "ATLAS-404-00-007"
    api.save(skipFailedEntities=True, status=400)
