# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataProductVisibility."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataProductVisibility(OpenEnum):
    """Values of the type DataProductVisibility."""

    PRIVATE = "Private"
    PROTECTED = "Protected"
    PUBLIC = "Public"
