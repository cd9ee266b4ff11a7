# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanComparisonOperator."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanComparisonOperator(OpenEnum):
    """How the filters of lineage requests compare."""

    LT = "<"
    GT = ">"
    LTE = "<="
    GTE = ">="
    EQ = "="
    NEQ = "!="
    IN = "in"
    LIKE = "like"
    STARTS_WITH = "startsWith"
    ENDS_WITH = "endsWith"
    CONTAINS = "contains"
    NOT_CONTAINS = "not_contains"
    CONTAINS_ANY = "containsAny"
    CONTAINS_ALL = "containsAll"
    IS_NULL = "isNull"
    NOT_NULL = "notNull"
    TIME_RANGE = "timerange"
    NOT_EMPTY = "notEmpty"
