# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SnowflakeListingDistribution."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SnowflakeListingDistribution(OpenEnum):
    """Values of the type SnowflakeListingDistribution."""

    ORGANIZATION = "ORGANIZATION"
    EXTERNAL = "EXTERNAL"
