# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration BadgeConditionColor."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class BadgeConditionColor(OpenEnum):
    """Values of the type BadgeConditionColor."""

    GREEN = "#047960"
    YELLOW = "#F7B43D"
    RED = "#BF1B1B"
    GREY = "#525C73"
