# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""A tag. Its options give color, icon and emoji."""

from __future__ import annotations

from typing import Any, TypeAlias

ClassificationDef: TypeAlias = dict[str, Any]
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
    displayName: Name people see.
    superTypes: Tags it extends.
    subTypes: Tags that extend it.
    entityTypes: Types it can be put on; on all
    skipDisplayNameUniquenessCheck: Accept a display name that is in use.
"""
