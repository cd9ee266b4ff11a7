# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration MongoDBCollectionValidationAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class MongoDBCollectionValidationAction(OpenEnum):
    """Values of the type MongoDBCollectionValidationAction."""

    ERROR = "ERROR"
    WARN = "WARN"
