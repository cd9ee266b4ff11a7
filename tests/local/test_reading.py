"""Reading entities, one or many."""

from __future__ import annotations

from typing import Any

import pytest

UNIQUE = "/api/meta/entity/uniqueAttribute/type"


@pytest.fixture
def table(api: Any, build: Any) -> str:
    return str(api.save(build.table("orders", "-1"), build.column("orders", "id"))["guidAssignments"]["-1"])


def test_by_unique_attribute(api: Any, build: Any, table: str) -> None:
    key = {"attr:qualifiedName": f"{build.schema}/orders"}
    body = api.request("GET", f"{UNIQUE}/Table", params=key)
    assert body["entity"]["guid"] == table
    assert body["entity"] == api.get(table)


def test_a_super_type_finds_nothing(api: Any, build: Any, table: str) -> None:
    key = {"attr:qualifiedName": f"{build.schema}/orders"}
    assert api.request("GET", f"{UNIQUE}/SQL", 404, params=key)["errorCode"] == "ATLAS-404-00-009"


def test_only_unique_attributes_are_keys(api: Any, table: str) -> None:
    assert (
        api.request("GET", f"{UNIQUE}/Table", 400, params={"attr:name": "x"})["errorCode"]
        == "ATLAS-400-00-013"
    )
    assert api.request("GET", f"{UNIQUE}/Table", 400)["errorCode"] == "ATLAS-400-00-029"


def test_an_unknown_type(api: Any) -> None:
    body = api.request("GET", f"{UNIQUE}/Tabel", 404, params={"attr:qualifiedName": "x"})
    assert body["errorCode"] == "ATLAS-404-00-001"


def test_a_header_is_short(api: Any, table: str) -> None:
    header = api.request("GET", f"/api/meta/entity/guid/{table}/header")
    assert header["guid"] == table and header["superTypeNames"] == [
        "SQL",
        "Catalog",
        "Asset",
        "Referenceable",
    ]
    assert set(header["attributes"]) == {"name", "qualifiedName"}
    assert "relationshipAttributes" not in header


def test_many_by_guid_and_one_unknown_spoils_all(api: Any, build: Any, table: str) -> None:
    other = api.save(build.table("sales", "-1"))["guidAssignments"]["-1"]
    path = "/api/meta/entity/bulk"
    body = api.request(
        "GET", path, params=[("guid", other), ("guid", table), ("ignoreRelationships", "true")]
    )
    assert [item["guid"] for item in body["entities"]] == [other, table]
    assert (
        api.request("GET", path, 404, params=[("guid", table), ("guid", "unknown")])["entityGuid"]
        == "unknown"
    )
    assert api.request("GET", path, 400)["errorCode"] == "ATLAS-400-00-029"


def test_a_process_has_its_ends_as_plain_attributes_too(api: Any, build: Any, table: str) -> None:
    ends = [build.reference("Table", guid=table)]
    guid = api.save(build.process("p", ends, ends, "-1"))["guidAssignments"]["-1"]
    for parameters in ({}, {"ignoreRelationships": "true"}):
        attributes = api.get(guid, **parameters)["attributes"]
        assert attributes["inputs"][0]["guid"] == attributes["outputs"][0]["guid"] == table
