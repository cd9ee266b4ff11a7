"""Type definitions: tags, custom metadata, lists of options, and the types of assets themselves."""

from __future__ import annotations

from atlan.model.typedef.attribute import AttributeDef, RelationshipAttributeDef
from atlan.model.typedef.base import EntityDef, EnumDef, RelationshipDef, StructDef, TypeDef
from atlan.model.typedef.response import TypeDefResponse, typedef_from_wire, typedefs_to_wire
from atlan.model.typedef.tag import AtlanTagDef, CustomMetadataDef

__all__ = [
    "AtlanTagDef",
    "AttributeDef",
    "CustomMetadataDef",
    "EntityDef",
    "EnumDef",
    "RelationshipAttributeDef",
    "RelationshipDef",
    "StructDef",
    "TypeDef",
    "TypeDefResponse",
    "typedef_from_wire",
    "typedefs_to_wire",
]
