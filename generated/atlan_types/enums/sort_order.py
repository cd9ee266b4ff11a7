# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration SortOrder."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SortOrder(OpenEnum):
    """Which way results are sorted."""

    ASCENDING = "asc"
    DESCENDING = "desc"
