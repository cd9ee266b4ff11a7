# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataMeshDatasetType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataMeshDatasetType(OpenEnum):
    """Values of the type DataMeshDatasetType."""

    RAW = "Raw"
    REFINED = "Refined"
    AGGREGATED = "Aggregated"
