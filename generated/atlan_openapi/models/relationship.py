# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""An edge between two entities, with attributes of its own."""

from __future__ import annotations

from typing import Any, TypeAlias

Relationship: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    typeName: Type of the relationship.
    guid: Unique id.
    end1: An entity, named by guid or by type and unique attributes.
    end2: An entity, named by guid or by type and unique attributes.
    attributes: Its attributes.
    label: Name of the edge in the store.
    propagateTags: Which way tags are passed on along a relationship.
    status: Whether an entity is alive, archived, or gone for good.
    homeId: Repository that owns it.
    provenanceType: Where it comes from.
    createdBy: Who created it.
    updatedBy: Who changed it last.
    createTime: When it was created; milliseconds since 1970.
    updateTime: When it was changed last; milliseconds since 1970.
    version: Number of the version.
    propagatedClassifications: Tags that are passed on along it.
    blockedPropagatedClassifications: Tags that are kept from being passed on along it.
"""
