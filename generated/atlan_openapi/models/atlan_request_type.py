# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class AtlanRequestType(StrEnum):
    """What a request asks for."""

    ATTACH_CLASSIFICATION = "attach_classification"
    ATTRIBUTE = "attribute"
    BM_ATTRIBUTE = "bm_attribute"
    CREATE_CATEGORY = "create_category"
    CREATE_GLOSSARY = "create_glossary"
    CREATE_TERM = "create_term"
    CREATE_TYPEDEF = "create_typedef"
    PERSONA_ACCESS = "persona_access"
    PURPOSE_POLICY_ACCESS = "purpose_policy_access"
    TERM_LINK = "term_link"

    @classmethod
    def _missing_(cls, value: object) -> AtlanRequestType | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
