# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlasGlossaryTermAssignmentStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlasGlossaryTermAssignmentStatus(OpenEnum):
    """Values of the type AtlasGlossaryTermAssignmentStatus."""

    DISCOVERED = "DISCOVERED"
    PROPOSED = "PROPOSED"
    IMPORTED = "IMPORTED"
    VALIDATED = "VALIDATED"
    DEPRECATED = "DEPRECATED"
    OBSOLETE = "OBSOLETE"
    OTHER = "OTHER"
