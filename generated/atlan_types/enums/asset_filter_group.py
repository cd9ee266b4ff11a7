# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AssetFilterGroup."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetFilterGroup(OpenEnum):
    """Values of the type AssetFilterGroup."""

    TERMS = "terms"
    OWNERS = "owners"
    USAGE = "usage"
    TAGS = "__traitNames"
    PROPERTIES = "properties"
    CERTIFICATE = "certificateStatus"
