# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Results of aggregations by name."""

from __future__ import annotations

from typing import Any, TypeAlias

Aggregations: TypeAlias = dict[str, Any]
"""A plain dict.

Its keys are open.
"""
