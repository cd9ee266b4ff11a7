# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SnowflakeShareKind."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SnowflakeShareKind(OpenEnum):
    """Values of the type SnowflakeShareKind."""

    INBOUND = "INBOUND"
    OUTBOUND = "OUTBOUND"
