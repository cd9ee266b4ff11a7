# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlasGlossaryCategoryType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlasGlossaryCategoryType(OpenEnum):
    """Values of the type AtlasGlossaryCategoryType."""

    DOCUMENT_FOLDER = "DOCUMENT_FOLDER"
