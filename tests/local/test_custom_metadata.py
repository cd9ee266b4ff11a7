"""Custom metadata: definitions with generated names, values under every flag."""

from __future__ import annotations

from typing import Any

import pytest

Names = dict[str, str]


@pytest.fixture
def names(api: Any) -> Names:
    """A set RACI with attributes Owner, Count and Active: from the name for people to the internal one."""
    name, attributes = api.custom_metadata("RACI", {"Owner": "string", "Count": "int", "Active": "boolean"})
    return {"RACI": name, **attributes}


@pytest.fixture
def table(api: Any, build: Any, names: Names) -> str:
    values = {names["RACI"]: {names["Owner"]: "ada", names["Count"]: 1}}
    answer = api.save({**build.table("orders", "-1"), "businessAttributes": values})
    return str(answer["guidAssignments"]["-1"])


def stored(api: Any, guid: str, names: Names) -> dict[str, Any]:
    values = api.get(guid).get("businessAttributes", {}).get(names["RACI"], {})
    return {name: values[internal] for name, internal in names.items() if internal in values}


def test_a_create_always_applies_it(api: Any, names: Names, table: str) -> None:
    assert stored(api, table, names) == {"Owner": "ada", "Count": 1}


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ({}, {"Owner": "ada", "Count": 1}),
        ({"overwriteBusinessAttributes": True}, {"Owner": "ada", "Count": 1}),
        ({"replaceBusinessAttributes": True}, {"Owner": "ada", "Count": 2}),
        ({"replaceBusinessAttributes": True, "overwriteBusinessAttributes": True}, {"Count": 2}),
    ],
)
def test_an_update_follows_its_flags(
    api: Any, build: Any, names: Names, table: str, flags: dict[str, bool], expected: dict[str, Any]
) -> None:
    values = {names["RACI"]: {names["Count"]: 2}}
    api.save({**build.table("orders"), "businessAttributes": values}, **flags)
    assert stored(api, table, names) == expected


def test_overwriting_with_nothing_wipes_everything(api: Any, build: Any, names: Names, table: str) -> None:
    api.save(build.table("orders"), replaceBusinessAttributes=True, overwriteBusinessAttributes=True)
    assert stored(api, table, names) == {}


def test_one_set_changes_only_what_is_sent_and_null_clears(api: Any, names: Names, table: str) -> None:
    path = f"/api/meta/entity/guid/{table}/businessmetadata/{names['RACI']}"
    api.request("POST", path, 204, json={names["Owner"]: None, names["Active"]: True})
    assert stored(api, table, names) == {"Count": 1, "Active": True}


def test_all_sets_at_once(api: Any, names: Names, table: str) -> None:
    path = f"/api/meta/entity/guid/{table}/businessmetadata"
    api.request("POST", path, 204, json={names["RACI"]: {names["Active"]: False}})
    assert stored(api, table, names) == {"Owner": "ada", "Count": 1, "Active": False}
    api.request("POST", path, 204, params={"isOverwrite": "true"}, json={names["RACI"]: {names["Count"]: 3}})
    assert stored(api, table, names) == {"Count": 3}


def test_deleting_values(api: Any, names: Names, table: str) -> None:
    path = f"/api/meta/entity/guid/{table}/businessmetadata"
    api.request("DELETE", f"{path}/{names['RACI']}", 204, json={names["Owner"]: "whatever"})
    assert stored(api, table, names) == {"Count": 1}
    api.request("DELETE", path, 204, json={names["RACI"]: {names["Count"]: None}})
    assert stored(api, table, names) == {}


def test_unknown_names_are_refused(api: Any, names: Names, table: str) -> None:
    path = f"/api/meta/entity/guid/{table}/businessmetadata"
    assert api.request("POST", f"{path}/RACI", 404, json={})["errorCode"] == "ATLAS-404-00-001"
    body = api.request("POST", f"{path}/{names['RACI']}", 400, json={"Owner": "x"})
    assert body["errorCode"] == "ATLAS-400-00-029"


def test_a_wrong_value_is_refused(api: Any, names: Names, table: str) -> None:
    path = f"/api/meta/entity/guid/{table}/businessmetadata/{names['RACI']}"
    assert api.request("POST", path, 404, json={names["Count"]: "many"})["errorCode"] == "ATLAS-404-00-007"


def test_it_is_searched_by_the_internal_name_and_returned_flattened(
    api: Any, names: Names, table: str
) -> None:
    wanted = f"{names['RACI']}.{names['Owner']}"
    for query in (
        {"term": {names["Owner"]: {"value": "ada"}}},
        {"range": {names["Count"]: {"gte": 1, "lt": 2}}},
        {"exists": {"field": names["Count"]}},
    ):
        hits = api.search(query, attributes=[wanted])["entities"]
        assert [hit["guid"] for hit in hits] == [table]
        assert hits[0]["attributes"][wanted] == "ada"
        assert "businessAttributes" not in hits[0]


def test_a_set_in_use_cannot_be_deleted(api: Any, names: Names, table: str) -> None:
    path = f"/api/meta/types/typedef/name/{names['RACI']}"
    assert api.request("DELETE", path, 409)["errorCode"] == "ATLAS-409-00-002"
    api.delete(table, kind="PURGE")
    api.request("DELETE", path, 204)


GUID = "/api/meta/entity/guid"
IMPORT = "/api/meta/entity/businessmetadata/import"


def test_sets_and_attributes_can_go_by_the_names_people_see(api: Any, names: Names, table: str) -> None:
    path = f"{GUID}/{table}/businessmetadata/displayName"
    api.request("POST", path, 204, json={"RACI": {"Count": 2, "Active": True}})
    assert stored(api, table, names) == {"Owner": "ada", "Count": 2, "Active": True}
    api.request("POST", path, 204, params={"isOverwrite": "true"}, json={"RACI": {"Count": 3}})
    assert stored(api, table, names) == {"Count": 3}
    assert api.request("POST", path, 404, json={"Unknown": {}})["errorCode"] == "ATLAS-404-00-001"
    api.request("POST", path, 400, json={"RACI": {"Unknown": 1}})


def test_a_table_sets_it_for_many(api: Any, build: Any, names: Names, table: str) -> None:
    heading = api.http.get(f"{IMPORT}/template")
    assert heading.headers["content-type"] == "application/octet-stream"
    qualified_name = build.table("orders")["attributes"]["qualifiedName"]
    rows = [
        f"Table,{qualified_name},RACI.Count,7,",
        f'Table,{qualified_name},RACI.Owner,"bob, ""the"" builder",',
        f"Table,{qualified_name},RACI.Count,many,",
        "Table,nowhere,RACI.Count,1,",
        f"Table,{qualified_name},Unknown.x,1,",
    ]
    table_text = heading.text + "\r\n".join(rows)
    answer = api.request("POST", IMPORT, files={"file": ("a.csv", table_text.encode(), "text/csv")})
    assert stored(api, table, names) == {"Owner": 'bob, "the" builder', "Count": 7}
    assert [item["rowNumber"] for item in answer["successImportInfoList"]] == [1, 2]
    assert [(item["rowNumber"], item["importStatus"]) for item in answer["failedImportInfoList"]] == [
        (3, "FAILED"),
        (4, "FAILED"),
        (5, "FAILED"),
    ]
    assert all(item["remarks"] for item in answer["failedImportInfoList"])


@pytest.mark.parametrize(
    "sent",
    [
        {"content": b"x"},
        {"files": {"other": b"x"}},
        {"files": {"file": b"\xff\xfe"}},
        {"files": {"file": b"a,b\n1,2"}},
        {"content": b"--x\r\n", "headers": {"content-type": "multipart/form-data; boundary=x"}},
    ],
)
def test_what_is_no_table_is_refused(api: Any, sent: dict[str, Any]) -> None:
    assert list(api.request("POST", IMPORT, 400, **sent)) == ["error"]
