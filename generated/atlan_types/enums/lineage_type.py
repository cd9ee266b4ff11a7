# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration LineageType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class LineageType(OpenEnum):
    """Values of the type LineageType."""

    DATASET_PROCESS_LINEAGE = "DatasetProcessLineage"
    PRODUCT_ASSET_LINEAGE = "ProductAssetLineage"
