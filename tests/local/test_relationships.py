"""Relationships: set from either end, seen from both."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def guids(api: Any, build: Any) -> dict[str, str]:
    """A table with two columns, and a second table."""
    answer = api.save(
        build.table("orders", "-1"), build.table("sales", "-2"), build.column("orders", "id", "-3"),
        build.column("orders", "total", "-4"),
    )  # fmt: skip
    return {name: answer["guidAssignments"][key] for name, key in
            (("orders", "-1"), ("sales", "-2"), ("id", "-3"), ("total", "-4"))}  # fmt: skip


def columns_of(api: Any, guid: str) -> list[str]:
    return sorted(item["displayText"] for item in api.get(guid)["relationshipAttributes"].get("columns", []))


def test_both_ends_show_it(api: Any, guids: dict[str, str]) -> None:
    assert columns_of(api, guids["orders"]) == ["id", "total"]
    table = api.get(guids["id"])["relationshipAttributes"]["table"]
    assert table["guid"] == guids["orders"]
    assert table["typeName"] == "Table"
    assert table["entityStatus"] == table["relationshipStatus"] == "ACTIVE"
    assert table["relationshipType"] == "table_columns"
    assert table["relationshipAttributes"] == {"typeName": "table_columns"}


def test_relationships_can_be_left_out(api: Any, guids: dict[str, str]) -> None:
    assert "relationshipAttributes" not in api.get(guids["id"], ignoreRelationships="true")


def test_a_single_end_moves(api: Any, build: Any, guids: dict[str, str]) -> None:
    api.save(
        build.entity(
            "Column", "id", f"{build.schema}/orders/id", table=build.reference("Table", guid=guids["sales"])
        )
    )
    assert columns_of(api, guids["orders"]) == ["total"]
    assert columns_of(api, guids["sales"]) == ["id"]


def test_taking_in_from_the_set_end_moves_too(api: Any, build: Any, guids: dict[str, str]) -> None:
    api.save(build.table("sales", columns=[build.reference("Column", guid=guids["id"])]))
    assert columns_of(api, guids["orders"]) == ["total"]
    assert columns_of(api, guids["sales"]) == ["id"]


def test_a_list_replaces_and_an_empty_one_unlinks_all(api: Any, build: Any, guids: dict[str, str]) -> None:
    api.save(build.table("orders", columns=[build.reference("Column", guid=guids["id"])]))
    assert columns_of(api, guids["orders"]) == ["id"]
    api.save(build.table("orders", columns=[]))
    assert columns_of(api, guids["orders"]) == []


def test_null_unlinks(api: Any, build: Any, guids: dict[str, str]) -> None:
    api.save(build.entity("Column", "id", f"{build.schema}/orders/id", table=None))
    assert columns_of(api, guids["orders"]) == ["total"]


def test_append_and_remove_change_single_members(api: Any, build: Any, guids: dict[str, str]) -> None:
    api.save(
        {
            **build.table("sales"),
            "appendRelationshipAttributes": {"columns": [{"typeName": "Column", "guid": guids["id"]}]},
        }
    )
    assert columns_of(api, guids["sales"]) == ["id"]
    removal = {"columns": [{"typeName": "Column", "guid": guids["id"]}]}
    api.save({**build.table("sales"), "removeRelationshipAttributes": removal})
    assert columns_of(api, guids["sales"]) == []
    again = api.save({**build.table("sales"), "removeRelationshipAttributes": removal})
    assert "mutatedEntities" not in again


def test_relationship_attributes_of_the_payload_count_too(
    api: Any, build: Any, guids: dict[str, str]
) -> None:
    api.save(
        {
            **build.table("sales"),
            "relationshipAttributes": {"columns": [{"typeName": "Column", "guid": guids["id"]}]},
        }
    )
    assert columns_of(api, guids["sales"]) == ["id"]


def test_both_ends_are_reported_as_updated(api: Any, build: Any, guids: dict[str, str]) -> None:
    answer = api.save(build.column("orders", "note", "-9"))
    assert [header["displayText"] for header in answer["mutatedEntities"]["CREATE"]] == ["note"]
    assert [header["guid"] for header in answer["mutatedEntities"]["UPDATE"]] == [guids["orders"]]


def test_the_same_relationship_again_changes_nothing(api: Any, build: Any, guids: dict[str, str]) -> None:
    assert "mutatedEntities" not in api.save(build.column("orders", "id"))


def test_an_unknown_reference_is_refused(api: Any, build: Any) -> None:
    body = api.save(build.column("nowhere", "id"), status=404)
    assert body["errorCode"] == "ATLAS-404-00-00A"
    body = api.save(build.table("t", columns=[{"typeName": "Column", "guid": "-99"}]), status=404)
    assert body["errorCode"] == "ATLAS-404-00-00A"


def test_a_reference_to_the_wrong_type_is_refused(api: Any, build: Any, guids: dict[str, str]) -> None:
    wrong = build.entity("Column", "x", "x", table=build.reference("Column", guid=guids["id"]))
    assert api.save(wrong, status=404)["errorCode"] == "ATLAS-404-00-007"


def test_a_reference_by_super_type_finds_the_sub_type(api: Any, build: Any, guids: dict[str, str]) -> None:
    source = build.reference("Catalog", qualified_name=f"{build.schema}/orders")
    guid = api.save(build.process("load", [source], [build.reference("Table", guid=guids["sales"])], "-1"))
    inputs = api.get(guid["guidAssignments"]["-1"], ignoreRelationships="true")["attributes"]["inputs"]
    assert [item["guid"] for item in inputs] == [guids["orders"]]


def test_relationships_carry_attributes(api: Any, build: Any, guids: dict[str, str]) -> None:
    to = build.reference(
        "Table", guid=guids["sales"], relationshipType="UserDefRelationship",
        relationshipAttributes={"typeName": "UserDefRelationship", "attributes": {"toTypeLabel": "feeds"}},
    )  # fmt: skip
    api.save(build.table("orders", userDefRelationshipTo=[to]))
    shown = api.get(guids["orders"])["relationshipAttributes"]["userDefRelationshipTo"]
    assert shown[0]["relationshipAttributes"]["attributes"] == {"toTypeLabel": "feeds"}
    back = api.get(guids["sales"])["relationshipAttributes"]["userDefRelationshipFrom"]
    assert back[0]["guid"] == guids["orders"]


def test_archived_neighbours_are_marked(api: Any, guids: dict[str, str]) -> None:
    api.delete(guids["id"])
    shown = {
        item["displayText"]: item for item in api.get(guids["orders"])["relationshipAttributes"]["columns"]
    }
    assert shown["id"]["entityStatus"] == shown["id"]["relationshipStatus"] == "DELETED"
    assert shown["total"]["relationshipStatus"] == "ACTIVE"
