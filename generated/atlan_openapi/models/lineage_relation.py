# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One edge of lineage. It leads from what was read to what was made of it."""

from __future__ import annotations

from typing import Any, TypeAlias

LineageRelation: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    fromEntityId: Unique id of the entity the edge comes from.
    toEntityId: Unique id of the entity it leads to.
    relationshipId: Unique id of the relationship.
    processId: Unique id of the process between both; with hideProcess only.
"""
