# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration WorkflowRunStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class WorkflowRunStatus(OpenEnum):
    """Values of the type WorkflowRunStatus."""

    PENDING = "PENDING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    WITHDRAWN = "WITHDRAWN"
    EXPIRED = "EXPIRED"
    TERMINATED = "TERMINATED"
