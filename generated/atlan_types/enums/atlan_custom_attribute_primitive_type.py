# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanCustomAttributePrimitiveType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanCustomAttributePrimitiveType(OpenEnum):
    """The types of custom metadata attributes."""

    STRING = "string"
    INTEGER = "int"
    DECIMAL = "float"
    BOOLEAN = "boolean"
    DATE = "date"
    OPTIONS = "enum"
    USERS = "users"
    GROUPS = "groups"
    URL = "url"
    SQL = "SQL"
    LONG = "long"
    RICH_TEXT = "rich_text"
