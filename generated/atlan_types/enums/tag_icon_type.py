# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration TagIconType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class TagIconType(OpenEnum):
    """Values of the type TagIconType."""

    IMAGE = "image"
    ICON = "icon"
    EMOJI = "emoji"
    NONE = ""
