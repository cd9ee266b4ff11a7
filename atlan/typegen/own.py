"""A tenant's own types: what it defines beside what is built in, as a type system that can be rendered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from atlan.typegen.definitions import (
    PRIMITIVES,
    Definition,
    EntityType,
    TypeSystem,
    entity_of,
    named_types,
    relate,
)
from atlan.typegen.problems import CodegenError

Typedefs = Mapping[str, Sequence[Definition]]
"""Definitions by category (``entityDefs``, ``enumDefs``, …), as the typedef endpoint returns them."""

AREA = "entities"
"""The module of a package in which all its entity types stand."""

# Types of these services come with the product. (What is made in the product by people has no service.)
_OF_ATLAN = frozenset({"atlas_core", "atlan", "aws", "azure", "gcp", "google"})
_SOURCE_TAG = "sourceTagAttachment"
_NO_RELATIONSHIP = "(none)"


def own_system(typedefs: Typedefs, built_in: TypeSystem, *, everything: bool = False) -> TypeSystem:
    """Choose what a tenant has beside the built-in types.

    Args:
        typedefs: all definitions of the tenant.
        built_in: the built-in types.
        everything: whether to take types of Atlan, too, that this version of the SDK does not know.

    Returns:
        The built-in types, which are foreign, and those of the tenant.

    Raises:
        CodegenError: a definition needs one that is neither among them nor built in.
    """
    enums, structs = _by_name(typedefs, "enumDefs"), _by_name(typedefs, "structDefs")
    kinds = {*_by_name(typedefs, "entityDefs"), *built_in.entities}
    entities = {
        name: _with_references(entity_of(definition, AREA), kinds)
        for name, definition in _by_name(typedefs, "entityDefs").items()
    }
    relationships = _by_name(typedefs, "relationshipDefs")
    known = {*built_in.entities, *built_in.enums, *built_in.structs, *built_in.relationships}
    groups: tuple[Mapping[str, Any], ...] = (entities, enums, structs)
    raw = {**_by_name(typedefs, "entityDefs"), **enums, **structs}
    wanted = [
        name
        for name in raw
        if name not in known and (everything or raw[name].get("serviceType") not in _OF_ATLAN)
    ]
    chosen: set[str] = set()
    while wanted:
        name = wanted.pop()
        if name in known or name in chosen or not any(name in group for group in groups):
            continue
        chosen.add(name)
        wanted += _needed(name, entities, structs)
    sets = [_custom_metadata(definition, enums) for definition in typedefs.get("businessMetadataDefs") or ()]
    system = TypeSystem(
        entities=built_in.entities | {name: entities[name] for name in sorted(chosen & entities.keys())},
        enums=built_in.enums | {name: _enum(enums[name]) for name in sorted(chosen & enums.keys())},
        structs=built_in.structs | {name: _struct(structs[name]) for name in sorted(chosen & structs.keys())},
        relationships=built_in.relationships
        | {
            name: definition
            for name, definition in relationships.items()
            if name not in known and (everything or definition.get("serviceType") not in _OF_ATLAN)
        },
        custom_metadata={definition["name"]: definition for definition in sets},
        tags={tag["name"]: _tag(tag) for tag in typedefs.get("classificationDefs") or ()},
        foreign=frozenset(known),
    )
    _drop_inherited(system, chosen)
    return relate(system)


def _by_name(typedefs: Typedefs, category: str) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for definition in typedefs.get(category) or ():
        name = definition.get("name")
        if not isinstance(name, str) or not name:
            raise CodegenError(f"{category}: a definition has no name; pull the definitions anew")
        found[name] = definition
    return found


def _with_references(entity: EntityType, kinds: set[str]) -> EntityType:
    """Take attributes of old types for what they are: they point at other entities, without a relationship."""
    plain: list[Definition] = []
    relations = [{"relationshipTypeName": _NO_RELATIONSHIP, **relation} for relation in entity.relations]
    for attribute in entity.attributes:
        if kinds.isdisjoint(named_types(attribute["typeName"])):
            plain.append(attribute)
        else:
            relations.append({**attribute, "relationshipTypeName": _NO_RELATIONSHIP})
    return replace(entity, attributes=tuple(plain), relations=tuple(relations))


def _needed(
    name: str, entities: Mapping[str, EntityType], structs: Mapping[str, Definition]
) -> Iterator[str]:
    """What has to be there for a definition to mean something."""
    entity = entities.get(name)
    attributes = entity.attributes if entity else structs.get(name, {}).get("attributeDefs") or ()
    yield from entity.super_types if entity else ()
    for attribute in attributes:
        yield from named_types(attribute["typeName"])


def _drop_inherited(system: TypeSystem, chosen: set[str]) -> None:
    """The server lists relationships of ancestors with every type; and leaves out some that nobody defines any more."""
    for name in chosen & system.entities.keys():
        entity = system.entities[name]
        above = [
            one["name"] for ancestor in _ancestors(system, name) for one in system.attributes_of(ancestor)
        ]
        relations = tuple(one for one in entity.relations if one["name"] not in above)
        attributes = tuple(one for one in entity.attributes if one["name"] not in above)
        system.entities[name] = replace(entity, attributes=attributes, relations=relations)
        for relation in relations:
            kind = relation["relationshipTypeName"]
            if kind not in system.relationships:
                system.relationships[kind] = {"name": kind, "attributeDefs": []}


def _ancestors(system: TypeSystem, name: str, below: tuple[str, ...] = ()) -> Iterator[str]:
    if name in below:
        raise CodegenError(f"types are each other's super types: {' → '.join((*below, name))}")
    for above in system.entities[name].super_types:
        if above not in system.entities:
            raise CodegenError(f"{name}: its super type {above} is not defined")
        yield above
        yield from _ancestors(system, above, (*below, name))


def _enum(definition: Definition) -> Definition:
    return {**definition, "elementDefs": definition.get("elementDefs") or []}


def _struct(definition: Definition) -> Definition:
    return {**definition, "attributeDefs": definition.get("attributeDefs") or []}


def _custom_metadata(definition: Definition, enums: Mapping[str, Definition]) -> Definition:
    attributes = [
        _value(attribute, enums)
        for attribute in definition.get("attributeDefs") or ()
        if not _is_set(attribute, "isArchived")
    ]
    return {**definition, "human": _human(definition), "attributeDefs": attributes}


def _value(attribute: Definition, enums: Mapping[str, Definition]) -> Definition:
    type_name = attribute["typeName"]
    for name in named_types(type_name):
        if name not in PRIMITIVES and name not in enums:
            # The list of options is gone; the values that were chosen from it are still there.
            type_name = type_name.replace(name, "string")
    return {**attribute, "typeName": type_name, "human": _human(attribute)}


def _tag(definition: Definition) -> Definition:
    attributes = definition.get("attributeDefs") or ()
    synced = any(attribute.get("displayName") == _SOURCE_TAG for attribute in attributes)
    return {**definition, "human": _human(definition), "synced": synced}


def _human(definition: Definition) -> str:
    return str(definition.get("displayName") or definition["name"])


def _is_set(attribute: Definition, option: str) -> bool:
    options: Mapping[str, Any] = attribute.get("options") or {}
    return str(options.get(option, "")).lower() == "true"
