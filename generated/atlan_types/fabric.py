# Derived from spec/typedefs/fabric.json and spec/recipes/fabric.yaml by scripts/generate.py. Do not edit.
"""Fabric, FabricActivity, FabricDashboard, FabricDataPipeline, FabricDataflow, FabricDataflowEntityColumn, FabricPage, FabricReport, FabricSemanticModel, FabricSemanticModelMeasure, FabricSemanticModelTable, FabricSemanticModelTableColumn, FabricVisual, FabricWorkspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import located, reference, require, segments
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self

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
    """What assets of Microsoft Fabric have in common."""

    __slots__ = ()

    _type = "Fabric"

    FABRIC_COLUMN_COUNT = NumericField("fabricColumnCount", "fabricColumnCount")
    fabric_column_count: Integer[NumericField] = Integer(FABRIC_COLUMN_COUNT)
    FABRIC_DATA_TYPE = KeywordField("fabricDataType", "fabricDataType")
    fabric_data_type: Text[KeywordField] = Text(FABRIC_DATA_TYPE)
    FABRIC_ORDINAL = NumericField("fabricOrdinal", "fabricOrdinal")
    fabric_ordinal: Integer[NumericField] = Integer(FABRIC_ORDINAL)


class FabricActivity(Fabric):
    """An activity in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, data_pipeline_qualified_name: str) -> Self:
        """Make a new FabricActivity, to be saved.

        Args:
            name: what people call it.
            data_pipeline_qualified_name: qualifiedName of the data pipeline.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricActivity.creator(
        ...     name="name",
        ...     data_pipeline_qualified_name="default/fabric/1700000000/workspace/data_pipeline",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/data_pipeline/name'
        """
        require(name=name, data_pipeline_qualified_name=data_pipeline_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("data_pipeline_qualified_name", data_pipeline_qualified_name, ("FabricDataPipeline",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{data_pipeline_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(data_pipeline_qualified_name, None, 4),
            "fabricDataPipeline": reference("FabricDataPipeline", data_pipeline_qualified_name),
        }
        return cls._created(attributes)


class FabricDashboard(Fabric):
    """A dashboard in Microsoft Fabric."""

    __slots__ = ()

    _type = "FabricDashboard"

    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )


class FabricDataPipeline(Fabric):
    """A data pipeline in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, data_pipeline_id: str) -> Self:
        """Make a new FabricDataPipeline, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            data_pipeline_id: id of the data pipeline at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricDataPipeline.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/fabric/1700000000/workspace",
        ...     data_pipeline_id="data_pipeline_id",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/data_pipeline_id'
        """
        require(
            name=name, workspace_qualified_name=workspace_qualified_name, data_pipeline_id=data_pipeline_id
        )
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("FabricWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{data_pipeline_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": workspace_qualified_name,
            "fabricWorkspace": reference("FabricWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class FabricDataflow(Fabric):
    """A dataflow in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, dataflow_id: str) -> Self:
        """Make a new FabricDataflow, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            dataflow_id: id of the dataflow at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricDataflow.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/fabric/1700000000/workspace",
        ...     dataflow_id="dataflow_id",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/dataflow_id'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name, dataflow_id=dataflow_id)
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("FabricWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{dataflow_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": workspace_qualified_name,
            "fabricWorkspace": reference("FabricWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class FabricDataflowEntityColumn(Fabric):
    """A column of a dataflow entity in Microsoft Fabric."""

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

    @classmethod
    def creator(
        cls, *, name: str, dataflow_qualified_name: str, dataflow_name: str, entity_name: str
    ) -> Self:
        """Make a new FabricDataflowEntityColumn, to be saved.

        Args:
            name: what people call it.
            dataflow_qualified_name: qualifiedName of the dataflow.
            dataflow_name: name of the dataflow.
            entity_name: name of the entity.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricDataflowEntityColumn.creator(
        ...     name="name",
        ...     dataflow_qualified_name="default/fabric/1700000000/workspace/dataflow",
        ...     dataflow_name="dataflow_name",
        ...     entity_name="entity_name",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/dataflow/entity_name/name'
        """
        require(
            name=name,
            dataflow_qualified_name=dataflow_qualified_name,
            dataflow_name=dataflow_name,
            entity_name=entity_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("dataflow_qualified_name", dataflow_qualified_name, ("FabricDataflow",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{dataflow_qualified_name}/{entity_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(dataflow_qualified_name, None, 4),
            "fabricDataflowName": dataflow_name,
            "fabricDataflowQualifiedName": dataflow_qualified_name,
            "fabricDataflow": reference("FabricDataflow", dataflow_qualified_name),
        }
        return cls._created(attributes)


class FabricPage(Fabric):
    """A page in Microsoft Fabric."""

    __slots__ = ()

    _type = "FabricPage"

    FABRIC_REPORT_QUALIFIED_NAME = KeywordField("fabricReportQualifiedName", "fabricReportQualifiedName")
    fabric_report_qualified_name: Text[KeywordField] = Text(FABRIC_REPORT_QUALIFIED_NAME)
    FABRIC_REPORT = RelationField("fabricReport")
    fabric_report: Reference[FabricReport, RelationField] = Reference(FABRIC_REPORT, "FabricReport")
    FABRIC_VISUALS = RelationField("fabricVisuals")
    fabric_visuals: References[FabricVisual, RelationField] = References(FABRIC_VISUALS, "FabricVisual")

    @classmethod
    def creator(cls, *, name: str, report_qualified_name: str, page_id: str) -> Self:
        """Make a new FabricPage, to be saved.

        Args:
            name: what people call it.
            report_qualified_name: qualifiedName of the report.
            page_id: id of the page at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricPage.creator(
        ...     name="name",
        ...     report_qualified_name="default/fabric/1700000000/workspace/report",
        ...     page_id="page_id",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/report/page_id'
        """
        require(name=name, report_qualified_name=report_qualified_name, page_id=page_id)
        connector_name, connection_qualified_name, _ = located(
            ("report_qualified_name", report_qualified_name, ("FabricReport",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{report_qualified_name}/{page_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(report_qualified_name, None, 4),
            "fabricReportQualifiedName": report_qualified_name,
            "fabricReport": reference("FabricReport", report_qualified_name),
        }
        return cls._created(attributes)


class FabricReport(Fabric):
    """A report in Microsoft Fabric."""

    __slots__ = ()

    _type = "FabricReport"

    FABRIC_PAGES = RelationField("fabricPages")
    fabric_pages: References[FabricPage, RelationField] = References(FABRIC_PAGES, "FabricPage")
    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, report_id: str) -> Self:
        """Make a new FabricReport, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            report_id: id of the report at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricReport.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/fabric/1700000000/workspace",
        ...     report_id="report_id",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/report_id'
        """
        require(name=name, workspace_qualified_name=workspace_qualified_name, report_id=report_id)
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("FabricWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{report_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": workspace_qualified_name,
            "fabricWorkspace": reference("FabricWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class FabricSemanticModel(Fabric):
    """A semantic model in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, workspace_qualified_name: str, semantic_model_id: str) -> Self:
        """Make a new FabricSemanticModel, to be saved.

        Args:
            name: what people call it.
            workspace_qualified_name: qualifiedName of the workspace.
            semantic_model_id: id of the semantic model at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricSemanticModel.creator(
        ...     name="name",
        ...     workspace_qualified_name="default/fabric/1700000000/workspace",
        ...     semantic_model_id="semantic_model_id",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/semantic_model_id'
        """
        require(
            name=name, workspace_qualified_name=workspace_qualified_name, semantic_model_id=semantic_model_id
        )
        connector_name, connection_qualified_name, _ = located(
            ("workspace_qualified_name", workspace_qualified_name, ("FabricWorkspace",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workspace_qualified_name}/{semantic_model_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": workspace_qualified_name,
            "fabricWorkspace": reference("FabricWorkspace", workspace_qualified_name),
        }
        return cls._created(attributes)


class FabricSemanticModelMeasure(Fabric):
    """A measure of a semantic model in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, semantic_model_table_qualified_name: str) -> Self:
        """Make a new FabricSemanticModelMeasure, to be saved.

        Args:
            name: what people call it.
            semantic_model_table_qualified_name: qualifiedName of the semantic model table.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricSemanticModelMeasure.creator(
        ...     name="name",
        ...     semantic_model_table_qualified_name="default/fabric/1700000000/workspace/semantic_model/semantic_model_table",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/semantic_model/semantic_model_table/name'
        """
        require(name=name, semantic_model_table_qualified_name=semantic_model_table_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            (
                "semantic_model_table_qualified_name",
                semantic_model_table_qualified_name,
                ("FabricSemanticModelTable",),
            )
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{semantic_model_table_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(semantic_model_table_qualified_name, None, 4),
            "fabricSemanticModelQualifiedName": segments(semantic_model_table_qualified_name, None, 5),
            "fabricSemanticModelTableName": segments(semantic_model_table_qualified_name, 5, None),
            "fabricSemanticModelTableQualifiedName": semantic_model_table_qualified_name,
            "fabricSemanticModelTable": reference(
                "FabricSemanticModelTable", semantic_model_table_qualified_name
            ),
        }
        return cls._created(attributes)


class FabricSemanticModelTable(Fabric):
    """A table of a semantic model in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, semantic_model_qualified_name: str) -> Self:
        """Make a new FabricSemanticModelTable, to be saved.

        Args:
            name: what people call it.
            semantic_model_qualified_name: qualifiedName of the semantic model.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricSemanticModelTable.creator(
        ...     name="name",
        ...     semantic_model_qualified_name="default/fabric/1700000000/workspace/semantic_model",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/semantic_model/name'
        """
        require(name=name, semantic_model_qualified_name=semantic_model_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("semantic_model_qualified_name", semantic_model_qualified_name, ("FabricSemanticModel",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{semantic_model_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(semantic_model_qualified_name, None, 4),
            "fabricSemanticModelQualifiedName": semantic_model_qualified_name,
            "fabricSemanticModel": reference("FabricSemanticModel", semantic_model_qualified_name),
        }
        return cls._created(attributes)


class FabricSemanticModelTableColumn(Fabric):
    """A column of a table of a semantic model in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, semantic_model_table_qualified_name: str) -> Self:
        """Make a new FabricSemanticModelTableColumn, to be saved.

        Args:
            name: what people call it.
            semantic_model_table_qualified_name: qualifiedName of the semantic model table.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricSemanticModelTableColumn.creator(
        ...     name="name",
        ...     semantic_model_table_qualified_name="default/fabric/1700000000/workspace/semantic_model/semantic_model_table",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/semantic_model/semantic_model_table/name'
        """
        require(name=name, semantic_model_table_qualified_name=semantic_model_table_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            (
                "semantic_model_table_qualified_name",
                semantic_model_table_qualified_name,
                ("FabricSemanticModelTable",),
            )
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{semantic_model_table_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(semantic_model_table_qualified_name, None, 4),
            "fabricSemanticModelTableName": segments(semantic_model_table_qualified_name, 5, None),
            "fabricSemanticModelTableQualifiedName": semantic_model_table_qualified_name,
            "fabricSemanticModelTable": reference(
                "FabricSemanticModelTable", semantic_model_table_qualified_name
            ),
        }
        return cls._created(attributes)


class FabricVisual(Fabric):
    """A visual in Microsoft Fabric."""

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

    @classmethod
    def creator(cls, *, name: str, page_qualified_name: str, page_name: str) -> Self:
        """Make a new FabricVisual, to be saved.

        Args:
            name: what people call it.
            page_qualified_name: qualifiedName of the page.
            page_name: name of the page.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> FabricVisual.creator(
        ...     name="name",
        ...     page_qualified_name="default/fabric/1700000000/workspace/report/page",
        ...     page_name="page_name",
        ... ).qualified_name
        'default/fabric/1700000000/workspace/report/page/name'
        """
        require(name=name, page_qualified_name=page_qualified_name, page_name=page_name)
        connector_name, connection_qualified_name, _ = located(
            ("page_qualified_name", page_qualified_name, ("FabricPage",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{page_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "assetSpaceQualifiedName": segments(page_qualified_name, None, 4),
            "fabricPageName": page_name,
            "fabricPageQualifiedName": page_qualified_name,
            "fabricPage": reference("FabricPage", page_qualified_name),
        }
        return cls._created(attributes)


class FabricWorkspace(Fabric):
    """A workspace in Microsoft Fabric."""

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
