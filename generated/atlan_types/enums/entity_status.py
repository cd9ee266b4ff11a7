# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration EntityStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class EntityStatus(OpenEnum):
    """Whether an asset is active or archived."""

    ACTIVE = "ACTIVE"
    DELETED = "DELETED"
