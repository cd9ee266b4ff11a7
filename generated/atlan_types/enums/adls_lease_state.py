# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSLeaseState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSLeaseState(OpenEnum):
    """Values of the type ADLSLeaseState."""

    AVAILABLE = "Available"
    LEASED = "Leased"
    EXPIRED = "Expired"
    BREAKING = "Breaking"
    BROKEN = "Broken"
