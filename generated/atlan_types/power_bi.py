# Derived from spec/typedefs/power_bi.json and spec/recipes/power_bi.yaml by scripts/generate.py. Do not edit.
"""PowerBI, PowerBIApp, PowerBIColumn, PowerBIDashboard, PowerBIDataflow, PowerBIDataflowEntityColumn, PowerBIDataset, PowerBIDatasource, PowerBIMeasure, PowerBIPage, PowerBIReport, PowerBITable, PowerBITile, PowerBIWorkspace."""

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
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, located, reference, require, segments
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import PowerbiEndorsement
    from atlan_types.process import Process

__all__ = [
    "PowerBI",
    "PowerBIApp",
    "PowerBIColumn",
    "PowerBIDashboard",
    "PowerBIDataflow",
    "PowerBIDataflowEntityColumn",
    "PowerBIDataset",
    "PowerBIDatasource",
    "PowerBIMeasure",
    "PowerBIPage",
    "PowerBIReport",
    "PowerBITable",
    "PowerBITile",
    "PowerBIWorkspace",
]


class PowerBI(BI):
    """What assets of Power BI have in common."""

    __slots__ = ()

    _type = "PowerBI"

    POWER_BI_IS_HIDDEN = BooleanField("powerBIIsHidden", "powerBIIsHidden")
    power_b_i_is_hidden: Flag[BooleanField] = Flag(POWER_BI_IS_HIDDEN)
    power_bi_is_hidden: Flag[BooleanField] = power_b_i_is_hidden
    POWER_BI_TABLE_QUALIFIED_NAME = KeywordTextField(
        "powerBITableQualifiedName", "powerBITableQualifiedName", "powerBITableQualifiedName.text"
    )
    power_b_i_table_qualified_name: Text[KeywordTextField] = Text(POWER_BI_TABLE_QUALIFIED_NAME)
    power_bi_table_qualified_name: Text[KeywordTextField] = power_b_i_table_qualified_name
    POWER_BI_FORMAT_STRING = TextField("powerBIFormatString", "powerBIFormatString")
    power_b_i_format_string: Text[TextField] = Text(POWER_BI_FORMAT_STRING)
    power_bi_format_string: Text[TextField] = power_b_i_format_string
    POWER_BI_ENDORSEMENT = KeywordField("powerBIEndorsement", "powerBIEndorsement")
    power_b_i_endorsement: Choice[PowerbiEndorsement, KeywordField] = Choice(
        POWER_BI_ENDORSEMENT, "PowerbiEndorsement"
    )
    power_bi_endorsement: Choice[PowerbiEndorsement, KeywordField] = power_b_i_endorsement
    POWER_BI_ENDORSED_BY = KeywordField("powerBIEndorsedBy", "powerBIEndorsedBy")
    power_b_i_endorsed_by: Text[KeywordField] = Text(POWER_BI_ENDORSED_BY)
    power_bi_endorsed_by: Text[KeywordField] = power_b_i_endorsed_by
    POWER_BI_ENDORSED_AT = NumericField("powerBIEndorsedAt", "powerBIEndorsedAt")
    power_b_i_endorsed_at: Moment[NumericField] = Moment(POWER_BI_ENDORSED_AT)
    power_bi_endorsed_at: Moment[NumericField] = power_b_i_endorsed_at


class PowerBIApp(PowerBI):
    """An app in Power BI."""

    __slots__ = ()

    _type = "PowerBIApp"

    POWER_BI_APP_ID = KeywordField("powerBIAppId", "powerBIAppId")
    power_b_i_app_id: Text[KeywordField] = Text(POWER_BI_APP_ID)
    power_bi_app_id: Text[KeywordField] = power_b_i_app_id
    POWER_BI_APP_USERS = KeywordField("powerBIAppUsers", "powerBIAppUsers")
    power_b_i_app_users: ListOf[dict[str, str], KeywordField] = ListOf(
        POWER_BI_APP_USERS, codecs.MapCodec(codecs.TEXT)
    )
    power_bi_app_users: ListOf[dict[str, str], KeywordField] = power_b_i_app_users
    POWER_BI_APP_GROUPS = KeywordField("powerBIAppGroups", "powerBIAppGroups")
    power_b_i_app_groups: ListOf[dict[str, str], KeywordField] = ListOf(
        POWER_BI_APP_GROUPS, codecs.MapCodec(codecs.TEXT)
    )
    power_bi_app_groups: ListOf[dict[str, str], KeywordField] = power_b_i_app_groups
    POWER_BI_DASHBOARDS = RelationField("powerBIDashboards")
    power_b_i_dashboards: References[PowerBIDashboard, RelationField] = References(
        POWER_BI_DASHBOARDS, "PowerBIDashboard"
    )
    power_bi_dashboards: References[PowerBIDashboard, RelationField] = power_b_i_dashboards
    POWER_BI_REPORTS = RelationField("powerBIReports")
    power_b_i_reports: References[PowerBIReport, RelationField] = References(
        POWER_BI_REPORTS, "PowerBIReport"
    )
    power_bi_reports: References[PowerBIReport, RelationField] = power_b_i_reports

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, app_id: str) -> Self:
        """Make a new PowerBIApp, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            app_id: id of the app at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIApp.creator(
        ...     name="name",
        ...     connection_qualified_name="default/power-bi/1700000000",
        ...     app_id="app_id",
        ... ).qualified_name
        'default/power-bi/1700000000/app/app_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, app_id=app_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/app/{app_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "powerBIAppId": app_id,
        }
        return cls._created(attributes)


class PowerBIColumn(PowerBI):
    """A column in Power BI."""

    __slots__ = ()

    _type = "PowerBIColumn"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    DATASET_QUALIFIED_NAME = TextField("datasetQualifiedName", "datasetQualifiedName")
    dataset_qualified_name: Text[TextField] = Text(DATASET_QUALIFIED_NAME)
    POWER_BI_COLUMN_DATA_CATEGORY = KeywordField("powerBIColumnDataCategory", "powerBIColumnDataCategory")
    power_b_i_column_data_category: Text[KeywordField] = Text(POWER_BI_COLUMN_DATA_CATEGORY)
    power_bi_column_data_category: Text[KeywordField] = power_b_i_column_data_category
    POWER_BI_COLUMN_DATA_TYPE = KeywordField("powerBIColumnDataType", "powerBIColumnDataType")
    power_b_i_column_data_type: Text[KeywordField] = Text(POWER_BI_COLUMN_DATA_TYPE)
    power_bi_column_data_type: Text[KeywordField] = power_b_i_column_data_type
    POWER_BI_SORT_BY_COLUMN = KeywordField("powerBISortByColumn", "powerBISortByColumn")
    power_b_i_sort_by_column: Text[KeywordField] = Text(POWER_BI_SORT_BY_COLUMN)
    power_bi_sort_by_column: Text[KeywordField] = power_b_i_sort_by_column
    POWER_BI_COLUMN_SUMMARIZE_BY = KeywordField("powerBIColumnSummarizeBy", "powerBIColumnSummarizeBy")
    power_b_i_column_summarize_by: Text[KeywordField] = Text(POWER_BI_COLUMN_SUMMARIZE_BY)
    power_bi_column_summarize_by: Text[KeywordField] = power_b_i_column_summarize_by
    POWER_BI_MEASURES = RelationField("powerBIMeasures")
    power_b_i_measures: References[PowerBIMeasure, RelationField] = References(
        POWER_BI_MEASURES, "PowerBIMeasure"
    )
    power_bi_measures: References[PowerBIMeasure, RelationField] = power_b_i_measures
    TABLE = RelationField("table")
    table: Reference[PowerBITable, RelationField] = Reference(TABLE, "PowerBITable")

    @classmethod
    def creator(cls, *, name: str, power_bi_table_qualified_name: str) -> Self:
        """Make a new PowerBIColumn, to be saved.

        Args:
            name: what people call it.
            power_bi_table_qualified_name: qualifiedName of the table.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIColumn.creator(
        ...     name="name",
        ...     power_bi_table_qualified_name="default/power-bi/1700000000/workspace/dataset/power_bi_table",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/dataset/power_bi_table/name'
        """
        require(name=name, power_bi_table_qualified_name=power_bi_table_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("power_bi_table_qualified_name", power_bi_table_qualified_name, ("PowerBITable",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{power_bi_table_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "datasetQualifiedName": segments(power_bi_table_qualified_name, None, 5),
            "powerBITableQualifiedName": power_bi_table_qualified_name,
            "workspaceQualifiedName": segments(power_bi_table_qualified_name, None, 4),
            "table": reference("PowerBITable", power_bi_table_qualified_name),
        }
        return cls._created(attributes)


class PowerBIDashboard(PowerBI):
    """A dashboard in Power BI."""

    __slots__ = ()

    _type = "PowerBIDashboard"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    WEB_URL = TextField("webUrl", "webUrl")
    web_url: Text[TextField] = Text(WEB_URL)
    TILE_COUNT = NumericField("tileCount", "tileCount")
    tile_count: Integer[NumericField] = Integer(TILE_COUNT)
    WORKSPACE = RelationField("workspace")
    workspace: Reference[PowerBIWorkspace, RelationField] = Reference(WORKSPACE, "PowerBIWorkspace")
    POWER_BI_APPS = RelationField("powerBIApps")
    power_b_i_apps: References[PowerBIApp, RelationField] = References(POWER_BI_APPS, "PowerBIApp")
    power_bi_apps: References[PowerBIApp, RelationField] = power_b_i_apps
    TILES = RelationField("tiles")
    tiles: References[PowerBITile, RelationField] = References(TILES, "PowerBITile")

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, dashboard_id: str) -> Self:
        """Make a new PowerBIDashboard, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            dashboard_id: id of the dashboard at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIDashboard.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/power-bi/1700000000/workspace",
        ...     dashboard_id="dashboard_id",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/dashboard_id'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name, dashboard_id=dashboard_id)
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("PowerBIWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{dashboard_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "workspaceQualifiedName": workspace_qualified_name,
            "workspace": reference("PowerBIWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class PowerBIDataflow(PowerBI):
    """A dataflow in Power BI."""

    __slots__ = ()

    _type = "PowerBIDataflow"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    WEB_URL = TextField("webUrl", "webUrl")
    web_url: Text[TextField] = Text(WEB_URL)
    POWER_BI_DATAFLOW_REFRESH_SCHEDULE_FREQUENCY = KeywordField(
        "powerBIDataflowRefreshScheduleFrequency", "powerBIDataflowRefreshScheduleFrequency"
    )
    power_b_i_dataflow_refresh_schedule_frequency: Text[KeywordField] = Text(
        POWER_BI_DATAFLOW_REFRESH_SCHEDULE_FREQUENCY
    )
    power_bi_dataflow_refresh_schedule_frequency: Text[KeywordField] = (
        power_b_i_dataflow_refresh_schedule_frequency
    )
    POWER_BI_DATAFLOW_REFRESH_SCHEDULE_TIMES = KeywordField(
        "powerBIDataflowRefreshScheduleTimes", "powerBIDataflowRefreshScheduleTimes"
    )
    power_b_i_dataflow_refresh_schedule_times: SetOf[str, KeywordField] = SetOf(
        POWER_BI_DATAFLOW_REFRESH_SCHEDULE_TIMES, codecs.TEXT
    )
    power_bi_dataflow_refresh_schedule_times: SetOf[str, KeywordField] = (
        power_b_i_dataflow_refresh_schedule_times
    )
    POWER_BI_DATAFLOW_REFRESH_SCHEDULE_TIME_ZONE = KeywordField(
        "powerBIDataflowRefreshScheduleTimeZone", "powerBIDataflowRefreshScheduleTimeZone"
    )
    power_b_i_dataflow_refresh_schedule_time_zone: Text[KeywordField] = Text(
        POWER_BI_DATAFLOW_REFRESH_SCHEDULE_TIME_ZONE
    )
    power_bi_dataflow_refresh_schedule_time_zone: Text[KeywordField] = (
        power_b_i_dataflow_refresh_schedule_time_zone
    )
    WORKSPACE = RelationField("workspace")
    workspace: Reference[PowerBIWorkspace, RelationField] = Reference(WORKSPACE, "PowerBIWorkspace")
    POWER_BI_PROCESSES = RelationField("powerBIProcesses")
    power_b_i_processes: References[Process, RelationField] = References(POWER_BI_PROCESSES, "Process")
    power_bi_processes: References[Process, RelationField] = power_b_i_processes
    DATASETS = RelationField("datasets")
    datasets: References[PowerBIDataset, RelationField] = References(DATASETS, "PowerBIDataset")
    POWER_BI_DATAFLOW_ENTITY_COLUMNS = RelationField("powerBIDataflowEntityColumns")
    power_b_i_dataflow_entity_columns: References[PowerBIDataflowEntityColumn, RelationField] = References(
        POWER_BI_DATAFLOW_ENTITY_COLUMNS, "PowerBIDataflowEntityColumn"
    )
    power_bi_dataflow_entity_columns: References[PowerBIDataflowEntityColumn, RelationField] = (
        power_b_i_dataflow_entity_columns
    )
    TABLES = RelationField("tables")
    tables: References[PowerBITable, RelationField] = References(TABLES, "PowerBITable")
    POWER_BI_DATASOURCES = RelationField("powerBIDatasources")
    power_b_i_datasources: References[PowerBIDatasource, RelationField] = References(
        POWER_BI_DATASOURCES, "PowerBIDatasource"
    )
    power_bi_datasources: References[PowerBIDatasource, RelationField] = power_b_i_datasources
    POWER_BI_DATAFLOW_CHILDREN = RelationField("powerBIDataflowChildren")
    power_b_i_dataflow_children: References[PowerBIDataflow, RelationField] = References(
        POWER_BI_DATAFLOW_CHILDREN, "PowerBIDataflow"
    )
    power_bi_dataflow_children: References[PowerBIDataflow, RelationField] = power_b_i_dataflow_children
    POWER_BI_DATAFLOW_PARENTS = RelationField("powerBIDataflowParents")
    power_b_i_dataflow_parents: References[PowerBIDataflow, RelationField] = References(
        POWER_BI_DATAFLOW_PARENTS, "PowerBIDataflow"
    )
    power_bi_dataflow_parents: References[PowerBIDataflow, RelationField] = power_b_i_dataflow_parents

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, dataflow_id: str) -> Self:
        """Make a new PowerBIDataflow, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            dataflow_id: id of the dataflow at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIDataflow.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/power-bi/1700000000/workspace",
        ...     dataflow_id="dataflow_id",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/dataflow_id'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name, dataflow_id=dataflow_id)
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("PowerBIWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{dataflow_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "workspaceQualifiedName": workspace_qualified_name,
            "workspace": reference("PowerBIWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class PowerBIDataflowEntityColumn(PowerBI):
    """A column of a dataflow entity in Power BI."""

    __slots__ = ()

    _type = "PowerBIDataflowEntityColumn"

    POWER_BI_DATAFLOW_ENTITY_NAME = TextField("powerBIDataflowEntityName", "powerBIDataflowEntityName")
    power_b_i_dataflow_entity_name: Text[TextField] = Text(POWER_BI_DATAFLOW_ENTITY_NAME)
    power_bi_dataflow_entity_name: Text[TextField] = power_b_i_dataflow_entity_name
    POWER_BI_WORKSPACE_QUALIFIED_NAME = KeywordField(
        "powerBIWorkspaceQualifiedName", "powerBIWorkspaceQualifiedName"
    )
    power_b_i_workspace_qualified_name: Text[KeywordField] = Text(POWER_BI_WORKSPACE_QUALIFIED_NAME)
    power_bi_workspace_qualified_name: Text[KeywordField] = power_b_i_workspace_qualified_name
    POWER_BI_DATAFLOW_QUALIFIED_NAME = KeywordField(
        "powerBIDataflowQualifiedName", "powerBIDataflowQualifiedName"
    )
    power_b_i_dataflow_qualified_name: Text[KeywordField] = Text(POWER_BI_DATAFLOW_QUALIFIED_NAME)
    power_bi_dataflow_qualified_name: Text[KeywordField] = power_b_i_dataflow_qualified_name
    POWER_BI_DATAFLOW_ENTITY_COLUMN_DATA_TYPE = KeywordField(
        "powerBIDataflowEntityColumnDataType", "powerBIDataflowEntityColumnDataType"
    )
    power_b_i_dataflow_entity_column_data_type: Text[KeywordField] = Text(
        POWER_BI_DATAFLOW_ENTITY_COLUMN_DATA_TYPE
    )
    power_bi_dataflow_entity_column_data_type: Text[KeywordField] = power_b_i_dataflow_entity_column_data_type
    POWER_BI_DATAFLOW = RelationField("powerBIDataflow")
    power_b_i_dataflow: Reference[PowerBIDataflow, RelationField] = Reference(
        POWER_BI_DATAFLOW, "PowerBIDataflow"
    )
    power_bi_dataflow: Reference[PowerBIDataflow, RelationField] = power_b_i_dataflow

    @classmethod
    def creator(
        cls,
        *,
        power_bi_dataflow_qualified_name: str,
        entity_name: str,
        column_name: str,
        name: str | None = None,
    ) -> Self:
        """Make a new PowerBIDataflowEntityColumn, to be saved.

        Args:
            power_bi_dataflow_qualified_name: qualifiedName of the dataflow.
            entity_name: name of the entity.
            column_name: name of the column.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIDataflowEntityColumn.creator(
        ...     power_bi_dataflow_qualified_name="default/power-bi/1700000000/workspace/power_bi_dataflow",
        ...     entity_name="entity_name",
        ...     column_name="column_name",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/power_bi_dataflow/entity_name/column_name'
        """
        require(
            power_bi_dataflow_qualified_name=power_bi_dataflow_qualified_name,
            entity_name=entity_name,
            column_name=column_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("power_bi_dataflow_qualified_name", power_bi_dataflow_qualified_name, ("PowerBIDataflow",))
        )
        label = f"{entity_name} -> {column_name}"
        attributes: dict[str, Any] = {
            "qualifiedName": f"{power_bi_dataflow_qualified_name}/{entity_name}/{column_name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": name or label,
            "powerBIDataflowEntityName": entity_name,
            "powerBIDataflowQualifiedName": power_bi_dataflow_qualified_name,
            "powerBIWorkspaceQualifiedName": segments(power_bi_dataflow_qualified_name, None, 4),
            "powerBIDataflow": reference("PowerBIDataflow", power_bi_dataflow_qualified_name),
        }
        return cls._created(attributes)


class PowerBIDataset(PowerBI):
    """A dataset in Power BI."""

    __slots__ = ()

    _type = "PowerBIDataset"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    WEB_URL = TextField("webUrl", "webUrl")
    web_url: Text[TextField] = Text(WEB_URL)
    REPORTS = RelationField("reports")
    reports: References[PowerBIReport, RelationField] = References(REPORTS, "PowerBIReport")
    WORKSPACE = RelationField("workspace")
    workspace: Reference[PowerBIWorkspace, RelationField] = Reference(WORKSPACE, "PowerBIWorkspace")
    TILES = RelationField("tiles")
    tiles: References[PowerBITile, RelationField] = References(TILES, "PowerBITile")
    TABLES = RelationField("tables")
    tables: References[PowerBITable, RelationField] = References(TABLES, "PowerBITable")
    DATAFLOWS = RelationField("dataflows")
    dataflows: References[PowerBIDataflow, RelationField] = References(DATAFLOWS, "PowerBIDataflow")
    DATASOURCES = RelationField("datasources")
    datasources: References[PowerBIDatasource, RelationField] = References(DATASOURCES, "PowerBIDatasource")

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, dataset_id: str) -> Self:
        """Make a new PowerBIDataset, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            dataset_id: id of the dataset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIDataset.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/power-bi/1700000000/workspace",
        ...     dataset_id="dataset_id",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/dataset_id'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name, dataset_id=dataset_id)
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("PowerBIWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{dataset_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "workspaceQualifiedName": workspace_qualified_name,
            "workspace": reference("PowerBIWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class PowerBIDatasource(PowerBI):
    """A datasource in Power BI."""

    __slots__ = ()

    _type = "PowerBIDatasource"

    CONNECTION_DETAILS = KeywordField("connectionDetails", "connectionDetails")
    connection_details: MapOf[str, KeywordField] = MapOf(CONNECTION_DETAILS, codecs.TEXT)
    POWER_BI_DATAFLOWS = RelationField("powerBIDataflows")
    power_b_i_dataflows: References[PowerBIDataflow, RelationField] = References(
        POWER_BI_DATAFLOWS, "PowerBIDataflow"
    )
    power_bi_dataflows: References[PowerBIDataflow, RelationField] = power_b_i_dataflows
    DATASETS = RelationField("datasets")
    datasets: References[PowerBIDataset, RelationField] = References(DATASETS, "PowerBIDataset")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, datasource_id: str) -> Self:
        """Make a new PowerBIDatasource, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            datasource_id: id of the datasource at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIDatasource.creator(
        ...     name="name",
        ...     connection_qualified_name="default/power-bi/1700000000",
        ...     datasource_id="datasource_id",
        ... ).qualified_name
        'default/power-bi/1700000000/datasource_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, datasource_id=datasource_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{datasource_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class PowerBIMeasure(PowerBI):
    """A measure in Power BI."""

    __slots__ = ()

    _type = "PowerBIMeasure"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    DATASET_QUALIFIED_NAME = TextField("datasetQualifiedName", "datasetQualifiedName")
    dataset_qualified_name: Text[TextField] = Text(DATASET_QUALIFIED_NAME)
    POWER_BI_MEASURE_EXPRESSION = TextField("powerBIMeasureExpression", "powerBIMeasureExpression")
    power_b_i_measure_expression: Text[TextField] = Text(POWER_BI_MEASURE_EXPRESSION)
    power_bi_measure_expression: Text[TextField] = power_b_i_measure_expression
    POWER_BI_IS_EXTERNAL_MEASURE = BooleanField("powerBIIsExternalMeasure", "powerBIIsExternalMeasure")
    power_b_i_is_external_measure: Flag[BooleanField] = Flag(POWER_BI_IS_EXTERNAL_MEASURE)
    power_bi_is_external_measure: Flag[BooleanField] = power_b_i_is_external_measure
    TABLE = RelationField("table")
    table: Reference[PowerBITable, RelationField] = Reference(TABLE, "PowerBITable")
    POWER_BI_COLUMNS = RelationField("powerBIColumns")
    power_b_i_columns: References[PowerBIColumn, RelationField] = References(
        POWER_BI_COLUMNS, "PowerBIColumn"
    )
    power_bi_columns: References[PowerBIColumn, RelationField] = power_b_i_columns

    @classmethod
    def creator(cls, *, name: str, power_bi_table_qualified_name: str) -> Self:
        """Make a new PowerBIMeasure, to be saved.

        Args:
            name: what people call it.
            power_bi_table_qualified_name: qualifiedName of the table.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIMeasure.creator(
        ...     name="name",
        ...     power_bi_table_qualified_name="default/power-bi/1700000000/workspace/dataset/power_bi_table",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/dataset/power_bi_table/name'
        """
        require(name=name, power_bi_table_qualified_name=power_bi_table_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("power_bi_table_qualified_name", power_bi_table_qualified_name, ("PowerBITable",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{power_bi_table_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "datasetQualifiedName": segments(power_bi_table_qualified_name, None, 5),
            "powerBITableQualifiedName": power_bi_table_qualified_name,
            "workspaceQualifiedName": segments(power_bi_table_qualified_name, None, 4),
            "table": reference("PowerBITable", power_bi_table_qualified_name),
        }
        return cls._created(attributes)


class PowerBIPage(PowerBI):
    """A page in Power BI."""

    __slots__ = ()

    _type = "PowerBIPage"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    REPORT_QUALIFIED_NAME = TextField("reportQualifiedName", "reportQualifiedName")
    report_qualified_name: Text[TextField] = Text(REPORT_QUALIFIED_NAME)
    REPORT = RelationField("report")
    report: Reference[PowerBIReport, RelationField] = Reference(REPORT, "PowerBIReport")

    @classmethod
    def creator(cls, *, name: str, report_qualified_name: str, page_id: str) -> Self:
        """Make a new PowerBIPage, to be saved.

        Args:
            name: what people call it.
            report_qualified_name: qualifiedName of the report.
            page_id: id of the page at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIPage.creator(
        ...     name="name",
        ...     report_qualified_name="default/power-bi/1700000000/workspace/report",
        ...     page_id="page_id",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/report/page_id'
        """
        require(name=name, report_qualified_name=report_qualified_name, page_id=page_id)
        connector_name, connection_qualified_name, _ = located(
            ("report_qualified_name", report_qualified_name, ("PowerBIReport",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{report_qualified_name}/{page_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "reportQualifiedName": report_qualified_name,
            "workspaceQualifiedName": segments(report_qualified_name, None, 4),
            "report": reference("PowerBIReport", report_qualified_name),
        }
        return cls._created(attributes)


class PowerBIReport(PowerBI):
    """A report in Power BI."""

    __slots__ = ()

    _type = "PowerBIReport"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    DATASET_QUALIFIED_NAME = TextField("datasetQualifiedName", "datasetQualifiedName")
    dataset_qualified_name: Text[TextField] = Text(DATASET_QUALIFIED_NAME)
    WEB_URL = TextField("webUrl", "webUrl")
    web_url: Text[TextField] = Text(WEB_URL)
    PAGE_COUNT = NumericField("pageCount", "pageCount")
    page_count: Integer[NumericField] = Integer(PAGE_COUNT)
    WORKSPACE = RelationField("workspace")
    workspace: Reference[PowerBIWorkspace, RelationField] = Reference(WORKSPACE, "PowerBIWorkspace")
    POWER_BI_APPS = RelationField("powerBIApps")
    power_b_i_apps: References[PowerBIApp, RelationField] = References(POWER_BI_APPS, "PowerBIApp")
    power_bi_apps: References[PowerBIApp, RelationField] = power_b_i_apps
    TILES = RelationField("tiles")
    tiles: References[PowerBITile, RelationField] = References(TILES, "PowerBITile")
    PAGES = RelationField("pages")
    pages: References[PowerBIPage, RelationField] = References(PAGES, "PowerBIPage")
    DATASET = RelationField("dataset")
    dataset: Reference[PowerBIDataset, RelationField] = Reference(DATASET, "PowerBIDataset")

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, report_id: str) -> Self:
        """Make a new PowerBIReport, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            report_id: id of the report at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIReport.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/power-bi/1700000000/workspace",
        ...     report_id="report_id",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/report_id'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name, report_id=report_id)
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("PowerBIWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{report_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "workspaceQualifiedName": workspace_qualified_name,
            "workspace": reference("PowerBIWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class PowerBITable(PowerBI):
    """A table in Power BI."""

    __slots__ = ()

    _type = "PowerBITable"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    DATASET_QUALIFIED_NAME = TextField("datasetQualifiedName", "datasetQualifiedName")
    dataset_qualified_name: Text[TextField] = Text(DATASET_QUALIFIED_NAME)
    DATAFLOW_QUALIFIED_NAMES = KeywordTextField(
        "dataflowQualifiedNames", "dataflowQualifiedNames", "dataflowQualifiedNames.text"
    )
    dataflow_qualified_names: SetOf[str, KeywordTextField] = SetOf(DATAFLOW_QUALIFIED_NAMES, codecs.TEXT)
    POWER_BI_TABLE_SOURCE_EXPRESSIONS = TextField(
        "powerBITableSourceExpressions", "powerBITableSourceExpressions"
    )
    power_b_i_table_source_expressions: SetOf[str, TextField] = SetOf(
        POWER_BI_TABLE_SOURCE_EXPRESSIONS, codecs.TEXT
    )
    power_bi_table_source_expressions: SetOf[str, TextField] = power_b_i_table_source_expressions
    POWER_BI_TABLE_COLUMN_COUNT = NumericField("powerBITableColumnCount", "powerBITableColumnCount")
    power_b_i_table_column_count: Integer[NumericField] = Integer(POWER_BI_TABLE_COLUMN_COUNT)
    power_bi_table_column_count: Integer[NumericField] = power_b_i_table_column_count
    POWER_BI_TABLE_MEASURE_COUNT = NumericField("powerBITableMeasureCount", "powerBITableMeasureCount")
    power_b_i_table_measure_count: Integer[NumericField] = Integer(POWER_BI_TABLE_MEASURE_COUNT)
    power_bi_table_measure_count: Integer[NumericField] = power_b_i_table_measure_count
    COLUMNS = RelationField("columns")
    columns: References[PowerBIColumn, RelationField] = References(COLUMNS, "PowerBIColumn")
    MEASURES = RelationField("measures")
    measures: References[PowerBIMeasure, RelationField] = References(MEASURES, "PowerBIMeasure")
    DATAFLOWS = RelationField("dataflows")
    dataflows: References[PowerBIDataflow, RelationField] = References(DATAFLOWS, "PowerBIDataflow")
    DATASET = RelationField("dataset")
    dataset: Reference[PowerBIDataset, RelationField] = Reference(DATASET, "PowerBIDataset")

    @classmethod
    def creator(cls, *, name: str, dataset_qualified_name: str) -> Self:
        """Make a new PowerBITable, to be saved.

        Args:
            name: what people call it.
            dataset_qualified_name: qualifiedName of the dataset.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBITable.creator(
        ...     name="name",
        ...     dataset_qualified_name="default/power-bi/1700000000/workspace/dataset",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace/dataset/name'
        """
        require(name=name, dataset_qualified_name=dataset_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("dataset_qualified_name", dataset_qualified_name, ("PowerBIDataset",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{dataset_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "datasetQualifiedName": dataset_qualified_name,
            "workspaceQualifiedName": segments(dataset_qualified_name, None, 4),
            "dataset": reference("PowerBIDataset", dataset_qualified_name),
        }
        return cls._created(attributes)


class PowerBITile(PowerBI):
    """A tile in Power BI."""

    __slots__ = ()

    _type = "PowerBITile"

    WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "workspaceQualifiedName", "workspaceQualifiedName.keyword", "workspaceQualifiedName"
    )
    workspace_qualified_name: Text[KeywordTextField] = Text(WORKSPACE_QUALIFIED_NAME)
    DASHBOARD_QUALIFIED_NAME = TextField("dashboardQualifiedName", "dashboardQualifiedName")
    dashboard_qualified_name: Text[TextField] = Text(DASHBOARD_QUALIFIED_NAME)
    DASHBOARD = RelationField("dashboard")
    dashboard: Reference[PowerBIDashboard, RelationField] = Reference(DASHBOARD, "PowerBIDashboard")
    REPORT = RelationField("report")
    report: Reference[PowerBIReport, RelationField] = Reference(REPORT, "PowerBIReport")
    DATASET = RelationField("dataset")
    dataset: Reference[PowerBIDataset, RelationField] = Reference(DATASET, "PowerBIDataset")


class PowerBIWorkspace(PowerBI):
    """A workspace in Power BI."""

    __slots__ = ()

    _type = "PowerBIWorkspace"

    WEB_URL = TextField("webUrl", "webUrl")
    web_url: Text[TextField] = Text(WEB_URL)
    REPORT_COUNT = NumericField("reportCount", "reportCount")
    report_count: Integer[NumericField] = Integer(REPORT_COUNT)
    DASHBOARD_COUNT = NumericField("dashboardCount", "dashboardCount")
    dashboard_count: Integer[NumericField] = Integer(DASHBOARD_COUNT)
    DATASET_COUNT = NumericField("datasetCount", "datasetCount")
    dataset_count: Integer[NumericField] = Integer(DATASET_COUNT)
    DATAFLOW_COUNT = NumericField("dataflowCount", "dataflowCount")
    dataflow_count: Integer[NumericField] = Integer(DATAFLOW_COUNT)
    REPORTS = RelationField("reports")
    reports: References[PowerBIReport, RelationField] = References(REPORTS, "PowerBIReport")
    DATASETS = RelationField("datasets")
    datasets: References[PowerBIDataset, RelationField] = References(DATASETS, "PowerBIDataset")
    DASHBOARDS = RelationField("dashboards")
    dashboards: References[PowerBIDashboard, RelationField] = References(DASHBOARDS, "PowerBIDashboard")
    DATAFLOWS = RelationField("dataflows")
    dataflows: References[PowerBIDataflow, RelationField] = References(DATAFLOWS, "PowerBIDataflow")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, workspace_id: str) -> Self:
        """Make a new PowerBIWorkspace, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            workspace_id: id of the workspace at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PowerBIWorkspace.creator(
        ...     name="name",
        ...     connection_qualified_name="default/power-bi/1700000000",
        ...     workspace_id="workspace_id",
        ... ).qualified_name
        'default/power-bi/1700000000/workspace_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, workspace_id=workspace_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{workspace_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)
