# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSAccessTier."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSAccessTier(OpenEnum):
    """Values of the type ADLSAccessTier."""

    COOL = "Cool"
    HOT = "Hot"
    ARCHIVE = "Archive"
