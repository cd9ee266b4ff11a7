# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Searches found in the log."""

from __future__ import annotations

from typing import Any, TypeAlias

SearchLogResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    searchParameters: The request once more.
    logs: The searches; null or missing when none was found.
    aggregations: 
    approximateCount: Number of all searches that match.
"""
