# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanDeleteType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanDeleteType(OpenEnum):
    """What deleting does."""

    HARD = "HARD"
    SOFT = "SOFT"
    PURGE = "PURGE"
