# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SkillType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SkillType(OpenEnum):
    """Values of the type SkillType."""

    SYSTEM = "SYSTEM"
    CONTEXT_REPO = "CONTEXT_REPO"
    CUSTOM = "CUSTOM"
    CONNECTOR_SYNC = "CONNECTOR_SYNC"
