"""The type system at run time: what the description and the tenant's own definitions say about a type.

A ``TypeRegistry`` never changes. A change of definitions makes a new one, so a request works with one state
throughout.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from atlan.local.description import read_typedefs
from atlan.local.search.fields import (
    INTERNAL_FIELDS,
    Field,
    Kind,
    custom_metadata_fields,
    fields_of_attribute,
)
from atlan.local.shapes import as_array, as_object

Definition = dict[str, Any]

CATEGORY_LISTS = {
    "ENUM": "enumDefs",
    "STRUCT": "structDefs",
    "CLASSIFICATION": "classificationDefs",
    "ENTITY": "entityDefs",
    "RELATIONSHIP": "relationshipDefs",
    "BUSINESS_METADATA": "businessMetadataDefs",
}
LINEAGE_INPUTS = "catalog_process_inputs"
LINEAGE_OUTPUTS = "process_catalog_outputs"
LINEAGE = frozenset({LINEAGE_INPUTS, LINEAGE_OUTPUTS})
MEANINGS = "AtlasGlossarySemanticAssignment"

_GUIDS = uuid.UUID("6c8f3f6e-52a1-4b7e-9a62-3f0e7a3f9b52")


class Attribute(NamedTuple):
    name: str
    type_name: str
    required: bool
    default: str | None
    is_set: bool
    fields: tuple[Field, ...]


class RelationshipType(NamedTuple):
    name: str
    propagates_one_to_two: bool
    propagates_two_to_one: bool
    container: int
    """The end that contains the other: 1, 2, or 0 for neither."""
    owned: bool
    """Whether what is contained is deleted with its container."""

    @property
    def hierarchical(self) -> bool:
        return self.container != 0 and self.name not in LINEAGE


class RelationEnd(NamedTuple):
    """A relationship seen from one of its ends: the attribute that shows it there."""

    attribute: str
    type: RelationshipType
    end: int
    symmetric: bool
    target: str
    many: bool
    other_many: bool


class EntityType(NamedTuple):
    name: str
    ancestors: tuple[str, ...]
    """All super types, the nearest first."""
    attributes: Mapping[str, Attribute]
    relations: Mapping[str, tuple[RelationEnd, ...]]
    required: tuple[str, ...]
    defaulted: tuple[Attribute, ...]
    """The attributes that have a default."""

    def is_a(self, name: str) -> bool:
        return name == self.name or name in self.ancestors


class TypeRegistry:
    """Everything known about types, resolved: inherited attributes, both ends of relationships, search fields.

    Args:
        builtin: what every tenant knows, from ``builtin_definitions``.
        custom: what this one defined, or redefined.
    """

    def __init__(self, builtin: Mapping[str, Definition], custom: Iterable[Definition] = ()) -> None:
        self.custom: dict[str, Definition] = {definition["name"]: definition for definition in custom}
        self.built_in = builtin.keys()
        self.definitions: dict[str, Definition] = {**builtin, **self.custom}
        self._entity_types: dict[str, EntityType] = {}
        self._own_attributes: dict[str, dict[str, Attribute]] = {}
        self._with_sub_types: dict[str, tuple[str, ...]] = {}
        self._sub_types: dict[str, list[str]] = {}
        for definition in self.of_category("ENTITY"):
            for super_type in as_array(definition.get("superTypes")):
                self._sub_types.setdefault(super_type, []).append(definition["name"])

    def of_category(self, category: str) -> Iterator[Definition]:
        return (definition for definition in self.definitions.values() if definition["category"] == category)

    def category(self, name: str) -> str | None:
        definition = self.definitions.get(name)
        return definition["category"] if definition else None

    def with_guid(self, guid: str) -> Definition | None:
        return next((item for item in self.definitions.values() if item.get("guid") == guid), None)

    def entity_type(self, name: str) -> EntityType | None:
        """The resolved entity type, or None when there is no entity type of that name."""
        if name not in self._entity_types:
            if self.category(name) != "ENTITY":
                return None
            self._entity_types[name] = self._resolve(name)
        return self._entity_types[name]

    def ancestors(self, name: str) -> tuple[str, ...]:
        """All super types of a type, the nearest first; none for what has no super types."""
        return tuple(found for found in dict.fromkeys(self._walk_up(name)) if found != name)

    def with_sub_types(self, name: str) -> tuple[str, ...]:
        """A type and all types below it."""
        if name not in self._with_sub_types:
            names = {name: None}
            waiting = [name]
            for known in waiting:
                new = [sub for sub in self._sub_types.get(known, ()) if sub not in names]
                names.update(dict.fromkeys(new))
                waiting.extend(new)
            self._with_sub_types[name] = tuple(names)
        return self._with_sub_types[name]

    def relationship_type(self, name: str) -> RelationshipType:
        return self._relationship_types[name]

    def added_relations(self, name: str) -> Iterator[Definition]:
        """Definitions of the attributes that relationships which the tenant has added give to a type."""
        for end in self._ends_by_type.get(name, ()):
            if end.type.name in self.custom:
                yield {
                    "name": end.attribute,
                    "typeName": f"array<{end.target}>" if end.many else end.target,
                    "cardinality": "SET" if end.many else "SINGLE",
                    "isOptional": True,
                    "isUnique": False,
                    "isIndexable": False,
                    "relationshipTypeName": end.type.name,
                    "isLegacyAttribute": False,
                }

    @cached_property
    def search_fields(self) -> dict[str, frozenset[Kind]]:
        """Every field of the search index and the kinds it is indexed as."""
        kinds: dict[str, set[Kind]] = {name: {kind} for name, kind in INTERNAL_FIELDS.items()}
        for definition in self.of_category("ENTITY"):
            for attribute in as_array(definition.get("attributeDefs")):
                for field in fields_of_attribute(attribute, self.category):
                    kinds.setdefault(field.name, set()).add(field.kind)
        for fields in self.custom_metadata_fields.values():
            for field in fields:
                kinds.setdefault(field.name, set()).add(field.kind)
        return {name: frozenset(found) for name, found in kinds.items()}

    @cached_property
    def custom_metadata_fields(self) -> dict[str, tuple[Field, ...]]:
        """For every custom metadata attribute, by its internal name, the fields it is indexed as."""
        return {
            attribute["name"]: custom_metadata_fields(attribute)
            for definition in self.of_category("BUSINESS_METADATA")
            for attribute in as_array(definition.get("attributeDefs"))
        }

    @cached_property
    def enum_values(self) -> dict[str, frozenset[str]]:
        return {
            definition["name"]: frozenset(element["value"] for element in definition["elementDefs"])
            for definition in self.of_category("ENUM")
        }

    def struct_members(self, name: str) -> Mapping[str, str]:
        """The attributes of a struct, and their types."""
        return {attribute.name: attribute.type_name for attribute in self._attributes_of(name).values()}

    @cached_property
    def _relationship_types(self) -> dict[str, RelationshipType]:
        return {item["name"]: _relationship_type(item) for item in self.of_category("RELATIONSHIP")}

    @cached_property
    def _ends_by_type(self) -> dict[str, list[RelationEnd]]:
        ends: dict[str, list[RelationEnd]] = {}
        for definition in self.of_category("RELATIONSHIP"):
            kind = self._relationship_types[definition["name"]]
            one, two = definition["endDef1"], definition["endDef2"]
            symmetric = (one["type"], one["name"]) == (two["type"], two["name"])
            for number, own, other in ((1, one, two), (2, two, one)):
                if symmetric and number == 2:
                    continue
                ends.setdefault(own["type"], []).append(
                    RelationEnd(
                        own["name"], kind, number, symmetric, other["type"],
                        own.get("cardinality") != "SINGLE", other.get("cardinality") != "SINGLE",
                    )
                )  # fmt: skip
        return ends

    def _resolve(self, name: str) -> EntityType:
        ancestors = self.ancestors(name)
        attributes: dict[str, Attribute] = {}
        relations: dict[str, tuple[RelationEnd, ...]] = {}
        for owner in (*reversed(ancestors), name):
            attributes.update(self._attributes_of(owner))
            for end in self._ends_by_type.get(owner, ()):
                relations[end.attribute] = (end, *relations.get(end.attribute, ()))
        return EntityType(
            name,
            ancestors,
            attributes,
            relations,
            tuple(item.name for item in attributes.values() if item.required),
            tuple(item for item in attributes.values() if item.default is not None),
        )

    def _attributes_of(self, owner: str) -> dict[str, Attribute]:
        """The attributes that a type defines itself."""
        if owner not in self._own_attributes:
            self._own_attributes[owner] = {
                definition["name"]: Attribute(
                    definition["name"],
                    definition["typeName"],
                    not definition.get("isOptional", True),
                    definition.get("defaultValue"),
                    definition.get("cardinality") == "SET",
                    tuple(fields_of_attribute(definition, self.category)),
                )
                for definition in as_array(self.definitions.get(owner, {}).get("attributeDefs"))
            }
        return self._own_attributes[owner]

    def _walk_up(self, name: str) -> Iterator[str]:
        supers = as_object(self.definitions.get(name)).get("superTypes") or ()
        yield from supers
        for super_type in supers:
            yield from self._walk_up(super_type)


def _relationship_type(definition: Definition) -> RelationshipType:
    tags = definition.get("propagateTags")
    container = next((number for number in (1, 2) if definition[f"endDef{number}"].get("isContainer")), 0)
    return RelationshipType(
        definition["name"],
        tags in ("ONE_TO_TWO", "BOTH"),
        tags in ("TWO_TO_ONE", "BOTH"),
        container,
        definition.get("relationshipCategory") == "COMPOSITION",
    )


@cache
def builtin_definitions(description: Path | None = None) -> Mapping[str, Definition]:
    """What every tenant knows, by name, read once for all tenants of a process.

    Args:
        description: the folder of the API description; found when left out.
    """
    return {
        definition["name"]: _complete(definition)
        for definitions in read_typedefs(description).values()
        for definition in definitions
    }


def _complete(definition: Definition) -> Definition:
    """A definition of the description with what the server adds; its guid is the same on every start."""
    guid = str(uuid.uuid5(_GUIDS, definition["name"]))
    return {"guid": guid, "createdBy": "admin", "updatedBy": "admin", "version": 1, **definition}
