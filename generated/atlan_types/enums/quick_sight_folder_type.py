# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration QuickSightFolderType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QuickSightFolderType(OpenEnum):
    """Values of the type QuickSightFolderType."""

    SHARED = "SHARED"
    RESTRICTED = "RESTRICTED"
