# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration QuickSightAnalysisStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QuickSightAnalysisStatus(OpenEnum):
    """Values of the type QuickSightAnalysisStatus."""

    CREATION_IN_PROGRESS = "CREATION_IN_PROGRESS"
    CREATION_SUCCESSFUL = "CREATION_SUCCESSFUL"
    CREATION_FAILED = "CREATION_FAILED"
    UPDATE_IN_PROGRESS = "UPDATE_IN_PROGRESS"
    UPDATE_SUCCESSFUL = "UPDATE_SUCCESSFUL"
    UPDATE_FAILED = "UPDATE_FAILED"
    DELETED = "DELETED"
