# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataProductCriticality."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataProductCriticality(OpenEnum):
    """Values of the type DataProductCriticality."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
