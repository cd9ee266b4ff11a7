# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AdminOperationType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AdminOperationType(OpenEnum):
    """Values of the type AdminOperationType."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    ACTION = "ACTION"
