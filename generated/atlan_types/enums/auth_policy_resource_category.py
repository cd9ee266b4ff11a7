# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AuthPolicyResourceCategory."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AuthPolicyResourceCategory(OpenEnum):
    """Values of the type AuthPolicyResourceCategory."""

    ENTITY = "ENTITY"
    RELATIONSHIP = "RELATIONSHIP"
    TAG = "TAG"
    CUSTOM = "CUSTOM"
    TYPEDEFS = "TYPEDEFS"
    ADMIN = "ADMIN"
