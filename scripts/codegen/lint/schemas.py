"""Rules for the shape of schemas."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.bundle import JsonObject
from codegen.lint.findings import Finding, Rule
from codegen.lint.walk import (
    COMPONENT_PREFIX,
    Role,
    components,
    each_schema,
    is_object,
    resolve,
    types_of,
)
from codegen.normalise import is_passthrough

_BESIDE_A_REFERENCE = frozenset({"$ref", "description", "summary"})
_IGNORED = (
    "patternProperties",
    "propertyNames",
    "unevaluatedProperties",
    "unevaluatedItems",
    "dependentSchemas",
    "dependentRequired",
    "prefixItems",
    "contains",
    "not",
    "if",
    "then",
    "else",
)


def objects_and_enums_have_names(document: JsonObject) -> Iterator[Finding]:
    """A schema without a name of its own is given one made of its place, which may be that of another schema."""
    for site in each_schema(document):
        if site.role is Role.COMPONENT:
            continue
        if is_object(site.schema) and site.role is not Role.MERGED:
            yield Finding(
                site.place, "inline-object", "give the object a name: move it to schemas/ and refer to it"
            )
        if "enum" in site.schema:
            yield Finding(
                site.place, "inline-enum", "give the enumeration a name: move it to schemas/ and refer to it"
            )


def components_are_objects_or_enums(document: JsonObject) -> Iterator[Finding]:
    """Aliases of arrays, unions and scalars get no module, and the recursive ones are dropped."""
    for name, schema in components(document).items():
        if not (is_object(schema) or "enum" in schema or is_passthrough(schema)):
            yield Finding(
                f"schema {name}",
                "alias",
                "neither an object nor an enumeration, so nothing would be generated; write it where it is used, "
                "or flag it x-passthrough (if it refers to itself, that is the only way)",
            )


def references_stand_alone(document: JsonObject) -> Iterator[Finding]:
    """What stands beside `$ref` is dropped."""
    for site in each_schema(document):
        beside = sorted(set(site.schema) - _BESIDE_A_REFERENCE) if "$ref" in site.schema else []
        if beside:
            yield Finding(
                site.place,
                "beside-reference",
                f"{', '.join(beside)} beside $ref is dropped; wrap the reference in oneOf or allOf",
            )


def nothing_is_refined(document: JsonObject) -> Iterator[Finding]:
    """A property that a part of allOf declares anew silently keeps the class of the other part."""
    for site in each_schema(document):
        declared: dict[str, JsonObject] = {}
        for part in [*site.schema.get("allOf", []), {"properties": site.schema.get("properties", {})}]:
            if is_passthrough(resolve(part, document)):
                yield Finding(
                    site.place,
                    "allof-passthrough",
                    "a schema flagged x-passthrough has nothing to extend; flag this one too",
                )
            for name, value in _own_properties(part, document, frozenset()).items():
                if declared.setdefault(name, value) != value:
                    yield Finding(
                        site.place,
                        "allof-refinement",
                        f"property {name} is declared twice, and the first one wins; take it out of the base",
                    )


def unions_can_be_told_apart(document: JsonObject) -> Iterator[Finding]:
    """Of several objects the first one always fits, unless a constant tells them apart."""
    for site in each_schema(document):
        if "discriminator" in site.schema:
            yield Finding(
                site.place,
                "discriminator",
                "discriminator is ignored; flag the schema x-passthrough and choose by hand",
            )
        parts = site.schema.get("oneOf", []) + site.schema.get("anyOf", [])
        members = [
            shape
            for shape in (resolve(part, document) for part in parts)
            if is_object(shape) and not is_passthrough(shape)
        ]
        marks = [_mark(member, document) for member in members]
        if len(members) > 1 and (None in marks or len(set(marks)) < len(marks)):
            yield Finding(
                site.place,
                "ambiguous-union",
                "several objects, and the first one always fits; give each a required property with a constant",
            )


def arrays_say_of_what(document: JsonObject) -> Iterator[Finding]:
    """An array without items is an error of the generator."""
    for site in each_schema(document):
        if "array" in types_of(site.schema) and not isinstance(site.schema.get("items"), dict):
            yield Finding(site.place, "array-items", "say what is in the array: items: {} takes anything")


def nothing_ignored(document: JsonObject) -> Iterator[Finding]:
    """Keywords the generator passes over, although they change the shape."""
    for site in each_schema(document):
        for keyword in _IGNORED:
            if keyword in site.schema:
                yield Finding(
                    site.place,
                    "ignored-keyword",
                    f"{keyword} is ignored; say it in words, or flag the schema x-passthrough",
                )


def answers_stay_open(document: JsonObject) -> Iterator[Finding]:
    """A closed schema loses what a newer server sends."""
    answered: set[str] = set()
    for site in each_schema(document):
        if site.role is Role.RESPONSE:
            _collect(site.schema, document, answered)
    for name in sorted(answered):
        if components(document)[name].get("additionalProperties") is False:
            yield Finding(
                f"schema {name}",
                "closed-response",
                "additionalProperties: false loses unknown keys of responses; remove it",
            )


def _own_properties(part: JsonObject, document: JsonObject, seen: frozenset[int]) -> JsonObject:
    shape = resolve(part, document)
    if id(shape) in seen:
        return {}
    properties: JsonObject = {}
    for base in shape.get("allOf", []):
        properties.update(_own_properties(base, document, seen | {id(shape)}))
    properties.update(shape.get("properties", {}))
    return properties


def _mark(member: JsonObject, document: JsonObject) -> tuple[str, str] | None:
    """The required property and constant by which a member of a union is known."""
    for name in member.get("required", []):
        schema = resolve(member.get("properties", {}).get(name, {}), document)
        values = [schema["const"]] if "const" in schema else schema.get("enum", [])
        if len(values) == 1:
            return name, str(values[0])
    return None


def _collect(schema: JsonObject, document: JsonObject, names: set[str]) -> None:
    """The names of all components that a schema reaches."""
    reference = schema.get("$ref")
    if isinstance(reference, str):
        name = reference.removeprefix(COMPONENT_PREFIX)
        if name in components(document) and name not in names:
            names.add(name)
            _collect(components(document)[name], document, names)
        return
    parts = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")]
    for keyword in ("allOf", "anyOf", "oneOf"):
        parts += schema.get(keyword, [])
    for part in parts:
        if isinstance(part, dict):
            _collect(part, document, names)


RULES: tuple[Rule, ...] = (
    objects_and_enums_have_names,
    components_are_objects_or_enums,
    references_stand_alone,
    nothing_is_refined,
    unions_can_be_told_apart,
    arrays_say_of_what,
    nothing_ignored,
    answers_stay_open,
)
