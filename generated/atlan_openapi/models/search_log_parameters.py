# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The request once more."""

from __future__ import annotations

from typing import Any, TypeAlias

SearchLogParameters: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    dsl: The search.
    queryString: The search as text.
"""
