# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DocumentDBCollectionValidationLevel."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DocumentDBCollectionValidationLevel(OpenEnum):
    """Values of the type DocumentDBCollectionValidationLevel."""

    OFF = "OFF"
    STRICT = "STRICT"
    MODERATE = "MODERATE"
