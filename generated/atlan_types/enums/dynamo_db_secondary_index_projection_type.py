# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DynamoDBSecondaryIndexProjectionType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DynamoDBSecondaryIndexProjectionType(OpenEnum):
    """Values of the type DynamoDBSecondaryIndexProjectionType."""

    KEYS_ONLY = "KEYS_ONLY"
    INCLUDE = "INCLUDE"
    ALL = "ALL"
