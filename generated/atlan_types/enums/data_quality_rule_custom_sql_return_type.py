# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleCustomSQLReturnType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleCustomSQLReturnType(OpenEnum):
    """Values of the type DataQualityRuleCustomSQLReturnType."""

    ROW_COUNT = "ROW_COUNT"
    NUMERIC_VALUE = "NUMERIC_VALUE"
