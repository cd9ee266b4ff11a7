"""Custom metadata on assets: ``from atlan.model.custom_metadata import CustomMetadataDict``."""

from __future__ import annotations

from atlan.model.entity.custom_metadata import CustomMetadataDict

__all__ = ["CustomMetadataDict"]
