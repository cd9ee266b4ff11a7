# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ModelCardinalityType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ModelCardinalityType(OpenEnum):
    """Values of the type ModelCardinalityType."""

    ONE_TO_ONE = "ONE-TO-ONE"
    ONE_TO_MANY = "ONE-TO-MANY"
    MANY_TO_ONE = "MANY-TO-ONE"
    MANY_TO_MANY = "MANY-TO-MANY"
