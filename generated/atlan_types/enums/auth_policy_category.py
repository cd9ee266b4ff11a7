# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AuthPolicyCategory."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AuthPolicyCategory(OpenEnum):
    """Values of the type AuthPolicyCategory."""

    BOOTSTRAP = "bootstrap"
    PERSONA = "persona"
    PURPOSE = "purpose"
