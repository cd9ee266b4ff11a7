# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlasGlossaryType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlasGlossaryType(OpenEnum):
    """Values of the type AtlasGlossaryType."""

    KNOWLEDGE_HUB = "KNOWLEDGE_HUB"
