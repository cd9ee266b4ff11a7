"""Schemas in words, as they stand in the cell of a table."""

from __future__ import annotations

from collections.abc import Callable

from codegen.bundle import JsonObject
from codegen.lint.walk import COMPONENT_PREFIX

#: Makes a link to the section about a schema.
Link = Callable[[str], str]

_LIMITS = (
    ("minimum", "at least {}"),
    ("exclusiveMinimum", "more than {}"),
    ("maximum", "at most {}"),
    ("exclusiveMaximum", "less than {}"),
    ("minLength", "{} characters or more"),
    ("maxLength", "{} characters at most"),
    ("minItems", "{} items or more"),
    ("maxItems", "{} items at most"),
    ("pattern", "matches `{}`"),
)


def type_words(schema: JsonObject, link: Link) -> str:
    """What values look like: `integer or null`, `array of [User](...)`."""
    if "$ref" in schema:
        return link(schema["$ref"].removeprefix(COMPONENT_PREFIX))
    for keyword, glue in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if keyword in schema:
            return glue.join(dict.fromkeys(type_words(part, link) for part in schema[keyword]))
    if "const" in schema:
        return f"`{schema['const']}`"
    types = schema.get("type")
    if types is None:
        return "object" if "properties" in schema else "anything"
    return " or ".join(_one(kind, schema, link) for kind in ([types] if isinstance(types, str) else types))


def limit_words(schema: JsonObject) -> str:
    """What a value must keep to, beyond its type."""
    words = [text.format(schema[key]) for key, text in _LIMITS if key in schema]
    if schema.get("uniqueItems"):
        words.append("no item twice")
    return ", ".join(words)


def default_words(schema: JsonObject) -> str:
    """What the server takes when a value is left out."""
    if "default" not in schema:
        return ""
    value = schema["default"]
    return f"`{str(value).lower() if isinstance(value, bool) or value is None else value}`"


def cell(text: object) -> str:
    """A text that stands in a table: on one line, its bars taken for bars."""
    return " ".join(str(text or "").split()).replace("|", "\\|")


def _one(kind: str, schema: JsonObject, link: Link) -> str:
    if kind == "array":
        return f"array of {type_words(schema.get('items', {}), link)}"
    if (
        kind == "object"
        and isinstance(schema.get("additionalProperties"), dict)
        and "properties" not in schema
    ):
        return f"map of text to {type_words(schema['additionalProperties'], link)}"
    return f"{kind} ({schema['format']})" if "format" in schema and kind != "null" else kind
