# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleThresholdUnit."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleThresholdUnit(OpenEnum):
    """Values of the type DataQualityRuleThresholdUnit."""

    PERCENTAGE = "PERCENTAGE"
    SECONDS = "SECONDS"
    MINUTES = "MINUTES"
    HOURS = "HOURS"
    DAYS = "DAYS"
    WEEKS = "WEEKS"
    MONTHS = "MONTHS"
    YEARS = "YEARS"
    ABSOLUTE = "ABSOLUTE"
