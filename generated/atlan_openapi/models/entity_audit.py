# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""One event in the history of an entity."""

from __future__ import annotations

from typing import Any, TypeAlias

EntityAudit: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    entityQualifiedName: Qualified name of the entity.
    typeName: Type of the entity.
    entityId: Unique id of the entity.
    timestamp: When it happened; milliseconds since 1970.
    created: When it was written down; milliseconds since 1970.
    user: Who did it.
    action: What happened to an entity.
    details: What happened
    eventKey: Unique id of the event: the guid of the entity, a colon, and milliseconds since 1970.
    entity: The entity
    type: Kind of the event
    detail: What has changed, by the kind of event - the attributes that have changed in the form of an
        EntityHeader, a Classification, or custom metadata with typeName and attributes. null where the
        caller may not read the entity.
    entityDetail: The entity as it is now.
    headers: The headers of the request whose names begin with x-atlan-.
"""
