# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AIDatasetType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AIDatasetType(OpenEnum):
    """Values of the type AIDatasetType."""

    TRAINING = "TRAINING"
    TESTING = "TESTING"
    INFERENCE = "INFERENCE"
    VALIDATION = "VALIDATION"
    OUTPUT = "OUTPUT"
    INPUT = "INPUT"
