# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration QueryUsernameStrategy."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QueryUsernameStrategy(OpenEnum):
    """Values of the type QueryUsernameStrategy."""

    CONNECTION_USERNAME = "connectionUsername"
    ATLAN_USERNAME = "atlanUsername"
