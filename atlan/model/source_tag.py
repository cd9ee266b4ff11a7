"""The values that a tag has on its source, such as a tag of Snowflake that Atlan keeps in step with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Flag, ListOf, Moment, Text
from atlan.model.entity.struct import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


class SourceTagAttachmentValue(Struct):
    """One value of a tag on its source.

    >>> SourceTagAttachmentValue(tag_attachment_key="level", tag_attachment_value="high").to_wire()
    {'tagAttachmentKey': 'level', 'tagAttachmentValue': 'high'}
    """

    __slots__ = ()

    tag_attachment_key: Text[str] = Text("tagAttachmentKey")
    tag_attachment_value: Text[str] = Text("tagAttachmentValue")


class _ValueCodec(codecs.StructCodec[SourceTagAttachmentValue]):
    __slots__ = ()

    def _struct(self) -> type[SourceTagAttachmentValue]:
        return SourceTagAttachmentValue


class SourceTagAttachment(Struct):
    """How a tag on an asset is kept in step with a tag on its source.

    It is read in both forms of the service: flat, and with its attributes inside of ``attributes``.

    >>> attachment = SourceTagAttachment.of(source_tag_name="confidential", source_tag_values=[
    ...     SourceTagAttachmentValue(tag_attachment_key="level", tag_attachment_value="high")])
    >>> attachment.to_wire()["sourceTagValue"]
    [{'tagAttachmentKey': 'level', 'tagAttachmentValue': 'high'}]
    """

    __slots__ = ()

    source_tag_name: Text[str] = Text("sourceTagName")
    source_tag_qualified_name: Text[str] = Text("sourceTagQualifiedName")
    source_tag_guid: Text[str] = Text("sourceTagGuid")
    source_tag_connector_name: Text[str] = Text("sourceTagConnectorName")
    source_tag_value: ListOf[SourceTagAttachmentValue, str] = ListOf(
        "sourceTagValue", _ValueCodec("SourceTagAttachmentValue")
    )
    is_source_tag_synced: Flag[str] = Flag("isSourceTagSynced")
    source_tag_sync_timestamp: Moment[str] = Moment("sourceTagSyncTimestamp")
    source_tag_sync_error: Text[str] = Text("sourceTagSyncError")
    source_tag_type: Text[str] = Text("sourceTagType")

    @classmethod
    def of(
        cls,
        source_tag_name: str | None = None,
        source_tag_qualified_name: str | None = None,
        source_tag_guid: str | None = None,
        source_tag_connector_name: str | None = None,
        source_tag_values: Iterable[SourceTagAttachmentValue] | None = None,
        is_source_tag_synced: bool | None = None,
        source_tag_sync_timestamp: datetime | int | None = None,
        source_tag_sync_error: str | None = None,
    ) -> SourceTagAttachment:
        """Make an attachment of what is known; nothing is looked up.

        Args:
            source_tag_name: name of the tag on its source.
            source_tag_qualified_name: qualifiedName of that tag in Atlan.
            source_tag_guid: guid of that tag in Atlan.
            source_tag_connector_name: name of the connector of the source.
            source_tag_values: the values that the tag has.
            is_source_tag_synced: whether the last synchronisation succeeded.
            source_tag_sync_timestamp: when it was.
            source_tag_sync_error: what went wrong.
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
