# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSLeaseStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSLeaseStatus(OpenEnum):
    """Values of the type ADLSLeaseStatus."""

    LOCKED = "Locked"
    UNLOCKED = "Unlocked"
