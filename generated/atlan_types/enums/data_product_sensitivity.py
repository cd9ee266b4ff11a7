# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataProductSensitivity."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataProductSensitivity(OpenEnum):
    """Values of the type DataProductSensitivity."""

    PUBLIC = "Public"
    INTERNAL = "Internal"
    CONFIDENTIAL = "Confidential"
