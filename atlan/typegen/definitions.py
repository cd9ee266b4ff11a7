"""The type system as the renderer sees it: read from spec/typedefs, checked, and related to each other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from atlan.typegen.problems import CodegenError

Definition = Mapping[str, Any]

PRIMITIVES = frozenset({"string", "boolean", "int", "long", "float", "double", "date", "byte", "short"})


@dataclass(frozen=True, slots=True)
class EntityType:
    """One type of entities.

    Attributes:
        name: of the type.
        area: name of the file that defines it.
        super_types: its direct ancestors, those first that a class has to name first.
        attributes: definitions of its own attributes.
        relations: definitions of its own attributes that point at other entities.
        description: of the type, empty if there is none.
    """

    name: str
    area: str
    super_types: tuple[str, ...]
    attributes: tuple[Definition, ...]
    relations: tuple[Definition, ...]
    description: str


@dataclass(slots=True)
class TypeSystem:
    """All definitions, by name."""

    entities: dict[str, EntityType] = field(default_factory=dict[str, EntityType])
    structs: dict[str, Definition] = field(default_factory=dict[str, Definition])
    enums: dict[str, Definition] = field(default_factory=dict[str, Definition])
    relationships: dict[str, Definition] = field(default_factory=dict[str, Definition])

    def ancestors(self, name: str) -> Iterator[str]:
        """All ancestors of a type, nearest first; one that is reached twice comes twice."""
        for super_type in self.entities[name].super_types:
            yield super_type
            yield from self.ancestors(super_type)

    def areas(self) -> dict[str, list[EntityType]]:
        """The types of every area, ancestors before descendants."""
        areas: dict[str, list[EntityType]] = {}
        done: set[str] = set()

        def visit(entity: EntityType) -> None:
            if entity.name in done:
                return
            done.add(entity.name)
            for super_type in entity.super_types:
                visit(self.entities[super_type])
            areas.setdefault(entity.area, []).append(entity)

        for name in sorted(self.entities):
            visit(self.entities[name])
        return dict(sorted(areas.items()))


def read_type_system(folder: Path) -> TypeSystem:
    """Read all files of spec/typedefs.

    Raises:
        CodegenError: a file is malformed, a name is defined twice, or a type needs one that is not there.
    """
    system = TypeSystem()
    for path in sorted(folder.glob("*.json")):
        document = _read(path)
        for kind, known in (
            ("structDefs", system.structs),
            ("enumDefs", system.enums),
            ("relationshipDefs", system.relationships),
        ):
            for definition in document.get(kind, ()):
                _add(known, definition["name"], definition, path)
        for definition in document.get("entityDefs", ()):
            _add(system.entities, definition["name"], _entity(definition, path.stem), path)
    _check(system)
    _order_bases(system)
    return system


def _read(path: Path) -> Definition:
    try:
        document: Definition = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as problem:
        raise CodegenError(f"{path}: not valid JSON: {problem}") from problem
    return document


def _add(known: dict[str, Any], name: str, definition: Any, path: Path) -> None:
    if name in known:
        raise CodegenError(f"{path}: {name} is defined twice")
    known[name] = definition


def _entity(definition: Definition, area: str) -> EntityType:
    relations = tuple(definition.get("relationshipAttributeDefs", ()))
    related = {relation["name"] for relation in relations}
    return EntityType(
        name=definition["name"],
        area=area,
        super_types=tuple(definition.get("superTypes", ())),
        # The server lists old relationships among the plain attributes, too.
        attributes=tuple(a for a in definition.get("attributeDefs", ()) if a["name"] not in related),
        relations=relations,
        description=definition.get("description", ""),
    )


def _check(system: TypeSystem) -> None:
    for entity in system.entities.values():
        for super_type in entity.super_types:
            if super_type not in system.entities:
                raise CodegenError(f"{entity.name}: its super type {super_type} is not defined")
        for relation in entity.relations:
            if relation["relationshipTypeName"] not in system.relationships:
                raise CodegenError(
                    f"{entity.name}.{relation['name']}: relationship {relation['relationshipTypeName']} is not defined"
                )
    holders = [(entity.name, entity.attributes) for entity in system.entities.values()]
    holders += [(name, tuple(struct["attributeDefs"])) for name, struct in system.structs.items()]
    for holder, attributes in holders:
        for attribute in attributes:
            for name in _named_types(attribute["typeName"]):
                if name not in PRIMITIVES and name not in system.enums and name not in system.structs:
                    raise CodegenError(f"{holder}.{attribute['name']}: type {name} is not defined")


def _named_types(type_name: str) -> Iterator[str]:
    if type_name.startswith("array<"):
        yield from _named_types(type_name[6:-1])
    elif type_name.startswith("map<"):
        for part in type_name[4:-1].split(",", 1):
            yield from _named_types(part)
    else:
        yield type_name


def _order_bases(system: TypeSystem) -> None:
    """Leave out super types that are reached through another one anyway: a class may not name both."""
    for name, entity in list(system.entities.items()):
        indirect = {above for base in entity.super_types for above in system.ancestors(base)}
        bases = tuple(base for base in entity.super_types if base not in indirect)
        if bases != entity.super_types:
            system.entities[name] = EntityType(
                name, entity.area, bases, entity.attributes, entity.relations, entity.description
            )
