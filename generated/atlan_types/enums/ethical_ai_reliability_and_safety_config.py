# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAIReliabilityAndSafetyConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAIReliabilityAndSafetyConfig(OpenEnum):
    """Values of the type EthicalAIReliabilityAndSafetyConfig."""

    LOW = "LOW"
    MODERATE = "MODERATE"
    HIGH = "HIGH"
