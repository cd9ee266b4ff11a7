# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration ChildScoreMode."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ChildScoreMode(OpenEnum):
    """Values of the type ChildScoreMode."""

    NONE = "none"
    AVG = "avg"
    SUM = "sum"
    MAX = "max"
    MIN = "min"
