# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Definitions by kind. In a write, leave out the kinds that are not used, or send them empty: null
can make the server fail."""

from __future__ import annotations

from typing import Any, TypeAlias

TypesDef: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    enumDefs: Option lists.
    structDefs: Structs.
    classificationDefs: Tags.
    entityDefs: Types of entities.
    relationshipDefs: Relationships.
    businessMetadataDefs: Custom metadata sets.
"""
