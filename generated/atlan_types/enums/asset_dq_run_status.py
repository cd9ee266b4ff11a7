# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AssetDQRunStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AssetDQRunStatus(OpenEnum):
    """Values of the type AssetDQRunStatus."""

    SUCCESSFUL = "SUCCESSFUL"
    FAILURE = "FAILURE"
    IN_PROGRESS = "IN_PROGRESS"
