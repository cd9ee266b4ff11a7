"""The values that a tag has on its source, such as a tag of Snowflake that Atlan keeps in step with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity.struct import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Self


class SourceTagMethods(Struct):
    """How a tag on an asset is kept in step with a tag on its source."""

    __slots__ = ()

    @classmethod
    def of(
        cls,
        source_tag_name: str | None = None,
        source_tag_qualified_name: str | None = None,
        source_tag_guid: str | None = None,
        source_tag_connector_name: str | None = None,
        source_tag_values: Iterable[Struct] | None = None,
        is_source_tag_synced: bool | None = None,
        source_tag_sync_timestamp: datetime | int | None = None,
        source_tag_sync_error: str | None = None,
    ) -> Self:
        """Make an attachment of what is known; nothing is looked up.

        Args:
            source_tag_name: name of the tag on its source.
            source_tag_qualified_name: qualifiedName of that tag in Atlan.
            source_tag_guid: guid of that tag in Atlan.
            source_tag_connector_name: name of the connector of the source.
            source_tag_values: the values that the tag has (``SourceTagAttachmentValue``).
            is_source_tag_synced: whether the last synchronisation succeeded.
            source_tag_sync_timestamp: when it was.
            source_tag_sync_error: what went wrong.

        >>> from atlan.model.structs import SourceTagAttachment, SourceTagAttachmentValue
        >>> value = SourceTagAttachmentValue(tag_attachment_key="level", tag_attachment_value="high")
        >>> SourceTagAttachment.of(source_tag_name="confidential", source_tag_values=[value]).source_tag_name
        'confidential'
        """
        given = {
            "source_tag_name": source_tag_name,
            "source_tag_qualified_name": source_tag_qualified_name,
            "source_tag_guid": source_tag_guid,
            "source_tag_connector_name": source_tag_connector_name,
            "source_tag_value": None if source_tag_values is None else list(source_tag_values),
            "is_source_tag_synced": is_source_tag_synced,
            "source_tag_sync_timestamp": source_tag_sync_timestamp,
            "source_tag_sync_error": source_tag_sync_error,
        }
        return cls(**{name: value for name, value in given.items() if value is not None})
