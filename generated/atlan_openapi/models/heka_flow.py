# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class HekaFlow(StrEnum):
    """What was done with the query before it ran."""

    BYPASS_FLOW = "BYPASS_FLOW"
    PASSTHROUGH_FLOW = "PASSTHROUGH_FLOW"
    REWRITE_FLOW = "REWRITE_FLOW"

    @classmethod
    def _missing_(cls, value: object) -> HekaFlow | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
