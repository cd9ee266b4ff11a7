# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AIModelVersionStage."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AIModelVersionStage(OpenEnum):
    """Values of the type AIModelVersionStage."""

    NONE = "NONE"
    STAGING = "STAGING"
    PRODUCTION = "PRODUCTION"
    ARCHIVED = "ARCHIVED"
