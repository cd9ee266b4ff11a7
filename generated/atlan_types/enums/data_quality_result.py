# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityResult."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityResult(OpenEnum):
    """Values of the type DataQualityResult."""

    PASS = "PASS"
    FAIL = "FAIL"
