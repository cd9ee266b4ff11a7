# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Entities reached by a walk along lineage."""

from __future__ import annotations

from typing import Any, TypeAlias

LineageListResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    entities: The entities.
    hasMore: There are further pages.
    entityCount: Number of entities on this page.
    searchParameters: The request once more.
"""
