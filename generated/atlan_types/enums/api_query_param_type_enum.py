# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration APIQueryParamTypeEnum."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class APIQueryParamTypeEnum(OpenEnum):
    """Values of the type APIQueryParamTypeEnum."""

    INPUT = "Input"
    OUTPUT = "Output"
