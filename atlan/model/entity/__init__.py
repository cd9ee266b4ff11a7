"""The machinery of asset objects, from which the generated classes of ``atlan_types`` are made.

An asset object is a thin typed view of one entity of the wire: it holds what the server sent or what a
script set, and nothing else; values are converted when they are read.
"""

from __future__ import annotations

from atlan.model.entity import codecs
from atlan.model.entity.attributes import (
    Anything,
    Attribute,
    Choice,
    Converted,
    Decimal,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Moment,
    SetOf,
    Structure,
    Text,
)
from atlan.model.entity.base import Entity
from atlan.model.entity.codecs import EnumCodec, StructCodec
from atlan.model.entity.registry import entity_from_wire, entity_type
from atlan.model.entity.relations import Reference, References
from atlan.model.entity.tags import TagNames

__all__ = [
    "Anything",
    "Attribute",
    "Choice",
    "Converted",
    "Decimal",
    "Entity",
    "EnumCodec",
    "Flag",
    "Integer",
    "ListOf",
    "MapOf",
    "Moment",
    "Reference",
    "References",
    "SetOf",
    "StructCodec",
    "Structure",
    "TagNames",
    "Text",
    "codecs",
    "entity_from_wire",
    "entity_type",
]
