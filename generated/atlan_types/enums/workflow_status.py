# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration WorkflowStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class WorkflowStatus(OpenEnum):
    """Values of the type WorkflowStatus."""

    PUBLISHED = "PUBLISHED"
    DRAFT = "DRAFT"
    DISABLED = "DISABLED"
