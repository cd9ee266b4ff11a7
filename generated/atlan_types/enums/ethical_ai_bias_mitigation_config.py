# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAIBiasMitigationConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAIBiasMitigationConfig(OpenEnum):
    """Values of the type EthicalAIBiasMitigationConfig."""

    INEFFECTIVE = "INEFFECTIVE"
    PARTIAL = "PARTIAL"
    EFFECTIVE = "EFFECTIVE"
