# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AssetCreationHandling."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetCreationHandling(OpenEnum):
    """What is created when a batch meets an asset that does not exist."""

    FULL = "upsert"
    PARTIAL = "partial"
    NONE = "update"
