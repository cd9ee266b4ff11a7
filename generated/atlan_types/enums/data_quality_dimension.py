# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DataQualityDimension."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataQualityDimension(OpenEnum):
    """Values of the type DataQualityDimension."""

    COMPLETENESS = "completeness"
    TIMELINESS = "timeliness"
    ACCURACY = "accuracy"
    CONSISTENCY = "consistency"
    UNIQUENESS = "uniqueness"
    VALIDITY = "validity"
    VOLUME = "volume"
