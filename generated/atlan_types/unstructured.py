# Derived from spec/typedefs/unstructured.json and spec/recipes/unstructured.yaml by scripts/generate.py. Do not edit.
"""Unstructured, UnstructuredContainer, UnstructuredFolder, UnstructuredObject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Integer,
    ListOf,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    pass


__all__ = [
    "Unstructured",
    "UnstructuredContainer",
    "UnstructuredFolder",
    "UnstructuredObject",
]


class Unstructured(Catalog):
    """What unstructured data has in common."""

    __slots__ = ()

    _type = "Unstructured"

    UNSTRUCTURED_CONTAINER_NAME = KeywordField("unstructuredContainerName", "unstructuredContainerName")
    unstructured_container_name: Text[KeywordField] = Text(UNSTRUCTURED_CONTAINER_NAME)
    UNSTRUCTURED_CONTAINER_QUALIFIED_NAME = KeywordField(
        "unstructuredContainerQualifiedName", "unstructuredContainerQualifiedName"
    )
    unstructured_container_qualified_name: Text[KeywordField] = Text(UNSTRUCTURED_CONTAINER_QUALIFIED_NAME)
    UNSTRUCTURED_PARENT_FOLDER_QUALIFIED_NAME = KeywordField(
        "unstructuredParentFolderQualifiedName", "unstructuredParentFolderQualifiedName"
    )
    unstructured_parent_folder_qualified_name: Text[KeywordField] = Text(
        UNSTRUCTURED_PARENT_FOLDER_QUALIFIED_NAME
    )
    UNSTRUCTURED_FOLDER_HIERARCHY = KeywordField("unstructuredFolderHierarchy", "unstructuredFolderHierarchy")
    unstructured_folder_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        UNSTRUCTURED_FOLDER_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )


class UnstructuredContainer(Unstructured):
    """A container of unstructured data."""

    __slots__ = ()

    _type = "UnstructuredContainer"

    UNSTRUCTURED_OBJECT_COUNT = NumericField("unstructuredObjectCount", "unstructuredObjectCount")
    unstructured_object_count: Integer[NumericField] = Integer(UNSTRUCTURED_OBJECT_COUNT)
    UNSTRUCTURED_FOLDER_COUNT = NumericField("unstructuredFolderCount", "unstructuredFolderCount")
    unstructured_folder_count: Integer[NumericField] = Integer(UNSTRUCTURED_FOLDER_COUNT)
    UNSTRUCTURED_FOLDERS = RelationField("unstructuredFolders")
    unstructured_folders: References[UnstructuredFolder, RelationField] = References(
        UNSTRUCTURED_FOLDERS, "UnstructuredFolder"
    )
    UNSTRUCTURED_OBJECTS = RelationField("unstructuredObjects")
    unstructured_objects: References[UnstructuredObject, RelationField] = References(
        UNSTRUCTURED_OBJECTS, "UnstructuredObject"
    )


class UnstructuredFolder(Unstructured):
    """A folder of unstructured data."""

    __slots__ = ()

    _type = "UnstructuredFolder"

    UNSTRUCTURED_FOLDER_COUNT = NumericField("unstructuredFolderCount", "unstructuredFolderCount")
    unstructured_folder_count: Integer[NumericField] = Integer(UNSTRUCTURED_FOLDER_COUNT)
    UNSTRUCTURED_OBJECT_COUNT = NumericField("unstructuredObjectCount", "unstructuredObjectCount")
    unstructured_object_count: Integer[NumericField] = Integer(UNSTRUCTURED_OBJECT_COUNT)
    UNSTRUCTURED_OBJECTS = RelationField("unstructuredObjects")
    unstructured_objects: References[UnstructuredObject, RelationField] = References(
        UNSTRUCTURED_OBJECTS, "UnstructuredObject"
    )
    UNSTRUCTURED_CONTAINER = RelationField("unstructuredContainer")
    unstructured_container: Reference[UnstructuredContainer, RelationField] = Reference(
        UNSTRUCTURED_CONTAINER, "UnstructuredContainer"
    )
    UNSTRUCTURED_CHILD_FOLDERS = RelationField("unstructuredChildFolders")
    unstructured_child_folders: References[UnstructuredFolder, RelationField] = References(
        UNSTRUCTURED_CHILD_FOLDERS, "UnstructuredFolder"
    )
    UNSTRUCTURED_PARENT_FOLDER = RelationField("unstructuredParentFolder")
    unstructured_parent_folder: Reference[UnstructuredFolder, RelationField] = Reference(
        UNSTRUCTURED_PARENT_FOLDER, "UnstructuredFolder"
    )


class UnstructuredObject(Unstructured):
    """An object of unstructured data."""

    __slots__ = ()

    _type = "UnstructuredObject"

    UNSTRUCTURED_OBJECT_KEY = KeywordField("unstructuredObjectKey", "unstructuredObjectKey")
    unstructured_object_key: Text[KeywordField] = Text(UNSTRUCTURED_OBJECT_KEY)
    UNSTRUCTURED_OBJECT_SIZE = NumericField("unstructuredObjectSize", "unstructuredObjectSize")
    unstructured_object_size: Integer[NumericField] = Integer(UNSTRUCTURED_OBJECT_SIZE)
    UNSTRUCTURED_OBJECT_EXTENSION = KeywordField("unstructuredObjectExtension", "unstructuredObjectExtension")
    unstructured_object_extension: Text[KeywordField] = Text(UNSTRUCTURED_OBJECT_EXTENSION)
    UNSTRUCTURED_OBJECT_MIME_TYPE = KeywordField("unstructuredObjectMimeType", "unstructuredObjectMimeType")
    unstructured_object_mime_type: Text[KeywordField] = Text(UNSTRUCTURED_OBJECT_MIME_TYPE)
    UNSTRUCTURED_OBJECT_CONTENT_LANGUAGE = KeywordField(
        "unstructuredObjectContentLanguage", "unstructuredObjectContentLanguage"
    )
    unstructured_object_content_language: Text[KeywordField] = Text(UNSTRUCTURED_OBJECT_CONTENT_LANGUAGE)
    UNSTRUCTURED_CONTAINER = RelationField("unstructuredContainer")
    unstructured_container: Reference[UnstructuredContainer, RelationField] = Reference(
        UNSTRUCTURED_CONTAINER, "UnstructuredContainer"
    )
    UNSTRUCTURED_PARENT_FOLDER = RelationField("unstructuredParentFolder")
    unstructured_parent_folder: Reference[UnstructuredFolder, RelationField] = Reference(
        UNSTRUCTURED_PARENT_FOLDER, "UnstructuredFolder"
    )
