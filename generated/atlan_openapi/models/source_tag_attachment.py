# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The value a tag has in the system it comes from. It stands, in a list, in the attribute of a tag
whose definition has the display name sourceTagAttachment."""

from __future__ import annotations

from typing import Any, TypeAlias

SourceTagAttachment: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    typeName: Always SourceTagAttachment.
    attributes: What a tag is in the system it comes from.
"""
