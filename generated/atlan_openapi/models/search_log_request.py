# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A search over the log of searches."""

from __future__ import annotations

from typing import Any, TypeAlias

SearchLogRequest: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    dsl: A search in the index's own language. Any further key of that language may stand here.
"""
