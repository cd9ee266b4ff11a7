# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration TypeName."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class TypeName(OpenEnum):
    """Values of the type TypeName."""

    STRING = "string"
    ARRAY_STRING = "array<string>"
