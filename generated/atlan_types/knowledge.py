# Derived from spec/typedefs/knowledge.json and spec/recipes/knowledge.yaml by scripts/generate.py. Do not edit.
"""Knowledge, KnowledgeFile, KnowledgeFolder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.agentic import Agentic
from atlan_types.resource import File

if TYPE_CHECKING:
    from atlan_types.asset import Asset
    from atlan_types.enums import KnowledgeFolderType

__all__ = [
    "Knowledge",
    "KnowledgeFile",
    "KnowledgeFolder",
]


class Knowledge(Agentic):
    """What files and folders of knowledge have in common."""

    __slots__ = ()

    _type = "Knowledge"


class KnowledgeFile(Knowledge, File):
    """A file of knowledge."""

    __slots__ = ()

    _type = "KnowledgeFile"

    KNOWLEDGE_CONTENT_HASH = KeywordField("knowledgeContentHash", "knowledgeContentHash")
    knowledge_content_hash: Text[KeywordField] = Text(KNOWLEDGE_CONTENT_HASH)
    KNOWLEDGE_FOLDER_NAMES = KeywordField("knowledgeFolderNames", "knowledgeFolderNames")
    knowledge_folder_names: SetOf[str, KeywordField] = SetOf(KNOWLEDGE_FOLDER_NAMES, codecs.TEXT)
    KNOWLEDGE_CONTENT_VERSION_ID = KeywordField("knowledgeContentVersionId", "knowledgeContentVersionId")
    knowledge_content_version_id: Text[KeywordField] = Text(KNOWLEDGE_CONTENT_VERSION_ID)
    KNOWLEDGE_FOLDERS = RelationField("knowledgeFolders")
    knowledge_folders: References[KnowledgeFolder, RelationField] = References(
        KNOWLEDGE_FOLDERS, "KnowledgeFolder"
    )
    KNOWLEDGE_LINKED_ASSETS = RelationField("knowledgeLinkedAssets")
    knowledge_linked_assets: References[Asset, RelationField] = References(KNOWLEDGE_LINKED_ASSETS, "Asset")


class KnowledgeFolder(Knowledge):
    """A folder of knowledge."""

    __slots__ = ()

    _type = "KnowledgeFolder"

    KNOWLEDGE_FOLDER_TYPE = KeywordField("knowledgeFolderType", "knowledgeFolderType")
    knowledge_folder_type: Choice[KnowledgeFolderType, KeywordField] = Choice(
        KNOWLEDGE_FOLDER_TYPE, "KnowledgeFolderType"
    )
    KNOWLEDGE_FILES = RelationField("knowledgeFiles")
    knowledge_files: References[KnowledgeFile, RelationField] = References(KNOWLEDGE_FILES, "KnowledgeFile")
