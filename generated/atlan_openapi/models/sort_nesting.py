# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Where a nested field is."""

from __future__ import annotations

from typing import Any, TypeAlias

SortNesting: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    path: Field it is nested in.
"""
