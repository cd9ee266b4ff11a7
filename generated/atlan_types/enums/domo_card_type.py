# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DomoCardType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DomoCardType(OpenEnum):
    """Values of the type DomoCardType."""

    DOC = "DOC"
    DOC_CARD = "DOC CARD"
    CHART = "CHART"
    DRILL_VIEW = "DRILL VIEW"
    NOTEBOOK = "NOTEBOOK"
