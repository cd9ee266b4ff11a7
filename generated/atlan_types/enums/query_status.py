# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration QueryStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QueryStatus(OpenEnum):
    """Values of the type QueryStatus."""

    STARTED = "started"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    OK = "ok"
    ERROR = "error"
