# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Changed entities by what happened to them."""

from __future__ import annotations

from typing import Any, TypeAlias

MutatedEntities: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    CREATE: Created.
    UPDATE: Changed.
    PARTIAL_UPDATE: Changed in single attributes.
    DELETE: Archived or removed.
    PURGE: Removed for good.
"""
