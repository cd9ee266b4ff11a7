# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class AtlanComparisonOperator(StrEnum):
    """How to compare. The server knows words for the signs as well."""

    CONTAINS = "contains"
    CONTAINS_ALL = "containsAll"
    CONTAINS_ANY = "containsAny"
    ENDS_WITH = "endsWith"
    EQ = "="
    GT = ">"
    GTE = ">="
    IN = "in"
    IS_NULL = "isNull"
    LIKE = "like"
    LT = "<"
    LTE = "<="
    NEQ = "!="
    NOT_CONTAINS = "not_contains"
    NOT_EMPTY = "notEmpty"
    NOT_NULL = "notNull"
    STARTS_WITH = "startsWith"
    TIMERANGE = "timerange"

    @classmethod
    def _missing_(cls, value: object) -> AtlanComparisonOperator | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
