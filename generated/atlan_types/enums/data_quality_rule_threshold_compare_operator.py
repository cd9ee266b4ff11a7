# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleThresholdCompareOperator."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleThresholdCompareOperator(OpenEnum):
    """Values of the type DataQualityRuleThresholdCompareOperator."""

    EQUAL = "EQ"
    GREATER_THAN_EQUAL = "GTE"
    LESS_THAN_EQUAL = "LTE"
    BETWEEN = "BETWEEN"
    GREATER_THAN = "GT"
    LESS_THAN = "LT"
