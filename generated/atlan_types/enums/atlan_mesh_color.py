# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanMeshColor."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanMeshColor(OpenEnum):
    """Values of the type AtlanMeshColor."""

    INDIGO = "#3940E1"
    VIOLET = "#7F83EC"
    MAGENTA = "#F34D77"
    PINK = "#F78BA7"
    BLUE = "#0CD1FA"
    GREEN = "#00A680"
    YELLOW = "#FFB119"
    GRAY = "#525C73"
