# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration DataAction."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataAction(OpenEnum):
    """Values of the type DataAction."""

    SELECT = "select"
