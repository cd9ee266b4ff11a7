"""Saving entities in bulk: creating, finding again, changing, refusing."""

from __future__ import annotations

from typing import Any

import pytest


def test_placeholders_become_real_guids_also_across_references(api: Any, build: Any) -> None:
    answer = api.save(
        build.entity(
            "Column",
            "id",
            f"{build.schema}/orders/id",
            "-2",
            order=1,
            table={"typeName": "Table", "guid": "-1"},
        ),
        build.table("orders", "-1"),
    )
    guids = answer["guidAssignments"]
    assert set(guids) == {"-1", "-2"}
    assert [header["guid"] for header in answer["mutatedEntities"]["CREATE"]] == [guids["-2"], guids["-1"]]
    assert api.get(guids["-2"])["relationshipAttributes"]["table"]["guid"] == guids["-1"]


def test_an_entity_without_a_guid_is_created_too(api: Any, build: Any) -> None:
    answer = api.save(build.table("orders"))
    assert [key[0] for key in answer["guidAssignments"]] == ["-"]
    assert answer["mutatedEntities"]["CREATE"][0]["attributes"]["name"] == "orders"


def test_a_known_qualified_name_is_updated_not_doubled(api: Any, build: Any) -> None:
    first = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    answer = api.save(build.table("orders", "-7", description="all orders"))
    assert answer["guidAssignments"] == {"-7": first}
    assert [header["guid"] for header in answer["mutatedEntities"]["UPDATE"]] == [first]
    assert answer["mutatedEntities"]["UPDATE"][0]["attributes"]["description"] == "all orders"
    assert "CREATE" not in answer["mutatedEntities"]


def test_the_same_qualified_name_of_another_type_is_another_entity(api: Any, build: Any) -> None:
    table = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    view = api.save(build.entity("View", "orders", f"{build.schema}/orders", "-1"))["guidAssignments"]["-1"]
    assert table != view


def test_an_entity_can_be_found_by_its_guid(api: Any, build: Any) -> None:
    guid = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    api.save({"typeName": "Table", "guid": guid, "attributes": {"name": "sales"}})
    stored = api.get(guid)
    assert stored["attributes"]["name"] == "sales"
    assert stored["attributes"]["qualifiedName"] == f"{build.schema}/orders"


def test_null_clears_and_absent_leaves_alone(api: Any, build: Any) -> None:
    guid = api.save(build.table("orders", "-1", description="d", userDescription="u"))["guidAssignments"][
        "-1"
    ]
    api.save(build.table("orders", description=None))
    attributes = api.get(guid)["attributes"]
    assert "description" not in attributes
    assert attributes["userDescription"] == "u"


def test_what_does_not_change_is_missing_from_the_answer(api: Any, build: Any) -> None:
    table = build.table("orders", "-1", description="d", ownerUsers=["a", "b"])
    guid = api.save(table)["guidAssignments"]["-1"]
    before = api.get(guid)
    again = build.table("orders", "-1", description="d", ownerUsers=["b", "a"])
    answer = api.save(again)
    assert answer == {"guidAssignments": {"-1": guid}}
    assert api.get(guid) == before


def test_a_change_raises_version_and_update_time_and_names_the_user(api: Any, build: Any) -> None:
    guid = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    before = api.get(guid)
    api.save(build.table("orders", description="d"))
    after = api.get(guid)
    user = f"service-account-{api.tenant.token_client_id}"
    assert after["createdBy"] == after["updatedBy"] == user
    assert after["version"] == before["version"] + 1
    assert after["updateTime"] >= before["updateTime"] and after["createTime"] == before["createTime"]


def test_defaults_of_the_type_are_set_on_creation_only(api: Any, build: Any) -> None:
    guid = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    assert api.get(guid)["attributes"]["isQueryPreview"] is True
    api.save(build.table("orders", isQueryPreview=None))
    assert "isQueryPreview" not in api.get(guid)["attributes"]


def test_unknown_attributes_are_ignored(api: Any, build: Any) -> None:
    guid = api.save(build.table("orders", "-1", colour="blue"))["guidAssignments"]["-1"]
    assert "colour" not in api.get(guid)["attributes"]


def test_custom_attributes_replace_the_whole_map(api: Any, build: Any) -> None:
    guid = api.save({**build.table("orders", "-1"), "customAttributes": {"a": "1", "b": "2"}})[
        "guidAssignments"
    ]["-1"]
    api.save({**build.table("orders"), "customAttributes": {"c": "3"}})
    assert api.get(guid)["customAttributes"] == {"c": "3"}
    api.save(build.table("orders", description="d"))
    assert api.get(guid)["customAttributes"] == {"c": "3"}


def test_no_entity_is_refused(api: Any) -> None:
    body = api.request("POST", "/api/meta/entity/bulk", 400, json={"entities": []})
    assert body["errorCode"] == "ATLAS-400-00-01A"


def test_too_many_entities_are_refused(api: Any, build: Any) -> None:
    body = api.save(*[build.table(f"t{number}") for number in range(10_001)], status=400)
    assert body["errorCode"] == "ATLAS-400-00-212"


def test_two_tag_flags_exclude_each_other(api: Any, build: Any) -> None:
    body = api.save(build.table("orders"), replaceTags=True, appendTags=True, status=400)
    assert body["errorCode"] == "ATLAS-400-00-029"


def test_an_unknown_type_is_refused(api: Any, build: Any) -> None:
    assert api.save(build.entity("Tabel", "x", "y"), status=400)["errorCode"] == "ATLAS-400-00-00A"


def test_a_missing_qualified_name_is_refused(api: Any) -> None:
    body = api.save({"typeName": "Table", "guid": "-1", "attributes": {"name": "orders"}}, status=404)
    assert body["errorCode"] == "ATLAS-404-00-007"
    assert "qualifiedName" in body["errorMessage"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("columnCount", "many"),
        ("columnCount", 1.5),
        ("columnCount", True),
        ("rowCount", 1 << 63),
        ("isPartitioned", "perhaps"),
        ("description", ["a list"]),
        ("ownerUsers", "not a list"),
        ("certificateStatus", "SPLENDID"),
        ("sourceCreatedAt", "yesterday"),
        ("popularityScore", "high"),
        ("assetGCPDataplexMetadataDetails", "not a struct"),
    ],
)
def test_a_value_of_the_wrong_type_is_refused(api: Any, build: Any, name: str, value: Any) -> None:
    body = api.save(build.table("orders", **{name: value}), status=404)
    assert body["errorCode"] == "ATLAS-404-00-007"
    assert name in body["errorMessage"]


@pytest.mark.parametrize(
    ("name", "value", "stored"),
    [
        ("columnCount", "12", 12),
        ("isPartitioned", "TRUE", True),
        ("description", 5, "5"),
        ("sourceCreatedAt", "1970-01-02T00:00:00Z", 86_400_000),
        ("popularityScore", "0.5", 0.5),
        ("ownerUsers", ["a", "a", "b"], ["a", "b"]),
    ],
)
def test_a_value_that_can_be_brought_into_form_is(
    api: Any, build: Any, name: str, value: Any, stored: Any
) -> None:
    guid = api.save(build.table("orders", "-1", **{name: value}))["guidAssignments"]["-1"]
    assert api.get(guid)["attributes"][name] == stored


def test_an_over_long_string_is_an_internal_error(api: Any, build: Any) -> None:
    api.save(build.table("orders", description="x" * 100_000))
    body = api.save(build.table("orders", description="x" * 100_001), status=500)
    assert body["errorCode"] == "ATLAS-500-00-001"


def test_an_unknown_guid_is_refused(api: Any) -> None:
    guid = "00000000-0000-0000-0000-000000000000"
    body = api.save({"typeName": "Table", "guid": guid, "attributes": {"name": "orders"}}, status=404)
    assert (body["errorCode"], body["entityGuid"]) == ("ATLAS-404-00-005", guid)


def test_a_refused_request_leaves_nothing_behind(api: Any, build: Any) -> None:
    api.save(build.table("orders"), build.table("bad", columnCount="many"), status=404)
    assert api.names({"match_all": {}}) == []


def test_partial_update_by_unique_attribute(api: Any, build: Any) -> None:
    guid = api.save(build.table("orders", "-1", description="d"))["guidAssignments"]["-1"]
    answer = api.request(
        "PUT",
        "/api/meta/entity/uniqueAttribute/type/Table",
        params={"attr:qualifiedName": f"{build.schema}/orders"},
        json={
            "entity": {"typeName": "Table", "attributes": {"name": "orders", "certificateStatus": "VERIFIED"}}
        },
    )
    assert list(answer["mutatedEntities"]) == ["PARTIAL_UPDATE"]
    header = answer["mutatedEntities"]["PARTIAL_UPDATE"][0]
    assert (header["guid"], header["attributes"]["certificateStatus"]) == (guid, "VERIFIED")
    assert api.get(guid)["attributes"]["description"] == "d"


def test_partial_update_of_what_is_not_there(api: Any) -> None:
    body = api.request(
        "PUT",
        "/api/meta/entity/uniqueAttribute/type/Table",
        404,
        params={"attr:qualifiedName": "nowhere"},
        json={"entity": {"typeName": "Table", "attributes": {"name": "orders"}}},
    )
    assert body["errorCode"] == "ATLAS-404-00-009"


def test_a_body_that_is_not_json(api: Any) -> None:
    body = api.request("POST", "/api/meta/entity/bulk", 400, content=b"{not json")
    assert list(body) == ["error"]
