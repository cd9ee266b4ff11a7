# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanTagColor."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanTagColor(OpenEnum):
    """The colours that a tag can have."""

    GREEN = "Green"
    YELLOW = "Yellow"
    RED = "Red"
    GRAY = "Gray"
