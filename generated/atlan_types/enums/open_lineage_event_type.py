# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration OpenLineageEventType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class OpenLineageEventType(OpenEnum):
    """Values of the type OpenLineageEventType."""

    START = "START"
    RUNNING = "RUNNING"
    COMPLETE = "COMPLETE"
    ABORT = "ABORT"
    FAIL = "FAIL"
    OTHER = "OTHER"
