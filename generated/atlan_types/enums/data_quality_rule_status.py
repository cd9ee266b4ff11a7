# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleStatus(OpenEnum):
    """Values of the type DataQualityRuleStatus."""

    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
