# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration CustomMetadataHandling."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class CustomMetadataHandling(OpenEnum):
    """What a batch does with custom metadata."""

    IGNORE = "ignore"
    OVERWRITE = "overwrite"
    MERGE = "merge"
