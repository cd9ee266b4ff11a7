# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleAlertPriority."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleAlertPriority(OpenEnum):
    """Values of the type DataQualityRuleAlertPriority."""

    URGENT = "URGENT"
    NORMAL = "NORMAL"
    LOW = "LOW"
