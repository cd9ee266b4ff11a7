# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration HekaFlow."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class HekaFlow(OpenEnum):
    """Values of the type HekaFlow."""

    BYPASS = "BYPASS_FLOW"
    REWRITE = "REWRITE_FLOW"
    PASSTHROUGH = "PASSTHROUGH_FLOW"
