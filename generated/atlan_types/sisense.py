# Derived from spec/typedefs/sisense.json and spec/recipes/sisense.yaml by scripts/generate.py. Do not edit.
"""Sisense, SisenseDashboard, SisenseDatamodel, SisenseDatamodelTable, SisenseFolder, SisenseWidget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    Moment,
    Reference,
    References,
    Text,
)
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
    pass


__all__ = [
    "Sisense",
    "SisenseDashboard",
    "SisenseDatamodel",
    "SisenseDatamodelTable",
    "SisenseFolder",
    "SisenseWidget",
]


class Sisense(BI):
    """What assets of Sisense have in common."""

    __slots__ = ()

    _type = "Sisense"


class SisenseDashboard(Sisense):
    """A dashboard in Sisense."""

    __slots__ = ()

    _type = "SisenseDashboard"

    SISENSE_DASHBOARD_FOLDER_QUALIFIED_NAME = KeywordTextField(
        "sisenseDashboardFolderQualifiedName",
        "sisenseDashboardFolderQualifiedName",
        "sisenseDashboardFolderQualifiedName.text",
    )
    sisense_dashboard_folder_qualified_name: Text[KeywordTextField] = Text(
        SISENSE_DASHBOARD_FOLDER_QUALIFIED_NAME
    )
    SISENSE_DASHBOARD_WIDGET_COUNT = NumericField(
        "sisenseDashboardWidgetCount", "sisenseDashboardWidgetCount"
    )
    sisense_dashboard_widget_count: Integer[NumericField] = Integer(SISENSE_DASHBOARD_WIDGET_COUNT)
    SISENSE_DATAMODELS = RelationField("sisenseDatamodels")
    sisense_datamodels: References[SisenseDatamodel, RelationField] = References(
        SISENSE_DATAMODELS, "SisenseDatamodel"
    )
    SISENSE_WIDGETS = RelationField("sisenseWidgets")
    sisense_widgets: References[SisenseWidget, RelationField] = References(SISENSE_WIDGETS, "SisenseWidget")
    SISENSE_FOLDER = RelationField("sisenseFolder")
    sisense_folder: Reference[SisenseFolder, RelationField] = Reference(SISENSE_FOLDER, "SisenseFolder")


class SisenseDatamodel(Sisense):
    """A data model in Sisense."""

    __slots__ = ()

    _type = "SisenseDatamodel"

    SISENSE_DATAMODEL_TABLE_COUNT = NumericField("sisenseDatamodelTableCount", "sisenseDatamodelTableCount")
    sisense_datamodel_table_count: Integer[NumericField] = Integer(SISENSE_DATAMODEL_TABLE_COUNT)
    SISENSE_DATAMODEL_SERVER = KeywordField("sisenseDatamodelServer", "sisenseDatamodelServer")
    sisense_datamodel_server: Text[KeywordField] = Text(SISENSE_DATAMODEL_SERVER)
    SISENSE_DATAMODEL_REVISION = KeywordField("sisenseDatamodelRevision", "sisenseDatamodelRevision")
    sisense_datamodel_revision: Text[KeywordField] = Text(SISENSE_DATAMODEL_REVISION)
    SISENSE_DATAMODEL_LAST_BUILD_TIME = NumericField(
        "sisenseDatamodelLastBuildTime", "sisenseDatamodelLastBuildTime"
    )
    sisense_datamodel_last_build_time: Moment[NumericField] = Moment(SISENSE_DATAMODEL_LAST_BUILD_TIME)
    SISENSE_DATAMODEL_LAST_SUCCESSFUL_BUILD_TIME = NumericField(
        "sisenseDatamodelLastSuccessfulBuildTime", "sisenseDatamodelLastSuccessfulBuildTime"
    )
    sisense_datamodel_last_successful_build_time: Moment[NumericField] = Moment(
        SISENSE_DATAMODEL_LAST_SUCCESSFUL_BUILD_TIME
    )
    SISENSE_DATAMODEL_LAST_PUBLISH_TIME = NumericField(
        "sisenseDatamodelLastPublishTime", "sisenseDatamodelLastPublishTime"
    )
    sisense_datamodel_last_publish_time: Moment[NumericField] = Moment(SISENSE_DATAMODEL_LAST_PUBLISH_TIME)
    SISENSE_DATAMODEL_TYPE = KeywordField("sisenseDatamodelType", "sisenseDatamodelType")
    sisense_datamodel_type: Text[KeywordField] = Text(SISENSE_DATAMODEL_TYPE)
    SISENSE_DATAMODEL_RELATION_TYPE = KeywordField(
        "sisenseDatamodelRelationType", "sisenseDatamodelRelationType"
    )
    sisense_datamodel_relation_type: Text[KeywordField] = Text(SISENSE_DATAMODEL_RELATION_TYPE)
    SISENSE_DATAMODEL_TABLES = RelationField("sisenseDatamodelTables")
    sisense_datamodel_tables: References[SisenseDatamodelTable, RelationField] = References(
        SISENSE_DATAMODEL_TABLES, "SisenseDatamodelTable"
    )
    SISENSE_DASHBOARDS = RelationField("sisenseDashboards")
    sisense_dashboards: References[SisenseDashboard, RelationField] = References(
        SISENSE_DASHBOARDS, "SisenseDashboard"
    )


class SisenseDatamodelTable(Sisense):
    """A table of a data model in Sisense."""

    __slots__ = ()

    _type = "SisenseDatamodelTable"

    SISENSE_DATAMODEL_QUALIFIED_NAME = KeywordTextField(
        "sisenseDatamodelQualifiedName", "sisenseDatamodelQualifiedName", "sisenseDatamodelQualifiedName.text"
    )
    sisense_datamodel_qualified_name: Text[KeywordTextField] = Text(SISENSE_DATAMODEL_QUALIFIED_NAME)
    SISENSE_DATAMODEL_TABLE_COLUMN_COUNT = NumericField(
        "sisenseDatamodelTableColumnCount", "sisenseDatamodelTableColumnCount"
    )
    sisense_datamodel_table_column_count: Integer[NumericField] = Integer(
        SISENSE_DATAMODEL_TABLE_COLUMN_COUNT
    )
    SISENSE_DATAMODEL_TABLE_TYPE = KeywordField("sisenseDatamodelTableType", "sisenseDatamodelTableType")
    sisense_datamodel_table_type: Text[KeywordField] = Text(SISENSE_DATAMODEL_TABLE_TYPE)
    SISENSE_DATAMODEL_TABLE_EXPRESSION = TextField(
        "sisenseDatamodelTableExpression", "sisenseDatamodelTableExpression"
    )
    sisense_datamodel_table_expression: Text[TextField] = Text(SISENSE_DATAMODEL_TABLE_EXPRESSION)
    SISENSE_DATAMODEL_TABLE_IS_MATERIALIZED = BooleanField(
        "sisenseDatamodelTableIsMaterialized", "sisenseDatamodelTableIsMaterialized"
    )
    sisense_datamodel_table_is_materialized: Flag[BooleanField] = Flag(
        SISENSE_DATAMODEL_TABLE_IS_MATERIALIZED
    )
    SISENSE_DATAMODEL_TABLE_IS_HIDDEN = BooleanField(
        "sisenseDatamodelTableIsHidden", "sisenseDatamodelTableIsHidden"
    )
    sisense_datamodel_table_is_hidden: Flag[BooleanField] = Flag(SISENSE_DATAMODEL_TABLE_IS_HIDDEN)
    SISENSE_DATAMODEL_TABLE_SCHEDULE = KeywordField(
        "sisenseDatamodelTableSchedule", "sisenseDatamodelTableSchedule"
    )
    sisense_datamodel_table_schedule: Text[KeywordField] = Text(SISENSE_DATAMODEL_TABLE_SCHEDULE)
    SISENSE_DATAMODEL_TABLE_LIVE_QUERY_SETTINGS = KeywordField(
        "sisenseDatamodelTableLiveQuerySettings", "sisenseDatamodelTableLiveQuerySettings"
    )
    sisense_datamodel_table_live_query_settings: Text[KeywordField] = Text(
        SISENSE_DATAMODEL_TABLE_LIVE_QUERY_SETTINGS
    )
    SISENSE_WIDGETS = RelationField("sisenseWidgets")
    sisense_widgets: References[SisenseWidget, RelationField] = References(SISENSE_WIDGETS, "SisenseWidget")
    SISENSE_DATAMODEL = RelationField("sisenseDatamodel")
    sisense_datamodel: Reference[SisenseDatamodel, RelationField] = Reference(
        SISENSE_DATAMODEL, "SisenseDatamodel"
    )


class SisenseFolder(Sisense):
    """A folder in Sisense."""

    __slots__ = ()

    _type = "SisenseFolder"

    SISENSE_FOLDER_PARENT_FOLDER_QUALIFIED_NAME = KeywordTextField(
        "sisenseFolderParentFolderQualifiedName",
        "sisenseFolderParentFolderQualifiedName",
        "sisenseFolderParentFolderQualifiedName.text",
    )
    sisense_folder_parent_folder_qualified_name: Text[KeywordTextField] = Text(
        SISENSE_FOLDER_PARENT_FOLDER_QUALIFIED_NAME
    )
    SISENSE_WIDGETS = RelationField("sisenseWidgets")
    sisense_widgets: References[SisenseWidget, RelationField] = References(SISENSE_WIDGETS, "SisenseWidget")
    SISENSE_CHILD_FOLDERS = RelationField("sisenseChildFolders")
    sisense_child_folders: References[SisenseFolder, RelationField] = References(
        SISENSE_CHILD_FOLDERS, "SisenseFolder"
    )
    SISENSE_DASHBOARDS = RelationField("sisenseDashboards")
    sisense_dashboards: References[SisenseDashboard, RelationField] = References(
        SISENSE_DASHBOARDS, "SisenseDashboard"
    )
    SISENSE_PARENT_FOLDER = RelationField("sisenseParentFolder")
    sisense_parent_folder: Reference[SisenseFolder, RelationField] = Reference(
        SISENSE_PARENT_FOLDER, "SisenseFolder"
    )


class SisenseWidget(Sisense):
    """A widget in Sisense."""

    __slots__ = ()

    _type = "SisenseWidget"

    SISENSE_WIDGET_COLUMN_COUNT = NumericField("sisenseWidgetColumnCount", "sisenseWidgetColumnCount")
    sisense_widget_column_count: Integer[NumericField] = Integer(SISENSE_WIDGET_COLUMN_COUNT)
    SISENSE_WIDGET_SUB_TYPE = KeywordField("sisenseWidgetSubType", "sisenseWidgetSubType")
    sisense_widget_sub_type: Text[KeywordField] = Text(SISENSE_WIDGET_SUB_TYPE)
    SISENSE_WIDGET_SIZE = KeywordField("sisenseWidgetSize", "sisenseWidgetSize")
    sisense_widget_size: Text[KeywordField] = Text(SISENSE_WIDGET_SIZE)
    SISENSE_WIDGET_DASHBOARD_QUALIFIED_NAME = KeywordTextField(
        "sisenseWidgetDashboardQualifiedName",
        "sisenseWidgetDashboardQualifiedName",
        "sisenseWidgetDashboardQualifiedName.text",
    )
    sisense_widget_dashboard_qualified_name: Text[KeywordTextField] = Text(
        SISENSE_WIDGET_DASHBOARD_QUALIFIED_NAME
    )
    SISENSE_WIDGET_FOLDER_QUALIFIED_NAME = KeywordTextField(
        "sisenseWidgetFolderQualifiedName",
        "sisenseWidgetFolderQualifiedName",
        "sisenseWidgetFolderQualifiedName.text",
    )
    sisense_widget_folder_qualified_name: Text[KeywordTextField] = Text(SISENSE_WIDGET_FOLDER_QUALIFIED_NAME)
    SISENSE_DATAMODEL_TABLES = RelationField("sisenseDatamodelTables")
    sisense_datamodel_tables: References[SisenseDatamodelTable, RelationField] = References(
        SISENSE_DATAMODEL_TABLES, "SisenseDatamodelTable"
    )
    SISENSE_FOLDER = RelationField("sisenseFolder")
    sisense_folder: Reference[SisenseFolder, RelationField] = Reference(SISENSE_FOLDER, "SisenseFolder")
    SISENSE_DASHBOARD = RelationField("sisenseDashboard")
    sisense_dashboard: Reference[SisenseDashboard, RelationField] = Reference(
        SISENSE_DASHBOARD, "SisenseDashboard"
    )
