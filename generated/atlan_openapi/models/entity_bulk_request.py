# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Entities to create or change in one request."""

from __future__ import annotations

from typing import Any, TypeAlias

EntityBulkRequest: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    entities: The entities. At most 10,000.
    referredEntities: Further entities that the former refer to, by guid.
"""
