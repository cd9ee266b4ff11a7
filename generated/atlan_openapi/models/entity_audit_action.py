# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class EntityAuditAction(StrEnum):
    """What happened to an entity."""

    BUSINESS_ATTRIBUTE_UPDATE = "BUSINESS_ATTRIBUTE_UPDATE"
    CLASSIFICATION_ADD = "CLASSIFICATION_ADD"
    CLASSIFICATION_DELETE = "CLASSIFICATION_DELETE"
    CLASSIFICATION_UPDATE = "CLASSIFICATION_UPDATE"
    CUSTOM_ATTRIBUTE_UPDATE = "CUSTOM_ATTRIBUTE_UPDATE"
    ENTITY_CREATE = "ENTITY_CREATE"
    ENTITY_DELETE = "ENTITY_DELETE"
    ENTITY_IMPORT_CREATE = "ENTITY_IMPORT_CREATE"
    ENTITY_IMPORT_DELETE = "ENTITY_IMPORT_DELETE"
    ENTITY_IMPORT_UPDATE = "ENTITY_IMPORT_UPDATE"
    ENTITY_PURGE = "ENTITY_PURGE"
    ENTITY_UPDATE = "ENTITY_UPDATE"
    LABEL_ADD = "LABEL_ADD"
    LABEL_DELETE = "LABEL_DELETE"
    PROPAGATED_CLASSIFICATION_ADD = "PROPAGATED_CLASSIFICATION_ADD"
    PROPAGATED_CLASSIFICATION_DELETE = "PROPAGATED_CLASSIFICATION_DELETE"
    PROPAGATED_CLASSIFICATION_UPDATE = "PROPAGATED_CLASSIFICATION_UPDATE"
    TERM_ADD = "TERM_ADD"
    TERM_DELETE = "TERM_DELETE"

    @classmethod
    def _missing_(cls, value: object) -> EntityAuditAction | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
