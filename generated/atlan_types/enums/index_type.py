# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration IndexType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class IndexType(OpenEnum):
    """Values of the type IndexType."""

    DEFAULT = "DEFAULT"
    STRING = "STRING"
