# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration GlueTagType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class GlueTagType(OpenEnum):
    """Values of the type GlueTagType."""

    PROPERTY = "property"
    RESOURCE_TAG = "resource_tag"
    LF_TAG = "lf_tag"
