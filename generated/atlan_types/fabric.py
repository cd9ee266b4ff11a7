# Derived from spec/typedefs/fabric.json and spec/recipes/fabric.yaml by scripts/generate.py. Do not edit.
"""Fabric, FabricActivity, FabricDashboard, FabricDataPipeline, FabricDataflow, FabricDataflowEntityColumn, FabricPage, FabricReport, FabricSemanticModel, FabricSemanticModelMeasure, FabricSemanticModelTable, FabricSemanticModelTableColumn, FabricVisual, FabricWorkspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from atlan_types.process import Process
    from atlan_types.sql import Database

__all__ = [
    "Fabric",
    "FabricActivity",
    "FabricDashboard",
    "FabricDataPipeline",
    "FabricDataflow",
    "FabricDataflowEntityColumn",
    "FabricPage",
    "FabricReport",
    "FabricSemanticModel",
    "FabricSemanticModelMeasure",
    "FabricSemanticModelTable",
    "FabricSemanticModelTableColumn",
    "FabricVisual",
    "FabricWorkspace",
]


class Fabric(BI):
    """Assets of the type Fabric."""

    __slots__ = ()

    _type = "Fabric"

    FABRIC_COLUMN_COUNT = NumericField("fabricColumnCount", "fabricColumnCount")
    fabric_column_count: Integer[NumericField] = Integer(FABRIC_COLUMN_COUNT)
    FABRIC_DATA_TYPE = KeywordField("fabricDataType", "fabricDataType")
    fabric_data_type: Text[KeywordField] = Text(FABRIC_DATA_TYPE)
    FABRIC_ORDINAL = NumericField("fabricOrdinal", "fabricOrdinal")
    fabric_ordinal: Integer[NumericField] = Integer(FABRIC_ORDINAL)


class FabricActivity(Fabric):
    """Assets of the type FabricActivity."""

    __slots__ = ()

    _type = "FabricActivity"

    FABRIC_DATA_PIPELINE_QUALIFIED_NAME = KeywordField(
        "fabricDataPipelineQualifiedName", "fabricDataPipelineQualifiedName"
    )
    fabric_data_pipeline_qualified_name: Text[KeywordField] = Text(FABRIC_DATA_PIPELINE_QUALIFIED_NAME)
    FABRIC_ACTIVITY_TYPE = KeywordField("fabricActivityType", "fabricActivityType")
    fabric_activity_type: Text[KeywordField] = Text(FABRIC_ACTIVITY_TYPE)
    FABRIC_DATA_PIPELINE = RelationField("fabricDataPipeline")
    fabric_data_pipeline: Reference[FabricDataPipeline, RelationField] = Reference(
        FABRIC_DATA_PIPELINE, "FabricDataPipeline"
    )
    FABRIC_PROCESS = RelationField("fabricProcess")
    fabric_process: Reference[Process, RelationField] = Reference(FABRIC_PROCESS, "Process")


class FabricDashboard(Fabric):
    """Assets of the type FabricDashboard."""

    __slots__ = ()

    _type = "FabricDashboard"

    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )


class FabricDataPipeline(Fabric):
    """Assets of the type FabricDataPipeline."""

    __slots__ = ()

    _type = "FabricDataPipeline"

    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )
    FABRIC_ACTIVITIES = RelationField("fabricActivities")
    fabric_activities: References[FabricActivity, RelationField] = References(
        FABRIC_ACTIVITIES, "FabricActivity"
    )


class FabricDataflow(Fabric):
    """Assets of the type FabricDataflow."""

    __slots__ = ()

    _type = "FabricDataflow"

    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )
    FABRIC_DATAFLOW_ENTITY_COLUMNS = RelationField("fabricDataflowEntityColumns")
    fabric_dataflow_entity_columns: References[FabricDataflowEntityColumn, RelationField] = References(
        FABRIC_DATAFLOW_ENTITY_COLUMNS, "FabricDataflowEntityColumn"
    )


class FabricDataflowEntityColumn(Fabric):
    """Assets of the type FabricDataflowEntityColumn."""

    __slots__ = ()

    _type = "FabricDataflowEntityColumn"

    FABRIC_DATAFLOW_QUALIFIED_NAME = KeywordField(
        "fabricDataflowQualifiedName", "fabricDataflowQualifiedName"
    )
    fabric_dataflow_qualified_name: Text[KeywordField] = Text(FABRIC_DATAFLOW_QUALIFIED_NAME)
    FABRIC_DATAFLOW_NAME = KeywordField("fabricDataflowName", "fabricDataflowName")
    fabric_dataflow_name: Text[KeywordField] = Text(FABRIC_DATAFLOW_NAME)
    FABRIC_DATAFLOW = RelationField("fabricDataflow")
    fabric_dataflow: Reference[FabricDataflow, RelationField] = Reference(FABRIC_DATAFLOW, "FabricDataflow")


class FabricPage(Fabric):
    """Assets of the type FabricPage."""

    __slots__ = ()

    _type = "FabricPage"

    FABRIC_REPORT_QUALIFIED_NAME = KeywordField("fabricReportQualifiedName", "fabricReportQualifiedName")
    fabric_report_qualified_name: Text[KeywordField] = Text(FABRIC_REPORT_QUALIFIED_NAME)
    FABRIC_REPORT = RelationField("fabricReport")
    fabric_report: Reference[FabricReport, RelationField] = Reference(FABRIC_REPORT, "FabricReport")
    FABRIC_VISUALS = RelationField("fabricVisuals")
    fabric_visuals: References[FabricVisual, RelationField] = References(FABRIC_VISUALS, "FabricVisual")


class FabricReport(Fabric):
    """Assets of the type FabricReport."""

    __slots__ = ()

    _type = "FabricReport"

    FABRIC_PAGES = RelationField("fabricPages")
    fabric_pages: References[FabricPage, RelationField] = References(FABRIC_PAGES, "FabricPage")
    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )


class FabricSemanticModel(Fabric):
    """Assets of the type FabricSemanticModel."""

    __slots__ = ()

    _type = "FabricSemanticModel"

    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )
    FABRIC_SEMANTIC_MODEL_TABLES = RelationField("fabricSemanticModelTables")
    fabric_semantic_model_tables: References[FabricSemanticModelTable, RelationField] = References(
        FABRIC_SEMANTIC_MODEL_TABLES, "FabricSemanticModelTable"
    )


class FabricSemanticModelMeasure(Fabric):
    """Assets of the type FabricSemanticModelMeasure."""

    __slots__ = ()

    _type = "FabricSemanticModelMeasure"

    FABRIC_SEMANTIC_MODEL_QUALIFIED_NAME = KeywordField(
        "fabricSemanticModelQualifiedName", "fabricSemanticModelQualifiedName"
    )
    fabric_semantic_model_qualified_name: Text[KeywordField] = Text(FABRIC_SEMANTIC_MODEL_QUALIFIED_NAME)
    FABRIC_SEMANTIC_MODEL_TABLE_QUALIFIED_NAME = KeywordField(
        "fabricSemanticModelTableQualifiedName", "fabricSemanticModelTableQualifiedName"
    )
    fabric_semantic_model_table_qualified_name: Text[KeywordField] = Text(
        FABRIC_SEMANTIC_MODEL_TABLE_QUALIFIED_NAME
    )
    FABRIC_SEMANTIC_MODEL_TABLE_NAME = KeywordField(
        "fabricSemanticModelTableName", "fabricSemanticModelTableName"
    )
    fabric_semantic_model_table_name: Text[KeywordField] = Text(FABRIC_SEMANTIC_MODEL_TABLE_NAME)
    FABRIC_MEASURE_EXPRESSION = TextField("fabricMeasureExpression", "fabricMeasureExpression")
    fabric_measure_expression: Text[TextField] = Text(FABRIC_MEASURE_EXPRESSION)
    FABRIC_FORMAT_STRING = KeywordField("fabricFormatString", "fabricFormatString")
    fabric_format_string: Text[KeywordField] = Text(FABRIC_FORMAT_STRING)
    FABRIC_DISPLAY_FOLDER = KeywordField("fabricDisplayFolder", "fabricDisplayFolder")
    fabric_display_folder: Text[KeywordField] = Text(FABRIC_DISPLAY_FOLDER)
    FABRIC_IS_HIDDEN = BooleanField("fabricIsHidden", "fabricIsHidden")
    fabric_is_hidden: Flag[BooleanField] = Flag(FABRIC_IS_HIDDEN)
    FABRIC_IS_EXTERNAL_MEASURE = BooleanField("fabricIsExternalMeasure", "fabricIsExternalMeasure")
    fabric_is_external_measure: Flag[BooleanField] = Flag(FABRIC_IS_EXTERNAL_MEASURE)
    FABRIC_SEMANTIC_MODEL_TABLE_COLUMNS = RelationField("fabricSemanticModelTableColumns")
    fabric_semantic_model_table_columns: References[FabricSemanticModelTableColumn, RelationField] = (
        References(FABRIC_SEMANTIC_MODEL_TABLE_COLUMNS, "FabricSemanticModelTableColumn")
    )
    FABRIC_SEMANTIC_MODEL_TABLE = RelationField("fabricSemanticModelTable")
    fabric_semantic_model_table: Reference[FabricSemanticModelTable, RelationField] = Reference(
        FABRIC_SEMANTIC_MODEL_TABLE, "FabricSemanticModelTable"
    )


class FabricSemanticModelTable(Fabric):
    """Assets of the type FabricSemanticModelTable."""

    __slots__ = ()

    _type = "FabricSemanticModelTable"

    FABRIC_SEMANTIC_MODEL_QUALIFIED_NAME = KeywordField(
        "fabricSemanticModelQualifiedName", "fabricSemanticModelQualifiedName"
    )
    fabric_semantic_model_qualified_name: Text[KeywordField] = Text(FABRIC_SEMANTIC_MODEL_QUALIFIED_NAME)
    FABRIC_SEMANTIC_MODEL_TABLE_COLUMNS = RelationField("fabricSemanticModelTableColumns")
    fabric_semantic_model_table_columns: References[FabricSemanticModelTableColumn, RelationField] = (
        References(FABRIC_SEMANTIC_MODEL_TABLE_COLUMNS, "FabricSemanticModelTableColumn")
    )
    FABRIC_SEMANTIC_MODEL_MEASURES = RelationField("fabricSemanticModelMeasures")
    fabric_semantic_model_measures: References[FabricSemanticModelMeasure, RelationField] = References(
        FABRIC_SEMANTIC_MODEL_MEASURES, "FabricSemanticModelMeasure"
    )
    FABRIC_SEMANTIC_MODEL = RelationField("fabricSemanticModel")
    fabric_semantic_model: Reference[FabricSemanticModel, RelationField] = Reference(
        FABRIC_SEMANTIC_MODEL, "FabricSemanticModel"
    )


class FabricSemanticModelTableColumn(Fabric):
    """Assets of the type FabricSemanticModelTableColumn."""

    __slots__ = ()

    _type = "FabricSemanticModelTableColumn"

    FABRIC_SEMANTIC_MODEL_TABLE_QUALIFIED_NAME = KeywordField(
        "fabricSemanticModelTableQualifiedName", "fabricSemanticModelTableQualifiedName"
    )
    fabric_semantic_model_table_qualified_name: Text[KeywordField] = Text(
        FABRIC_SEMANTIC_MODEL_TABLE_QUALIFIED_NAME
    )
    FABRIC_SEMANTIC_MODEL_TABLE_NAME = KeywordField(
        "fabricSemanticModelTableName", "fabricSemanticModelTableName"
    )
    fabric_semantic_model_table_name: Text[KeywordField] = Text(FABRIC_SEMANTIC_MODEL_TABLE_NAME)
    FABRIC_SEMANTIC_MODEL_MEASURES = RelationField("fabricSemanticModelMeasures")
    fabric_semantic_model_measures: References[FabricSemanticModelMeasure, RelationField] = References(
        FABRIC_SEMANTIC_MODEL_MEASURES, "FabricSemanticModelMeasure"
    )
    FABRIC_SEMANTIC_MODEL_TABLE = RelationField("fabricSemanticModelTable")
    fabric_semantic_model_table: Reference[FabricSemanticModelTable, RelationField] = Reference(
        FABRIC_SEMANTIC_MODEL_TABLE, "FabricSemanticModelTable"
    )


class FabricVisual(Fabric):
    """Assets of the type FabricVisual."""

    __slots__ = ()

    _type = "FabricVisual"

    FABRIC_PAGE_QUALIFIED_NAME = KeywordField("fabricPageQualifiedName", "fabricPageQualifiedName")
    fabric_page_qualified_name: Text[KeywordField] = Text(FABRIC_PAGE_QUALIFIED_NAME)
    FABRIC_PAGE_NAME = KeywordField("fabricPageName", "fabricPageName")
    fabric_page_name: Text[KeywordField] = Text(FABRIC_PAGE_NAME)
    FABRIC_VISUAL_TYPE = KeywordField("fabricVisualType", "fabricVisualType")
    fabric_visual_type: Text[KeywordField] = Text(FABRIC_VISUAL_TYPE)
    FABRIC_PAGE = RelationField("fabricPage")
    fabric_page: Reference[FabricPage, RelationField] = Reference(FABRIC_PAGE, "FabricPage")


class FabricWorkspace(Fabric):
    """Assets of the type FabricWorkspace."""

    __slots__ = ()

    _type = "FabricWorkspace"

    FABRIC_DATA_PIPELINES = RelationField("fabricDataPipelines")
    fabric_data_pipelines: References[FabricDataPipeline, RelationField] = References(
        FABRIC_DATA_PIPELINES, "FabricDataPipeline"
    )
    FABRIC_SEMANTIC_MODELS = RelationField("fabricSemanticModels")
    fabric_semantic_models: References[FabricSemanticModel, RelationField] = References(
        FABRIC_SEMANTIC_MODELS, "FabricSemanticModel"
    )
    FABRIC_DASHBOARDS = RelationField("fabricDashboards")
    fabric_dashboards: References[FabricDashboard, RelationField] = References(
        FABRIC_DASHBOARDS, "FabricDashboard"
    )
    FABRIC_DATAFLOWS = RelationField("fabricDataflows")
    fabric_dataflows: References[FabricDataflow, RelationField] = References(
        FABRIC_DATAFLOWS, "FabricDataflow"
    )
    FABRIC_DATABASES = RelationField("fabricDatabases")
    fabric_databases: References[Database, RelationField] = References(FABRIC_DATABASES, "Database")
    FABRIC_REPORTS = RelationField("fabricReports")
    fabric_reports: References[FabricReport, RelationField] = References(FABRIC_REPORTS, "FabricReport")
