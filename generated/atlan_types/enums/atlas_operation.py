# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration AtlasOperation."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlasOperation(OpenEnum):
    """Values of the type AtlasOperation."""

    OTHERS = "OTHERS"
    PURGE = "PURGE"
    EXPORT = "EXPORT"
    IMPORT = "IMPORT"
    IMPORT_DELETE_REPL = "IMPORT_DELETE_REPL"
    TYPE_DEF_CREATE = "TYPE_DEF_CREATE"
    TYPE_DEF_UPDATE = "TYPE_DEF_UPDATE"
    TYPE_DEF_DELETE = "TYPE_DEF_DELETE"
    SERVER_START = "SERVER_START"
    SERVER_STATE_ACTIVE = "SERVER_STATE_ACTIVE"
