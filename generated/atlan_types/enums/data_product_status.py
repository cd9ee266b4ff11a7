# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataProductStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataProductStatus(OpenEnum):
    """Values of the type DataProductStatus."""

    ACTIVE = "Active"
    SUNSET = "Sunset"
    ARCHIVED = "Archived"
    DRAFT = "Draft"
