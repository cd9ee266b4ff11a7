# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration NotificationState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class NotificationState(OpenEnum):
    """Values of the type NotificationState."""

    GENERATED = "GENERATED"
    DELIVERED = "DELIVERED"
    ACTIONED = "ACTIONED"
    RESOLVED = "RESOLVED"
    CLOSED = "CLOSED"
