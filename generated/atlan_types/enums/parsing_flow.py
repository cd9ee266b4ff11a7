# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration ParsingFlow."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ParsingFlow(OpenEnum):
    """Values of the type ParsingFlow."""

    GUDUSOFT = "GUDUSOFT_FLOW"
    EXPLAIN_CALL = "EXPLAIN_CALL_FLOW"
    CALCITE = "CALCITE_FLOW"
    JSQL = "JSQL_FLOW"
    NONE = "NO_PARSING"
