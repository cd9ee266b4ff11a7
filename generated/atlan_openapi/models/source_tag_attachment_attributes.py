# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What a tag is in the system it comes from."""

from __future__ import annotations

from typing import Any, TypeAlias

SourceTagAttachmentAttributes: TypeAlias = dict[str, Any]
"""A plain dict.

Keys:
    sourceTagName: Name of the tag in that system.
    sourceTagQualifiedName: Qualified name of the entity that stands for that tag.
    sourceTagGuid: Unique id of the entity that stands for that tag.
    sourceTagConnectorName: Connector of that system.
    sourceTagValue: Values of the tag.
    isSourceTagSynced: Both systems agree.
    sourceTagSyncTimestamp: When they were compared last; milliseconds since 1970.
    sourceTagSyncError: Why they could not be brought together.
    sourceTagType: Kind of the tag in that system.
"""
