# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration BigqueryRoutineType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class BigqueryRoutineType(OpenEnum):
    """Values of the type BigqueryRoutineType."""

    SP = "SP"
    UDF = "UDF"
    TVF = "TVF"
