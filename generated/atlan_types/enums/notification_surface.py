# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration NotificationSurface."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class NotificationSurface(OpenEnum):
    """Values of the type NotificationSurface."""

    SLACK = "SLACK"
    TEAMS = "TEAMS"
