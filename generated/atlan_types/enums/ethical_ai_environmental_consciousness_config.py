# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAIEnvironmentalConsciousnessConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAIEnvironmentalConsciousnessConfig(OpenEnum):
    """Values of the type EthicalAIEnvironmentalConsciousnessConfig."""

    LOW_RISK = "LOW_RISK"
    MEDIUM_RISK = "MEDIUM_RISK"
    HIGH_RISK = "HIGH_RISK"
