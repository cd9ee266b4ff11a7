"""Lineage as a graph: a -> p -> b -> q -> c."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]

BASE = "/api/meta/lineage"


@pytest.fixture
def guids(api: Any, build: Any) -> dict[str, str]:
    made = api.save(*(build.table(name, f"-{place}") for place, name in enumerate("abc", 1)))[
        "guidAssignments"
    ]
    tables = {name: made[f"-{place}"] for place, name in enumerate("abc", 1)}

    def table(name: str) -> list[Json]:
        return [build.reference("Table", guid=tables[name])]

    saved = api.save(
        build.process("p", table("a"), table("b"), "-1"), build.process("q", table("b"), table("c"), "-2")
    )["guidAssignments"]
    return {**tables, "p": saved["-1"], "q": saved["-2"]}


def edges(answer: Json, guids: dict[str, str]) -> list[str]:
    names = {guid: name for name, guid in guids.items()}
    return sorted(names[item["fromEntityId"]] + names[item["toEntityId"]] for item in answer["relations"])


def names_of(answer: Json) -> list[str]:
    return sorted(header["attributes"]["name"] for header in answer["guidEntityMap"].values())


def test_both_ways(api: Any, guids: dict[str, str]) -> None:
    answer = api.request("GET", f"{BASE}/{guids['b']}")
    assert edges(answer, guids) == ["ap", "bq", "pb", "qc"]
    assert names_of(answer) == ["a", "b", "c", "p", "q"]
    assert (answer["baseEntityGuid"], answer["lineageDirection"], answer["lineageDepth"]) == (
        guids["b"],
        "BOTH",
        3,
    )
    assert all(item["relationshipId"] for item in answer["relations"])


@pytest.mark.parametrize(
    ("start", "direction", "depth", "expected"),
    [
        ("a", "OUTPUT", 1, ["ap", "pb"]),
        ("a", "OUTPUT", 0, ["ap", "bq", "pb", "qc"]),
        ("c", "INPUT", 1, ["bq", "qc"]),
        ("p", "OUTPUT", 1, ["pb"]),
        ("p", "BOTH", 0, ["ap", "bq", "pb", "qc"]),
    ],
)
def test_direction_and_depth(
    api: Any, guids: dict[str, str], start: str, direction: str, depth: int, expected: list[str]
) -> None:
    parameters = {"direction": direction, "depth": depth}
    answer = api.request("GET", f"{BASE}/{guids[start]}", params=parameters)
    assert edges(answer, guids) == expected
    body = {"guid": guids[start], **parameters}
    assert edges(api.request("POST", f"{BASE}/getlineage", json=body), guids) == expected


def test_processes_can_be_hidden(api: Any, guids: dict[str, str]) -> None:
    answer = api.request("GET", f"{BASE}/{guids['a']}", params={"hideProcess": "true"})
    assert edges(answer, guids) == ["ab", "bc"]
    assert names_of(answer) == ["a", "b", "c"]
    assert {item["processId"] for item in answer["relations"]} == {guids["p"], guids["q"]}


def test_a_page_of_it(api: Any, guids: dict[str, str]) -> None:
    parameters = {
        "direction": "OUTPUT",
        "limit": 2,
        "calculateRemainingVertexCounts": "true",
        "hideProcess": "false",
    }
    answer = api.request("GET", f"{BASE}/{guids['a']}", params=parameters)
    assert names_of(answer) == ["a", "b", "p"]
    assert edges(answer, guids) == ["ap", "pb"]
    assert answer["hasMoreDownstreamVertices"] is True
    assert answer["remainingDownstreamVertexCount"] == 2


def test_by_qualified_name(api: Any, build: Any, guids: dict[str, str]) -> None:
    name = build.table("a")["attributes"]["qualifiedName"]
    path = f"{BASE}/uniqueAttribute/type/Table"
    answer = api.request("GET", path, params={"attr:qualifiedName": name, "depth": 1})
    assert edges(answer, guids) == ["ap", "pb"]
    api.request("GET", path, 404, params={"attr:qualifiedName": "x"})


def test_filters_and_attributes(api: Any, guids: dict[str, str]) -> None:
    body = {
        "guid": guids["a"],
        "attributes": ["qualifiedName"],
        "ignoredProcesses": ["Process"],
        "direction": "OUTPUT",
    }
    assert api.request("POST", f"{BASE}/getlineage", 404, json=body)["errorCode"].startswith("ATLAS-404")
    body = {
        "guid": guids["a"],
        "entityFilters": {"attributeName": "name", "operator": "=", "attributeValue": "b"},
    }
    assert names_of(api.request("POST", f"{BASE}/getlineage", json=body)) == ["a", "b"]


def test_what_has_none(api: Any, build: Any) -> None:
    guid = api.save(build.table("alone", "-1"))["guidAssignments"]["-1"]
    api.request("GET", f"{BASE}/{guid}", 404)
    api.request("GET", f"{BASE}/unknown", 404)


@pytest.mark.parametrize(
    "body", [{"guid": "x", "unknown": 1}, {"depth": 1}, {"guid": "x", "direction": "UP"}]
)
def test_nonsense_is_refused(api: Any, body: Json) -> None:
    api.request("POST", f"{BASE}/getlineage", 400, json=body)
