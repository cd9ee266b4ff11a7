# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""How to sort by a field."""

from __future__ import annotations

from typing import Any, TypeAlias

SortClause: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    order: Direction of a sort.
    nested: Where a nested field is.
"""
