# Derived from spec/typedefs/tag.json and spec/recipes/tag.yaml by scripts/generate.py. Do not edit.
"""Tag, SourceTag, TagAttachment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    ListOf,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, KeywordTextField
from atlan_types.asset import Asset
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.structs import SourceTagAttribute

__all__ = [
    "Tag",
    "SourceTag",
    "TagAttachment",
]


class Tag(Catalog):
    """Assets of the type Tag."""

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
    """Assets of the type SourceTag."""

    __slots__ = ()

    _type = "SourceTag"

    TAG_CUSTOM_CONFIGURATION = KeywordField("tagCustomConfiguration", "tagCustomConfiguration")
    tag_custom_configuration: Text[KeywordField] = Text(TAG_CUSTOM_CONFIGURATION)


class TagAttachment(Asset):
    """Assets of the type TagAttachment."""

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
