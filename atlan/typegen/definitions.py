"""The type system as the renderer sees it: read from spec/typedefs, checked, and related to each other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from atlan.typegen.problems import CodegenError

Definition = Mapping[str, Any]
T = TypeVar("T")

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
        created: when it was defined, in milliseconds since 1970; 0 if nobody knows.
    """

    name: str
    area: str
    super_types: tuple[str, ...]
    attributes: tuple[Definition, ...]
    relations: tuple[Definition, ...]
    description: str
    created: int = 0


@dataclass(slots=True)
class TypeSystem:
    """All definitions, by name.

    Attributes:
        entities: types of entities.
        structs: groups of attributes.
        enums: lists of options.
        relationships: types of relationships.
        custom_metadata: sets of custom metadata; `human` is what people call a set or an attribute.
        tags: tags; `human` is what people call one.
        foreign: names of definitions that another package has: others may refer to them, but they are not written.
    """

    entities: dict[str, EntityType] = field(default_factory=dict[str, EntityType])
    structs: dict[str, Definition] = field(default_factory=dict[str, Definition])
    enums: dict[str, Definition] = field(default_factory=dict[str, Definition])
    relationships: dict[str, Definition] = field(default_factory=dict[str, Definition])
    custom_metadata: dict[str, Definition] = field(default_factory=dict[str, Definition])
    tags: dict[str, Definition] = field(default_factory=dict[str, Definition])
    foreign: frozenset[str] = frozenset()

    def ancestors(self, name: str) -> Iterator[str]:
        """All ancestors of a type, nearest first; one that is reached twice comes twice."""
        for super_type in self.entities[name].super_types:
            yield super_type
            yield from self.ancestors(super_type)

    def attributes_of(self, name: str) -> Sequence[Definition]:
        """The attributes that a type has beside inherited ones, those included that point at other entities."""
        entity = self.entities.get(name)
        if entity is not None:
            return (*entity.attributes, *entity.relations)
        groups = (self.structs, self.relationships, self.custom_metadata)
        return next((group[name].get("attributeDefs") or () for group in groups if name in group), ())

    def human_name(self, name: str) -> str:
        """What people call a definition."""
        found = self.custom_metadata.get(name) or self.tags.get(name)
        return name if found is None else str(found["human"])

    def written(self, group: Mapping[str, T]) -> list[tuple[str, T]]:
        """The definitions of one kind that are not foreign, in order of their names."""
        return [(name, group[name]) for name in sorted(group) if name not in self.foreign]

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
            if entity.name not in self.foreign:
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
            _add(system.entities, definition["name"], entity_of(definition, path.stem), path)
    return relate(system)


def relate(system: TypeSystem) -> TypeSystem:
    """Relate the definitions of a type system to each other.

    Returns:
        The same one, its super types in an order that classes can name.

    Raises:
        CodegenError: a type needs one that is not there.
    """
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


def entity_of(definition: Definition, area: str) -> EntityType:
    """The entity type of a definition."""
    relations = tuple(definition.get("relationshipAttributeDefs", ()))
    related = {relation["name"] for relation in relations}
    return EntityType(
        name=definition["name"],
        area=area,
        super_types=tuple(definition.get("superTypes", ())),
        # The server lists old relationships among the plain attributes, too.
        attributes=tuple(a for a in definition.get("attributeDefs", ()) if a["name"] not in related),
        relations=relations,
        description=definition.get("description") or "",
        created=definition.get("createTime") or 0,
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
            for name in named_types(attribute["typeName"]):
                if name not in PRIMITIVES and name not in system.enums and name not in system.structs:
                    raise CodegenError(f"{holder}.{attribute['name']}: type {name} is not defined")


def named_types(type_name: str) -> Iterator[str]:
    """The types that a type of values is made of: of ``map<string,Kind>``, ``string`` and ``Kind``."""
    if type_name.startswith("array<"):
        yield from named_types(type_name[6:-1])
    elif type_name.startswith("map<"):
        for part in type_name[4:-1].split(",", 1):
            yield from named_types(part)
    else:
        yield type_name


def _order_bases(system: TypeSystem) -> None:
    """Leave out super types that are reached through another one anyway: a class may not name both."""
    for name, entity in list(system.entities.items()):
        indirect = {above for base in entity.super_types for above in system.ancestors(base)}
        bases = tuple(base for base in entity.super_types if base not in indirect)
        if bases != entity.super_types:
            system.entities[name] = replace(entity, super_types=bases)
