# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from enum import StrEnum


class AppWorkflowRunStatus(StrEnum):
    """How far a run is."""

    ERROR = "Error"
    FAILED = "Failed"
    PAUSED = "Paused"
    PENDING = "Pending"
    RUNNING = "Running"
    SKIPPED = "Skipped"
    STOPPED = "Stopped"
    SUCCEEDED = "Succeeded"
    TERMINATED = "Terminated"

    @classmethod
    def _missing_(cls, value: object) -> AppWorkflowRunStatus | None:
        """Keep a text that a newer server may send as a member of its own."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)
