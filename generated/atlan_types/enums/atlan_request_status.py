# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanRequestStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanRequestStatus(OpenEnum):
    """Values of the type AtlanRequestStatus."""

    ACTIVE = "active"
    APPROVED = "approved"
    REJECTED = "rejected"
