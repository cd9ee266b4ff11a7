# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ConnectionDQEnvironmentSetupStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ConnectionDQEnvironmentSetupStatus(OpenEnum):
    """Values of the type ConnectionDQEnvironmentSetupStatus."""

    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    SUCCESSFUL = "SUCCESSFUL"
    FAILED = "FAILED"
