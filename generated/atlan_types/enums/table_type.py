# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration TableType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class TableType(OpenEnum):
    """Values of the type TableType."""

    TEMPORARY = "TEMPORARY"
    ICEBERG = "ICEBERG"
    KUDU = "KUDU"
