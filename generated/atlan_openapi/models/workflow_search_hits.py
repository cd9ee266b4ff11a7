# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Hits of a search."""

from __future__ import annotations

from typing import Any, TypeAlias

WorkflowSearchHits: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    total: Number of records that match.
    hits: The hits.
"""
