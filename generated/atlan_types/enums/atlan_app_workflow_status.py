# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlanAppWorkflowStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanAppWorkflowStatus(OpenEnum):
    """Values of the type AtlanAppWorkflowStatus."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
