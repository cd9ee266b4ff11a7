# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration CertificateStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class CertificateStatus(OpenEnum):
    """Values of the type CertificateStatus."""

    DEPRECATED = "DEPRECATED"
    DRAFT = "DRAFT"
    VERIFIED = "VERIFIED"
