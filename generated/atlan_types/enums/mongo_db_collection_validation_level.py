# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration MongoDBCollectionValidationLevel."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class MongoDBCollectionValidationLevel(OpenEnum):
    """Values of the type MongoDBCollectionValidationLevel."""

    OFF = "OFF"
    STRICT = "STRICT"
    MODERATE = "MODERATE"
