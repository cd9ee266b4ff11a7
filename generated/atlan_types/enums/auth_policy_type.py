# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AuthPolicyType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AuthPolicyType(OpenEnum):
    """Values of the type AuthPolicyType."""

    ALLOW = "allow"
    DENY = "deny"
    ALLOW_EXCEPTIONS = "allowExceptions"
    DENY_EXCEPTIONS = "denyExceptions"
    DATA_MASK = "dataMask"
    ROW_FILTER = "rowFilter"
