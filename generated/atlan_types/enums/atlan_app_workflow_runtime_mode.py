# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlanAppWorkflowRuntimeMode."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanAppWorkflowRuntimeMode(OpenEnum):
    """Values of the type AtlanAppWorkflowRuntimeMode."""

    SDR = "SDR"
    DIRECT = "DIRECT"
