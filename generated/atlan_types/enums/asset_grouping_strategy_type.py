# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AssetGroupingStrategyType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetGroupingStrategyType(OpenEnum):
    """Values of the type AssetGroupingStrategyType."""

    DSL = "DSL"
    SQL = "SQL"
    AE_DAG = "AE_DAG"
