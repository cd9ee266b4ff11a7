# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DocumentDBCollectionValidationAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DocumentDBCollectionValidationAction(OpenEnum):
    """Values of the type DocumentDBCollectionValidationAction."""

    ERROR = "ERROR"
    WARN = "WARN"
