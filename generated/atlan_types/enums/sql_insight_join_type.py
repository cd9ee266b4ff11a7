# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SqlInsightJoinType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SqlInsightJoinType(OpenEnum):
    """Values of the type SqlInsightJoinType."""

    INNER = "INNER"
    LEFT = "LEFT"
    RIGHT = "RIGHT"
    FULL = "FULL"
    CROSS = "CROSS"
