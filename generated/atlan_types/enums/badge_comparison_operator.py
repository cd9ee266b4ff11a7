# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration BadgeComparisonOperator."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class BadgeComparisonOperator(OpenEnum):
    """Values of the type BadgeComparisonOperator."""

    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
    EQ = "eq"
    NEQ = "neq"
