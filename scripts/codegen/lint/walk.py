"""All schemas of a document, each with its place and with what it is there for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from codegen.bundle import JsonObject
from codegen.facts import each_operation

COMPONENT_PREFIX = "#/components/schemas/"


class Role(Enum):
    """What a schema is there for. MERGED is a member of allOf in a component, PART any other member of allOf, anyOf or oneOf."""

    COMPONENT = auto()
    PROPERTY = auto()
    ELEMENT = auto()
    EXTRA = auto()
    MERGED = auto()
    PART = auto()
    PARAMETER = auto()
    REQUEST = auto()
    RESPONSE = auto()


@dataclass(frozen=True, slots=True)
class Site:
    """A schema in its place."""

    place: str
    schema: JsonObject
    role: Role


def each_schema(document: JsonObject) -> Iterator[Site]:
    """Every schema of a document, those inside others included."""
    for name, schema in components(document).items():
        yield from _within(Site(f"schema {name}", schema, Role.COMPONENT))
    for _, _, operation in each_operation(document):
        label = operation_label(operation)
        for parameter in operation.get("parameters", []):
            if isinstance(parameter.get("schema"), dict):
                yield from _within(
                    Site(f"{label}, parameter {parameter.get('name')}", parameter["schema"], Role.PARAMETER)
                )
        for media_type, schema in contents(operation.get("requestBody", {})):
            yield from _within(Site(f"{label}, request body {media_type}", schema, Role.REQUEST))
        for status, response in operation.get("responses", {}).items():
            for media_type, schema in contents(response):
                yield from _within(Site(f"{label}, response {status} {media_type}", schema, Role.RESPONSE))


def components(document: JsonObject) -> JsonObject:
    """The named schemas."""
    schemas: JsonObject = document.get("components", {}).get("schemas", {})
    return schemas


def contents(holder: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """Media types of a body or a response, with their schemas."""
    for media_type, entry in (holder.get("content") or {}).items():
        if isinstance(entry.get("schema"), dict):
            yield media_type, entry["schema"]


def operation_label(operation: JsonObject) -> str:
    """How messages call an operation."""
    return f"operation {operation.get('operationId', '?')}"


def types_of(schema: JsonObject) -> frozenset[str]:
    """The types a schema allows, null left out."""
    types = schema.get("type", [])
    return frozenset([types] if isinstance(types, str) else types) - {"null"}


def is_object(schema: JsonObject) -> bool:
    """Whether the generator makes a class of a schema."""
    merged = schema.get("allOf", [])
    return (
        "object" in types_of(schema)
        or "properties" in schema
        or len(merged) > 1
        or (len(merged) == 1 and "$ref" not in merged[0])
    )


def resolve(schema: JsonObject, document: JsonObject) -> JsonObject:
    """The component a schema refers to, or the schema itself."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        component: JsonObject = components(document).get(reference.removeprefix(COMPONENT_PREFIX), {})
        return component
    return schema


def _within(site: Site) -> Iterator[Site]:
    yield site
    schema = site.schema
    for name, value in (schema.get("properties") or {}).items():
        yield from _child(f"{site.place}, property {name}", value, Role.PROPERTY)
    yield from _child(f"{site.place}, items", schema.get("items"), Role.ELEMENT)
    yield from _child(f"{site.place}, additionalProperties", schema.get("additionalProperties"), Role.EXTRA)
    for keyword in ("allOf", "anyOf", "oneOf"):
        role = Role.MERGED if keyword == "allOf" and site.role is Role.COMPONENT else Role.PART
        for number, part in enumerate(schema.get(keyword) or []):
            yield from _child(f"{site.place}, {keyword} {number}", part, role)


def _child(place: str, schema: object, role: Role) -> Iterator[Site]:
    if isinstance(schema, dict):
        yield from _within(Site(place, schema, role))
