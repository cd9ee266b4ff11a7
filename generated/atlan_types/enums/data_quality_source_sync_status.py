# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualitySourceSyncStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualitySourceSyncStatus(OpenEnum):
    """Values of the type DataQualitySourceSyncStatus."""

    SUCCESSFUL = "SUCCESSFUL"
    FAILURE = "FAILURE"
    IN_PROGRESS = "IN_PROGRESS"
    WAITING_FOR_SCHEDULE = "WAITING_FOR_SCHEDULE"
