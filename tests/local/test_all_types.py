"""The tenant takes entities of every type of the description, and nothing that its definition does not allow."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

Json = dict[str, Any]

SPEC = Path(__file__).parents[2] / "spec" / "typedefs"
FILES = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(SPEC.glob("*.json"))]
ENTITIES = {definition["name"]: definition for file in FILES for definition in file["entityDefs"]}
STRUCTS = {definition["name"]: definition for file in FILES for definition in file["structDefs"]}
ENUMS = {definition["name"]: definition for file in FILES for definition in file["enumDefs"]}

BY_THE_SERVER = {"AtlasGlossary", "AtlasGlossaryCategory", "AtlasGlossaryTerm"}
"""Types whose names the server makes; they have tests of their own."""
DERIVED = {"name", "qualifiedName", "__hasLineage"}
SAMPLES: Json = {
    "string": "text",
    "boolean": True,
    "int": 7,
    "long": 1 << 40,
    "float": 0.5,
    "double": 0.5,
    "date": 1_700_000_000_000,
}
WRONG: Json = {"boolean": "perhaps", "int": "seven", "long": 0.5, "float": "x", "date": "then"}


def sample(type_name: str) -> Any:
    if type_name in SAMPLES:
        return SAMPLES[type_name]
    if type_name.startswith("array<"):
        return [sample(type_name[6:-1])]
    if type_name.startswith("map<"):
        return {"key": sample(type_name[4:-1].split(",", 1)[1])}
    if type_name in ENUMS:
        return ENUMS[type_name]["elementDefs"][-1]["value"]
    return {item["name"]: sample(item["typeName"]) for item in STRUCTS[type_name]["attributeDefs"]}


def attributes_of(type_name: str) -> Iterator[Json]:
    for super_type in ENTITIES[type_name]["superTypes"]:
        yield from attributes_of(super_type)
    yield from ENTITIES[type_name]["attributeDefs"]


def entity(type_name: str) -> Json:
    """An entity with a value for everything that its type adds, and for what every asset has."""
    own = ENTITIES[type_name]["attributeDefs"]
    required = [item for item in attributes_of(type_name) if not item["isOptional"]]
    values = {item["name"]: sample(item["typeName"]) for item in (*required, *own)}
    named = {"name": type_name.lower(), "qualifiedName": f"default/all/1/{type_name}"}
    return {"typeName": type_name, "attributes": {**values, **named}}


def related(type_name: str) -> set[str]:
    """Names that are relationships as well as attributes."""
    own = {item["name"] for item in ENTITIES[type_name]["relationshipAttributeDefs"]}
    return own.union(*map(related, ENTITIES[type_name]["superTypes"]))


def test_every_type_can_be_saved_read_and_found(api: Any) -> None:
    sent = [entity(name) for name in sorted(ENTITIES.keys() - BY_THE_SERVER)]
    for start in range(0, len(sent), 100):
        api.save(*sent[start : start + 100])
    found = {}
    for start in range(0, len(sent), 250):
        answer = api.search({"match_all": {}}, attributes=[], **{"from": start, "size": 250})
        found.update({hit["typeName"]: hit["guid"] for hit in answer["entities"]})
    assert found.keys() >= {item["typeName"] for item in sent}
    for item in sent:
        stored = api.get(found[item["typeName"]], minExtInfo=True, ignoreRelationships=True)
        for name, value in item["attributes"].items():
            if name not in DERIVED | related(item["typeName"]):
                assert stored["attributes"][name] == value, (item["typeName"], name)
        below = api.search({"term": {"__superTypeNames.keyword": item["typeName"]}}, size=0)
        assert below["approximateCount"] == sum(
            item["typeName"] in supers(other["typeName"]) for other in sent
        )


def supers(type_name: str) -> set[str]:
    direct = ENTITIES[type_name]["superTypes"]
    return {*direct}.union(*map(supers, direct))


@pytest.mark.parametrize("kind", sorted(WRONG))
def test_values_of_another_type_are_refused(api: Any, kind: str) -> None:
    name, attribute = next(
        (name, item["name"])
        for name in sorted(ENTITIES)
        for item in ENTITIES[name]["attributeDefs"]
        if item["typeName"] == kind and name not in BY_THE_SERVER
    )
    wrong = entity(name)
    wrong["attributes"][attribute] = WRONG[kind]
    answer = api.save(wrong, status=404)
    assert attribute in answer["errorMessage"] and kind in answer["errorMessage"]


@pytest.mark.parametrize(
    ("attribute", "value", "at_fault"),
    [
        ("certificateStatus", "SHINY", "certificateStatus"),
        ("ownerUsers", "jane", "ownerUsers"),
        ("sourceReadTopUserRecordList", ["jane"], "sourceReadTopUserRecordList"),
        (
            "sourceReadTopUserRecordList",
            [{"recordUser": "jane", "recordQueryCount": "many"}],
            "sourceReadTopUserRecordList.recordQueryCount",
        ),
        (
            "sourceReadTopUserRecordList",
            [{"typeName": "PopularityInsights", "attributes": {"recordQueryCount": "many"}}],
            "sourceReadTopUserRecordList.recordQueryCount",
        ),
    ],
)
def test_enumerations_and_structs_are_checked(api: Any, attribute: str, value: Any, at_fault: str) -> None:
    wrong = entity("Table")
    wrong["attributes"][attribute] = value
    assert f"Attribute {at_fault}:" in api.save(wrong, status=404)["errorMessage"]


def test_members_of_structs_that_nobody_knows_are_kept(api: Any) -> None:
    table = entity("Table")
    insights = [{"recordUser": "jane", "notInventedYet": [1]}]
    table["attributes"]["sourceReadTopUserRecordList"] = insights
    guid = api.save(table)["mutatedEntities"]["CREATE"][0]["guid"]
    assert api.get(guid)["attributes"]["sourceReadTopUserRecordList"] == insights


def test_definitions_that_change_count_at_once(api: Any) -> None:
    path = "/api/meta/types/typedefs"
    colour = {"name": "Colour", "elementDefs": [{"value": "RED", "ordinal": 0}]}
    engine = {"name": "Engine", "attributeDefs": [{"name": "thrust", "typeName": "int"}]}
    ship = {
        "name": "Ship",
        "superTypes": ["Catalog"],
        "attributeDefs": [
            {"name": "colour", "typeName": "Colour", "isOptional": True},
            {"name": "engines", "typeName": "array<Engine>", "isOptional": True},
        ],
    }
    fleet = {
        "name": "ship_escorts",
        "relationshipCategory": "ASSOCIATION",
        "propagateTags": "NONE",
        "endDef1": {"type": "Ship", "name": "escorts", "cardinality": "SET"},
        "endDef2": {"type": "Ship", "name": "escorted", "cardinality": "SINGLE"},
    }
    api.request("POST", path, json={"enumDefs": [colour], "structDefs": [engine]})
    api.request("POST", path, json={"entityDefs": [ship], "relationshipDefs": [fleet]})

    def saved(name: str, status: int = 200, **attributes: Any) -> Any:
        named = {"name": name, "qualifiedName": name}
        return api.save({"typeName": "Ship", "attributes": {**named, **attributes}}, status=status)

    saved("a", 404, colour="BLUE")
    saved("a", 404, engines=[{"thrust": "much"}])
    saved("a", colour="RED", engines=[{"thrust": 3}])
    leader = {"typeName": "Ship", "uniqueAttributes": {"qualifiedName": "a"}}
    escort = saved("b", escorted=leader)["mutatedEntities"]["CREATE"][0]["guid"]
    assert api.get(escort)["relationshipAttributes"]["escorted"]["displayText"] == "a"

    colour["elementDefs"].append({"value": "BLUE", "ordinal": 1})  # type: ignore[attr-defined]
    ship["attributeDefs"].append({"name": "crew", "typeName": "int", "isOptional": True})  # type: ignore[attr-defined]
    api.request("PUT", path, json={"enumDefs": [colour], "entityDefs": [ship]})
    saved("a", colour="BLUE", crew=4)
    assert api.names({"range": {"crew": {"gte": 4}}}) == ["a"]
    assert "Ship" in api.request("GET", "/api/meta/types/typedef/name/Catalog")["subTypes"]
