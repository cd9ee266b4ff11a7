# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AgentType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AgentType(OpenEnum):
    """Values of the type AgentType."""

    SYSTEM = "SYSTEM"
    CUSTOM = "CUSTOM"
