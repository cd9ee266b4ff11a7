# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSObjectArchiveStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSObjectArchiveStatus(OpenEnum):
    """Values of the type ADLSObjectArchiveStatus."""

    REHYDRATE_PENDING_TO_HOT = "rehydrate-pending-to-hot"
    REHYDRATE_PENDING_TO_COOL = "rehydrate-pending-to-cool"
