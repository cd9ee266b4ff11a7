# Derived from spec/typedefs/tag.json and spec/recipes/tag.yaml by scripts/generate.py. Do not edit.
"""Tag, SourceTag, TagAttachment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    ListOf,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, require
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, KeywordTextField
from atlan_types.asset import Asset
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.structs import SourceTagAttribute

__all__ = [
    "Tag",
    "SourceTag",
    "TagAttachment",
]


class Tag(Catalog):
    """What tags of sources have in common."""

    __slots__ = ()

    _type = "Tag"

    TAG_ID = KeywordField("tagId", "tagId")
    tag_id: Text[KeywordField] = Text(TAG_ID)
    TAG_ATTRIBUTES = KeywordField("tagAttributes", "tagAttributes")
    tag_attributes: ListOf[SourceTagAttribute, KeywordField] = ListOf(
        TAG_ATTRIBUTES, StructCodec("SourceTagAttribute")
    )
    TAG_ALLOWED_VALUES = KeywordTextField("tagAllowedValues", "tagAllowedValues", "tagAllowedValues.text")
    tag_allowed_values: SetOf[str, KeywordTextField] = SetOf(TAG_ALLOWED_VALUES, codecs.TEXT)
    MAPPED_CLASSIFICATION_NAME = KeywordField("mappedClassificationName", "mappedClassificationName")
    mapped_atlan_tag_name: Text[KeywordField] = Text(MAPPED_CLASSIFICATION_NAME)
    mapped_classification_name: Text[KeywordField] = mapped_atlan_tag_name


class SourceTag(Tag):
    """A tag of a source."""

    __slots__ = ()

    _type = "SourceTag"

    TAG_CUSTOM_CONFIGURATION = KeywordField("tagCustomConfiguration", "tagCustomConfiguration")
    tag_custom_configuration: Text[KeywordField] = Text(TAG_CUSTOM_CONFIGURATION)


class TagAttachment(Asset):
    """The attachment of a tag to an asset of a source."""

    __slots__ = ()

    _type = "TagAttachment"

    TAG_QUALIFIED_NAME = KeywordTextField("tagQualifiedName", "tagQualifiedName", "tagQualifiedName.text")
    tag_qualified_name: Text[KeywordTextField] = Text(TAG_QUALIFIED_NAME)
    TAG_ATTACHMENT_STRING_VALUE = KeywordTextField(
        "tagAttachmentStringValue", "tagAttachmentStringValue", "tagAttachmentStringValue.text"
    )
    tag_attachment_string_value: Text[KeywordTextField] = Text(TAG_ATTACHMENT_STRING_VALUE)
    OBJECT_QUALIFIED_NAME = KeywordField("objectQualifiedName", "objectQualifiedName")
    object_qualified_name: Text[KeywordField] = Text(OBJECT_QUALIFIED_NAME)
    OBJECT_TYPE_NAME = KeywordField("objectTypeName", "objectTypeName")
    object_type_name: Text[KeywordField] = Text(OBJECT_TYPE_NAME)
    SOURCE_TAG_QUALIFIED_NAME = KeywordField("sourceTagQualifiedName", "sourceTagQualifiedName")
    source_tag_qualified_name: Text[KeywordField] = Text(SOURCE_TAG_QUALIFIED_NAME)
    SOURCE_TAG_DISPLAY_NAME = KeywordField("sourceTagDisplayName", "sourceTagDisplayName")
    source_tag_display_name: Text[KeywordField] = Text(SOURCE_TAG_DISPLAY_NAME)
    SOURCE_TAG_TYPE_NAME = KeywordField("sourceTagTypeName", "sourceTagTypeName")
    source_tag_type_name: Text[KeywordField] = Text(SOURCE_TAG_TYPE_NAME)
    VALUE_TYPE = KeywordField("valueType", "valueType")
    value_type: Text[KeywordField] = Text(VALUE_TYPE)
    VALUE = KeywordField("value", "value")
    value: Text[KeywordField] = Text(VALUE)
    PROPAGATE = BooleanField("propagate", "propagate")
    propagate: Flag[BooleanField] = Flag(PROPAGATE)

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        tag_qualified_name: str,
        object_qualified_name: str,
        qn_style: str = "tag_object",
        object_type_name: str | None = None,
        source_tag_type_name: str | None = None,
        value: str | None = None,
    ) -> Self:
        """Make a new TagAttachment, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            tag_qualified_name: qualifiedName of the asset.
            object_qualified_name: qualifiedName of the object.
            qn_style: how its qualifiedName is made; `tag_object`, `tag_attachments_object` or `object_tag`.
            object_type_name: type of the object.
            source_tag_type_name: type of the tag at the source.
            value: the value of the tag.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TagAttachment.creator(
        ...     name="name",
        ...     connection_qualified_name="default/tag/1700000000",
        ...     tag_qualified_name="tag_qualified_name",
        ...     object_qualified_name="object_qualified_name",
        ... ).name
        'name'
        """
        from atlan.model.entity.mixins.tag import qualified_name_in

        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            tag_qualified_name=tag_qualified_name,
            object_qualified_name=object_qualified_name,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        qualified = qualified_name_in(qn_style, tag_qualified_name, object_qualified_name, name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified,
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "objectQualifiedName": object_qualified_name,
            "propagate": False,
            "sourceTagDisplayName": name,
            "sourceTagQualifiedName": tag_qualified_name,
            "tagQualifiedName": tag_qualified_name,
            "valueType": "NONE",
        }
        if object_type_name is not None:
            attributes["objectTypeName"] = object_type_name
        if source_tag_type_name is not None:
            attributes["sourceTagTypeName"] = source_tag_type_name
        if value is not None:
            attributes["tagAttachmentStringValue"] = value
        if value is not None:
            attributes["value"] = value
        if value is not None:
            attributes["valueType"] = "STRING"
        return cls._created(attributes)
