"""Make the description palatable for the generator, without changing what it says about requests and successes.

Operations go that no server carries out (`x-unavailable`). Error responses go, because the transport raises before anything
is parsed. Defaults go, because the generator would send them; they stay as text. Schemas flagged `x-passthrough` lose their
inside, because such payloads are plain dicts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.bundle import JsonObject

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

#: Said of values and not of shapes: the server checks these, the generated code does not.
_IGNORED_KEYWORDS = frozenset(
    {"examples", "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern"}
)

#: What says that a payload is an object. A passthrough schema with none of these takes any JSON value.
_SHAPES = frozenset({"type", "properties", "allOf", "anyOf", "oneOf"})


def normalise(document: JsonObject) -> JsonObject:
    """The document as the generator is given it; the given one stays as it is."""
    normalised: JsonObject = {
        **document,
        "paths": {
            path: item
            for path, item in ((path, _normalise_path_item(item)) for path, item in document["paths"].items())
            if item
        },
    }
    components = dict(document.get("components", {}))
    schemas = components.get("schemas", {})
    components["schemas"] = {
        name: _reduce_passthrough(schema, schemas) if is_passthrough(schema) else _normalise_schema(schema)
        for name, schema in schemas.items()
    }
    normalised["components"] = components
    return normalised


def is_passthrough(schema: Any) -> bool:
    """Whether payloads of this schema are handed on as plain dicts."""
    return isinstance(schema, dict) and schema.get("x-passthrough") is True


def is_success(status: str) -> bool:
    """Whether a status, as it is written in the description, stands for success."""
    return str(status).startswith("2")


def _normalise_path_item(item: JsonObject) -> JsonObject:
    return {
        key: _normalise_operation(value) if key in HTTP_METHODS else value
        for key, value in item.items()
        if not (key in HTTP_METHODS and "x-unavailable" in value)
    }


def _normalise_operation(operation: JsonObject) -> JsonObject:
    normalised = dict(operation)
    if "parameters" in operation:
        normalised["parameters"] = [_normalise_parameter(parameter) for parameter in operation["parameters"]]
    if "requestBody" in operation:
        normalised["requestBody"] = _normalise_content(operation["requestBody"])
    normalised["responses"] = {
        status: _normalise_content(response)
        for status, response in operation.get("responses", {}).items()
        if is_success(status)
    }
    return normalised


def _normalise_parameter(parameter: JsonObject) -> JsonObject:
    if "schema" not in parameter:
        return parameter
    described = _describe_default(parameter, parameter["schema"].get("default"))
    return {**described, "schema": _normalise_schema(parameter["schema"])}


def _normalise_content(holder: JsonObject) -> JsonObject:
    content = holder.get("content")
    if not isinstance(content, dict):
        return holder
    normalised = {
        media_type: {**entry, "schema": _normalise_schema(entry["schema"])} if "schema" in entry else entry
        for media_type, entry in content.items()
    }
    return {**holder, "content": normalised}


def _normalise_schema(schema: Any) -> Any:
    """A schema without defaults and without what is said of values only."""
    if not isinstance(schema, dict):
        return schema
    kept = {key: value for key, value in schema.items() if key != "default" and key not in _IGNORED_KEYWORDS}
    if "properties" in kept:
        kept["properties"] = {name: _normalise_property(value) for name, value in kept["properties"].items()}
    return _map_subschemas(kept, _normalise_schema)


def _normalise_property(schema: Any) -> Any:
    if not isinstance(schema, dict):
        return schema
    return _normalise_schema(_describe_default(schema, schema.get("default")))


def _map_subschemas(schema: JsonObject, change: Callable[[Any], Any]) -> JsonObject:
    mapped = dict(schema)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            mapped[key] = change(schema[key])
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(schema.get(key), list):
            mapped[key] = [change(part) for part in schema[key]]
    return mapped


def _describe_default(described: JsonObject, default: Any) -> JsonObject:
    if default is None:
        return described
    text = (
        {True: "true", False: "false"}.get(default, str(default))
        if isinstance(default, bool)
        else str(default)
    )
    description = described.get("description", "").rstrip()
    return {**described, "description": f"{description} Default: {text}.".lstrip()}


def _reduce_passthrough(schema: JsonObject, schemas: JsonObject) -> JsonObject:
    """Only what is needed to name the dict and to say what is in it."""
    reduced = {"type": "object", "x-passthrough": True, "additionalProperties": True}
    if "description" in schema:
        reduced["description"] = schema["description"]
    if not _SHAPES & schema.keys():
        reduced["x-anything"] = True
    properties = _all_properties(schema, schemas)
    if properties:
        reduced["x-keys"] = [[name, _property_text(value, schemas)] for name, value in properties.items()]
    return reduced


def _all_properties(schema: JsonObject, schemas: JsonObject) -> JsonObject:
    """The properties of a schema and of what it extends."""
    properties: JsonObject = {}
    for part in schema.get("allOf", []):
        properties.update(_all_properties(_resolve(part, schemas), schemas))
    properties.update(schema.get("properties", {}))
    return properties


def _property_text(schema: JsonObject, schemas: JsonObject) -> str:
    return str(schema.get("description") or _resolve(schema, schemas).get("description") or "").strip()


def _resolve(schema: JsonObject, schemas: JsonObject) -> JsonObject:
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    resolved: JsonObject = schemas[reference.rpartition("/")[2]]
    return resolved
