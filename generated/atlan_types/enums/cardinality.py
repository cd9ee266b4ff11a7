# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration Cardinality."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class Cardinality(OpenEnum):
    """Values of the type Cardinality."""

    SINGLE = "SINGLE"
    LIST = "LIST"
    SET = "SET"
