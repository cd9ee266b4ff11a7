# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AssetSmusMetadataFormStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetSmusMetadataFormStatus(OpenEnum):
    """Values of the type AssetSmusMetadataFormStatus."""

    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
