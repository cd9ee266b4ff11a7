# Derived from spec/typedefs/databricks.json and spec/recipes/databricks.yaml by scripts/generate.py. Do not edit.
"""Databricks, DatabricksAIModelContext, DatabricksAIModelVersion, DatabricksDashboard, DatabricksExternalLocation, DatabricksExternalLocationPath, DatabricksGenieAgent, DatabricksMetricView, DatabricksNotebook, DatabricksUnityCatalogTag, DatabricksVolume, DatabricksVolumePath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from atlan.model.entity.creation import (
    ancestors,
    connector_of,
    digest_of,
    identifier,
    located,
    reference,
    require,
    segment,
    segments,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField
from atlan_types.agent import Agent
from atlan_types.ai import AIModel, AIModelVersion
from atlan_types.catalog import BI
from atlan_types.notebook import Notebook
from atlan_types.sql import SQL, View
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from typing import Self

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
    """What assets of Databricks have in common."""

    __slots__ = ()

    _type = "Databricks"


class DatabricksAIModelContext(AIModel, Databricks):
    """An AI model of Databricks, which holds its versions."""

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

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new DatabricksAIModelContext, to be saved.

        Args:
            name: what people call it.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksAIModelContext.creator(
        ...     name="name",
        ...     schema_qualified_name="default/databricks/1700000000/database/schema",
        ... ).qualified_name
        'default/databricks/1700000000/database/schema/name'
        """
        require(name=name, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "databricksAIModelSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class DatabricksAIModelVersion(AIModelVersion, Databricks):
    """One version of an AI model in Databricks."""

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

    @classmethod
    def creator(cls, *, model_qualified_name: str, version: int | str, name: str | None = None) -> Self:
        """Make a new DatabricksAIModelVersion, to be saved.

        Args:
            model_qualified_name: qualifiedName of the model.
            version: its version.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksAIModelVersion.creator(
        ...     model_qualified_name="default/databricks/1700000000/database/schema/model",
        ...     version="version",
        ... ).qualified_name
        'default/databricks/1700000000/database/schema/model/version/version'
        """
        from atlan.model.entity.mixins.databricks import number_of

        require(model_qualified_name=model_qualified_name, version=version)
        version = identifier("version", version)
        connector_name, connection_qualified_name, _ = located(
            ("model_qualified_name", model_qualified_name, ("DatabricksAIModelContext",))
        )
        label = f"{segment(model_qualified_name, -1)}_v{version}"
        number = number_of(version)
        attributes: dict[str, Any] = {
            "qualifiedName": f"{model_qualified_name}/version/{version}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": name or label,
            "aiModelQualifiedName": model_qualified_name,
            "databaseName": segment(model_qualified_name, 3),
            "databaseQualifiedName": segments(model_qualified_name, None, 4),
            "schemaName": segment(model_qualified_name, 4),
            "schemaQualifiedName": segments(model_qualified_name, None, 5),
            "databricksAIModelContext": reference("DatabricksAIModelContext", model_qualified_name),
        }
        if number is not None:
            attributes["databricksAIModelVersionId"] = number
        return cls._created(attributes)


class DatabricksDashboard(BI, Databricks):
    """A dashboard in Databricks."""

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

    @classmethod
    def creator(
        cls, *, name: str, connection_qualified_name: str, workspace_id: str, dashboard_id: str
    ) -> Self:
        """Make a new DatabricksDashboard, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            workspace_id: id of the workspace at the source.
            dashboard_id: id of the dashboard at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksDashboard.creator(
        ...     name="name",
        ...     connection_qualified_name="default/databricks/1700000000",
        ...     workspace_id="workspace_id",
        ...     dashboard_id="dashboard_id",
        ... ).qualified_name
        'default/databricks/1700000000/workspace_id/dashboards/dashboard_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            workspace_id=workspace_id,
            dashboard_id=dashboard_id,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{workspace_id}/dashboards/{dashboard_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSourceId": dashboard_id,
            "databricksDashboardWorkspaceId": workspace_id,
        }
        return cls._created(attributes)


class DatabricksExternalLocation(Databricks):
    """An external location in Databricks."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new DatabricksExternalLocation, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksExternalLocation.creator(
        ...     name="name",
        ...     connection_qualified_name="default/databricks/1700000000",
        ... ).qualified_name
        'default/databricks/1700000000/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class DatabricksExternalLocationPath(Databricks):
    """A path in an external location in Databricks."""

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

    @classmethod
    def creator(
        cls, *, path: str, external_location_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new DatabricksExternalLocationPath, to be saved.

        Args:
            path: its path at the source, which is its name as well.
            external_location_qualified_name: qualifiedName of the external location.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksExternalLocationPath.creator(
        ...     path="path",
        ...     external_location_qualified_name="default/databricks/1700000000/external_location",
        ... ).name
        'path'
        """
        require(path=path, external_location_qualified_name=external_location_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            (
                "external_location_qualified_name",
                external_location_qualified_name,
                ("DatabricksExternalLocation",),
            ),
            connection=connection_qualified_name,
        )
        digest = digest_of(path)
        attributes: dict[str, Any] = {
            "qualifiedName": f"{external_location_qualified_name}/{digest}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": path,
            "databricksParentName": segments(external_location_qualified_name, 3, None),
            "databricksParentQualifiedName": external_location_qualified_name,
            "databricksPath": path,
            "databricksExternalLocation": reference(
                "DatabricksExternalLocation", external_location_qualified_name
            ),
        }
        return cls._created(attributes)


class DatabricksGenieAgent(Agent, Databricks):
    """A Genie agent in Databricks."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, workspace_id: str, space_id: str) -> Self:
        """Make a new DatabricksGenieAgent, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            workspace_id: id of the workspace at the source.
            space_id: id of the space at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksGenieAgent.creator(
        ...     name="name",
        ...     connection_qualified_name="default/databricks/1700000000",
        ...     workspace_id="workspace_id",
        ...     space_id="space_id",
        ... ).qualified_name
        'default/databricks/1700000000/workspace_id/genie-spaces/space_id'
        """
        from atlan.model.entity.mixins.databricks import composed

        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            workspace_id=workspace_id,
            space_id=space_id,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        name = composed(name)
        workspace_id = composed(workspace_id)
        space_id = composed(space_id)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{workspace_id}/genie-spaces/{space_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSourceId": space_id,
            "databricksGenieAgentWorkspaceId": workspace_id,
        }
        return cls._created(attributes)


class DatabricksMetricView(Databricks, View):
    """A metric view in Databricks."""

    __slots__ = ()

    _type = "DatabricksMetricView"

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new DatabricksMetricView, to be saved.

        Args:
            name: what people call it.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksMetricView.creator(
        ...     name="name",
        ...     schema_qualified_name="default/databricks/1700000000/database/schema",
        ... ).qualified_name
        'default/databricks/1700000000/database/schema/name'
        """
        require(name=name, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "atlanSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class DatabricksNotebook(Notebook, Databricks):
    """A notebook in Databricks."""

    __slots__ = ()

    _type = "DatabricksNotebook"

    DATABRICKS_NOTEBOOK_PATH = KeywordField("databricksNotebookPath", "databricksNotebookPath")
    databricks_notebook_path: Text[KeywordField] = Text(DATABRICKS_NOTEBOOK_PATH)
    DATABRICKS_NOTEBOOK_WORKSPACE_ID = KeywordField(
        "databricksNotebookWorkspaceId", "databricksNotebookWorkspaceId"
    )
    databricks_notebook_workspace_id: Text[KeywordField] = Text(DATABRICKS_NOTEBOOK_WORKSPACE_ID)

    @classmethod
    def creator(
        cls, *, connection_qualified_name: str, workspace_id: str, notebook_path: str, name: str | None = None
    ) -> Self:
        """Make a new DatabricksNotebook, to be saved.

        Args:
            connection_qualified_name: of the connection it belongs to.
            workspace_id: id of the workspace at the source.
            notebook_path: its path in the workspace.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksNotebook.creator(
        ...     connection_qualified_name="default/databricks/1700000000",
        ...     workspace_id="workspace_id",
        ...     notebook_path="notebook_path",
        ... ).qualified_name
        'default/databricks/1700000000/workspace_id/notebook_path'
        """
        require(
            connection_qualified_name=connection_qualified_name,
            workspace_id=workspace_id,
            notebook_path=notebook_path,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "qualifiedName": f"{connection_qualified_name}/{workspace_id}/{notebook_path}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": name or segment(notebook_path, -1),
            "databricksNotebookPath": notebook_path,
            "databricksNotebookWorkspaceId": workspace_id,
        }
        return cls._created(attributes)


class DatabricksUnityCatalogTag(Tag, Databricks):
    """A tag of the Unity Catalog in Databricks."""

    __slots__ = ()

    _type = "DatabricksUnityCatalogTag"

    @classmethod
    def creator(
        cls, *, name: str, connection_qualified_name: str, allowed_values: list[str] | None = None
    ) -> Self:
        """Make a new DatabricksUnityCatalogTag, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            allowed_values: the values that may go with the tag.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksUnityCatalogTag.creator(
        ...     name="name",
        ...     connection_qualified_name="default/databricks/1700000000",
        ... ).qualified_name
        'default/databricks/1700000000/tag/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/tag/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if allowed_values is not None:
            attributes["tagAllowedValues"] = allowed_values
        return cls._created(attributes)


class DatabricksVolume(Databricks):
    """A volume in Databricks."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new DatabricksVolume, to be saved.

        Args:
            name: what people call it.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DatabricksVolume.creator(
        ...     name="name",
        ...     schema_qualified_name="default/databricks/1700000000/database/schema",
        ... ).qualified_name
        'default/databricks/1700000000/database/schema/name'
        """
        require(name=name, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "databricksVolumeSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class DatabricksVolumePath(Databricks):
    """A path in a volume in Databricks."""

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

    @classmethod
    def creator(
        cls, *, path: str, volume_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new DatabricksVolumePath, to be saved.

        Args:
            path: its path at the source, which is its name as well.
            volume_qualified_name: qualifiedName of the volume.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> path = DatabricksVolumePath.creator(
        ...     path="/Volumes/lake/raw/files/2024/orders.csv",
        ...     volume_qualified_name="default/databricks/1700000000/lake/raw/files",
        ... )
        >>> path.qualified_name
        'default/databricks/1700000000/lake/raw/files/2024/orders.csv'
        """
        from atlan.model.entity.mixins.databricks import path_in_volume, path_or_root

        require(path=path, volume_qualified_name=volume_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("volume_qualified_name", volume_qualified_name, ("DatabricksVolume",)),
            connection=connection_qualified_name,
        )
        inner = path_in_volume(path)
        attributes: dict[str, Any] = {
            "qualifiedName": f"{volume_qualified_name}/{inner}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": path,
            "databaseName": segment(volume_qualified_name, 3),
            "databaseQualifiedName": segments(volume_qualified_name, None, 4),
            "databricksVolumePathPath": path_or_root(path),
            "databricksVolumePathVolumeName": segment(volume_qualified_name, 5),
            "databricksVolumePathVolumeQualifiedName": volume_qualified_name,
            "schemaName": segment(volume_qualified_name, 4),
            "schemaQualifiedName": segments(volume_qualified_name, None, 5),
            "databricksVolume": reference("DatabricksVolume", volume_qualified_name),
        }
        return cls._created(attributes)
