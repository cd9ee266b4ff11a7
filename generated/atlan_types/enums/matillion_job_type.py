# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration MatillionJobType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class MatillionJobType(OpenEnum):
    """Values of the type MatillionJobType."""

    ORCHESTRATION = "ORCHESTRATION"
    TRANSFORMATION = "TRANSFORMATION"
