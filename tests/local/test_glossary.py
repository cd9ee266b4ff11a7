"""Glossaries, terms and categories: named by the server, unique where they must be."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]


def glossary(name: str = "Sales", guid: str = "-1") -> Json:
    return {"typeName": "AtlasGlossary", "guid": guid, "attributes": {"name": name, "qualifiedName": guid}}


def term(name: str, guid: str, anchor: Any, **attributes: Any) -> Json:
    return {
        "typeName": "AtlasGlossaryTerm",
        "guid": guid,
        "attributes": {"name": name, "qualifiedName": guid, "anchor": anchor, **attributes},
    }


def category(name: str, guid: str, anchor: Any, **attributes: Any) -> Json:
    return {**term(name, guid, anchor, **attributes), "typeName": "AtlasGlossaryCategory"}


ANCHOR = {"typeName": "AtlasGlossary", "guid": "-1"}


@pytest.fixture
def home(api: Any) -> str:
    return str(api.save(glossary())["guidAssignments"]["-1"])


def anchor(guid: str) -> Json:
    return {"typeName": "AtlasGlossary", "guid": guid}


def test_the_server_names_them(api: Any) -> None:
    answer = api.save(
        term("Customer", "-2", ANCHOR, categories=[{"typeName": "AtlasGlossaryCategory", "guid": "-4"}]),
        category("Child", "-4", ANCHOR, parentCategory={"typeName": "AtlasGlossaryCategory", "guid": "-3"}),
        category("Root", "-3", ANCHOR),
        glossary(),
    )
    names = {
        key: api.get(guid)["attributes"]["qualifiedName"] for key, guid in answer["guidAssignments"].items()
    }
    assert "@" not in names["-1"] and not names["-1"].startswith("-")
    assert names["-2"].endswith(f"@{names['-1']}") and names["-3"].endswith(f"@{names['-1']}")
    root, own = names["-3"].split("@")[0], names["-4"].split("@")[0]
    assert own.startswith(f"{root}.")
    hit = api.search({"term": {"__categories": names["-4"]}})["entities"]
    assert [item["displayText"] for item in hit] == ["Customer"]
    assert api.names({"term": {"__glossary": names["-1"]}}) == ["Child", "Customer", "Root"]
    assert api.names({"term": {"__parentCategory": names["-3"]}}) == ["Child"]


def test_glossary_names_are_unique(api: Any, home: str) -> None:
    assert api.save(glossary(), status=409)["errorCode"] == "ATLAS-409-00-007"
    api.delete(home)
    api.save(glossary())


def test_term_names_are_unique_within_their_glossary(api: Any, home: str) -> None:
    api.save(term("Customer", "-2", anchor(home)))
    assert api.save(term("Customer", "-2", anchor(home)), status=409)["errorCode"] == "ATLAS-409-00-009"
    assert api.save(term("A", "-2", anchor(home)), term("A", "-3", anchor(home)), status=409)
    other = api.save(glossary("Other"))["guidAssignments"]["-1"]
    api.save(term("Customer", "-2", anchor(other)))


def test_category_names_may_repeat(api: Any, home: str) -> None:
    answer = api.save(category("C", "-2", anchor(home)), category("C", "-3", anchor(home)))
    assert len(set(answer["guidAssignments"].values())) == 2


def test_a_term_needs_its_glossary(api: Any, home: str) -> None:
    api.save({"typeName": "AtlasGlossaryTerm", "attributes": {"name": "T"}}, status=400)
    guid = api.save(term("T", "-2", anchor(home)))["guidAssignments"]["-2"]
    update = {"typeName": "AtlasGlossaryTerm", "guid": guid, "attributes": {"name": "T", "description": "d"}}
    api.save(update, status=400)
    update["attributes"]["anchor"] = anchor(home)
    assert list(api.save(update)["mutatedEntities"]) == ["UPDATE"]


def test_a_term_is_updated_by_its_qualified_name(api: Any, home: str) -> None:
    guid = api.save(term("T", "-2", anchor(home)))["guidAssignments"]["-2"]
    name = api.get(guid)["attributes"]["qualifiedName"]
    answer = api.save(term("T", "-9", anchor(home), qualifiedName=name, description="d"))
    assert answer["guidAssignments"] == {"-9": guid}
    assert api.get(guid)["attributes"]["qualifiedName"] == name


def test_renaming_to_a_taken_name_is_refused(api: Any, home: str) -> None:
    api.save(term("A", "-2", anchor(home)))
    guid = api.save(term("B", "-2", anchor(home)))["guidAssignments"]["-2"]
    renamed = {**term("A", guid, anchor(home)), "guid": guid}
    assert api.save(renamed, status=409)["errorCode"] == "ATLAS-409-00-009"


def test_assigned_terms_are_shown_and_searchable(api: Any, build: Any, home: str) -> None:
    guid = api.save(term("Customer", "-2", anchor(home)))["guidAssignments"]["-2"]
    name = api.get(guid)["attributes"]["qualifiedName"]
    reference = {"typeName": "AtlasGlossaryTerm", "guid": guid}
    table = api.save(build.table("orders", "-1", meanings=[reference]))["guidAssignments"]["-1"]
    shown = api.get(table)
    assert shown["meaningNames"] == ["Customer"]
    assert shown["meanings"][0]["termGuid"] == guid
    assert [item["guid"] for item in shown["relationshipAttributes"]["meanings"]] == [guid]
    assert api.names({"term": {"__meanings": name}}) == ["orders"]
    assert api.names({"match": {"__meaningsText": "customer"}}) == ["orders"]
    hit = api.search({"term": {"__guid": table}})["entities"][0]
    assert hit["meanings"][0]["displayText"] == "Customer"

    api.save({**term("Client", guid, anchor(home)), "guid": guid})
    assert api.names({"match": {"__meaningsText": "client"}}) == ["orders"]
    api.delete(guid)
    assert api.names({"exists": {"field": "__meanings"}}) == []
    assert "meanings" not in api.get(table)
    api.request("POST", "/api/meta/entity/restore/bulk", params={"guid": guid})
    assert api.names({"exists": {"field": "__meanings"}}) == ["orders"]


def test_terms_relate_symmetrically(api: Any, home: str) -> None:
    answer = api.save(
        term("A", "-2", anchor(home)),
        term("B", "-3", anchor(home), synonyms=[{"typeName": "AtlasGlossaryTerm", "guid": "-2"}]),
    )
    a, b = answer["guidAssignments"]["-2"], answer["guidAssignments"]["-3"]
    assert [item["guid"] for item in api.get(a)["relationshipAttributes"]["synonyms"]] == [b]
    assert [item["guid"] for item in api.get(b)["relationshipAttributes"]["synonyms"]] == [a]
    api.save(term("A", a, anchor(home), synonyms=[]) | {"guid": a})
    assert "synonyms" not in api.get(b)["relationshipAttributes"]
