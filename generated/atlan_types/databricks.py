# Derived from spec/typedefs/databricks.json and spec/recipes/databricks.yaml by scripts/generate.py. Do not edit.
"""Databricks, DatabricksAIModelContext, DatabricksAIModelVersion, DatabricksDashboard, DatabricksExternalLocation, DatabricksExternalLocationPath, DatabricksGenieAgent, DatabricksMetricView, DatabricksNotebook, DatabricksUnityCatalogTag, DatabricksVolume, DatabricksVolumePath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Moment,
    Reference,
    References,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField
from atlan_types.agent import Agent
from atlan_types.ai import AIModel, AIModelVersion
from atlan_types.catalog import BI
from atlan_types.notebook import Notebook
from atlan_types.sql import SQL, View
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from atlan_types.enums import DatabricksDashboardLifecycleState, DatabricksVolumeType
    from atlan_types.sql import Schema
    from atlan_types.structs import DatabricksAIModelVersionMetric

__all__ = [
    "Databricks",
    "DatabricksAIModelContext",
    "DatabricksAIModelVersion",
    "DatabricksDashboard",
    "DatabricksExternalLocation",
    "DatabricksExternalLocationPath",
    "DatabricksGenieAgent",
    "DatabricksMetricView",
    "DatabricksNotebook",
    "DatabricksUnityCatalogTag",
    "DatabricksVolume",
    "DatabricksVolumePath",
]


class Databricks(SQL):
    """Assets of the type Databricks."""

    __slots__ = ()

    _type = "Databricks"


class DatabricksAIModelContext(AIModel, Databricks):
    """Assets of the type DatabricksAIModelContext."""

    __slots__ = ()

    _type = "DatabricksAIModelContext"

    DATABRICKS_AI_MODEL_CONTEXT_METASTORE_ID = KeywordField(
        "databricksAIModelContextMetastoreId", "databricksAIModelContextMetastoreId"
    )
    databricks_a_i_model_context_metastore_id: Text[KeywordField] = Text(
        DATABRICKS_AI_MODEL_CONTEXT_METASTORE_ID
    )
    databricks_ai_model_context_metastore_id: Text[KeywordField] = databricks_a_i_model_context_metastore_id
    DATABRICKS_AI_MODEL_VERSIONS = RelationField("databricksAIModelVersions")
    databricks_a_i_model_versions: References[DatabricksAIModelVersion, RelationField] = References(
        DATABRICKS_AI_MODEL_VERSIONS, "DatabricksAIModelVersion"
    )
    databricks_ai_model_versions: References[DatabricksAIModelVersion, RelationField] = (
        databricks_a_i_model_versions
    )
    DATABRICKS_AI_MODEL_SCHEMA = RelationField("databricksAIModelSchema")
    databricks_a_i_model_schema: Reference[Schema, RelationField] = Reference(
        DATABRICKS_AI_MODEL_SCHEMA, "Schema"
    )
    databricks_ai_model_schema: Reference[Schema, RelationField] = databricks_a_i_model_schema


class DatabricksAIModelVersion(AIModelVersion, Databricks):
    """Assets of the type DatabricksAIModelVersion."""

    __slots__ = ()

    _type = "DatabricksAIModelVersion"

    DATABRICKS_AI_MODEL_VERSION_ID = NumericField("databricksAIModelVersionId", "databricksAIModelVersionId")
    databricks_a_i_model_version_id: Integer[NumericField] = Integer(DATABRICKS_AI_MODEL_VERSION_ID)
    databricks_ai_model_version_id: Integer[NumericField] = databricks_a_i_model_version_id
    DATABRICKS_AI_MODEL_VERSION_RUN_ID = KeywordField(
        "databricksAIModelVersionRunId", "databricksAIModelVersionRunId"
    )
    databricks_a_i_model_version_run_id: Text[KeywordField] = Text(DATABRICKS_AI_MODEL_VERSION_RUN_ID)
    databricks_ai_model_version_run_id: Text[KeywordField] = databricks_a_i_model_version_run_id
    DATABRICKS_AI_MODEL_VERSION_RUN_NAME = KeywordField(
        "databricksAIModelVersionRunName", "databricksAIModelVersionRunName"
    )
    databricks_a_i_model_version_run_name: Text[KeywordField] = Text(DATABRICKS_AI_MODEL_VERSION_RUN_NAME)
    databricks_ai_model_version_run_name: Text[KeywordField] = databricks_a_i_model_version_run_name
    DATABRICKS_AI_MODEL_VERSION_RUN_START_TIME = NumericField(
        "databricksAIModelVersionRunStartTime", "databricksAIModelVersionRunStartTime"
    )
    databricks_a_i_model_version_run_start_time: Moment[NumericField] = Moment(
        DATABRICKS_AI_MODEL_VERSION_RUN_START_TIME
    )
    databricks_ai_model_version_run_start_time: Moment[NumericField] = (
        databricks_a_i_model_version_run_start_time
    )
    DATABRICKS_AI_MODEL_VERSION_RUN_END_TIME = NumericField(
        "databricksAIModelVersionRunEndTime", "databricksAIModelVersionRunEndTime"
    )
    databricks_a_i_model_version_run_end_time: Moment[NumericField] = Moment(
        DATABRICKS_AI_MODEL_VERSION_RUN_END_TIME
    )
    databricks_ai_model_version_run_end_time: Moment[NumericField] = databricks_a_i_model_version_run_end_time
    DATABRICKS_AI_MODEL_VERSION_STATUS = KeywordField(
        "databricksAIModelVersionStatus", "databricksAIModelVersionStatus"
    )
    databricks_a_i_model_version_status: Text[KeywordField] = Text(DATABRICKS_AI_MODEL_VERSION_STATUS)
    databricks_ai_model_version_status: Text[KeywordField] = databricks_a_i_model_version_status
    DATABRICKS_AI_MODEL_VERSION_ALIASES = KeywordField(
        "databricksAIModelVersionAliases", "databricksAIModelVersionAliases"
    )
    databricks_a_i_model_version_aliases: SetOf[str, KeywordField] = SetOf(
        DATABRICKS_AI_MODEL_VERSION_ALIASES, codecs.TEXT
    )
    databricks_ai_model_version_aliases: SetOf[str, KeywordField] = databricks_a_i_model_version_aliases
    DATABRICKS_AI_MODEL_VERSION_DATASET_COUNT = NumericField(
        "databricksAIModelVersionDatasetCount", "databricksAIModelVersionDatasetCount"
    )
    databricks_a_i_model_version_dataset_count: Integer[NumericField] = Integer(
        DATABRICKS_AI_MODEL_VERSION_DATASET_COUNT
    )
    databricks_ai_model_version_dataset_count: Integer[NumericField] = (
        databricks_a_i_model_version_dataset_count
    )
    DATABRICKS_AI_MODEL_VERSION_SOURCE = KeywordField(
        "databricksAIModelVersionSource", "databricksAIModelVersionSource"
    )
    databricks_a_i_model_version_source: Text[KeywordField] = Text(DATABRICKS_AI_MODEL_VERSION_SOURCE)
    databricks_ai_model_version_source: Text[KeywordField] = databricks_a_i_model_version_source
    DATABRICKS_AI_MODEL_VERSION_ARTIFACT_URI = KeywordField(
        "databricksAIModelVersionArtifactUri", "databricksAIModelVersionArtifactUri"
    )
    databricks_a_i_model_version_artifact_uri: Text[KeywordField] = Text(
        DATABRICKS_AI_MODEL_VERSION_ARTIFACT_URI
    )
    databricks_ai_model_version_artifact_uri: Text[KeywordField] = databricks_a_i_model_version_artifact_uri
    DATABRICKS_AI_MODEL_VERSION_METRICS = KeywordField(
        "databricksAIModelVersionMetrics", "databricksAIModelVersionMetrics"
    )
    databricks_a_i_model_version_metrics: ListOf[DatabricksAIModelVersionMetric, KeywordField] = ListOf(
        DATABRICKS_AI_MODEL_VERSION_METRICS, StructCodec("DatabricksAIModelVersionMetric")
    )
    databricks_ai_model_version_metrics: ListOf[DatabricksAIModelVersionMetric, KeywordField] = (
        databricks_a_i_model_version_metrics
    )
    DATABRICKS_AI_MODEL_VERSION_PARAMS = KeywordField(
        "databricksAIModelVersionParams", "databricksAIModelVersionParams"
    )
    databricks_a_i_model_version_params: MapOf[str, KeywordField] = MapOf(
        DATABRICKS_AI_MODEL_VERSION_PARAMS, codecs.TEXT
    )
    databricks_ai_model_version_params: MapOf[str, KeywordField] = databricks_a_i_model_version_params
    DATABRICKS_AI_MODEL_CONTEXT = RelationField("databricksAIModelContext")
    databricks_a_i_model_context: Reference[DatabricksAIModelContext, RelationField] = Reference(
        DATABRICKS_AI_MODEL_CONTEXT, "DatabricksAIModelContext"
    )
    databricks_ai_model_context: Reference[DatabricksAIModelContext, RelationField] = (
        databricks_a_i_model_context
    )


class DatabricksDashboard(BI, Databricks):
    """Assets of the type DatabricksDashboard."""

    __slots__ = ()

    _type = "DatabricksDashboard"

    DATABRICKS_DASHBOARD_PATH = KeywordField("databricksDashboardPath", "databricksDashboardPath")
    databricks_dashboard_path: Text[KeywordField] = Text(DATABRICKS_DASHBOARD_PATH)
    DATABRICKS_DASHBOARD_WORKSPACE_ID = KeywordField(
        "databricksDashboardWorkspaceId", "databricksDashboardWorkspaceId"
    )
    databricks_dashboard_workspace_id: Text[KeywordField] = Text(DATABRICKS_DASHBOARD_WORKSPACE_ID)
    DATABRICKS_DASHBOARD_WAREHOUSE_ID = KeywordField(
        "databricksDashboardWarehouseId", "databricksDashboardWarehouseId"
    )
    databricks_dashboard_warehouse_id: Text[KeywordField] = Text(DATABRICKS_DASHBOARD_WAREHOUSE_ID)
    DATABRICKS_DASHBOARD_ETAG = KeywordField("databricksDashboardEtag", "databricksDashboardEtag")
    databricks_dashboard_etag: Text[KeywordField] = Text(DATABRICKS_DASHBOARD_ETAG)
    DATABRICKS_DASHBOARD_IS_GENIE_SPACE_ENABLED = BooleanField(
        "databricksDashboardIsGenieSpaceEnabled", "databricksDashboardIsGenieSpaceEnabled"
    )
    databricks_dashboard_is_genie_space_enabled: Flag[BooleanField] = Flag(
        DATABRICKS_DASHBOARD_IS_GENIE_SPACE_ENABLED
    )
    DATABRICKS_DASHBOARD_LIFECYCLE_STATE = KeywordField(
        "databricksDashboardLifecycleState", "databricksDashboardLifecycleState"
    )
    databricks_dashboard_lifecycle_state: Choice[DatabricksDashboardLifecycleState, KeywordField] = Choice(
        DATABRICKS_DASHBOARD_LIFECYCLE_STATE, "DatabricksDashboardLifecycleState"
    )


class DatabricksExternalLocation(Databricks):
    """Assets of the type DatabricksExternalLocation."""

    __slots__ = ()

    _type = "DatabricksExternalLocation"

    DATABRICKS_URL = KeywordField("databricksUrl", "databricksUrl")
    databricks_url: Text[KeywordField] = Text(DATABRICKS_URL)
    DATABRICKS_OWNER = KeywordField("databricksOwner", "databricksOwner")
    databricks_owner: Text[KeywordField] = Text(DATABRICKS_OWNER)
    DATABRICKS_EXTERNAL_LOCATION_PATHS = RelationField("databricksExternalLocationPaths")
    databricks_external_location_paths: References[DatabricksExternalLocationPath, RelationField] = (
        References(DATABRICKS_EXTERNAL_LOCATION_PATHS, "DatabricksExternalLocationPath")
    )


class DatabricksExternalLocationPath(Databricks):
    """Assets of the type DatabricksExternalLocationPath."""

    __slots__ = ()

    _type = "DatabricksExternalLocationPath"

    DATABRICKS_PATH = KeywordField("databricksPath", "databricksPath")
    databricks_path: Text[KeywordField] = Text(DATABRICKS_PATH)
    DATABRICKS_PARENT_QUALIFIED_NAME = KeywordField(
        "databricksParentQualifiedName", "databricksParentQualifiedName"
    )
    databricks_parent_qualified_name: Text[KeywordField] = Text(DATABRICKS_PARENT_QUALIFIED_NAME)
    DATABRICKS_PARENT_NAME = KeywordField("databricksParentName", "databricksParentName")
    databricks_parent_name: Text[KeywordField] = Text(DATABRICKS_PARENT_NAME)
    DATABRICKS_EXTERNAL_LOCATION = RelationField("databricksExternalLocation")
    databricks_external_location: Reference[DatabricksExternalLocation, RelationField] = Reference(
        DATABRICKS_EXTERNAL_LOCATION, "DatabricksExternalLocation"
    )


class DatabricksGenieAgent(Agent, Databricks):
    """Assets of the type DatabricksGenieAgent."""

    __slots__ = ()

    _type = "DatabricksGenieAgent"

    DATABRICKS_GENIE_AGENT_WORKSPACE_ID = KeywordField(
        "databricksGenieAgentWorkspaceId", "databricksGenieAgentWorkspaceId"
    )
    databricks_genie_agent_workspace_id: Text[KeywordField] = Text(DATABRICKS_GENIE_AGENT_WORKSPACE_ID)
    DATABRICKS_GENIE_AGENT_WAREHOUSE_ID = KeywordField(
        "databricksGenieAgentWarehouseId", "databricksGenieAgentWarehouseId"
    )
    databricks_genie_agent_warehouse_id: Text[KeywordField] = Text(DATABRICKS_GENIE_AGENT_WAREHOUSE_ID)
    DATABRICKS_GENIE_AGENT_PARENT_PATH = KeywordField(
        "databricksGenieAgentParentPath", "databricksGenieAgentParentPath"
    )
    databricks_genie_agent_parent_path: Text[KeywordField] = Text(DATABRICKS_GENIE_AGENT_PARENT_PATH)
    DATABRICKS_GENIE_AGENT_ETAG = KeywordField("databricksGenieAgentEtag", "databricksGenieAgentEtag")
    databricks_genie_agent_etag: Text[KeywordField] = Text(DATABRICKS_GENIE_AGENT_ETAG)


class DatabricksMetricView(Databricks, View):
    """Assets of the type DatabricksMetricView."""

    __slots__ = ()

    _type = "DatabricksMetricView"


class DatabricksNotebook(Notebook, Databricks):
    """Assets of the type DatabricksNotebook."""

    __slots__ = ()

    _type = "DatabricksNotebook"

    DATABRICKS_NOTEBOOK_PATH = KeywordField("databricksNotebookPath", "databricksNotebookPath")
    databricks_notebook_path: Text[KeywordField] = Text(DATABRICKS_NOTEBOOK_PATH)
    DATABRICKS_NOTEBOOK_WORKSPACE_ID = KeywordField(
        "databricksNotebookWorkspaceId", "databricksNotebookWorkspaceId"
    )
    databricks_notebook_workspace_id: Text[KeywordField] = Text(DATABRICKS_NOTEBOOK_WORKSPACE_ID)


class DatabricksUnityCatalogTag(Tag, Databricks):
    """Assets of the type DatabricksUnityCatalogTag."""

    __slots__ = ()

    _type = "DatabricksUnityCatalogTag"


class DatabricksVolume(Databricks):
    """Assets of the type DatabricksVolume."""

    __slots__ = ()

    _type = "DatabricksVolume"

    DATABRICKS_VOLUME_OWNER = KeywordField("databricksVolumeOwner", "databricksVolumeOwner")
    databricks_volume_owner: Text[KeywordField] = Text(DATABRICKS_VOLUME_OWNER)
    DATABRICKS_VOLUME_EXTERNAL_LOCATION = KeywordField(
        "databricksVolumeExternalLocation", "databricksVolumeExternalLocation"
    )
    databricks_volume_external_location: Text[KeywordField] = Text(DATABRICKS_VOLUME_EXTERNAL_LOCATION)
    DATABRICKS_VOLUME_TYPE = KeywordField("databricksVolumeType", "databricksVolumeType")
    databricks_volume_type: Choice[DatabricksVolumeType, KeywordField] = Choice(
        DATABRICKS_VOLUME_TYPE, "DatabricksVolumeType"
    )
    DATABRICKS_VOLUME_SCHEMA = RelationField("databricksVolumeSchema")
    databricks_volume_schema: Reference[Schema, RelationField] = Reference(DATABRICKS_VOLUME_SCHEMA, "Schema")
    DATABRICKS_VOLUME_PATHS = RelationField("databricksVolumePaths")
    databricks_volume_paths: References[DatabricksVolumePath, RelationField] = References(
        DATABRICKS_VOLUME_PATHS, "DatabricksVolumePath"
    )


class DatabricksVolumePath(Databricks):
    """Assets of the type DatabricksVolumePath."""

    __slots__ = ()

    _type = "DatabricksVolumePath"

    DATABRICKS_VOLUME_PATH_PATH = KeywordField("databricksVolumePathPath", "databricksVolumePathPath")
    databricks_volume_path_path: Text[KeywordField] = Text(DATABRICKS_VOLUME_PATH_PATH)
    DATABRICKS_VOLUME_PATH_VOLUME_QUALIFIED_NAME = KeywordField(
        "databricksVolumePathVolumeQualifiedName", "databricksVolumePathVolumeQualifiedName"
    )
    databricks_volume_path_volume_qualified_name: Text[KeywordField] = Text(
        DATABRICKS_VOLUME_PATH_VOLUME_QUALIFIED_NAME
    )
    DATABRICKS_VOLUME_PATH_VOLUME_NAME = KeywordField(
        "databricksVolumePathVolumeName", "databricksVolumePathVolumeName"
    )
    databricks_volume_path_volume_name: Text[KeywordField] = Text(DATABRICKS_VOLUME_PATH_VOLUME_NAME)
    DATABRICKS_VOLUME = RelationField("databricksVolume")
    databricks_volume: Reference[DatabricksVolume, RelationField] = Reference(
        DATABRICKS_VOLUME, "DatabricksVolume"
    )
