# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One value of a tag in the system it comes from."""

from __future__ import annotations

from typing import Any, TypeAlias

SourceTagAttachmentValue: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    tagAttachmentKey: What the value is for.
    tagAttachmentValue: The value.
"""
