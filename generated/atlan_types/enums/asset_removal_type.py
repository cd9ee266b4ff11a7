# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AssetRemovalType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetRemovalType(OpenEnum):
    """Values of the type AssetRemovalType."""

    ARCHIVE = "archive"
    PURGE = "purge"
