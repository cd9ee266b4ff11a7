"""Rules for the description as it was written, whether or not the generator ever sees the place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.bundle import JsonObject
from codegen.facts import each_operation
from codegen.lint.findings import Finding, Rule
from codegen.lint.walk import COMPONENT_PREFIX, components, each_schema, operation_label


def references_resolve(document: JsonObject) -> Iterator[Finding]:
    """Every reference leads to a component of this document."""
    for place, reference in _references(document, ""):
        if not reference.startswith(COMPONENT_PREFIX):
            yield Finding(place, "remote-reference", f"{reference} leads out of the document; bundle it")
        elif reference.removeprefix(COMPONENT_PREFIX) not in components(document):
            yield Finding(
                place, "dangling-reference", f"{reference} leads nowhere; define the schema, or mend the name"
            )


def nothing_nullable(document: JsonObject) -> Iterator[Finding]:
    """OpenAPI 3.1 has no `nullable`, and beside `$ref` it never meant anything."""
    for site in each_schema(document):
        if "nullable" in site.schema:
            mend = 'oneOf: [{$ref: ...}, {type: "null"}]' if "$ref" in site.schema else 'type: [..., "null"]'
            yield Finding(site.place, "nullable", f"`nullable` is ignored; write {mend}")


def passthrough_is_a_flag(document: JsonObject) -> Iterator[Finding]:
    """`x-passthrough` is true or absent, and belongs to named schemas."""
    for site in each_schema(document):
        if "x-passthrough" not in site.schema:
            continue
        if site.schema["x-passthrough"] is not True:
            yield Finding(site.place, "passthrough", "x-passthrough has to be true; remove it otherwise")
        elif not any(site.schema is schema for schema in components(document).values()):
            yield Finding(
                site.place,
                "passthrough",
                "only a named schema can be x-passthrough; move it to schemas/ and refer to it",
            )


def everything_is_described(document: JsonObject) -> Iterator[Finding]:
    """Operations, parameters, schemas and properties say what they are for."""
    for _, _, operation in each_operation(document):
        label = operation_label(operation)
        for key in ("summary", "description"):
            if not operation.get(key):
                yield Finding(label, "description", f"say in its {key} what it does")
        for parameter in operation.get("parameters", []):
            if not parameter.get("description"):
                yield Finding(
                    f"{label}, parameter {parameter.get('name')}", "description", "say what it is for"
                )
    for name, schema in components(document).items():
        if not schema.get("description"):
            yield Finding(f"schema {name}", "description", "say what it is")
    for site in each_schema(document):
        for name, value in (site.schema.get("properties") or {}).items():
            if isinstance(value, dict) and not value.get("description") and not _is_reference(value):
                yield Finding(f"{site.place}, property {name}", "description", "say what it is")


def _is_reference(schema: JsonObject) -> bool:
    """Whether a schema is another one, or null; then the other one's description will do."""
    return "$ref" in schema or any("$ref" in part for part in schema.get("oneOf", []))


def _references(node: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield place or "/", node["$ref"]
        for key, value in node.items():
            yield from _references(value, f"{place}/{key}")
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _references(value, f"{place}/{number}")


RULES: tuple[Rule, ...] = (
    references_resolve,
    nothing_nullable,
    passthrough_is_a_flag,
    everything_is_described,
)
