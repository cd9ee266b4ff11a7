# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityRuleADStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityRuleADStatus(OpenEnum):
    """Values of the type DataQualityRuleADStatus."""

    TRAINING = "TRAINING"
    ACTIVE = "ACTIVE"
    ERROR = "ERROR"
