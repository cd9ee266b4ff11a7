"""Custom metadata on assets: ``from atlan.model.custom_metadata import CustomMetadataDict``.

``CustomMetadataSet`` and ``CustomMetadataSets`` are the bases of the classes that ``atlan types generate`` makes.
"""

from __future__ import annotations

from atlan.model.entity.custom_metadata import CustomMetadataDict
from atlan.model.entity.metadata_set import CustomMetadataSet, CustomMetadataSets

__all__ = ["CustomMetadataDict", "CustomMetadataSet", "CustomMetadataSets"]
