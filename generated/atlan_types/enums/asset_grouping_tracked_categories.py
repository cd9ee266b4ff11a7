# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AssetGroupingTrackedCategories."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetGroupingTrackedCategories(OpenEnum):
    """Values of the type AssetGroupingTrackedCategories."""

    DESCRIPTION = "description"
    MEANINGS = "meanings"
    CLASSIFICATIONS = "classifications"
    README = "readme"
    OWNERS = "owners"
    CERTIFICATION = "certification"
    DATA_QUALITY_RULES = "data-quality-rules"
    SQL_INSIGHTS = "sql-insights"
