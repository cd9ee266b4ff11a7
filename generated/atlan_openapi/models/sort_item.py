# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One field to sort by, and how - `{"name.keyword": {"order": "asc"}}`."""

from __future__ import annotations

from typing import Any, TypeAlias

SortItem: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
