"""Whatever an entity holds survives being read, changed and written: for every type, random documents."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from atlan.model import structs
from atlan.model.entity import Entity, entity_from_wire, entity_type
from atlan.model.entity.record import declared
from atlan.model.entity.relations import Relation
from atlan.model.entity.struct import Struct
from atlan_types._index import TYPES

SPEC = Path(__file__).parents[2] / "spec" / "typedefs"

text = st.text(max_size=8)
json_value = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)
WRITTEN_BY_NAME = {"purposeClassifications"}
"""Attributes that are read as names and sent as ids, which takes a tenant that knows them."""
guids = st.text(min_size=1, max_size=8)
moments = st.integers(-(10**12), 10**13)
references = st.fixed_dictionaries(
    {"typeName": st.sampled_from(["Table", "Column", "Asset", "HoloDeck"]), "guid": guids},
    optional={
        "displayText": text,
        "attributes": st.dictionaries(text, json_value, max_size=1),
        "brandNew": json_value,
    },
)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": text,
    "boolean": st.booleans(),
    "int": st.integers(-(2**31), 2**31),
    "long": st.integers(-(2**63), 2**63 - 1),
    "float": st.floats(allow_nan=False),
    "double": st.floats(allow_nan=False),
    "date": moments,
}


def definitions() -> dict[str, dict[str, dict[str, Any]]]:
    found: dict[str, dict[str, dict[str, Any]]] = {"entityDefs": {}, "structDefs": {}, "enumDefs": {}}
    for path in sorted(SPEC.glob("*.json")):
        document = json.loads(path.read_text())
        for kind, known in found.items():
            known.update({definition["name"]: definition for definition in document[kind]})
    return found


DEFINITIONS = definitions()


@cache
def values_of(type_name: str, depth: int = 0) -> st.SearchStrategy[Any]:
    """Valid values of a type on the wire, with values of enumerations and members of structs nobody knows."""
    if type_name in SCALARS:
        return SCALARS[type_name]
    if type_name.startswith("array<"):
        return st.lists(values_of(type_name[6:-1], depth), max_size=3)
    if type_name.startswith("map<"):
        return st.dictionaries(text, values_of(type_name[4:-1].split(",", 1)[1], depth), max_size=2)
    if type_name in DEFINITIONS["enumDefs"]:
        known = [element["value"] for element in DEFINITIONS["enumDefs"][type_name]["elementDefs"]]
        return st.sampled_from([*known, "NOT_INVENTED_YET"])
    struct = DEFINITIONS["structDefs"][type_name]
    if depth > 1:
        return st.just({})
    members = {
        attribute["name"]: st.none() | values_of(attribute["typeName"], depth + 1)
        for attribute in struct["attributeDefs"]
    }
    return st.fixed_dictionaries({}, optional={**members, "notInventedYet": json_value})


@cache
def attributes_of(type_name: str) -> dict[str, st.SearchStrategy[Any]]:
    definition = DEFINITIONS["entityDefs"][type_name]
    found: dict[str, st.SearchStrategy[Any]] = {}
    for super_type in definition["superTypes"]:
        found.update(attributes_of(super_type))
    for attribute in definition["attributeDefs"]:
        found[attribute["name"]] = values_of(attribute["typeName"])
    return found


@cache
def changes_of(type_name: str) -> st.SearchStrategy[tuple[str, Any]]:
    """An attribute of a type, its own or inherited, and a value that the wire may hold for it."""
    attributes, targets = attributes_of(type_name), targets_of(type_name)

    def value_of(name: str) -> st.SearchStrategy[tuple[str, Any]]:
        if name in attributes:
            return st.tuples(st.just(name), st.none() | attributes[name])
        reference = st.fixed_dictionaries(
            {"typeName": st.sampled_from([target_of(targets[name]), "HoloDeck"]), "guid": guids}
        )
        many = targets[name].startswith("array<")
        return st.tuples(st.just(name), st.none() | (st.lists(reference, max_size=2) if many else reference))

    return st.sampled_from(sorted({*attributes, *targets} - WRITTEN_BY_NAME)).flatmap(value_of)


@cache
def targets_of(type_name: str) -> dict[str, str]:
    definition = DEFINITIONS["entityDefs"][type_name]
    found: dict[str, str] = {}
    for super_type in definition["superTypes"]:
        found.update(targets_of(super_type))
    for relation in definition["relationshipAttributeDefs"]:
        found[relation["name"]] = relation["typeName"]
    return found


def target_of(type_name: str) -> str:
    return type_name.removeprefix("array<").removesuffix(">")


@cache
def relations_of(type_name: str) -> dict[str, st.SearchStrategy[Any]]:
    return {
        name: st.lists(references, max_size=2) if target.startswith("array<") else references
        for name, target in targets_of(type_name).items()
    }


def some_of(strategies: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    names = st.lists(st.sampled_from(sorted(strategies)), max_size=6, unique=True)
    return names.flatmap(
        lambda chosen: st.fixed_dictionaries({name: st.none() | strategies[name] for name in chosen})
    )


def entities_of(type_name: str) -> st.SearchStrategy[dict[str, Any]]:
    attributes, relations = attributes_of(type_name), relations_of(type_name)
    inside = st.tuples(
        some_of(attributes), some_of(relations), st.dictionaries(st.just("notInventedYet"), json_value)
    )
    return st.fixed_dictionaries(
        {
            "typeName": st.just(type_name),
            "attributes": inside.map(lambda parts: {**parts[0], **parts[1], **parts[2]}),
        },
        optional={
            "guid": text,
            "status": st.sampled_from(["ACTIVE", "DELETED", "SLEEPING"]),
            "relationshipAttributes": some_of(relations),
            "labels": st.lists(text, max_size=2),
            "businessAttributes": st.dictionaries(
                text, st.dictionaries(text, json_value, max_size=1), max_size=1
            ),
            "classifications": st.lists(
                st.fixed_dictionaries({"typeName": text, "propagate": st.booleans()}), max_size=1
            ),
            "createTime": moments,
            "notInventedYet": json_value,
        },
    )


def read_all(entity: Entity) -> None:
    """Read every attribute, and every attribute of what is in them."""
    for name in declared(type(entity)):
        value = getattr(entity, name)
        items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
        for item in items:
            if isinstance(item, Struct):
                for member in declared(type(item)):
                    getattr(item, member)
            elif isinstance(item, Entity):
                assert item.type_name is not None
    for name in ("custom_attributes", "relationship_attributes", "meanings", "classification_names"):
        getattr(entity, name)


def unordered(value: Any) -> Any:
    """A value whose order says nothing, in an order of its own."""
    return sorted(value, key=partial(json.dumps, sort_keys=True)) if isinstance(value, list) else value


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_any_entity_survives(type_name: str) -> None:
    names = {attribute.wire: name for name, attribute in declared(entity_type(type_name)).items()}
    identity = set(entity_type(type_name)._identity)

    @settings(max_examples=10, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(entities_of(type_name), changes_of(type_name))
    def survives(wire: dict[str, Any], change: tuple[str, Any]) -> None:
        before = copy.deepcopy(wire)
        entity: Any = entity_from_wire(wire)
        assert type(entity).__name__ == type_name
        read_all(entity)
        assert entity.to_dict() == before
        assert set(entity.to_wire()["attributes"]) <= identity

        changed, value = change
        other = entity_from_wire({"typeName": type_name, "attributes": {changed: copy.deepcopy(value)}})
        seen = getattr(other, names[changed])
        setattr(entity, names[changed], seen)
        after = entity.to_dict()
        beside = changed not in before["attributes"] and changed in before.get("relationshipAttributes", ())
        part = "relationshipAttributes" if beside else "attributes"
        found = after[part].pop(changed)
        before[part].pop(changed, None)
        assert after == before
        if isinstance(seen, set):
            assert unordered(found) == unordered(list(set(value)))
        else:
            assert found == value
        sent = entity.to_wire()
        assert unordered(sent["attributes"][changed]) == unordered(found)
        assert sent["attributes"].keys() <= identity | {changed}
        assert sent.keys() <= {"typeName", "guid", "attributes"}
        assert entity_from_wire(copy.deepcopy(entity.to_dict())) == entity
        assert copy.copy(entity) == copy.deepcopy(entity) == pickle.loads(pickle.dumps(entity)) == entity

    survives()


@pytest.mark.parametrize("name", sorted(DEFINITIONS["structDefs"]))
def test_any_struct_survives(name: str) -> None:
    members = {attribute["name"] for attribute in DEFINITIONS["structDefs"][name]["attributeDefs"]}
    owner: type[Struct] = getattr(structs, name)
    names = {attribute.wire: python for python, attribute in declared(owner).items()}

    @settings(max_examples=20, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(values_of(name), values_of(name), st.booleans())
    def survives(wire: dict[str, Any], other: dict[str, Any], nested: bool) -> None:
        wire = {"typeName": name, "attributes": wire, "brandNew": 1} if nested else wire
        before = copy.deepcopy(wire)
        struct = owner.from_dict(wire)
        for python in names.values():
            getattr(struct, python)
        assert struct.to_dict() == before
        expected = before["attributes"] if nested else before
        for changed in sorted(members & other.keys()):
            seen = getattr(owner.from_dict(copy.deepcopy(other)), names[changed])
            setattr(struct, names[changed], seen)
            found = (struct.to_wire()["attributes"] if nested else struct.to_wire())[changed]
            if isinstance(seen, set):
                assert unordered(found) == unordered(list(set(other[changed])))
            else:
                assert found == other[changed]
            expected[changed] = found
        assert struct.to_dict() == before
        assert copy.copy(struct) == pickle.loads(pickle.dumps(struct)) == struct

    survives()


# Whatever comes is at least an Asset, because that is what lists of results are said to hold.
@pytest.mark.parametrize("type_name", sorted(TYPES.keys() - {"Referenceable"}))
def test_an_unknown_type_is_what_is_known_of_it(type_name: str) -> None:
    above = [base.__name__ for base in entity_type(type_name).__mro__ if base.__name__ in TYPES]
    wire = {
        "typeName": "NotInventedYet",
        "superTypeNames": [*reversed(above), "NeitherThisOne"],
        "attributes": {"name": "n", "notInventedYet": 1},
    }
    entity = entity_from_wire(copy.deepcopy(wire))
    assert type(entity) is entity_type(type_name)
    read_all(entity)
    entity.name = "m"  # type: ignore[attr-defined]
    assert entity.to_dict() == {**wire, "attributes": {"name": "m", "notInventedYet": 1}}
    assert entity.to_wire() == {"typeName": "NotInventedYet", "attributes": {"name": "m"}}


@pytest.mark.parametrize("type_name", sorted(TYPES))
def test_every_attribute_can_be_cleared_and_written_back(type_name: str) -> None:
    """Of the attributes that a type adds; those of its ancestors are tried there."""
    own = {
        attribute["name"]: attribute for attribute in DEFINITIONS["entityDefs"][type_name]["attributeDefs"]
    }

    @settings(max_examples=2, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def survives(data: st.DataObject) -> None:
        for name, attribute in declared(entity_type(type_name)).items():
            if attribute.wire not in own.keys() - WRITTEN_BY_NAME or isinstance(attribute, Relation):
                continue
            value = data.draw(values_of(own[attribute.wire]["typeName"]))
            entity: Any = entity_from_wire({"typeName": type_name, "attributes": {attribute.wire: value}})
            seen = getattr(entity, name)
            setattr(entity, name, None)
            assert entity.to_wire()["attributes"][attribute.wire] is None
            assert getattr(entity, name) is None
            setattr(entity, name, seen)
            sent = entity.to_wire()["attributes"][attribute.wire]
            if isinstance(seen, set):
                assert sorted(sent, key=repr) == sorted(seen, key=repr)
            else:
                assert sent == value

    survives()


@given(moments)
def test_moments_are_exact(milliseconds: int) -> None:
    entity: Any = entity_from_wire({"typeName": "Asset", "attributes": {"lastSyncRunAt": milliseconds}})
    moment = entity.last_sync_run_at
    if isinstance(moment, datetime):
        assert moment.tzinfo is UTC
        entity.last_sync_run_at = moment
        assert entity.to_wire()["attributes"]["lastSyncRunAt"] == milliseconds
