# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AIModelStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AIModelStatus(OpenEnum):
    """Values of the type AIModelStatus."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
