# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlasGlossaryTermRelationshipStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlasGlossaryTermRelationshipStatus(OpenEnum):
    """Values of the type AtlasGlossaryTermRelationshipStatus."""

    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"
    DEPRECATED = "DEPRECATED"
    OBSOLETE = "OBSOLETE"
    OTHER = "OTHER"
