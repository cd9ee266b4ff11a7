"""Personas, purposes, policies and domains: named by the server, whatever they come with."""

from __future__ import annotations

import re
from typing import Any

import pytest

Json = dict[str, Any]
ID = "[A-Za-z0-9]{21}"


def entity(type_name: str, guid: str = "-1", **attributes: Any) -> Json:
    return {
        "typeName": type_name,
        "guid": guid,
        "attributes": {"name": "n", "qualifiedName": "n", **attributes},
    }


def names(api: Any, *entities: Json) -> list[str]:
    """The qualifiedNames of new entities, in their order."""
    given = api.save(*entities)["guidAssignments"]
    return [api.get(given[one["guid"]])["attributes"]["qualifiedName"] for one in entities]


@pytest.mark.parametrize("type_name", ["Persona", "Purpose"])
def test_personas_and_purposes(api: Any, type_name: str) -> None:
    first, second = names(api, entity(type_name), entity(type_name, "-2"))
    assert re.fullmatch(f"default/{ID}", first)
    assert first != second


def test_domains(api: Any) -> None:
    below = entity("DataDomain", "-2", parentDomain={"typeName": "DataDomain", "guid": "-1"})
    root, sub = names(api, entity("DataDomain"), below)
    assert re.fullmatch(f"default/domain/{ID}/super", root)
    assert re.fullmatch(f"{root}/domain/{ID}", sub)


def test_policies(api: Any) -> None:
    policy = entity("AuthPolicy", "-2", accessControl={"typeName": "Persona", "guid": "-1"})
    persona, named, alone = names(api, entity("Persona"), policy, entity("AuthPolicy", "-3"))
    assert re.fullmatch(f"{persona}/{ID}", named)
    assert alone == "n"


def test_a_change_keeps_the_name(api: Any) -> None:
    guid = api.save(entity("Persona"))["guidAssignments"]["-1"]
    name = api.get(guid)["attributes"]["qualifiedName"]
    answer = api.save(entity("Persona", "-5", qualifiedName=name, description="d"))
    assert [one["guid"] for one in answer["mutatedEntities"]["UPDATE"]] == [guid]
    assert api.get(guid)["attributes"]["qualifiedName"] == name
