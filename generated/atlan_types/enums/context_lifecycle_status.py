# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ContextLifecycleStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ContextLifecycleStatus(OpenEnum):
    """Values of the type ContextLifecycleStatus."""

    DRAFT = "DRAFT"
    ACTIVE = "ACTIVE"
    DEPRECATED = "DEPRECATED"
    ARCHIVED = "ARCHIVED"
