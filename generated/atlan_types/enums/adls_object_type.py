# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration ADLSObjectType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class ADLSObjectType(OpenEnum):
    """Values of the type ADLSObjectType."""

    BLOCK_BLOB = "BlockBlob"
    PAGE_BLOB = "PageBlob"
    APPEND_BLOB = "AppendBlob"
