# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlasGlossaryTermType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlasGlossaryTermType(OpenEnum):
    """Values of the type AtlasGlossaryTermType."""

    DOCUMENT = "DOCUMENT"
