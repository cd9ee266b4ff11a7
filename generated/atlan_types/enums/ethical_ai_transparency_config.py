# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration EthicalAITransparencyConfig."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EthicalAITransparencyConfig(OpenEnum):
    """Values of the type EthicalAITransparencyConfig."""

    LIMITED_DISCLOSURE = "LIMITED_DISCLOSURE"
    PARTIAL_DISCLOSURE = "PARTIAL_DISCLOSURE"
    FULL_DISCLOSURE = "FULL_DISCLOSURE"
