"""Definitions that a tenant takes, changes, and works by at once; and those that it refuses."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]
PATH = "/api/meta/types/typedefs"
NAMED = "/api/meta/types/typedef/name"

KIND: Json = {"name": "GadgetKind", "elementDefs": [{"value": "big"}, {"value": "small"}]}
PART: Json = {
    "name": "GadgetPart",
    "attributeDefs": [{"name": "kind", "typeName": "GadgetKind"}, {"name": "weight", "typeName": "double"}],
}
GADGET: Json = {
    "name": "Gadget",
    "superTypes": ["Asset"],
    "attributeDefs": [
        {"name": "gadgetKind", "typeName": "GadgetKind", "indexType": "STRING"},
        {"name": "gadgetParts", "typeName": "array<GadgetPart>"},
        {"name": "gadgetSizes", "typeName": "map<string,int>"},
    ],
}
LINK: Json = {
    "name": "gadget_tables",
    "relationshipCategory": "ASSOCIATION",
    "endDef1": {"type": "Gadget", "name": "gadgetTables", "cardinality": "SET"},
    "endDef2": {"type": "Table", "name": "tableGadget", "cardinality": "SINGLE"},
}


def create(api: Any, status: int = 200, **definitions: list[Json]) -> Any:
    return api.request("POST", PATH, status, json=definitions)


def update(api: Any, status: int = 200, **definitions: list[Json]) -> Any:
    return api.request("PUT", PATH, status, json=definitions)


@pytest.fixture
def gadgets(api: Any) -> None:
    # What needs others comes before them.
    create(api, relationshipDefs=[LINK], entityDefs=[GADGET], structDefs=[PART], enumDefs=[KIND])


def gadget(name: str = "g", **attributes: Any) -> Json:
    return {"typeName": "Gadget", "attributes": {"name": name, "qualifiedName": name, **attributes}}


@pytest.mark.usefixtures("gadgets")
class TestDefinitionsThatNeedEachOther:
    def test_they_can_come_in_one_request(self, api: Any) -> None:
        part = {"kind": "big", "weight": "1.5"}
        guid = api.save(gadget(gadgetKind="small", gadgetParts=[part], gadgetSizes={"a": 1}))[
            "guidAssignments"
        ]
        stored = api.get(next(iter(guid.values())))["attributes"]
        assert stored["gadgetParts"] == [{"kind": "big", "weight": 1.5}]
        assert api.names({"term": {"gadgetKind": "small"}}) == ["g"]

    @pytest.mark.parametrize(
        "wrong",
        [
            {"gadgetKind": "huge"},
            {"gadgetParts": [{"kind": "huge"}]},
            {"gadgetParts": [{"typeName": "GadgetPart", "attributes": {"weight": "heavy"}}]},
            {"gadgetParts": {"kind": "big"}},
            {"gadgetSizes": {"a": "many"}},
        ],
    )
    def test_values_are_checked(self, api: Any, wrong: Json) -> None:
        assert api.save(gadget(**wrong), status=404)["errorCode"] == "ATLAS-404-00-007"

    def test_an_appended_option_is_allowed_at_once(self, api: Any) -> None:
        api.save(gadget(gadgetKind="huge"), status=404)
        update(api, enumDefs=[{**KIND, "elementDefs": [*KIND["elementDefs"], {"value": "huge"}]}])
        api.save(gadget(gadgetKind="huge"))
        assert api.names({"term": {"gadgetKind": "huge"}}) == ["g"]

    def test_an_added_attribute_is_there_at_once(self, api: Any) -> None:
        api.save(gadget())
        added = {"name": "gadgetSize", "typeName": "int"}
        update(api, entityDefs=[{**GADGET, "attributeDefs": [*GADGET["attributeDefs"], added]}])
        assert api.save(gadget(gadgetSize="five"), status=404)["errorCode"] == "ATLAS-404-00-007"
        api.save(gadget(gadgetSize=5))
        assert api.names({"range": {"gadgetSize": {"gte": 5}}}) == ["g"]

    def test_a_struct_can_grow(self, api: Any) -> None:
        added = {"name": "madeOn", "typeName": "date"}
        update(api, structDefs=[{**PART, "attributeDefs": [*PART["attributeDefs"], added]}])
        api.save(gadget(gadgetParts=[{"madeOn": "yesterday"}]), status=404)
        api.save(gadget(gadgetParts=[{"madeOn": 5}]))

    def test_types_show_the_attributes_that_relationships_give_them(self, api: Any) -> None:
        for name, attribute, type_name in (
            ("Gadget", "gadgetTables", "array<Table>"),
            ("Table", "tableGadget", "Gadget"),
        ):
            relations = api.request("GET", f"{NAMED}/{name}")["relationshipAttributeDefs"]
            [found] = [one for one in relations if one["name"] == attribute]
            assert (found["typeName"], found["relationshipTypeName"]) == (type_name, "gadget_tables")

    def test_relationships_hold_at_both_ends(self, api: Any, build: Any) -> None:
        api.save(build.table("orders", "-1"))
        made = api.save(
            gadget(gadgetTables=[build.reference("Table", qualified_name=f"{build.schema}/orders")])
        )
        stored = api.get(next(iter(made["guidAssignments"].values())))
        [reference] = stored["relationshipAttributes"]["gadgetTables"]
        table = api.get(reference["guid"])
        assert table["relationshipAttributes"]["tableGadget"]["typeName"] == "Gadget"

    @pytest.mark.parametrize("name", ["GadgetKind", "GadgetPart", "Gadget"])
    def test_what_others_need_cannot_be_deleted(self, api: Any, name: str) -> None:
        assert api.request("DELETE", f"{NAMED}/{name}", 409)["errorCode"] == "ATLAS-409-00-002"

    def test_they_can_be_deleted_in_order(self, api: Any) -> None:
        for name in ("gadget_tables", "Gadget", "GadgetPart", "GadgetKind"):
            api.request("DELETE", f"{NAMED}/{name}", 204)
            api.request("GET", f"{NAMED}/{name}", 404)
        assert "tableGadget" not in str(api.request("GET", f"{NAMED}/Table"))

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            ({"superTypes": []}, "Super type Asset of type Gadget cannot be removed"),
            ({"superTypes": ["Asset", "Gadget"]}, "cannot be its own super type"),
            ({"attributeDefs": GADGET["attributeDefs"][1:]}, "cannot be removed"),
            (
                {
                    "attributeDefs": [
                        {**GADGET["attributeDefs"][0], "typeName": "int"},
                        *GADGET["attributeDefs"][1:],
                    ]
                },
                "The type of attribute gadgetKind of type Gadget cannot be changed",
            ),
            (
                {
                    "attributeDefs": [
                        *GADGET["attributeDefs"],
                        {"name": "x", "typeName": "int", "isOptional": False},
                    ]
                },
                "Attribute x is mandatory",
            ),
        ],
    )
    def test_changes_that_would_take_something_away(self, api: Any, change: Json, message: str) -> None:
        body = update(api, 400, entityDefs=[{**GADGET, **change}])
        assert message in body["errorMessage"]

    def test_the_ends_of_a_relationship_stay(self, api: Any) -> None:
        moved = {**LINK, "endDef2": {**LINK["endDef2"], "type": "View"}}
        assert "endDef2" in update(api, 400, relationshipDefs=[moved])["errorMessage"]


@pytest.mark.parametrize(
    ("definitions", "status", "message"),
    [
        ({"enumDefs": [{"name": "E", "elementDefs": []}]}, 400, "needs an element"),
        ({"enumDefs": [{"name": "E", "elementDefs": [{"value": ""}]}]}, 400, "needs a value"),
        ({"enumDefs": [{"name": "E", "elementDefs": [{"value": "a"}, {"value": "a"}]}]}, 400, "twice"),
        ({"enumDefs": [KIND, KIND]}, 409, "There is already a type named GadgetKind"),
        ({"structDefs": [{"name": "S", "attributeDefs": [{"name": "", "typeName": "int"}]}]}, 400, "needs a name"),
        ({"structDefs": [{"name": "S", "attributeDefs": [{"name": "a"}]}]}, 400, "is not a type"),
        ({"structDefs": [{"name": "S", "attributeDefs": [{"name": "a", "typeName": "array<int"}]}]}, 400, "not a type"),
        ({"structDefs": [{"name": "S", "attributeDefs": [{"name": "a", "typeName": "map<int>"}]}]}, 400, "not a type"),
        ({"structDefs": [{"name": "S", "attributeDefs": [{"name": "a", "typeName": "X"}]}]}, 400, "named X"),
        (
            {"structDefs": [{"name": "S", "attributeDefs": [{"name": "a", "typeName": "int"}] * 2}]},
            400,
            "defined twice",
        ),
        ({"entityDefs": [{"name": "G", "superTypes": ["Nobody"]}]}, 404, "named Nobody"),
        ({"entityDefs": [{"name": "G", "superTypes": ["certificate_status"]}]}, 400, "cannot be a super type"),
        (
            {"entityDefs": [{"name": "G", "superTypes": ["H"]}, {"name": "H", "superTypes": ["G"]}]},
            400,
            "its own super type",
        ),
        (
            {"entityDefs": [{"name": "G", "superTypes": ["Asset"], "attributeDefs": [{"name": "name", "typeName": "int"}]}]},
            400,
            "name is inherited from Asset",
        ),
        ({"relationshipDefs": [{"name": "r", "endDef1": {"type": "Table"}}]}, 400, "needs type and name"),
        (
            {"relationshipDefs": [{**LINK, "endDef1": {"type": "Nobody", "name": "x"}}]},
            404,
            "named Nobody",
        ),
        (
            {"relationshipDefs": [{**LINK, "endDef1": {"type": "certificate_status", "name": "x"}}]},
            400,
            "cannot be an end",
        ),
        (
            {"relationshipDefs": [{**LINK, "endDef1": {"type": "View", "name": "x"}, "relationshipCategory": "COMPOSITION"}]},
            400,
            "container",
        ),
        (
            {"businessMetadataDefs": [{"name": "M", "attributeDefs": [{"displayName": "a", "typeName": "Histogram"}]}]},
            400,
            "not a type of values",
        ),
    ],
)  # fmt: skip
def test_definitions_that_mean_nothing(api: Any, definitions: Json, status: int, message: str) -> None:
    before = api.request("GET", PATH)
    assert message in create(api, status, **definitions)["errorMessage"]
    assert api.request("GET", PATH) == before


def test_a_request_is_taken_whole_or_not_at_all(api: Any) -> None:
    create(api, 404, enumDefs=[KIND], entityDefs=[{"name": "G", "superTypes": ["Nobody"]}])
    api.request("GET", f"{NAMED}/GadgetKind", 404)


def test_custom_metadata_may_come_to_have_several_values(api: Any) -> None:
    attribute = {"displayName": "Owner", "typeName": "string"}
    [made] = create(api, businessMetadataDefs=[{"name": "M", "attributeDefs": [attribute]}])[
        "businessMetadataDefs"
    ]
    made["attributeDefs"][0]["typeName"] = "array<string>"
    update(api, businessMetadataDefs=[made])
    made["attributeDefs"][0]["typeName"] = "array<int>"
    assert "cannot be changed" in update(api, 400, businessMetadataDefs=[made])["errorMessage"]


def test_a_built_in_list_of_options_can_be_longer(api: Any, build: Any) -> None:
    status = api.request("GET", f"{NAMED}/certificate_status")
    api.save(build.table("t", certificateStatus="GOLD"), status=404)
    update(api, enumDefs=[{**status, "elementDefs": [*status["elementDefs"], {"value": "GOLD"}]}])
    api.save(build.table("t", certificateStatus="GOLD"))
    assert api.request("DELETE", f"{NAMED}/certificate_status", 400)["errorCode"] == "ATLAS-400-00-029"


def test_a_list_of_options_of_custom_metadata_is_kept(api: Any) -> None:
    create(
        api,
        enumDefs=[KIND],
        businessMetadataDefs=[
            {"name": "M", "attributeDefs": [{"displayName": "a", "typeName": "GadgetKind"}]}
        ],
    )
    assert api.request("DELETE", f"{NAMED}/GadgetKind", 409)["errorCode"] == "ATLAS-409-00-002"
