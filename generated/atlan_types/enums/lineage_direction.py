# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration LineageDirection."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class LineageDirection(OpenEnum):
    """Which way lineage is followed."""

    UPSTREAM = "INPUT"
    DOWNSTREAM = "OUTPUT"
    BOTH = "BOTH"
