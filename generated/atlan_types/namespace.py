# Derived from spec/typedefs/namespace.json and spec/recipes/namespace.yaml by scripts/generate.py. Do not edit.
"""Namespace, Collection, Folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from atlan_types.enums import IconType
    from atlan_types.sql import Query

__all__ = [
    "Namespace",
    "Collection",
    "Folder",
]


class Namespace(Asset):
    """Assets of the type Namespace."""

    __slots__ = ()

    _type = "Namespace"

    CHILDREN_QUERIES = RelationField("childrenQueries")
    children_queries: References[Query, RelationField] = References(CHILDREN_QUERIES, "Query")
    CHILDREN_FOLDERS = RelationField("childrenFolders")
    children_folders: References[Folder, RelationField] = References(CHILDREN_FOLDERS, "Folder")


class Collection(Namespace):
    """Assets of the type Collection."""

    __slots__ = ()

    _type = "Collection"

    ICON = TextField("icon", "icon")
    icon: Text[TextField] = Text(ICON)
    ICON_TYPE = KeywordField("iconType", "iconType")
    icon_type: Choice[IconType, KeywordField] = Choice(ICON_TYPE, "IconType")


class Folder(Namespace):
    """Assets of the type Folder."""

    __slots__ = ()

    _type = "Folder"

    PARENT_QUALIFIED_NAME = KeywordTextField(
        "parentQualifiedName", "parentQualifiedName", "parentQualifiedName.text"
    )
    parent_qualified_name: Text[KeywordTextField] = Text(PARENT_QUALIFIED_NAME)
    COLLECTION_QUALIFIED_NAME = KeywordTextField(
        "collectionQualifiedName", "collectionQualifiedName", "collectionQualifiedName.text"
    )
    collection_qualified_name: Text[KeywordTextField] = Text(COLLECTION_QUALIFIED_NAME)
    PARENT = RelationField("parent")
    parent: Reference[Namespace, RelationField] = Reference(PARENT, "Namespace")
