"""Whether a schema of the description says what the facts say of a type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.bundle import JsonObject
from codegen.completeness.notation import Type
from codegen.lint.walk import COMPONENT_PREFIX

_PLAIN = {
    "text": "string",
    "int": "integer",
    "number": "number",
    "bool": "boolean",
    "ms": "integer",
    "json text": "string",
}
_SHAPES = frozenset({"type", "properties", "allOf", "anyOf", "oneOf", "$ref"})


class Shapes:
    """Compares types with schemas.

    Args:
        document: The bundled description.
        renamed: Names of the facts, and what the description calls them.
    """

    def __init__(self, document: JsonObject, renamed: Mapping[str, str]) -> None:
        self.schemas: JsonObject = document.get("components", {}).get("schemas", {})
        self._renamed = renamed

    def described_as(self, name: str) -> str:
        return self._renamed.get(name, name)

    def differences(self, told: Type, schema: JsonObject, place: str) -> Iterator[str]:
        """What a schema says otherwise than the facts."""
        inner, nullable = _without_null(schema)
        if told.nullable and not nullable and told.kind != "any":
            yield f"{place}: may be null, which is not described"
        if nullable and not told.nullable and told.kind != "any":
            yield f"{place}: is described as nullable"
        yield from self._of_kind(told, inner, place)

    def _of_kind(self, told: Type, schema: JsonObject, place: str) -> Iterator[str]:
        if told.kind == "name":
            if self._name_of(schema) != self.described_as(told.name):
                yield self._other(told, schema, place)
            return
        schema = self._resolved(schema)
        match told.kind:
            case "any":
                if _SHAPES & schema.keys():
                    yield self._other(told, schema, place)
            case "array":
                if "array" not in _types(schema):
                    yield self._other(told, schema, place)
                else:
                    yield from self.differences(told.parts[0], schema.get("items", {}), f"{place}, items")
            case "map":
                yield from self._of_map(told, schema, place)
            case "object":
                yield from self.of_fields(dict(told.fields), schema, place)
            case "words":
                if self._words(schema) != told.words:
                    yield self._other(told, schema, place)
            case "either":
                alternatives = schema.get("oneOf") or schema.get("anyOf") or []
                if len(alternatives) != len(told.parts):
                    yield self._other(told, schema, place)
                for number, (part, alternative) in enumerate(zip(told.parts, alternatives, strict=False)):
                    yield from self.differences(part, alternative, f"{place}, alternative {number}")
            case "bytes":
                if schema.get("format") != "binary":
                    yield self._other(told, schema, place)
            case _:
                if _types(schema) != {_PLAIN[told.kind]} or (told.kind == "ms") != (
                    schema.get("format") == "int64"
                ):
                    yield self._other(told, schema, place)

    def _of_map(self, told: Type, schema: JsonObject, place: str) -> Iterator[str]:
        if "object" not in _types(schema):
            yield self._other(told, schema, place)
            return
        extra = schema.get("additionalProperties", True)
        if told.parts[0].kind != "any":
            yield from self.differences(
                told.parts[0], extra if isinstance(extra, dict) else {}, f"{place}, values"
            )

    def of_fields(self, told: Mapping[str, Type], schema: JsonObject, place: str) -> Iterator[str]:
        """Fields that are missing, surplus, or other than the facts say."""
        properties, required = self.properties(schema), self.required(schema)
        for name in sorted(told.keys() - properties.keys()):
            yield f"{place}, {name}: is not described"
        for name in sorted(properties.keys() - told.keys()):
            yield f"{place}, {name}: is described but not known"
        for name in sorted(told.keys() & properties.keys()):
            if told[name].required != (name in required):
                yield f"{place}, {name}: is {'' if told[name].required else 'not '}required"
            yield from self.differences(told[name], properties[name], f"{place}, {name}")

    def properties(self, schema: JsonObject) -> JsonObject:
        """The properties of a schema and of what it extends."""
        schema = self._resolved(schema)
        found: JsonObject = {}
        for part in schema.get("allOf", []):
            found |= self.properties(part)
        found |= schema.get("properties", {})
        return found

    def required(self, schema: JsonObject) -> frozenset[str]:
        schema = self._resolved(schema)
        inherited = [self.required(part) for part in schema.get("allOf", [])]
        return frozenset(schema.get("required", [])).union(*inherited)

    def _words(self, schema: JsonObject) -> frozenset[str]:
        if "const" in schema:
            return frozenset({schema["const"]})
        if "enum" in schema:
            return frozenset(schema["enum"])
        return frozenset(str(schema.get("pattern", "")).removeprefix("^(").removesuffix(")$").split("|"))

    def _name_of(self, schema: JsonObject) -> str:
        reference: str = schema.get("$ref", "")
        return reference.removeprefix(COMPONENT_PREFIX)

    def _resolved(self, schema: JsonObject) -> JsonObject:
        name = self._name_of(schema)
        if not name and len(schema.get("oneOf", [])) == 1:  # a reference with something beside it
            return self._resolved(schema["oneOf"][0])
        resolved: JsonObject = self.schemas.get(name, {}) if name else schema
        return resolved

    def _other(self, told: Type, schema: JsonObject, place: str) -> str:
        return f"{place}: is {told}, but described as {self._say(schema)}"

    def _say(self, schema: JsonObject) -> str:
        if "$ref" in schema:
            return self._name_of(schema)
        for keyword in ("oneOf", "anyOf", "allOf"):
            if keyword in schema:
                return " | ".join(self._say(part) for part in schema[keyword])
        types = sorted(_types(schema))
        if types == ["array"]:
            return f"[{self._say(schema.get('items', {}))}]"
        return " | ".join(types) + (f" ({schema['format']})" if "format" in schema else "") or "anything"


def _types(schema: JsonObject) -> set[str]:
    kind: Any = schema.get("type", [])
    return {kind} if isinstance(kind, str) else set(kind)


def _without_null(schema: JsonObject) -> tuple[JsonObject, bool]:
    """A schema without null, and whether null was in it."""
    if "null" in _types(schema):
        types = sorted(_types(schema) - {"null"})
        return {**schema, "type": types[0] if len(types) == 1 else types}, True
    for keyword in ("oneOf", "anyOf"):
        parts = schema.get(keyword, [])
        rest = [part for part in parts if part != {"type": "null"}]
        if len(rest) < len(parts):
            return (rest[0] if len(rest) == 1 else {**schema, keyword: rest}), True
    return schema, False
