# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAIFairnessConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAIFairnessConfig(OpenEnum):
    """Values of the type EthicalAIFairnessConfig."""

    LOW_RISK = "LOW_RISK"
    MODERATE_RISK = "MODERATE_RISK"
    HIGH_RISK = "HIGH_RISK"
