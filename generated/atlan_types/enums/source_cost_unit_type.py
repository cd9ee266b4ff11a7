# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SourceCostUnitType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SourceCostUnitType(OpenEnum):
    """Values of the type SourceCostUnitType."""

    CREDITS = "Credits"
    BYTES = "bytes"
    SLOT_MS = "slot-ms"
