"""Type definitions: what the description says, and what a tenant adds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]
PATH = "/api/meta/types/typedefs"
NAMED = "/api/meta/types/typedef/name"
SPEC = Path(__file__).parents[2] / "spec" / "typedefs"
LISTS = {
    "enumDefs",
    "structDefs",
    "classificationDefs",
    "entityDefs",
    "relationshipDefs",
    "businessMetadataDefs",
}


def tag(name: str, **rest: Any) -> Json:
    return {"category": "CLASSIFICATION", "name": name, "displayName": name, **rest}


def test_all_definitions_of_the_description_are_served(api: Any) -> None:
    served = api.request("GET", PATH)
    assert set(served) == LISTS
    for file in SPEC.glob("*.json"):
        for category, definitions in json.loads(file.read_text()).items():
            by_name = {item["name"]: item for item in served[category]}
            for definition in definitions:
                assert definition.items() <= by_name[definition["name"]].items()


def test_categories_choose_and_may_repeat_in_any_case(api: Any) -> None:
    api.tag("PII")
    served = api.request("GET", PATH, params=[("type", "classification"), ("type", "STRUCT")])
    assert [item["displayName"] for item in served["classificationDefs"]] == ["PII"]
    assert served["structDefs"] and not served["entityDefs"] and not served["enumDefs"]
    assert api.request("GET", PATH, 400, params={"type": "NOPE"})["errorCode"] == "ATLAS-400-00-029"


def test_filters(api: Any) -> None:
    below = api.request("GET", PATH, params={"supertype": "Cloud"})["entityDefs"]
    assert {"AWS", "S3", "S3Bucket"} <= {item["name"] for item in below}
    assert not {"Cloud", "Asset", "Table"} & {item["name"] for item in below}
    named = api.request("GET", PATH, params={"name": "Table"})
    assert [item["name"] for item in named["entityDefs"]] == ["Table"] and not named["structDefs"]


def test_by_name_and_by_guid(api: Any) -> None:
    definition = api.request("GET", f"{NAMED}/Table")
    assert definition["category"] == "ENTITY" and "Catalog" not in definition["superTypes"]
    assert "Table" in api.request("GET", f"{NAMED}/SQL")["subTypes"]
    assert api.request("GET", f"/api/meta/types/typedef/guid/{definition['guid']}") == definition
    assert api.request("GET", f"{NAMED}/Tabel", 404)["errorCode"] == "ATLAS-404-00-001"
    assert api.request("GET", "/api/meta/types/typedef/guid/x", 404)["errorCode"] == "ATLAS-404-00-002"


def test_a_new_tag_gets_a_generated_name(api: Any) -> None:
    answer = api.request(
        "POST", PATH, json={"classificationDefs": [tag("PII", options={"color": "Red"})], "enumDefs": []}
    )
    assert set(answer) == LISTS
    made = answer["classificationDefs"][0]
    assert len(made["name"]) == 22 and made["name"] != "PII"
    assert (made["displayName"], made["options"]) == ("PII", {"color": "Red"})
    assert made["guid"] and made["createTime"] and made["version"] == 1
    assert api.request("GET", f"{NAMED}/{made['name']}") == made


def test_display_names_are_unique(api: Any) -> None:
    api.tag("PII")
    assert (
        api.request("POST", PATH, 409, json={"classificationDefs": [tag("PII")]})["errorCode"]
        == "ATLAS-409-00-012"
    )
    api.request(
        "POST", PATH, params={"allowDuplicateDisplayName": "true"}, json={"classificationDefs": [tag("PII")]}
    )


def test_a_list_that_is_null_ends_in_500(api: Any) -> None:
    body = api.request("POST", PATH, 500, json={"classificationDefs": [tag("PII")], "enumDefs": None})
    assert set(body) == {"errorId", "message", "causes"}


def test_an_enumeration_keeps_its_name(api: Any) -> None:
    colours = {"category": "ENUM", "name": "Colours", "elementDefs": [{"value": "red", "ordinal": 0}]}
    api.request("POST", PATH, json={"enumDefs": [colours]})
    assert api.request("POST", PATH, 409, json={"enumDefs": [colours]})["errorCode"] == "ATLAS-409-00-001"
    colours["elementDefs"].append({"value": "blue", "ordinal": 1})
    changed = api.request("PUT", PATH, json={"enumDefs": [colours]})["enumDefs"][0]
    assert [element["value"] for element in changed["elementDefs"]] == ["red", "blue"] and changed[
        "version"
    ] == 2
    api.request("DELETE", f"{NAMED}/Colours", 204)
    api.request("GET", f"{NAMED}/Colours", 404)


class TestCustomMetadataSets:
    @pytest.fixture
    def made(self, api: Any) -> Json:
        attributes = [{"name": "", "displayName": name, "typeName": "string"} for name in ("A", "B")]
        definition = {
            "category": "BUSINESS_METADATA",
            "name": "S",
            "displayName": "S",
            "attributeDefs": attributes,
        }
        answer = api.request("POST", PATH, json={"businessMetadataDefs": [definition]})
        made: Json = answer["businessMetadataDefs"][0]
        return made

    def update(self, api: Any, definition: Json, status: int = 200) -> Any:
        return api.request("PUT", PATH, status, json={"businessMetadataDefs": [definition]})

    def test_attributes_get_generated_names(self, made: Json) -> None:
        assert [item["displayName"] for item in made["attributeDefs"]] == ["A", "B"]
        assert len({item["name"] for item in made["attributeDefs"]} | {made["name"]}) == 3

    def test_a_new_attribute_gets_one_and_the_others_keep_theirs(self, api: Any, made: Json) -> None:
        names = [item["name"] for item in made["attributeDefs"]]
        made["attributeDefs"].append({"name": "C", "displayName": "C", "typeName": "int"})
        changed = self.update(api, made)["businessMetadataDefs"][0]
        assert [item["name"] for item in changed["attributeDefs"]][:2] == names
        assert changed["attributeDefs"][2]["name"] not in ("C", *names)

    def test_an_attribute_cannot_be_dropped(self, api: Any, made: Json) -> None:
        made["attributeDefs"].pop()
        assert self.update(api, made, 400)["errorCode"] == "ATLAS-400-00-029"

    def test_attributes_need_different_display_names(self, api: Any, made: Json) -> None:
        made["attributeDefs"].append({"name": "", "displayName": "A", "typeName": "int"})
        assert self.update(api, made, 409)["errorCode"] == "ATLAS-409-00-013"

    def test_an_unknown_set_cannot_be_updated(self, api: Any, made: Json) -> None:
        assert (
            self.update(api, {**made, "name": "nope", "guid": "nope"}, 404)["errorCode"] == "ATLAS-404-00-001"
        )


def test_a_tag_in_use_cannot_be_deleted(api: Any, build: Any) -> None:
    name = api.tag("PII")
    guid = api.save({**build.table("t", "-1"), "classifications": [{"typeName": name}]})["guidAssignments"][
        "-1"
    ]
    assert api.request("DELETE", f"{NAMED}/{name}", 409)["errorCode"] == "ATLAS-409-00-002"
    api.delete(guid, kind="PURGE")
    api.request("DELETE", f"{NAMED}/{name}", 204)
    assert api.request("DELETE", f"{NAMED}/{name}", 404)["errorCode"] == "ATLAS-404-00-001"


def test_several_definitions_can_be_deleted_at_once(api: Any) -> None:
    names = [api.tag("A"), api.tag("B")]
    api.request("DELETE", PATH, 204, json={"classificationDefs": [{"name": name} for name in names]})
    assert api.request("GET", PATH, params={"type": "CLASSIFICATION"})["classificationDefs"] == []


def test_built_in_types_cannot_be_deleted(api: Any) -> None:
    assert api.request("DELETE", f"{NAMED}/Table", 400)["errorCode"] == "ATLAS-400-00-029"


def test_types_of_ones_own_work_at_once(api: Any) -> None:
    definition = {
        "category": "ENTITY", "name": "Spaceship", "superTypes": ["Asset"],
        "attributeDefs": [{"name": "engines", "typeName": "int", "isOptional": False}],
    }  # fmt: skip
    api.request("POST", PATH, json={"entityDefs": [definition]})
    ship = {"typeName": "Spaceship", "attributes": {"name": "s", "qualifiedName": "s"}}
    assert api.save(ship, status=404)["errorCode"] == "ATLAS-404-00-007"
    ship["attributes"]["engines"] = 3
    api.save(ship)
    assert api.names({"range": {"engines": {"gte": 3}}}) == ["s"]
    assert api.request("DELETE", f"{NAMED}/Spaceship", 409)["errorCode"] == "ATLAS-409-00-002"


def test_a_second_change_at_the_same_time_is_told_to_try_again(api: Any) -> None:
    engine = api.tenant._running
    with engine.typedef_lock.held():
        body = api.request("POST", PATH, 423, json={"classificationDefs": [tag("PII")]})
    assert body["errorCode"] == "ATLAS-423-00-001"
    api.tag("PII")
