# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlanAppWorkflowOwnership."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanAppWorkflowOwnership(OpenEnum):
    """Values of the type AtlanAppWorkflowOwnership."""

    SYSTEM = "SYSTEM"
    USER = "USER"
