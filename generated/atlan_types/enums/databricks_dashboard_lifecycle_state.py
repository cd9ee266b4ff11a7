# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DatabricksDashboardLifecycleState."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DatabricksDashboardLifecycleState(OpenEnum):
    """Values of the type DatabricksDashboardLifecycleState."""

    ACTIVE = "ACTIVE"
    TRASHED = "TRASHED"
