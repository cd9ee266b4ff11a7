# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration IncidentSeverity."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class IncidentSeverity(OpenEnum):
    """Values of the type IncidentSeverity."""

    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
