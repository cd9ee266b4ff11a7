# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ProcessLineageDerivation."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ProcessLineageDerivation(OpenEnum):
    """Values of the type ProcessLineageDerivation."""

    STATIC = "STATIC"
    RUNTIME = "RUNTIME"
