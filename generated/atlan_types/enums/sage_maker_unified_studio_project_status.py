# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration SageMakerUnifiedStudioProjectStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class SageMakerUnifiedStudioProjectStatus(OpenEnum):
    """Values of the type SageMakerUnifiedStudioProjectStatus."""

    ACTIVE = "ACTIVE"
    DELETING = "DELETING"
    DELETE_FAILED = "DELETE_FAILED"
    UPDATING = "UPDATING"
    UPDATE_FAILED = "UPDATE_FAILED"
    MOVING = "MOVING"
