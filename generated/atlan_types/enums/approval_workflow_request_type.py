# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration ApprovalWorkflowRequestType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ApprovalWorkflowRequestType(OpenEnum):
    """Values of the type ApprovalWorkflowRequestType."""

    CHANGE_MANAGEMENT = "CHANGE_MANAGEMENT"
    DATA_ACCESS = "DATA_ACCESS"
    PUBLICATION_MANAGEMENT = "PUBLICATION_MANAGEMENT"
    POLICY_APPROVAL = "POLICY_APPROVAL"
