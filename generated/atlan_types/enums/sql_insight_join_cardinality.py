# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SqlInsightJoinCardinality."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SqlInsightJoinCardinality(OpenEnum):
    """Values of the type SqlInsightJoinCardinality."""

    ONE_TO_ONE = "ONE_TO_ONE"
    ONE_TO_MANY = "ONE_TO_MANY"
    MANY_TO_ONE = "MANY_TO_ONE"
    MANY_TO_MANY = "MANY_TO_MANY"
