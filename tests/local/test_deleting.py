"""Archiving, removing and restoring."""

from __future__ import annotations

from typing import Any

import pytest

RESTORE = "/api/meta/entity/restore/bulk"


@pytest.fixture
def table(api: Any, build: Any) -> str:
    answer = api.save(build.table("orders", "-1"), build.column("orders", "id", "-2"))
    return str(answer["guidAssignments"]["-1"])


def test_soft_archives(api: Any, table: str) -> None:
    answer = api.delete(table)
    header = answer["mutatedEntities"]["DELETE"][0]
    assert (header["guid"], header["status"], header["deleteHandler"]) == (table, "DELETED", "SOFT")
    assert api.get(table)["status"] == "DELETED"
    assert api.names({"term": {"__state": "DELETED"}}) == ["orders"]
    assert api.names({"term": {"__state": "ACTIVE"}}) == ["id"]


@pytest.mark.parametrize("kind", ["HARD", "PURGE"])
def test_hard_and_purge_remove(api: Any, table: str, kind: str) -> None:
    header = api.delete(table, kind=kind)["mutatedEntities"]["DELETE"][0]
    assert (header["guid"], header["deleteHandler"]) == (table, kind)
    assert api.get(table, 404)["errorCode"] == "ATLAS-404-00-005"
    assert api.names({"match_all": {}}) == ["id"]
    assert api.delete(table, kind=kind, status=404)["errorCode"] == "ATLAS-404-00-005"


def test_only_purge_reaches_what_is_archived(api: Any, table: str) -> None:
    api.delete(table)
    assert api.delete(table) == {}
    assert api.delete(table, kind="HARD") == {}
    assert api.delete(table, kind="PURGE")["mutatedEntities"]["DELETE"][0]["guid"] == table


def test_several_at_once_and_one_unknown_spoils_all(api: Any, build: Any, table: str) -> None:
    other = api.save(build.table("sales", "-1"))["guidAssignments"]["-1"]
    api.delete(table, "unknown", status=404)
    assert api.get(table)["status"] == "ACTIVE"
    assert len(api.delete(table, other)["mutatedEntities"]["DELETE"]) == 2


def test_an_unknown_delete_type(api: Any, table: str) -> None:
    assert api.delete(table, kind="purge", status=400)["errorCode"] == "ATLAS-400-00-029"


def test_by_guid_and_by_unique_attribute(api: Any, build: Any, table: str) -> None:
    key = {"attr:qualifiedName": f"{build.schema}/orders"}
    api.request("DELETE", "/api/meta/entity/uniqueAttribute/type/Table", params=key)
    assert api.get(table)["status"] == "DELETED"
    api.request("DELETE", f"/api/meta/entity/guid/{table}", params={"deleteType": "PURGE"})
    assert api.get(table, 404)


def test_an_update_of_an_archived_entity_leaves_it_archived(api: Any, build: Any, table: str) -> None:
    api.delete(table)
    answer = api.save(build.table("orders", "-1", description="d"))
    assert answer["guidAssignments"] == {"-1": table}
    stored = api.get(table)
    assert (stored["status"], stored["attributes"]["description"]) == ("DELETED", "d")


def test_saving_it_as_active_restores_it(api: Any, build: Any, table: str) -> None:
    api.delete(table)
    answer = api.save({**build.table("orders", "-1"), "status": "ACTIVE"})
    assert answer["guidAssignments"] == {"-1": table}
    stored = api.get(table)
    assert stored["status"] == "ACTIVE" and "deleteHandler" not in stored
    assert stored["relationshipAttributes"]["columns"][0]["relationshipStatus"] == "ACTIVE"


def test_restoring_by_guid(api: Any, table: str) -> None:
    api.delete(table)
    answer = api.request("POST", RESTORE, params={"guid": table})
    assert answer["mutatedEntities"]["UPDATE"][0]["status"] == "ACTIVE"
    assert api.names({"term": {"__state": "ACTIVE"}}) == ["id", "orders"]
    assert api.request("POST", RESTORE, params={"guid": table}) == {}
    assert api.request("POST", RESTORE, 404, params={"guid": "unknown"})["errorCode"] == "ATLAS-404-00-005"


@pytest.mark.parametrize("kind", ["SOFT", "HARD", "PURGE"])
def test_compositions_are_deleted_along(api: Any, kind: str) -> None:
    answer = api.save(
        {"typeName": "AtlasGlossary", "guid": "-1", "attributes": {"name": "G"}},
        {
            "typeName": "AtlasGlossaryTerm",
            "guid": "-2",
            "attributes": {"name": "T", "anchor": {"guid": "-1"}},
        },
    )
    glossary = answer["guidAssignments"]["-1"]
    deleted = api.delete(glossary, kind=kind)["mutatedEntities"]["DELETE"]
    assert {header["typeName"] for header in deleted} == {"AtlasGlossary", "AtlasGlossaryTerm"}
    assert api.names({"term": {"__state": "ACTIVE"}}) == []
    if kind == "SOFT":
        api.request("POST", RESTORE, params={"guid": glossary})
        assert api.names({"term": {"__state": "ACTIVE"}}) == ["G", "T"]


def test_aggregations_are_not(api: Any, table: str) -> None:
    """A table aggregates its columns: the definitions say they outlive it."""
    api.delete(table, kind="PURGE")
    assert api.names({"term": {"__typeName.keyword": "Column"}}) == ["id"]
