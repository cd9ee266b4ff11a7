# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanTypeCategory."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanTypeCategory(OpenEnum):
    """The kinds of type definitions."""

    ENUM = "ENUM"
    STRUCT = "STRUCT"
    CLASSIFICATION = "CLASSIFICATION"
    ENTITY = "ENTITY"
    RELATIONSHIP = "RELATIONSHIP"
    CUSTOM_METADATA = "BUSINESS_METADATA"
