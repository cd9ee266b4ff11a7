# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One end of a relationship."""

from __future__ import annotations

from typing import Any, TypeAlias

RelationshipEndDef: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    type: Type at this end.
    name: Attribute that leads to the other end.
    isContainer: This end owns the other.
    cardinality: One value, a list, or a set.
    isLegacyAttribute: Kept for the sake of old data.
    description: What the end means.
"""
