# Derived from spec/typedefs/partial.json and spec/recipes/partial.yaml by scripts/generate.py. Do not edit.
"""Partial, PartialField, PartialObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Reference,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.catalog import Catalog

__all__ = [
    "Partial",
    "PartialField",
    "PartialObject",
]


class Partial(Catalog):
    """What assets that are known only in part have in common."""

    __slots__ = ()

    _type = "Partial"

    PARTIAL_STRUCTURE_JSON = KeywordField("partialStructureJSON", "partialStructureJSON")
    partial_structure_j_s_o_n: Text[KeywordField] = Text(PARTIAL_STRUCTURE_JSON)
    partial_structure_json: Text[KeywordField] = partial_structure_j_s_o_n
    PARTIAL_RESOLVED_TYPE_NAME = KeywordField("partialResolvedTypeName", "partialResolvedTypeName")
    partial_resolved_type_name: Text[KeywordField] = Text(PARTIAL_RESOLVED_TYPE_NAME)
    PARTIAL_UNKNOWN_ATTRIBUTES_HASH_ID = KeywordField(
        "partialUnknownAttributesHashId", "partialUnknownAttributesHashId"
    )
    partial_unknown_attributes_hash_id: Text[KeywordField] = Text(PARTIAL_UNKNOWN_ATTRIBUTES_HASH_ID)
    PARTIAL_PARENT_TYPE = KeywordField("partialParentType", "partialParentType")
    partial_parent_type: Text[KeywordField] = Text(PARTIAL_PARENT_TYPE)
    PARTIAL_PARENT_QUALIFIED_NAME = KeywordField("partialParentQualifiedName", "partialParentQualifiedName")
    partial_parent_qualified_name: Text[KeywordField] = Text(PARTIAL_PARENT_QUALIFIED_NAME)


class PartialField(Partial):
    """A field that is known only in part."""

    __slots__ = ()

    _type = "PartialField"

    PARTIAL_DATA_TYPE = KeywordField("partialDataType", "partialDataType")
    partial_data_type: Text[KeywordField] = Text(PARTIAL_DATA_TYPE)
    PARTIAL_PARENT_ASSET = RelationField("partialParentAsset")
    partial_parent_asset: Reference[Catalog, RelationField] = Reference(PARTIAL_PARENT_ASSET, "Catalog")


class PartialObject(Partial):
    """An object that is known only in part."""

    __slots__ = ()

    _type = "PartialObject"

    PARTIAL_PARENT_ASSET = RelationField("partialParentAsset")
    partial_parent_asset: Reference[Catalog, RelationField] = Reference(PARTIAL_PARENT_ASSET, "Catalog")
