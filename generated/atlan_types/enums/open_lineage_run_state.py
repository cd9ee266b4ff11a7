# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration OpenLineageRunState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class OpenLineageRunState(OpenEnum):
    """Values of the type OpenLineageRunState."""

    START = "START"
    RUNNING = "RUNNING"
    COMPLETE = "COMPLETE"
    ABORT = "ABORT"
    FAIL = "FAIL"
    OTHER = "OTHER"
