# Derived from spec/typedefs/preset.json and spec/recipes/preset.yaml by scripts/generate.py. Do not edit.
"""Preset, PresetChart, PresetDashboard, PresetDataset, PresetWorkspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    MapOf,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    KeywordTextStemmedField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Preset",
    "PresetChart",
    "PresetDashboard",
    "PresetDataset",
    "PresetWorkspace",
]


class Preset(BI):
    """What assets of Preset have in common."""

    __slots__ = ()

    _type = "Preset"

    PRESET_WORKSPACE_ID = NumericField("presetWorkspaceId", "presetWorkspaceId")
    preset_workspace_id: Integer[NumericField] = Integer(PRESET_WORKSPACE_ID)
    PRESET_WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "presetWorkspaceQualifiedName", "presetWorkspaceQualifiedName", "presetWorkspaceQualifiedName.text"
    )
    preset_workspace_qualified_name: Text[KeywordTextField] = Text(PRESET_WORKSPACE_QUALIFIED_NAME)
    PRESET_DASHBOARD_ID = NumericField("presetDashboardId", "presetDashboardId")
    preset_dashboard_id: Integer[NumericField] = Integer(PRESET_DASHBOARD_ID)
    PRESET_DASHBOARD_QUALIFIED_NAME = KeywordTextField(
        "presetDashboardQualifiedName", "presetDashboardQualifiedName", "presetDashboardQualifiedName.text"
    )
    preset_dashboard_qualified_name: Text[KeywordTextField] = Text(PRESET_DASHBOARD_QUALIFIED_NAME)


class PresetChart(Preset):
    """A chart in Preset."""

    __slots__ = ()

    _type = "PresetChart"

    PRESET_CHART_DESCRIPTION_MARKDOWN = TextField(
        "presetChartDescriptionMarkdown", "presetChartDescriptionMarkdown"
    )
    preset_chart_description_markdown: Text[TextField] = Text(PRESET_CHART_DESCRIPTION_MARKDOWN)
    PRESET_CHART_FORM_DATA = KeywordField("presetChartFormData", "presetChartFormData")
    preset_chart_form_data: MapOf[str, KeywordField] = MapOf(PRESET_CHART_FORM_DATA, codecs.TEXT)
    PRESET_DASHBOARD = RelationField("presetDashboard")
    preset_dashboard: Reference[PresetDashboard, RelationField] = Reference(
        PRESET_DASHBOARD, "PresetDashboard"
    )

    @classmethod
    def creator(
        cls, *, name: str, preset_dashboard_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new PresetChart, to be saved.

        Args:
            name: what people call it.
            preset_dashboard_qualified_name: qualifiedName of the dashboard.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PresetChart.creator(
        ...     name="name",
        ...     preset_dashboard_qualified_name="default/preset/1700000000/preset_workspace/preset_dashboard",
        ... ).qualified_name
        'default/preset/1700000000/preset_workspace/preset_dashboard/name'
        """
        require(name=name, preset_dashboard_qualified_name=preset_dashboard_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (_, preset_workspace_qualified_name),
            (_, preset_dashboard_qualified_name),
        ) = ancestors(
            "preset_dashboard_qualified_name",
            preset_dashboard_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, preset_dashboard_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{preset_dashboard_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "presetDashboardQualifiedName": preset_dashboard_qualified_name,
            "presetDashboard": reference("PresetDashboard", preset_dashboard_qualified_name),
        }
        if preset_workspace_qualified_name is not None:
            attributes["presetWorkspaceQualifiedName"] = preset_workspace_qualified_name
        return cls._created(attributes)


class PresetDashboard(Preset):
    """A dashboard in Preset."""

    __slots__ = ()

    _type = "PresetDashboard"

    PRESET_DASHBOARD_CHANGED_BY_NAME = KeywordTextStemmedField(
        "presetDashboardChangedByName",
        "presetDashboardChangedByName.keyword",
        "presetDashboardChangedByName",
        "presetDashboardChangedByName.stemmed",
    )
    preset_dashboard_changed_by_name: Text[KeywordTextStemmedField] = Text(PRESET_DASHBOARD_CHANGED_BY_NAME)
    PRESET_DASHBOARD_CHANGED_BY_URL = KeywordField(
        "presetDashboardChangedByURL", "presetDashboardChangedByURL"
    )
    preset_dashboard_changed_by_url: Text[KeywordField] = Text(PRESET_DASHBOARD_CHANGED_BY_URL)
    PRESET_DASHBOARD_IS_MANAGED_EXTERNALLY = BooleanField(
        "presetDashboardIsManagedExternally", "presetDashboardIsManagedExternally"
    )
    preset_dashboard_is_managed_externally: Flag[BooleanField] = Flag(PRESET_DASHBOARD_IS_MANAGED_EXTERNALLY)
    PRESET_DASHBOARD_IS_PUBLISHED = BooleanField("presetDashboardIsPublished", "presetDashboardIsPublished")
    preset_dashboard_is_published: Flag[BooleanField] = Flag(PRESET_DASHBOARD_IS_PUBLISHED)
    PRESET_DASHBOARD_THUMBNAIL_URL = KeywordField(
        "presetDashboardThumbnailURL", "presetDashboardThumbnailURL"
    )
    preset_dashboard_thumbnail_url: Text[KeywordField] = Text(PRESET_DASHBOARD_THUMBNAIL_URL)
    PRESET_DASHBOARD_CHART_COUNT = NumericField("presetDashboardChartCount", "presetDashboardChartCount")
    preset_dashboard_chart_count: Integer[NumericField] = Integer(PRESET_DASHBOARD_CHART_COUNT)
    PRESET_DATASETS = RelationField("presetDatasets")
    preset_datasets: References[PresetDataset, RelationField] = References(PRESET_DATASETS, "PresetDataset")
    PRESET_CHARTS = RelationField("presetCharts")
    preset_charts: References[PresetChart, RelationField] = References(PRESET_CHARTS, "PresetChart")
    PRESET_WORKSPACE = RelationField("presetWorkspace")
    preset_workspace: Reference[PresetWorkspace, RelationField] = Reference(
        PRESET_WORKSPACE, "PresetWorkspace"
    )

    @classmethod
    def creator(
        cls, *, name: str, preset_workspace_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new PresetDashboard, to be saved.

        Args:
            name: what people call it.
            preset_workspace_qualified_name: qualifiedName of the workspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PresetDashboard.creator(
        ...     name="name",
        ...     preset_workspace_qualified_name="default/preset/1700000000/preset_workspace",
        ... ).qualified_name
        'default/preset/1700000000/preset_workspace/name'
        """
        require(name=name, preset_workspace_qualified_name=preset_workspace_qualified_name)
        connector_name, connection_qualified_name, (_, preset_workspace_qualified_name) = ancestors(
            "preset_workspace_qualified_name",
            preset_workspace_qualified_name,
            connection_qualified_name,
            (None, preset_workspace_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{preset_workspace_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "presetWorkspaceQualifiedName": preset_workspace_qualified_name,
            "presetWorkspace": reference("PresetWorkspace", preset_workspace_qualified_name),
        }
        return cls._created(attributes)


class PresetDataset(Preset):
    """A dataset in Preset."""

    __slots__ = ()

    _type = "PresetDataset"

    PRESET_DATASET_DATASOURCE_NAME = KeywordTextStemmedField(
        "presetDatasetDatasourceName",
        "presetDatasetDatasourceName.keyword",
        "presetDatasetDatasourceName",
        "presetDatasetDatasourceName.stemmed",
    )
    preset_dataset_datasource_name: Text[KeywordTextStemmedField] = Text(PRESET_DATASET_DATASOURCE_NAME)
    PRESET_DATASET_ID = NumericField("presetDatasetId", "presetDatasetId")
    preset_dataset_id: Integer[NumericField] = Integer(PRESET_DATASET_ID)
    PRESET_DATASET_TYPE = KeywordField("presetDatasetType", "presetDatasetType")
    preset_dataset_type: Text[KeywordField] = Text(PRESET_DATASET_TYPE)
    PRESET_DASHBOARD = RelationField("presetDashboard")
    preset_dashboard: Reference[PresetDashboard, RelationField] = Reference(
        PRESET_DASHBOARD, "PresetDashboard"
    )

    @classmethod
    def creator(
        cls, *, name: str, preset_dashboard_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new PresetDataset, to be saved.

        Args:
            name: what people call it.
            preset_dashboard_qualified_name: qualifiedName of the dashboard.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PresetDataset.creator(
        ...     name="name",
        ...     preset_dashboard_qualified_name="default/preset/1700000000/preset_workspace/preset_dashboard",
        ... ).qualified_name
        'default/preset/1700000000/preset_workspace/preset_dashboard/name'
        """
        require(name=name, preset_dashboard_qualified_name=preset_dashboard_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (_, preset_workspace_qualified_name),
            (_, preset_dashboard_qualified_name),
        ) = ancestors(
            "preset_dashboard_qualified_name",
            preset_dashboard_qualified_name,
            connection_qualified_name,
            (None, None),
            (None, preset_dashboard_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{preset_dashboard_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "presetDashboardQualifiedName": preset_dashboard_qualified_name,
            "presetDashboard": reference("PresetDashboard", preset_dashboard_qualified_name),
        }
        if preset_workspace_qualified_name is not None:
            attributes["presetWorkspaceQualifiedName"] = preset_workspace_qualified_name
        return cls._created(attributes)


class PresetWorkspace(Preset):
    """A workspace in Preset."""

    __slots__ = ()

    _type = "PresetWorkspace"

    PRESET_WORKSPACE_PUBLIC_DASHBOARDS_ALLOWED = BooleanField(
        "presetWorkspacePublicDashboardsAllowed", "presetWorkspacePublicDashboardsAllowed"
    )
    preset_workspace_public_dashboards_allowed: Flag[BooleanField] = Flag(
        PRESET_WORKSPACE_PUBLIC_DASHBOARDS_ALLOWED
    )
    PRESET_WORKSPACE_CLUSTER_ID = NumericField("presetWorkspaceClusterId", "presetWorkspaceClusterId")
    preset_workspace_cluster_id: Integer[NumericField] = Integer(PRESET_WORKSPACE_CLUSTER_ID)
    PRESET_WORKSPACE_DEPLOYMENT_ID = NumericField(
        "presetWorkspaceDeploymentId", "presetWorkspaceDeploymentId"
    )
    preset_workspace_deployment_id: Integer[NumericField] = Integer(PRESET_WORKSPACE_DEPLOYMENT_ID)
    PRESET_WORKSPACE_HOSTNAME = KeywordTextField(
        "presetWorkspaceHostname", "presetWorkspaceHostname", "presetWorkspaceHostname.text"
    )
    preset_workspace_hostname: Text[KeywordTextField] = Text(PRESET_WORKSPACE_HOSTNAME)
    PRESET_WORKSPACE_IS_IN_MAINTENANCE_MODE = BooleanField(
        "presetWorkspaceIsInMaintenanceMode", "presetWorkspaceIsInMaintenanceMode"
    )
    preset_workspace_is_in_maintenance_mode: Flag[BooleanField] = Flag(
        PRESET_WORKSPACE_IS_IN_MAINTENANCE_MODE
    )
    PRESET_WORKSPACE_REGION = KeywordTextField(
        "presetWorkspaceRegion", "presetWorkspaceRegion", "presetWorkspaceRegion.text"
    )
    preset_workspace_region: Text[KeywordTextField] = Text(PRESET_WORKSPACE_REGION)
    PRESET_WORKSPACE_STATUS = KeywordField("presetWorkspaceStatus", "presetWorkspaceStatus")
    preset_workspace_status: Text[KeywordField] = Text(PRESET_WORKSPACE_STATUS)
    PRESET_WORKSPACE_DASHBOARD_COUNT = NumericField(
        "presetWorkspaceDashboardCount", "presetWorkspaceDashboardCount"
    )
    preset_workspace_dashboard_count: Integer[NumericField] = Integer(PRESET_WORKSPACE_DASHBOARD_COUNT)
    PRESET_WORKSPACE_DATASET_COUNT = NumericField(
        "presetWorkspaceDatasetCount", "presetWorkspaceDatasetCount"
    )
    preset_workspace_dataset_count: Integer[NumericField] = Integer(PRESET_WORKSPACE_DATASET_COUNT)
    PRESET_DASHBOARDS = RelationField("presetDashboards")
    preset_dashboards: References[PresetDashboard, RelationField] = References(
        PRESET_DASHBOARDS, "PresetDashboard"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new PresetWorkspace, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> PresetWorkspace.creator(
        ...     name="name",
        ...     connection_qualified_name="default/preset/1700000000",
        ... ).qualified_name
        'default/preset/1700000000/name'
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
