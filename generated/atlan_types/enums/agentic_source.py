# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AgenticSource."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AgenticSource(OpenEnum):
    """Values of the type AgenticSource."""

    CONTEXT_STUDIO = "context_studio"
    ENRICHMENT_STUDIO = "enrichment_studio"
    MARKETPLACE = "marketplace"
    AUTOMATION_ENGINE = "automation_engine"
    UNKNOWN = "unknown"
