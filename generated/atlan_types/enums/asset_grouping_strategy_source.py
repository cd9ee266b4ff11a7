# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AssetGroupingStrategySource."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetGroupingStrategySource(OpenEnum):
    """Values of the type AssetGroupingStrategySource."""

    SYSTEM = "SYSTEM"
    USER = "USER"
