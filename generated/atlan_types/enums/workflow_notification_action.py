# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration WorkflowNotificationAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class WorkflowNotificationAction(OpenEnum):
    """Values of the type WorkflowNotificationAction."""

    EDIT_CREDENTIALS = "EDIT_CREDENTIALS"
    RECHECK_NOW = "RECHECK_NOW"
    PAUSE_RUNS = "PAUSE_RUNS"
    REMOVE_SCHEDULE = "REMOVE_SCHEDULE"
    RAISE_TICKET = "RAISE_TICKET"
    DISMISS = "DISMISS"
