# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration PowerbiEndorsement."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class PowerbiEndorsement(OpenEnum):
    """Values of the type PowerbiEndorsement."""

    PROMOTED = "Promoted"
    CERTIFIED = "Certified"
    MASTER_DATA = "Master Data"
