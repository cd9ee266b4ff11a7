# Derived from spec/typedefs/namespace.json and spec/recipes/namespace.yaml by scripts/generate.py. Do not edit.
"""Namespace, Collection, Folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Choice,
    Reference,
    References,
    Text,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import reference, require, require_least_segments, require_some, segments
from atlan.model.entity.mixins.collection import CollectionMethods
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.ports import AsyncUserClient, UserClient
    from atlan_types.enums import IconType
    from atlan_types.sql import Query

__all__ = [
    "Namespace",
    "Collection",
    "Folder",
]


class Namespace(Asset):
    """What holds saved queries."""

    __slots__ = ()

    _type = "Namespace"

    CHILDREN_QUERIES = RelationField("childrenQueries")
    children_queries: References[Query, RelationField] = References(CHILDREN_QUERIES, "Query")
    CHILDREN_FOLDERS = RelationField("childrenFolders")
    children_folders: References[Folder, RelationField] = References(CHILDREN_FOLDERS, "Folder")


class Collection(CollectionMethods, Namespace):
    """A collection of saved queries."""

    __slots__ = ()

    _type = "Collection"

    ICON = TextField("icon", "icon")
    icon: Text[TextField] = Text(ICON)
    ICON_TYPE = KeywordField("iconType", "iconType")
    icon_type: Choice[IconType, KeywordField] = Choice(ICON_TYPE, "IconType")

    @classmethod
    def creator(cls, *, client: UserClient, name: str) -> Self:
        """Make a new Collection, to be saved.

        Args:
            client: whose tenant is asked.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> me = client.user.get_current().username
        >>> collection = Collection.creator(client=client, name="Reports")
        >>> collection.qualified_name.startswith(f"default/collection/{me}/")
        True
        """
        require(client=client, name=name)
        return at_once(cls._of_user(client=client, name=name))

    @classmethod
    async def creator_async(cls, *, client: AsyncUserClient, name: str) -> Self:
        """Do what `creator` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(client=client, name=name)
        return await awaited(cls._of_user(client=client, name=name))


class Folder(Namespace):
    """A folder of saved queries."""

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

    @overload
    @classmethod
    def creator(
        cls, *, name: str, collection_qualified_name: str, parent_folder_qualified_name: str | None = ...
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls, *, name: str, collection_qualified_name: str | None = ..., parent_folder_qualified_name: str
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        collection_qualified_name: str | None = None,
        parent_folder_qualified_name: str | None = None,
    ) -> Self:
        """Make a new Folder, to be saved.

        Args:
            name: what people call it.
            collection_qualified_name: of the collection it lies in.
            parent_folder_qualified_name: of the folder it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> collection = "default/collection/jane/1f0e"
        >>> Folder.creator(name="monthly", collection_qualified_name=collection).qualified_name
        'default/collection/jane/1f0e/monthly'
        """
        require(name=name)
        require_some(
            collection_qualified_name=collection_qualified_name,
            parent_folder_qualified_name=parent_folder_qualified_name,
        )
        if parent_folder_qualified_name is not None:
            require_least_segments("parent_folder_qualified_name", parent_folder_qualified_name, 4)
        attributes: dict[str, Any] = {
            "name": name,
        }
        if parent_folder_qualified_name is not None:
            attributes["qualifiedName"] = f"{parent_folder_qualified_name}/{name}"
            attributes["collectionQualifiedName"] = segments(parent_folder_qualified_name, None, 4)
            attributes["parentQualifiedName"] = parent_folder_qualified_name
            attributes["parent"] = reference("Folder", parent_folder_qualified_name)
        elif collection_qualified_name is not None:
            attributes["qualifiedName"] = f"{collection_qualified_name}/{name}"
            attributes["collectionQualifiedName"] = collection_qualified_name
            attributes["parentQualifiedName"] = collection_qualified_name
            attributes["parent"] = reference("Collection", collection_qualified_name)
        return cls._created(attributes)
