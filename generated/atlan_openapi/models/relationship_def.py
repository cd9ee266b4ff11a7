# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A relationship between two types."""

from __future__ import annotations

from typing import Any, TypeAlias

RelationshipDef: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    category: Kind of a type definition.
    guid: Unique id.
    name: Name of the type. For tags, custom metadata sets and their attributes the server makes one of 22
        random characters; the name people see is in displayName.
    description: What it is for.
    typeVersion: Version of the definition.
    version: Number of changes.
    serviceType: Who the definition belongs to.
    options: Further settings; all are texts.
    createdBy: Who created it.
    updatedBy: Who changed it last.
    createTime: When it was created; milliseconds since 1970.
    updateTime: When it was changed last; milliseconds since 1970.
    attributeDefs: The attributes.
    relationshipCategory: Whether one end of a relationship owns the other.
    relationshipLabel: Name of the edge in the store.
    propagateTags: Which way tags are passed on along a relationship.
    endDef1: One end of a relationship.
    endDef2: One end of a relationship.
"""
