# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class ParsingFlow(StrEnum):
    """How the query was understood."""

    CALCITE_FLOW = "CALCITE_FLOW"
    EXPLAIN_CALL_FLOW = "EXPLAIN_CALL_FLOW"
    GUDUSOFT_FLOW = "GUDUSOFT_FLOW"
    JSQL_FLOW = "JSQL_FLOW"
    NO_PARSING = "NO_PARSING"

    @classmethod
    def _missing_(cls, value: object) -> ParsingFlow | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
