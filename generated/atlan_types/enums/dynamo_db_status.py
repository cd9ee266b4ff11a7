# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The enumeration DynamoDBStatus."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class DynamoDBStatus(OpenEnum):
    """Values of the type DynamoDBStatus."""

    CREATING = "CREATING"
    UPDATING = "UPDATING"
    DELETING = "DELETING"
    ACTIVE = "ACTIVE"
    INACCESSIBLE_ENCRYPTION_CREDENTIALS = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
    ARCHIVING = "ARCHIVING"
    ARCHIVED = "ARCHIVED"
