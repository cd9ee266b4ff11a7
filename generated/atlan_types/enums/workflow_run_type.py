# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration WorkflowRunType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class WorkflowRunType(OpenEnum):
    """Values of the type WorkflowRunType."""

    DATA_ACCESS = "DATA_ACCESS"
    POLICY = "POLICY"
    CHANGE_MANAGEMENT = "CHANGE_MANAGEMENT"
    PUBLICATION_MANAGEMENT = "PUBLICATION_MANAGEMENT"
    IMPACT_ANALYSIS = "IMPACT_ANALYSIS"
    REVOKE_DATA_ACCESS = "REVOKE_DATA_ACCESS"
