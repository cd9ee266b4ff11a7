# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What a search found."""

from __future__ import annotations

from typing import Any, TypeAlias

WorkflowSearchResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    took: Milliseconds it took.
    hits: Hits of a search.
    _shards: Parts of the index that were searched.
"""
