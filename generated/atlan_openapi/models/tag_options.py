# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Options of a tag. All values are texts."""

from __future__ import annotations

from typing import Any, TypeAlias

TagOptions: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    color: Color of a tag or a custom metadata set.
    iconName: Name of an icon, one of about 1500.
    imageID: Unique id of an image.
    iconType: What is shown beside a tag. The empty text occurs as well.
    emoji: An emoji.
"""
