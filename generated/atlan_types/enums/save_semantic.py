# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration SaveSemantic."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SaveSemantic(OpenEnum):
    """What saving does with a reference."""

    REPLACE = "REPLACE"
    APPEND = "APPEND"
    REMOVE = "REMOVE"
