# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAIAccountabilityConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAIAccountabilityConfig(OpenEnum):
    """Values of the type EthicalAIAccountabilityConfig."""

    HAS_OWNER = "HAS_OWNER"
    SUBJECT_TO_HUMAN_OVERSIGHT = "SUBJECT_TO_HUMAN_OVERSIGHT"
