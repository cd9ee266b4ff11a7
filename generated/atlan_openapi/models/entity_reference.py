# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Another entity, named by its type and guid, or by its type and unique attributes. The rest is
only read, except for the attributes of the relationship itself."""

from __future__ import annotations

from typing import Any, TypeAlias

EntityReference: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    typeName: Type of the entity.
    guid: Unique id of the entity.
    uniqueAttributes: The attributes by which an entity of a type can be named.
    displayText: Name to show.
    entityStatus: Whether an entity is alive, archived, or gone for good.
    relationshipType: Type of the relationship.
    relationshipGuid: Unique id of the relationship.
    relationshipStatus: Whether an entity is alive, archived, or gone for good.
    relationshipAttributes: What a relationship says of itself.
    attributes: Those attributes of the entity that were asked for.
"""
