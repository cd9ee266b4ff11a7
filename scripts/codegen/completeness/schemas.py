"""Compares payloads and enumerations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from codegen.bundle import JsonObject
from codegen.completeness.notation import Type, parse_default, parse_type
from codegen.completeness.shapes import Shapes
from codegen.lint.walk import COMPONENT_PREFIX


def schema_differences(schemas: JsonObject, shapes: Shapes) -> Iterator[str]:
    """What the description says otherwise of payloads than the facts."""
    for name, told in schemas.items():
        place, schema = f"schema {name}", shapes.schemas.get(shapes.described_as(name))
        if schema is None:
            yield f"{place}: is not described"
        elif "is one of" in told:
            wanted = [shapes.described_as(part) for part in told["is one of"]]
            described = [
                part.get("$ref", "").removeprefix(COMPONENT_PREFIX)
                for part in schema.get("oneOf") or schema.get("anyOf", [])
            ]
            if sorted(wanted) != sorted(described):
                yield f"{place}: is one of {', '.join(wanted)}, but described as one of {', '.join(described)}"
        elif "is" in told:
            yield from shapes.differences(parse_type(told["is"]), schema, place)
        else:
            fields = _fields(name, schemas)
            yield from shapes.of_fields({key: kind for key, (kind, _) in fields.items()}, schema, place)
            yield from _closed(place, bool(told.get("closed")), schema)


def enum_differences(
    enums: JsonObject, shapes: Shapes, elsewhere: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Values of enumerations that are missing or surplus."""
    for name, values in enums.items():
        schema = shapes.schemas.get(shapes.described_as(name), {})
        described = schema.get("enum", elsewhere.get(name))
        place = f"enumeration {name}"
        if described is None:
            yield f"{place}: is not described"
            continue
        for value in values:
            if value not in described:
                yield f"{place}, value {value!r}: is not described"
        for value in described:
            if value not in values:
                yield f"{place}, value {value!r}: is described but not known"


def _fields(name: str, schemas: JsonObject) -> dict[str, tuple[Type, str | None]]:
    """The fields of a schema and of what it extends."""
    told = schemas[name]
    inherited = _fields(told["extends"], schemas) if "extends" in told else {}
    return inherited | {key: parse_default(value) for key, value in told["fields"].items()}


def _closed(place: str, told: bool, schema: JsonObject) -> Iterator[str]:
    described = schema.get("additionalProperties") is False
    if told != described:
        yield f"{place}: refuses other fields: {told}, but described is {described}"
