# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration QuickSightDatasetImportMode."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QuickSightDatasetImportMode(OpenEnum):
    """Values of the type QuickSightDatasetImportMode."""

    SPICE = "SPICE"
    DIRECT_QUERY = "DIRECT_QUERY"
