# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration DataMaskingType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataMaskingType(OpenEnum):
    """Values of the type DataMaskingType."""

    SHOW_FIRST_4 = "MASK_SHOW_FIRST_4"
    SHOW_LAST_4 = "MASK_SHOW_LAST_4"
    HASH = "MASK_HASH"
    NULLIFY = "MASK_NULL"
    REDACT = "MASK_REDACT"
