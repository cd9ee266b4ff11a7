# Derived from spec/typedefs/preset.json and spec/recipes/preset.yaml by scripts/generate.py. Do not edit.
"""Preset, PresetChart, PresetDashboard, PresetDataset, PresetWorkspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    MapOf,
    Reference,
    References,
    Text,
    codecs,
)
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
    pass


__all__ = [
    "Preset",
    "PresetChart",
    "PresetDashboard",
    "PresetDataset",
    "PresetWorkspace",
]


class Preset(BI):
    """Assets of the type Preset."""

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
    """Assets of the type PresetChart."""

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


class PresetDashboard(Preset):
    """Assets of the type PresetDashboard."""

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


class PresetDataset(Preset):
    """Assets of the type PresetDataset."""

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


class PresetWorkspace(Preset):
    """Assets of the type PresetWorkspace."""

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
