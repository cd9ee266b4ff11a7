# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration FormFieldDimension."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class FormFieldDimension(OpenEnum):
    """Values of the type FormFieldDimension."""

    SINGLE = "SINGLE"
    MULTI = "MULTI"
