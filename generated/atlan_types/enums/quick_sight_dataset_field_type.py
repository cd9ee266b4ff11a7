# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration QuickSightDatasetFieldType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QuickSightDatasetFieldType(OpenEnum):
    """Values of the type QuickSightDatasetFieldType."""

    STRING = "STRING"
    INTEGER = "INTEGER"
    DECIMAL = "DECIMAL"
    DATETIME = "DATETIME"
