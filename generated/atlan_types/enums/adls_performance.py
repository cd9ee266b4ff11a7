# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSPerformance."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSPerformance(OpenEnum):
    """Values of the type ADLSPerformance."""

    STANDARD = "Standard"
    PREMIUM = "Premium"
