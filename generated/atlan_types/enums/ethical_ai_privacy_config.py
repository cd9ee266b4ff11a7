# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAIPrivacyConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAIPrivacyConfig(OpenEnum):
    """Values of the type EthicalAIPrivacyConfig."""

    PERSONAL_DATA = "PERSONAL_DATA"
    NO_PERSONAL_DATA = "NO_PERSONAL_DATA"
