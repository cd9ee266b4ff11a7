# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A neighbour of an entity in lineage."""

from __future__ import annotations

from typing import Any, TypeAlias

LineageNeighbour: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    guid: Unique id.
    qualifiedName: Qualified name.
    typeName: Type.
    name: Name.
"""
