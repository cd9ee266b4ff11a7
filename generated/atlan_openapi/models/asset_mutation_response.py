# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What a write has changed. An entity that was sent but did not change may be missing."""

from __future__ import annotations

from typing import Any, TypeAlias

AssetMutationResponse: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    mutatedEntities: Changed entities by what happened to them; lists with nothing in them are left out.
    guidAssignments: The guid each placeholder (negative number) has become; real guids map to themselves.
    partialUpdatedEntities: Entities changed through a relationship.
"""
