# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AgenticLifecycleStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AgenticLifecycleStatus(OpenEnum):
    """Values of the type AgenticLifecycleStatus."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
