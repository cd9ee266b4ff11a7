# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlanAppDeploymentStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanAppDeploymentStatus(OpenEnum):
    """Values of the type AtlanAppDeploymentStatus."""

    PENDING = "PENDING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
