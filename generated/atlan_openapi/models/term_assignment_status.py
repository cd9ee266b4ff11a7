# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class TermAssignmentStatus(StrEnum):
    """How sure it is that a term belongs to an entity."""

    DEPRECATED = "DEPRECATED"
    DISCOVERED = "DISCOVERED"
    IMPORTED = "IMPORTED"
    OBSOLETE = "OBSOLETE"
    OTHER = "OTHER"
    PROPOSED = "PROPOSED"
    VALIDATED = "VALIDATED"

    @classmethod
    def _missing_(cls, value: object) -> TermAssignmentStatus | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
