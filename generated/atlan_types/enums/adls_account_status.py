# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSAccountStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSAccountStatus(OpenEnum):
    """Values of the type ADLSAccountStatus."""

    AVAILABLE = "Available"
    UNAVAILABLE = "Unavailable"
