# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class ApprovalWorkflowRequestType(StrEnum):
    """What needs an approval."""

    CHANGE_MANAGEMENT = "CHANGE_MANAGEMENT"
    DATA_ACCESS = "DATA_ACCESS"
    POLICY_APPROVAL = "POLICY_APPROVAL"
    PUBLICATION_MANAGEMENT = "PUBLICATION_MANAGEMENT"

    @classmethod
    def _missing_(cls, value: object) -> ApprovalWorkflowRequestType | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
