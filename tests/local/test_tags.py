"""Tags: every flag of a save, the calls for one entity, and propagation."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def tags(api: Any) -> dict[str, str]:
    return {name: api.tag(name) for name in ("PII", "Secret", "Old")}


def attach(name: str, **flags: bool) -> dict[str, Any]:
    return {"typeName": name, "propagate": False, **flags}


@pytest.fixture
def table(api: Any, build: Any, tags: dict[str, str]) -> str:
    answer = api.save({**build.table("orders", "-1"), "classifications": [attach(tags["PII"])]})
    return str(answer["guidAssignments"]["-1"])


def test_a_create_always_applies_tags(api: Any, tags: dict[str, str], table: str) -> None:
    stored = api.get(table)
    assert stored["classificationNames"] == [tags["PII"]]
    tag = stored["classifications"][0]
    assert (tag["entityGuid"], tag["displayName"], tag["propagate"]) == (table, "PII", False)


def test_an_update_without_a_flag_ignores_tags(
    api: Any, build: Any, tags: dict[str, str], table: str
) -> None:
    answer = api.save({**build.table("orders"), "classifications": [attach(tags["Secret"])]})
    assert "mutatedEntities" not in answer
    assert api.tags_of(table) == [tags["PII"]]


@pytest.mark.parametrize("flag", ["replaceTags", "replaceClassifications"])
def test_replacing_makes_the_tags_equal(
    api: Any, build: Any, tags: dict[str, str], table: str, flag: str
) -> None:
    answer = api.save({**build.table("orders"), "classifications": [attach(tags["Secret"])]}, **{flag: True})
    assert [header["guid"] for header in answer["mutatedEntities"]["UPDATE"]] == [table]
    assert api.tags_of(table) == [tags["Secret"]]
    api.save(build.table("orders"), **{flag: True})
    assert api.tags_of(table) == []


def test_appending_adds_and_removes_single_tags(
    api: Any, build: Any, tags: dict[str, str], table: str
) -> None:
    payload = {
        **build.table("orders"),
        "classifications": [attach(tags["Old"])],
        "addOrUpdateClassifications": [attach(tags["Secret"])],
        "removeClassifications": [{"typeName": tags["PII"]}],
    }
    api.save(payload, appendTags=True)
    assert api.tags_of(table) == [tags["Secret"]]


def test_a_create_with_append_takes_the_tags_to_add(api: Any, build: Any, tags: dict[str, str]) -> None:
    payload = {
        **build.table("new", "-1"),
        "addOrUpdateClassifications": [attach(tags["Secret"])],
        "removeClassifications": [{"typeName": tags["Secret"]}],
    }
    guid = api.save(payload, appendTags=True)["guidAssignments"]["-1"]
    assert api.tags_of(guid) == [tags["Secret"]]


def test_what_is_left_out_of_a_tag_means_propagate(api: Any, build: Any, tags: dict[str, str]) -> None:
    guid = api.save({**build.table("t", "-1"), "classifications": [{"typeName": tags["PII"]}]})[
        "guidAssignments"
    ]["-1"]
    tag = api.get(guid)["classifications"][0]
    assert (tag["propagate"], tag["removePropagationsOnEntityDelete"]) == (True, True)
    assert (tag["restrictPropagationThroughLineage"], tag["restrictPropagationThroughHierarchy"]) == (
        False,
        False,
    )


def test_an_unknown_tag_is_refused(api: Any, build: Any) -> None:
    body = api.save({**build.table("t"), "classifications": [attach("PII")]}, status=404)
    assert body["errorCode"] == "ATLAS-404-00-008"


def test_glossaries_cannot_be_tagged(api: Any, tags: dict[str, str]) -> None:
    glossary = {
        "typeName": "AtlasGlossary",
        "attributes": {"name": "G"},
        "classifications": [attach(tags["PII"])],
    }
    body = api.save(glossary, status=409)
    assert body["errorCode"] == "ATLAS-409-00-015"


class TestCallsForOneEntity:
    def path(self, guid: str) -> str:
        return f"/api/meta/entity/guid/{guid}/classifications"

    def test_add_list_update_delete(self, api: Any, tags: dict[str, str], table: str) -> None:
        api.request("POST", self.path(table), 204, json=[attach(tags["Secret"])])
        listed = api.request("GET", self.path(table))
        assert {tag["typeName"] for tag in listed["list"]} == {tags["PII"], tags["Secret"]}
        assert listed["totalCount"] == 2
        api.request(
            "PUT",
            self.path(table),
            204,
            json=[attach(tags["Secret"], removePropagationsOnEntityDelete=False)],
        )
        single = api.request("GET", f"/api/meta/entity/guid/{table}/classification/{tags['Secret']}")
        assert single["removePropagationsOnEntityDelete"] is False
        api.request("DELETE", f"/api/meta/entity/guid/{table}/classification/{tags['Secret']}", 204)
        assert api.tags_of(table) == [tags["PII"]]

    def test_adding_what_is_there_is_refused(self, api: Any, tags: dict[str, str], table: str) -> None:
        api.request("POST", self.path(table), 400, json=[attach(tags["PII"])])

    def test_changing_or_deleting_what_is_not_there_is_refused(
        self, api: Any, tags: dict[str, str], table: str
    ) -> None:
        body = api.request("PUT", self.path(table), 404, json=[attach(tags["Old"])])
        assert body["errorCode"] == "ATLAS-404-00-008"
        api.request("DELETE", f"/api/meta/entity/guid/{table}/classification/{tags['Old']}", 404)

    def test_by_unique_attribute(self, api: Any, build: Any, tags: dict[str, str], table: str) -> None:
        path = "/api/meta/entity/uniqueAttribute/type/Table"
        key = {"attr:qualifiedName": f"{build.schema}/orders"}
        api.request("POST", f"{path}/classifications", 204, params=key, json=[attach(tags["Secret"])])
        api.request(
            "PUT", f"{path}/classifications", 204, params=key, json=[attach(tags["Secret"], propagate=True)]
        )
        api.request("DELETE", f"{path}/classification/{tags['PII']}", 204, params=key)
        assert api.tags_of(table) == [tags["Secret"]]


class TestPropagation:
    @pytest.fixture
    def guids(self, api: Any, build: Any) -> dict[str, str]:
        """orders(id) → load → sales(total), with a term on orders."""
        schema = build.entity("Schema", "main", build.schema, "-5")
        inside = {"atlanSchema": build.reference("Schema", guid="-5")}
        answer = api.save(
            schema,
            build.table("orders", "-1", **inside),
            build.table("sales", "-2"),
            build.column("orders", "id", "-3"),
            build.column("sales", "total", "-4"),
            build.process(
                "load", [{"typeName": "Table", "guid": "-1"}], [{"typeName": "Table", "guid": "-2"}], "-6"
            ),
        )
        keys = {"orders": "-1", "sales": "-2", "id": "-3", "total": "-4", "schema": "-5", "load": "-6"}
        return {name: answer["guidAssignments"][key] for name, key in keys.items()}

    def put(self, api: Any, guid: str, name: str, **flags: bool) -> None:
        body = [{"typeName": name, "propagate": True, **flags}]
        api.request("POST", f"/api/meta/entity/guid/{guid}/classifications", 204, json=body)

    def reached(self, api: Any, guids: dict[str, str]) -> set[str]:
        return {name for name, guid in guids.items() if api.tags_of(guid)}

    def test_down_the_hierarchy_and_along_lineage(
        self, api: Any, tags: dict[str, str], guids: dict[str, str]
    ) -> None:
        self.put(api, guids["orders"], tags["PII"])
        assert self.reached(api, guids) == {"orders", "id", "load", "sales", "total"}
        tag = api.get(guids["total"])["classifications"][0]
        assert tag["entityGuid"] == guids["orders"]

    def test_search_tells_direct_from_propagated(
        self, api: Any, tags: dict[str, str], guids: dict[str, str]
    ) -> None:
        self.put(api, guids["orders"], tags["PII"])
        assert api.names({"term": {"__traitNames": tags["PII"]}}) == ["orders"]
        assert api.names({"term": {"__propagatedTraitNames": tags["PII"]}}) == [
            "id",
            "load",
            "sales",
            "total",
        ]

    def test_lineage_can_be_barred(self, api: Any, tags: dict[str, str], guids: dict[str, str]) -> None:
        self.put(api, guids["orders"], tags["PII"], restrictPropagationThroughLineage=True)
        assert self.reached(api, guids) == {"orders", "id"}

    def test_hierarchy_can_be_barred(self, api: Any, tags: dict[str, str], guids: dict[str, str]) -> None:
        self.put(api, guids["orders"], tags["PII"], restrictPropagationThroughHierarchy=True)
        assert self.reached(api, guids) == {"orders", "load", "sales"}

    def test_new_neighbours_are_reached(
        self, api: Any, build: Any, tags: dict[str, str], guids: dict[str, str]
    ) -> None:
        self.put(api, guids["schema"], tags["PII"], restrictPropagationThroughLineage=True)
        guid = api.save(build.column("orders", "note", "-1"))["guidAssignments"]["-1"]
        assert api.tags_of(guid) == [tags["PII"]]

    def test_cut_ties_end_it(self, api: Any, build: Any, tags: dict[str, str], guids: dict[str, str]) -> None:
        self.put(api, guids["orders"], tags["PII"])
        api.delete(guids["load"], kind="PURGE")
        assert self.reached(api, {name: guid for name, guid in guids.items() if name != "load"}) == {
            "orders",
            "id",
        }
        assert api.names({"term": {"__propagatedTraitNames": tags["PII"]}}) == ["id"]

    def test_taking_it_off_ends_it(self, api: Any, tags: dict[str, str], guids: dict[str, str]) -> None:
        self.put(api, guids["orders"], tags["PII"])
        api.request("DELETE", f"/api/meta/entity/guid/{guids['orders']}/classification/{tags['PII']}", 204)
        assert self.reached(api, guids) == set()
        assert api.names({"exists": {"field": "__propagatedTraitNames"}}) == []

    def test_archiving_the_source_ends_it_and_restoring_brings_it_back(
        self, api: Any, tags: dict[str, str], guids: dict[str, str]
    ) -> None:
        self.put(api, guids["orders"], tags["PII"])
        api.delete(guids["orders"])
        assert self.reached(api, guids) == {"orders"}
        api.request("POST", "/api/meta/entity/restore/bulk", params={"guid": guids["orders"]})
        assert self.reached(api, guids) == {"orders", "id", "load", "sales", "total"}

    def test_purging_the_source_ends_it(self, api: Any, tags: dict[str, str], guids: dict[str, str]) -> None:
        self.put(api, guids["orders"], tags["PII"])
        api.delete(guids.pop("orders"), kind="PURGE")
        assert self.reached(api, guids) == set()
        assert api.names({"exists": {"field": "__propagatedTraitNames"}}) == []

    def test_a_term_passes_its_tags_on(
        self, api: Any, build: Any, tags: dict[str, str], guids: dict[str, str]
    ) -> None:
        answer = api.save(
            {"typeName": "AtlasGlossary", "guid": "-1", "attributes": {"name": "G"}},
            {
                "typeName": "AtlasGlossaryTerm",
                "guid": "-2",
                "attributes": {"name": "T", "anchor": {"guid": "-1"}},
            },
        )
        term = answer["guidAssignments"]["-2"]
        self.put(api, term, tags["Secret"])
        api.save(build.column("orders", "id", meanings=[{"typeName": "AtlasGlossaryTerm", "guid": term}]))
        assert api.tags_of(guids["id"]) == [tags["Secret"]]


def test_a_tag_that_was_passed_on_belongs_where_it_comes_from(api: Any, build: Any) -> None:
    tag = api.tag("PII")
    table = api.save({**build.table("orders", "-1"), "classifications": [{"typeName": tag}]})
    source = table["guidAssignments"]["-1"]
    column = api.save(build.column("orders", "id", "-1"))["guidAssignments"]["-1"]
    path = f"/api/meta/entity/guid/{column}/classification/{tag}"
    api.request("DELETE", path, 404)
    api.request("DELETE", path, 404, params={"associatedEntityGuid": column})
    api.request("DELETE", path, 404, params={"associatedEntityGuid": "unknown"})
    refused = api.request("DELETE", path, 400, params={"associatedEntityGuid": source})
    assert refused["errorCode"] == "ATLAS-400-00-029"
    path = f"/api/meta/entity/guid/{source}/classification/{tag}"
    api.request("DELETE", path, 204, params={"associatedEntityGuid": source})
    assert api.tags_of(column) == []
