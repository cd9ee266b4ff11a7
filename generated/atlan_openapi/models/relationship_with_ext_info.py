# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A relationship, and the entities at its ends."""

from __future__ import annotations

from typing import Any, TypeAlias

RelationshipWithExtInfo: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    relationship: An edge between two entities, with attributes of its own.
    referredEntities: The entities by guid; only with extendedInfo.
"""
