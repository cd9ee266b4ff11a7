# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AdminAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AdminAction(OpenEnum):
    """Values of the type AdminAction."""

    ADMIN_TASK_CUD = "admin-task-cud"
    ADMIN_AUDITS = "admin-audits"
    ADMIN_EXPORT = "admin-export"
    ADMIN_FEATURE_FLAG_CUD = "admin-featureFlag-cud"
    ADMIN_IMPORT = "admin-import"
    ADMIN_PURGE = "admin-purge"
    ADMIN_REPAIR_INDEX = "admin-repair-index"
