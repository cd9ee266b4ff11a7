# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration FivetranConnectorStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class FivetranConnectorStatus(OpenEnum):
    """Values of the type FivetranConnectorStatus."""

    SUCCESSFUL = "SUCCESSFUL"
    FAILURE = "FAILURE"
    FAILURE_WITH_TASK = "FAILURE_WITH_TASK"
    RESCHEDULED = "RESCHEDULED"
    NO_STATUS = "NO_STATUS"
