# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class AdminOperationType(StrEnum):
    """What was done."""

    ACTION = "ACTION"
    CREATE = "CREATE"
    DELETE = "DELETE"
    UPDATE = "UPDATE"

    @classmethod
    def _missing_(cls, value: object) -> AdminOperationType | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
