# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SnowflakeListingState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SnowflakeListingState(OpenEnum):
    """Values of the type SnowflakeListingState."""

    PUBLISHED = "PUBLISHED"
    DRAFT = "DRAFT"
    UNPUBLISHED = "UNPUBLISHED"
    LIVE = "LIVE"
