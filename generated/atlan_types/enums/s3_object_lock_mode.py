# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration S3ObjectLockMode."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class S3ObjectLockMode(OpenEnum):
    """Values of the type S3ObjectLockMode."""

    GOVERNANCE = "GOVERNANCE"
    COMPLIANCE = "COMPLIANCE"
