# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataProductLineageStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataProductLineageStatus(OpenEnum):
    """Values of the type DataProductLineageStatus."""

    COMPLETED = "Completed"
    IN_PROGRESS = "InProgress"
    PENDING = "Pending"
    FAILED = "Failed"
