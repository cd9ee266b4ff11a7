# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AdfActivityState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AdfActivityState(OpenEnum):
    """Values of the type AdfActivityState."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
