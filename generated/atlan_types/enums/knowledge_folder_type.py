# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration KnowledgeFolderType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class KnowledgeFolderType(OpenEnum):
    """Values of the type KnowledgeFolderType."""

    UPLOAD = "UPLOAD"
    AGENT_CREATED = "AGENT_CREATED"
    CONNECTOR_SYNC = "CONNECTOR_SYNC"
