# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanWorkflowPhase."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanWorkflowPhase(OpenEnum):
    """Values of the type AtlanWorkflowPhase."""

    SUCCESS = "Succeeded"
    RUNNING = "Running"
    FAILED = "Failed"
    ERROR = "Error"
    PENDING = "Pending"
