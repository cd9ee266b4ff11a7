# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlanAppWorkflowSource."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanAppWorkflowSource(OpenEnum):
    """Values of the type AtlanAppWorkflowSource."""

    CONNECTOR = "connector"
    ENRICHMENT_STUDIO = "enrichment_studio"
    BACKGROUND_JOB = "background_job"
    SYSTEM_JOB = "system_job"
    UNKNOWN = "unknown"
    ADHOC = "adhoc"
