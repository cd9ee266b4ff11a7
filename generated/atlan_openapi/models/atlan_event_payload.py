# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What happened to which entity."""

from __future__ import annotations

from typing import Any, TypeAlias

AtlanEventPayload: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    type: Kind of the message, ENTITY_NOTIFICATION_V2.
    operationType: What happened.
    eventTime: When it happened; milliseconds since 1970.
    entity: An entity (asset) as it is read and written. In `attributes`, dates are milliseconds since 1970,
        enumerations are texts, relationships are one EntityReference or an array of them, and structs
        carry `typeName` and `attributes`. An attribute that is null is cleared by a write; one that is
        not there stays as it is.
    mutatedDetails: What has changed, by the kind of event - an entity, tags, or custom metadata.
"""
