# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AssetDeltaHandling."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetDeltaHandling(OpenEnum):
    """Values of the type AssetDeltaHandling."""

    FULL_REPLACEMENT = "full"
    INCREMENTAL = "delta"
