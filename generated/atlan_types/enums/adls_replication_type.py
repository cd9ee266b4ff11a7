# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSReplicationType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSReplicationType(OpenEnum):
    """Values of the type ADLSReplicationType."""

    LRS = "LRS"
    ZRS = "ZRS"
    GRS = "GRS"
    GZRS = "GZRS"
    RA_GRS = "RA-GRS"
