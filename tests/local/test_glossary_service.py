"""The glossary service: the same entities in another form."""

from __future__ import annotations

from typing import Any

import pytest

Json = dict[str, Any]

BASE = "/api/meta/glossary"


@pytest.fixture
def glossary(api: Any) -> str:
    return str(api.request("POST", BASE, json={"name": "Sales", "language": "English"})["guid"])


def term(api: Any, glossary: str, name: str, **rest: Any) -> Json:
    body = {"name": name, "anchor": {"glossaryGuid": glossary}, **rest}
    made: Json = api.request("POST", f"{BASE}/term", json=body)
    return made


def category(api: Any, glossary: str, name: str, **rest: Any) -> Json:
    body = {"name": name, "anchor": {"glossaryGuid": glossary}, **rest}
    made: Json = api.request("POST", f"{BASE}/category", json=body)
    return made


def test_a_glossary(api: Any, glossary: str) -> None:
    path = f"{BASE}/{glossary}"
    read = api.request("GET", path)
    assert (read["name"], read["language"]) == ("Sales", "English")
    assert api.get(glossary)["typeName"] == "AtlasGlossary"
    changed = api.request(
        "PUT", path, json={"name": "Sales", "shortDescription": "x", "additionalAttributes": {"a": "b"}}
    )
    assert changed == {**read, "shortDescription": "x", "additionalAttributes": {"a": "b"}}
    assert api.request("POST", BASE, 409, json={"name": "Sales"})["errorCode"] == "ATLAS-409-00-007"
    made = term(api, glossary, "Order")
    api.request("DELETE", path, 204)
    api.request("GET", path, 404)
    api.get(made["guid"], 404)


def test_listing_them(api: Any, glossary: str) -> None:
    for name in ("Finance", "Logistics"):
        api.request("POST", BASE, json={"name": name})

    def names(**parameters: Any) -> list[str]:
        return [item["name"] for item in api.request("GET", BASE, params=parameters)]

    assert names() == ["Finance", "Logistics", "Sales"]
    assert names(sort="DESC", limit=1) == ["Sales"]
    assert names(offset=1, limit=5) == ["Logistics", "Sales"]
    for wrong in ({"sort": "up"}, {"limit": "x"}, {"offset": -1}):
        api.request("GET", BASE, 400, params=wrong)


def test_a_term(api: Any, glossary: str) -> None:
    home = category(api, glossary, "Trade")
    sale = term(api, glossary, "Sale")
    made = term(
        api,
        glossary,
        "Order",
        abbreviation="O.",
        examples=["a", "b"],
        categories=[{"categoryGuid": home["guid"]}],
        synonyms=[{"termGuid": sale["guid"], "description": "nearly", "status": "ACTIVE"}],
    )
    assert (made["abbreviation"], made["examples"]) == ("O.", ["a", "b"])
    assert made["anchor"]["glossaryGuid"] == glossary
    assert made["categories"][0]["displayText"] == "Trade"
    synonym = made["synonyms"][0]
    assert (synonym["termGuid"], synonym["description"], synonym["status"]) == (
        sale["guid"],
        "nearly",
        "ACTIVE",
    )
    assert api.request("GET", f"{BASE}/term/{sale['guid']}")["synonyms"][0]["termGuid"] == made["guid"]
    assert api.request("GET", f"{BASE}/category/{home['guid']}")["terms"][0]["termGuid"] == made["guid"]
    path = f"{BASE}/term/{made['guid']}"
    anchor = {"glossaryGuid": glossary}
    changed = api.request("PUT", path, json={"name": "Order", "anchor": anchor, "synonyms": []})
    assert "synonyms" not in changed
    assert changed["abbreviation"] == "O."
    api.request("POST", f"{BASE}/term", 409, json={"name": "Order", "anchor": anchor})
    api.request("DELETE", path, 204)
    api.request("DELETE", path, 404)


def test_terms_are_created_together_or_not_at_all(api: Any, glossary: str) -> None:
    anchor = {"glossaryGuid": glossary}
    given = [{"name": name, "anchor": anchor} for name in ("A", "B")]
    made = api.request("POST", f"{BASE}/terms", json=given)
    assert [item["name"] for item in made] == ["A", "B"]
    api.request("POST", f"{BASE}/terms", 409, json=[{"name": "C", "anchor": anchor}, given[0]])
    names = [item["name"] for item in api.request("GET", f"{BASE}/{glossary}/terms")]
    assert names == ["A", "B"]


def test_a_category(api: Any, glossary: str) -> None:
    parent = category(api, glossary, "Trade", shortDescription="x")
    child = category(api, glossary, "Retail", parentCategory={"categoryGuid": parent["guid"]})
    assert child["parentCategory"]["displayText"] == "Trade"
    above = api.request("GET", f"{BASE}/category/{parent['guid']}")
    assert [item["categoryGuid"] for item in above["childrenCategories"]] == [child["guid"]]
    listed = api.request("GET", f"{BASE}/{glossary}/categories", params={"sort": "DESC"})
    assert [item["name"] for item in listed] == ["Trade", "Retail"]
    path = f"{BASE}/category/{child['guid']}"
    renamed = api.request("PUT", path, json={"name": "Shops", "anchor": {"glossaryGuid": glossary}})
    assert renamed["name"] == "Shops"
    api.request("DELETE", path, 204)
    api.request("GET", path, 404)


def test_assigning_a_term(api: Any, build: Any, glossary: str) -> None:
    order = term(api, glossary, "Order")["guid"]
    guid = api.save(build.table("orders", "-1"))["guidAssignments"]["-1"]
    path = f"{BASE}/terms/{order}/assignedEntities"
    api.request("POST", path, 204, json=[{"guid": guid}])
    api.request("POST", path, 204, json=[{"guid": guid}])
    (assigned,) = api.request("GET", path)
    assert (assigned["guid"], assigned["typeName"]) == (guid, "Table")
    assert assigned["qualifiedName"] == build.table("orders")["attributes"]["qualifiedName"]
    assert api.get(guid)["meanings"][0]["termGuid"] == order
    assert api.request("GET", f"{BASE}/term/{order}")["assignedEntities"][0]["guid"] == guid
    api.request("PUT", path, 204, json=[{"relationshipGuid": assigned["relationshipGuid"]}])
    assert api.request("GET", path) == []
    api.request("POST", path, 404, json=[{"guid": "unknown"}])


def test_kinds_are_not_mixed_up(api: Any, glossary: str) -> None:
    order = term(api, glossary, "Order")["guid"]
    for path in (f"{BASE}/{order}", f"{BASE}/category/{order}", f"{BASE}/term/{glossary}"):
        assert api.request("GET", path, 404)["errorCode"] == "ATLAS-404-00-005"
