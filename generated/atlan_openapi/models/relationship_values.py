# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What a relationship says of itself."""

from __future__ import annotations

from typing import Any, TypeAlias

RelationshipValues: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    typeName: Type of the relationship.
    attributes: Its attributes.
"""
