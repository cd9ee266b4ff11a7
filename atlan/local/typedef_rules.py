"""What a definition has to be like before a tenant takes it, so that everything that relies on it can."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from atlan.local.errors import bad_request, type_not_found, unknown_type
from atlan.local.search.fields import PRIMITIVES
from atlan.local.shapes import as_array, as_object

Definition = dict[str, Any]
Find = Callable[[str], Definition | None]
"""Gives a definition by its name: one that the tenant has, or one that comes in the same request."""

_VALUES = frozenset({"ENUM", "STRUCT", "ENTITY"})
_VALUES_OF_CUSTOM_METADATA = frozenset({"ENUM"})


def require_sound(definition: Definition, old: Definition | None, find: Find) -> None:
    """
    Args:
        definition: as it would be stored.
        old: as it is stored now; None for a new one.
        find: gives other definitions.

    Raises:
        ServerError: it would mean nothing, or take something away from what relies on it.
    """
    _require_attributes(definition, old, find)
    check = {"ENUM": _require_options, "ENTITY": _require_super_types, "RELATIONSHIP": _require_ends}.get(
        definition["category"]
    )
    if check is not None:
        check(definition, old, find)


def _require_attributes(definition: Definition, old: Definition | None, find: Find) -> None:
    known = {one["name"]: one for one in as_array(as_object(old).get("attributeDefs"))}
    seen: set[str] = set()
    for attribute in as_array(definition.get("attributeDefs")):
        name = attribute.get("name")
        if not name:
            raise bad_request(f"Every attribute of {definition['name']} needs a name.")
        if name in seen:
            raise bad_request(f"Attribute {name} of type {definition['name']} is defined twice.")
        seen.add(name)
        _require_values(definition, attribute, find)
        if old is None:
            continue
        if name not in known and not attribute.get("isOptional", True):
            raise bad_request(
                f"Attribute {name} is mandatory: it cannot be added to type {old['name']}, which is there."
            )
        before = known.get(name)
        if before is not None and _fixed(definition, before) != _fixed(definition, attribute):
            raise bad_request(f"The type of attribute {name} of type {old['name']} cannot be changed.")


def _fixed(definition: Definition, attribute: Definition) -> str:
    """What of an attribute's type stays for good: one of custom metadata may come to have several values."""
    type_name: str = attribute["typeName"]
    if definition["category"] == "BUSINESS_METADATA":
        return type_name.removeprefix("array<").removesuffix(">")
    return type_name


def _require_values(definition: Definition, attribute: Definition, find: Find) -> None:
    type_name = attribute.get("typeName") or ""
    allowed = _VALUES_OF_CUSTOM_METADATA if definition["category"] == "BUSINESS_METADATA" else _VALUES
    for name in _named_types(type_name):
        if name in PRIMITIVES:
            continue
        found = find(name)
        if found is None:
            raise unknown_type(name)
        if found["category"] not in allowed:
            raise bad_request(f"Attribute {attribute['name']}: {name} is not a type of values.")


def _named_types(type_name: str) -> Iterator[str]:
    if found := re.fullmatch(r"array<(.+)>", type_name):
        yield from _named_types(found[1])
    elif found := re.fullmatch(r"map<([^,<>]+),(.+)>", type_name):
        yield from _named_types(found[1].strip())
        yield from _named_types(found[2].strip())
    elif not type_name or re.search(r"[<>,]", type_name):
        raise bad_request(f"{type_name!r} is not a type.")
    else:
        yield type_name


def _require_options(definition: Definition, old: Definition | None, find: Find) -> None:
    options = [element.get("value") for element in as_array(definition.get("elementDefs"))]
    if not all(options):
        raise bad_request(f"Every element of {definition['name']} needs a value.")
    if not options:
        raise bad_request(f"{definition['name']} needs an element.")
    if len(set(options)) < len(options):
        raise bad_request(f"{definition['name']} has an element twice.")


def _require_super_types(definition: Definition, old: Definition | None, find: Find) -> None:
    supers = as_array(definition.get("superTypes"))
    removed = sorted(set(as_array(as_object(old).get("superTypes"))) - set(supers))
    if removed:
        raise bad_request(f"Super type {removed[0]} of type {definition['name']} cannot be removed.")
    own = {attribute["name"] for attribute in as_array(definition.get("attributeDefs"))}
    for ancestor in _ancestors(definition, find):
        if ancestor["name"] == definition["name"]:
            raise bad_request(f"Type {definition['name']} cannot be its own super type.")
        inherited = {attribute["name"] for attribute in as_array(ancestor.get("attributeDefs"))}
        if own & inherited and old is None:
            raise bad_request(f"Attribute {sorted(own & inherited)[0]} is inherited from {ancestor['name']}.")


def _ancestors(definition: Definition, find: Find) -> Iterator[Definition]:
    waiting, seen = list(as_array(definition.get("superTypes"))), set[str]()
    while waiting:
        name = waiting.pop()
        found = find(name)
        if found is None:
            raise type_not_found(name)
        if found["category"] != "ENTITY":
            raise bad_request(f"{name} is not a type of entities, and cannot be a super type.")
        if name not in seen:
            seen.add(name)
            yield found
            waiting += as_array(found.get("superTypes"))


def _require_ends(definition: Definition, old: Definition | None, find: Find) -> None:
    kind = definition.get("relationshipCategory") or "ASSOCIATION"
    containers = 0
    for part in ("endDef1", "endDef2"):
        end = as_object(definition.get(part))
        if not end.get("type") or not end.get("name"):
            raise bad_request(f"{part} of {definition['name']} needs type and name.")
        found = find(end["type"])
        if found is None:
            raise type_not_found(end["type"])
        if found["category"] != "ENTITY":
            raise bad_request(
                f"{end['type']} is not a type of entities: it cannot be an end of a relationship."
            )
        containers += bool(end.get("isContainer"))
        before = as_object(as_object(old).get(part))
        if before and (before["type"], before["name"]) != (end["type"], end["name"]):
            raise bad_request(f"{part} of {definition['name']} cannot be changed.")
    if containers > 1 or bool(containers) != (kind != "ASSOCIATION"):
        raise bad_request(
            f"{definition['name']}: exactly one end is the container of an AGGREGATION or a COMPOSITION,"
            " and none of an ASSOCIATION."
        )
