# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration DataContractStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DataContractStatus(OpenEnum):
    """Values of the type DataContractStatus."""

    DRAFT = "draft"
    VERIFIED = "verified"
