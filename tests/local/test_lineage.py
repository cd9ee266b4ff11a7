"""Walking lineage."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]
PATH = "/api/meta/lineage/list"


@pytest.fixture
def guids(api: Any, build: Any) -> dict[str, str]:
    """raw → p1 → staged → p2 → (mart, report); side → p2."""
    names = ["raw", "staged", "mart", "report", "side"]
    keys = {name: f"-{number}" for number, name in enumerate(names, 1)}

    def ends(*tables: str) -> list[Json]:
        return [{"typeName": "Table", "guid": keys[table]} for table in tables]

    answer = api.save(
        *[build.table(name, key) for name, key in keys.items()],
        build.process("p1", ends("raw"), ends("staged"), "-11"),
        build.process("p2", ends("staged", "side"), ends("mart", "report"), "-12"),
    )
    return {name: answer["guidAssignments"][key] for name, key in {**keys, "p1": "-11", "p2": "-12"}.items()}


def request(guid: str, direction: str = "OUTPUT", **rest: Any) -> Json:
    return {"guid": guid, "direction": direction, "depth": 1_000_000, "from": 0, "size": 10, **rest}


def walk(api: Any, guid: str, direction: str = "OUTPUT", **rest: Any) -> list[str]:
    body = api.request("POST", PATH, json=request(guid, direction, **rest))
    assert body["entityCount"] == len(body["entities"])
    return [entity["displayText"] for entity in body["entities"]]


def condition(name: str, operator: str, value: str = "") -> Json:
    return {
        "condition": "AND",
        "criterion": [{"attributeName": name, "operator": operator, "attributeValue": value}],
    }


def test_downstream_without_the_start(api: Any, guids: dict[str, str]) -> None:
    assert walk(api, guids["raw"]) == ["p1", "staged", "p2", "mart", "report"]


def test_upstream(api: Any, guids: dict[str, str]) -> None:
    assert walk(api, guids["mart"], "INPUT") == ["p2", "staged", "side", "p1", "raw"]


def test_from_a_process(api: Any, guids: dict[str, str]) -> None:
    assert walk(api, guids["p2"]) == ["mart", "report"]


def test_depth_counts_processes(api: Any, guids: dict[str, str]) -> None:
    assert walk(api, guids["raw"], depth=1) == ["p1", "staged"]
    assert walk(api, guids["raw"], depth=0) == []


def test_a_circle_ends(api: Any, build: Any, guids: dict[str, str]) -> None:
    api.save(
        build.process(
            "back",
            [build.reference("Table", guid=guids["mart"])],
            [build.reference("Table", guid=guids["raw"])],
        )
    )
    assert sorted(walk(api, guids["raw"])) == ["back", "mart", "p1", "p2", "report", "staged"]


def test_pages(api: Any, guids: dict[str, str]) -> None:
    seen: list[str] = []
    for start, more in ((0, True), (2, True), (4, False)):
        body = api.request("POST", PATH, json=request(guids["raw"], **{"from": start, "size": 2}))
        assert body["hasMore"] is more
        seen += [entity["displayText"] for entity in body["entities"]]
    assert seen == ["p1", "staged", "p2", "mart", "report"]


def test_filters_choose_what_is_shown_not_where_the_walk_goes(api: Any, guids: dict[str, str]) -> None:
    assert walk(api, guids["raw"], entityFilters=condition("__typeName", "=", "Table")) == [
        "staged",
        "mart",
        "report",
    ]
    assert walk(api, guids["raw"], entityFilters=condition("name", "contains", "EPO")) == ["report"]


def test_traversal_filters_stop_the_walk_beyond(api: Any, guids: dict[str, str]) -> None:
    assert walk(api, guids["raw"], entityTraversalFilters=condition("name", "!=", "staged")) == [
        "p1",
        "staged",
    ]


def test_archived_assets_and_relationships(api: Any, guids: dict[str, str]) -> None:
    api.delete(guids["staged"])
    active = condition("__state", "=", "ACTIVE")
    assert walk(api, guids["raw"]) == ["p1", "staged", "p2", "mart", "report"]
    assert walk(api, guids["raw"], relationshipTraversalFilters=active) == ["p1"]
    assert walk(api, guids["raw"], entityFilters=active, entityTraversalFilters=active) == ["p1"]


@pytest.mark.parametrize(
    ("name", "operator", "value", "expected"),
    [
        ("name", "=", "Mart", ["mart"]),
        ("name", "startsWith", "sta", ["staged"]),
        ("name", "endsWith", "ed", ["staged"]),
        ("name", "not_contains", "a", ["p1", "p2", "report"]),
        ("name", "in", "mart,report", ["mart", "report"]),
        ("description", "isNull", "", ["p1", "staged", "p2", "mart", "report"]),
        ("description", "notNull", "", []),
        ("__hasLineage", "=", "True", ["p1", "staged", "p2", "mart", "report"]),
        ("__timestamp", ">", "0", ["p1", "staged", "p2", "mart", "report"]),
        ("__timestamp", "<=", "0", []),
        ("__guid", "!=", "x", ["p1", "staged", "p2", "mart", "report"]),
    ],
)
def test_operators(
    api: Any, guids: dict[str, str], name: str, operator: str, value: str, expected: list[str]
) -> None:
    assert walk(api, guids["raw"], entityFilters=condition(name, operator, value)) == expected


def test_conditions_combine(api: Any, guids: dict[str, str]) -> None:
    either = {"condition": "OR", "criterion": [condition("name", "=", "mart"), condition("name", "=", "p1")]}
    assert walk(api, guids["raw"], entityFilters=either) == ["p1", "mart"]


def test_attributes_and_neighbours(api: Any, guids: dict[str, str]) -> None:
    body = api.request(
        "POST", PATH, json=request(guids["raw"], attributes=["qualifiedName"], immediateNeighbours=True)
    )
    staged, p2 = body["entities"][1], body["entities"][2]
    assert (staged["displayText"], staged["depth"]) == ("staged", 1)
    assert [item["name"] for item in staged["immediateUpstream"]] == ["raw"]
    assert [item["name"] for item in staged["immediateDownstream"]] == ["mart", "report"]
    assert set(staged["immediateUpstream"][0]) == {"guid", "name", "qualifiedName", "typeName"}
    assert p2["depth"] == 2
    assert [item["name"] for item in p2["immediateUpstream"]] == ["staged", "side"]
    plain = api.request("POST", PATH, json=request(guids["raw"]))["entities"][0]
    assert "depth" not in plain and "immediateUpstream" not in plain


def test_an_unknown_property_is_refused(api: Any, guids: dict[str, str]) -> None:
    body = api.request("POST", PATH, 400, json=request(guids["raw"], direktion="x"))
    assert list(body) == ["error"] and "direktion" in body["error"]


@pytest.mark.parametrize("missing", ["guid", "size", "from", "depth", "direction"])
def test_what_is_required(api: Any, guids: dict[str, str], missing: str) -> None:
    body = request(guids["raw"])
    del body[missing]
    assert api.request("POST", PATH, 400, json=body)["errorCode"] == "ATLAS-400-00-029"


def test_both_directions_at_once_are_refused(api: Any, guids: dict[str, str]) -> None:
    assert (
        api.request("POST", PATH, 400, json=request(guids["raw"], "BOTH"))["errorCode"] == "ATLAS-400-00-029"
    )


def test_an_unknown_asset(api: Any) -> None:
    assert api.request("POST", PATH, 404, json=request("unknown"))["errorCode"] == "ATLAS-404-00-005"


class TestHasLineage:
    def flagged(self, api: Any) -> list[str]:
        found: list[str] = api.names({"term": {"__hasLineage": True}})
        return found

    def test_it_follows_processes(self, api: Any, guids: dict[str, str]) -> None:
        everything = ["mart", "p1", "p2", "raw", "report", "side", "staged"]
        assert self.flagged(api) == everything
        assert api.get(guids["raw"])["attributes"]["__hasLineage"] is True
        api.delete(guids["p1"])
        assert self.flagged(api) == ["mart", "p2", "report", "side", "staged"]
        api.request("POST", "/api/meta/entity/restore/bulk", params={"guid": guids["p1"]})
        assert self.flagged(api) == everything
        api.delete(guids["p2"], kind="PURGE")
        assert self.flagged(api) == ["p1", "raw", "staged"]

    def test_a_process_needs_both_ends(self, api: Any, build: Any, guids: dict[str, str]) -> None:
        api.delete(guids["raw"], kind="PURGE")
        assert self.flagged(api) == ["mart", "p2", "report", "side", "staged"]
        api.save(build.process("half", [build.reference("Table", guid=guids["side"])], []))
        assert "half" not in self.flagged(api)

    def test_it_cannot_be_set_from_outside(self, api: Any, build: Any) -> None:
        api.save(build.table("t", __hasLineage=True))
        assert self.flagged(api) == []
