# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityScheduleType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityScheduleType(OpenEnum):
    """Values of the type DataQualityScheduleType."""

    ON_DATA_CHANGE = "ON_DATA_CHANGE"
    CRON = "CRON"
    NOT_SCHEDULED = "NOT_SCHEDULED"
