# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Options of a custom metadata set. All values are texts."""

from __future__ import annotations

from typing import Any, TypeAlias

CustomMetadataOptions: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    logoType: What is shown beside a custom metadata set.
    emoji: An emoji.
    imageId: Unique id of an image.
    logoUrl: Address of an image.
    iconColor: Color of a tag or a custom metadata set.
    iconName: Name of an icon.
    isLocked: It cannot be changed in the user interface: true or false.
"""
