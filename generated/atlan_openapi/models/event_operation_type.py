# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class EventOperationType(StrEnum):
    """What happened."""

    BUSINESS_ATTRIBUTE_UPDATE = "BUSINESS_ATTRIBUTE_UPDATE"
    CLASSIFICATION_ADD = "CLASSIFICATION_ADD"
    CLASSIFICATION_DELETE = "CLASSIFICATION_DELETE"
    CLASSIFICATION_UPDATE = "CLASSIFICATION_UPDATE"
    ENTITY_CREATE = "ENTITY_CREATE"
    ENTITY_DELETE = "ENTITY_DELETE"
    ENTITY_UPDATE = "ENTITY_UPDATE"
    RELATIONSHIP_CREATE = "RELATIONSHIP_CREATE"
    RELATIONSHIP_DELETE = "RELATIONSHIP_DELETE"
    RELATIONSHIP_UPDATE = "RELATIONSHIP_UPDATE"

    @classmethod
    def _missing_(cls, value: object) -> EventOperationType | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
