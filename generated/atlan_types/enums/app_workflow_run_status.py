# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AppWorkflowRunStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AppWorkflowRunStatus(OpenEnum):
    """Values of the type AppWorkflowRunStatus."""

    SKIPPED = "Skipped"
    PENDING = "Pending"
    RUNNING = "Running"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    ERROR = "Error"
    STOPPED = "Stopped"
    PAUSED = "Paused"
    TERMINATED = "Terminated"
