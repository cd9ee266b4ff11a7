# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration IconType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class IconType(OpenEnum):
    """Values of the type IconType."""

    IMAGE = "image"
    EMOJI = "emoji"
