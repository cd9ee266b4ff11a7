# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration FormFieldType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class FormFieldType(OpenEnum):
    """Values of the type FormFieldType."""

    INT = "INT"
    STRING = "STRING"
    DATE = "DATE"
    BOOLEAN = "BOOLEAN"
    LONG = "LONG"
    JSON = "JSON"
