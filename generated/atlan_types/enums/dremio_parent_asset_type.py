# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DremioParentAssetType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DremioParentAssetType(OpenEnum):
    """Values of the type DremioParentAssetType."""

    SPACE = "SPACE"
    SOURCE = "SOURCE"
