# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AssetInputHandling."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetInputHandling(OpenEnum):
    """Values of the type AssetInputHandling."""

    UPSERT = "upsert"
    PARTIAL = "partial"
    UPDATE = "update"
