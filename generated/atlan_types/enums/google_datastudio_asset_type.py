# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration GoogleDatastudioAssetType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class GoogleDatastudioAssetType(OpenEnum):
    """Values of the type GoogleDatastudioAssetType."""

    REPORT = "REPORT"
    DATA_SOURCE = "DATA_SOURCE"
