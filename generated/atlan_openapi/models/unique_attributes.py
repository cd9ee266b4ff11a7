# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The attributes by which an entity of a type can be named."""

from __future__ import annotations

from typing import Any, TypeAlias

UniqueAttributes: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    qualifiedName: Qualified name.
"""
