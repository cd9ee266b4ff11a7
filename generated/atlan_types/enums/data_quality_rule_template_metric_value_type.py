# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleTemplateMetricValueType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleTemplateMetricValueType(OpenEnum):
    """Values of the type DataQualityRuleTemplateMetricValueType."""

    ABSOLUTE = "ABSOLUTE"
    PERCENTAGE = "PERCENTAGE"
    TIME = "TIME"
