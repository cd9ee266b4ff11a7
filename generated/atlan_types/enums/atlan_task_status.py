# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanTaskStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanTaskStatus(OpenEnum):
    """Values of the type AtlanTaskStatus."""

    PENDING = "PENDING"
    IN_PROGRESS = "IN_PROGRESS"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    DELETED = "DELETED"
