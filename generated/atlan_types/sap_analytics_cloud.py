# Derived from spec/typedefs/sap_analytics_cloud.json and spec/recipes/sap_analytics_cloud.yaml by scripts/generate.py. Do not edit.
"""SapAnalyticsCloud, SapAnalyticsCloudColumn, SapAnalyticsCloudFolder, SapAnalyticsCloudModel, SapAnalyticsCloudStory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField
from atlan_types.sap import SAP
from atlan_types.sql import Column

if TYPE_CHECKING:
    pass


__all__ = [
    "SapAnalyticsCloud",
    "SapAnalyticsCloudColumn",
    "SapAnalyticsCloudFolder",
    "SapAnalyticsCloudModel",
    "SapAnalyticsCloudStory",
]


class SapAnalyticsCloud(SAP):
    """What assets of SAP Analytics Cloud have in common."""

    __slots__ = ()

    _type = "SapAnalyticsCloud"

    SAP_ANALYTICS_CLOUD_RESOURCE_ID = KeywordField(
        "sapAnalyticsCloudResourceId", "sapAnalyticsCloudResourceId"
    )
    sap_analytics_cloud_resource_id: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_RESOURCE_ID)
    SAP_ANALYTICS_CLOUD_OBJECT_ID = KeywordField("sapAnalyticsCloudObjectId", "sapAnalyticsCloudObjectId")
    sap_analytics_cloud_object_id: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_OBJECT_ID)
    SAP_ANALYTICS_CLOUD_REPOSITORY_PARTITION = KeywordField(
        "sapAnalyticsCloudRepositoryPartition", "sapAnalyticsCloudRepositoryPartition"
    )
    sap_analytics_cloud_repository_partition: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_REPOSITORY_PARTITION
    )
    SAP_ANALYTICS_CLOUD_WORKSPACE_ID = KeywordField(
        "sapAnalyticsCloudWorkspaceId", "sapAnalyticsCloudWorkspaceId"
    )
    sap_analytics_cloud_workspace_id: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_WORKSPACE_ID)
    SAP_ANALYTICS_CLOUD_WORKSPACE_NAME = KeywordField(
        "sapAnalyticsCloudWorkspaceName", "sapAnalyticsCloudWorkspaceName"
    )
    sap_analytics_cloud_workspace_name: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_WORKSPACE_NAME)
    SAP_ANALYTICS_CLOUD_PARENT_FOLDER_QUALIFIED_NAME = KeywordField(
        "sapAnalyticsCloudParentFolderQualifiedName", "sapAnalyticsCloudParentFolderQualifiedName"
    )
    sap_analytics_cloud_parent_folder_qualified_name: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_PARENT_FOLDER_QUALIFIED_NAME
    )
    SAP_ANALYTICS_CLOUD_PARENT_FOLDER_NAME = KeywordField(
        "sapAnalyticsCloudParentFolderName", "sapAnalyticsCloudParentFolderName"
    )
    sap_analytics_cloud_parent_folder_name: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_PARENT_FOLDER_NAME)


class SapAnalyticsCloudColumn(Column, SapAnalyticsCloud):
    """A column in SAP Analytics Cloud."""

    __slots__ = ()

    _type = "SapAnalyticsCloudColumn"

    SAP_ANALYTICS_CLOUD_MODEL_QUALIFIED_NAME = KeywordField(
        "sapAnalyticsCloudModelQualifiedName", "sapAnalyticsCloudModelQualifiedName"
    )
    sap_analytics_cloud_model_qualified_name: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_MODEL_QUALIFIED_NAME
    )
    SAP_ANALYTICS_CLOUD_MODEL_NAME = KeywordField("sapAnalyticsCloudModelName", "sapAnalyticsCloudModelName")
    sap_analytics_cloud_model_name: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_MODEL_NAME)
    SAP_ANALYTICS_CLOUD_MODEL = RelationField("sapAnalyticsCloudModel")
    sap_analytics_cloud_model: Reference[SapAnalyticsCloudModel, RelationField] = Reference(
        SAP_ANALYTICS_CLOUD_MODEL, "SapAnalyticsCloudModel"
    )


class SapAnalyticsCloudFolder(SapAnalyticsCloud):
    """A folder in SAP Analytics Cloud."""

    __slots__ = ()

    _type = "SapAnalyticsCloudFolder"

    SAP_ANALYTICS_CLOUD_PARENT_FOLDER = RelationField("sapAnalyticsCloudParentFolder")
    sap_analytics_cloud_parent_folder: Reference[SapAnalyticsCloudFolder, RelationField] = Reference(
        SAP_ANALYTICS_CLOUD_PARENT_FOLDER, "SapAnalyticsCloudFolder"
    )
    SAP_ANALYTICS_CLOUD_MODELS = RelationField("sapAnalyticsCloudModels")
    sap_analytics_cloud_models: References[SapAnalyticsCloudModel, RelationField] = References(
        SAP_ANALYTICS_CLOUD_MODELS, "SapAnalyticsCloudModel"
    )
    SAP_ANALYTICS_CLOUD_STORIES = RelationField("sapAnalyticsCloudStories")
    sap_analytics_cloud_stories: References[SapAnalyticsCloudStory, RelationField] = References(
        SAP_ANALYTICS_CLOUD_STORIES, "SapAnalyticsCloudStory"
    )
    SAP_ANALYTICS_CLOUD_SUB_FOLDERS = RelationField("sapAnalyticsCloudSubFolders")
    sap_analytics_cloud_sub_folders: References[SapAnalyticsCloudFolder, RelationField] = References(
        SAP_ANALYTICS_CLOUD_SUB_FOLDERS, "SapAnalyticsCloudFolder"
    )


class SapAnalyticsCloudModel(SapAnalyticsCloud):
    """A model in SAP Analytics Cloud."""

    __slots__ = ()

    _type = "SapAnalyticsCloudModel"

    SAP_ANALYTICS_CLOUD_MODEL_KIND = KeywordField("sapAnalyticsCloudModelKind", "sapAnalyticsCloudModelKind")
    sap_analytics_cloud_model_kind: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_MODEL_KIND)
    SAP_ANALYTICS_CLOUD_DATA_ACCESS_MODE = KeywordField(
        "sapAnalyticsCloudDataAccessMode", "sapAnalyticsCloudDataAccessMode"
    )
    sap_analytics_cloud_data_access_mode: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_DATA_ACCESS_MODE)
    SAP_ANALYTICS_CLOUD_PROVIDER_ID = KeywordField(
        "sapAnalyticsCloudProviderId", "sapAnalyticsCloudProviderId"
    )
    sap_analytics_cloud_provider_id: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_PROVIDER_ID)
    SAP_ANALYTICS_CLOUD_MODEL_ID = KeywordField("sapAnalyticsCloudModelId", "sapAnalyticsCloudModelId")
    sap_analytics_cloud_model_id: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_MODEL_ID)
    SAP_ANALYTICS_CLOUD_STORY_COUNT = NumericField(
        "sapAnalyticsCloudStoryCount", "sapAnalyticsCloudStoryCount"
    )
    sap_analytics_cloud_story_count: Integer[NumericField] = Integer(SAP_ANALYTICS_CLOUD_STORY_COUNT)
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_ID = KeywordField(
        "sapAnalyticsCloudLiveConnectionId", "sapAnalyticsCloudLiveConnectionId"
    )
    sap_analytics_cloud_live_connection_id: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_ID)
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_NAME = KeywordField(
        "sapAnalyticsCloudLiveConnectionName", "sapAnalyticsCloudLiveConnectionName"
    )
    sap_analytics_cloud_live_connection_name: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_NAME
    )
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_TYPE = KeywordField(
        "sapAnalyticsCloudLiveConnectionType", "sapAnalyticsCloudLiveConnectionType"
    )
    sap_analytics_cloud_live_connection_type: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_TYPE
    )
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_SYSTEM_TYPE = KeywordField(
        "sapAnalyticsCloudLiveConnectionSystemType", "sapAnalyticsCloudLiveConnectionSystemType"
    )
    sap_analytics_cloud_live_connection_system_type: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_SYSTEM_TYPE
    )
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_HOST = KeywordField(
        "sapAnalyticsCloudLiveConnectionHost", "sapAnalyticsCloudLiveConnectionHost"
    )
    sap_analytics_cloud_live_connection_host: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_HOST
    )
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_PORT = NumericField(
        "sapAnalyticsCloudLiveConnectionPort", "sapAnalyticsCloudLiveConnectionPort"
    )
    sap_analytics_cloud_live_connection_port: Integer[NumericField] = Integer(
        SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_PORT
    )
    SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_PROTOCOL = KeywordField(
        "sapAnalyticsCloudLiveConnectionProtocol", "sapAnalyticsCloudLiveConnectionProtocol"
    )
    sap_analytics_cloud_live_connection_protocol: Text[KeywordField] = Text(
        SAP_ANALYTICS_CLOUD_LIVE_CONNECTION_PROTOCOL
    )
    SAP_ANALYTICS_CLOUD_COLUMNS = RelationField("sapAnalyticsCloudColumns")
    sap_analytics_cloud_columns: References[SapAnalyticsCloudColumn, RelationField] = References(
        SAP_ANALYTICS_CLOUD_COLUMNS, "SapAnalyticsCloudColumn"
    )
    SAP_ANALYTICS_CLOUD_FOLDER = RelationField("sapAnalyticsCloudFolder")
    sap_analytics_cloud_folder: Reference[SapAnalyticsCloudFolder, RelationField] = Reference(
        SAP_ANALYTICS_CLOUD_FOLDER, "SapAnalyticsCloudFolder"
    )


class SapAnalyticsCloudStory(SapAnalyticsCloud):
    """A story in SAP Analytics Cloud."""

    __slots__ = ()

    _type = "SapAnalyticsCloudStory"

    SAP_ANALYTICS_CLOUD_STORY_KIND = KeywordField("sapAnalyticsCloudStoryKind", "sapAnalyticsCloudStoryKind")
    sap_analytics_cloud_story_kind: Text[KeywordField] = Text(SAP_ANALYTICS_CLOUD_STORY_KIND)
    SAP_ANALYTICS_CLOUD_IS_SAMPLE = BooleanField("sapAnalyticsCloudIsSample", "sapAnalyticsCloudIsSample")
    sap_analytics_cloud_is_sample: Flag[BooleanField] = Flag(SAP_ANALYTICS_CLOUD_IS_SAMPLE)
    SAP_ANALYTICS_CLOUD_FOLDER = RelationField("sapAnalyticsCloudFolder")
    sap_analytics_cloud_folder: Reference[SapAnalyticsCloudFolder, RelationField] = Reference(
        SAP_ANALYTICS_CLOUD_FOLDER, "SapAnalyticsCloudFolder"
    )
