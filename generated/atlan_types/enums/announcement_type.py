# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AnnouncementType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AnnouncementType(OpenEnum):
    """How urgent an announcement is."""

    INFORMATION = "information"
    WARNING = "warning"
    ISSUE = "issue"
