# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AIApplicationDevelopmentStage."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AIApplicationDevelopmentStage(OpenEnum):
    """Values of the type AIApplicationDevelopmentStage."""

    PROPOSAL = "PROPOSAL"
    DEVELOPMENT = "DEVELOPMENT"
    PRODUCTION = "PRODUCTION"
    ARCHIVED = "ARCHIVED"
