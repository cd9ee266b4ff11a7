# Derived from spec/typedefs/micro_strategy.json and spec/recipes/micro_strategy.yaml by scripts/generate.py. Do not edit.
"""MicroStrategy, MicroStrategyAttribute, MicroStrategyColumn, MicroStrategyCube, MicroStrategyDocument, MicroStrategyDossier, MicroStrategyFact, MicroStrategyMetric, MicroStrategyProject, MicroStrategyReport, MicroStrategyVisualization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    ListOf,
    Moment,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
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
    "MicroStrategy",
    "MicroStrategyAttribute",
    "MicroStrategyColumn",
    "MicroStrategyCube",
    "MicroStrategyDocument",
    "MicroStrategyDossier",
    "MicroStrategyFact",
    "MicroStrategyMetric",
    "MicroStrategyProject",
    "MicroStrategyReport",
    "MicroStrategyVisualization",
]


class MicroStrategy(BI):
    """Assets of the type MicroStrategy."""

    __slots__ = ()

    _type = "MicroStrategy"

    MICRO_STRATEGY_PROJECT_QUALIFIED_NAME = KeywordTextField(
        "microStrategyProjectQualifiedName",
        "microStrategyProjectQualifiedName",
        "microStrategyProjectQualifiedName.text",
    )
    micro_strategy_project_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_PROJECT_QUALIFIED_NAME
    )
    MICRO_STRATEGY_PROJECT_NAME = KeywordTextField(
        "microStrategyProjectName", "microStrategyProjectName.keyword", "microStrategyProjectName"
    )
    micro_strategy_project_name: Text[KeywordTextField] = Text(MICRO_STRATEGY_PROJECT_NAME)
    MICRO_STRATEGY_CUBE_QUALIFIED_NAMES = KeywordTextField(
        "microStrategyCubeQualifiedNames",
        "microStrategyCubeQualifiedNames",
        "microStrategyCubeQualifiedNames.text",
    )
    micro_strategy_cube_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_CUBE_QUALIFIED_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_CUBE_NAMES = KeywordTextField(
        "microStrategyCubeNames", "microStrategyCubeNames.keyword", "microStrategyCubeNames"
    )
    micro_strategy_cube_names: SetOf[str, KeywordTextField] = SetOf(MICRO_STRATEGY_CUBE_NAMES, codecs.TEXT)
    MICRO_STRATEGY_REPORT_QUALIFIED_NAMES = KeywordTextField(
        "microStrategyReportQualifiedNames",
        "microStrategyReportQualifiedNames",
        "microStrategyReportQualifiedNames.text",
    )
    micro_strategy_report_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_REPORT_QUALIFIED_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_REPORT_NAMES = KeywordTextField(
        "microStrategyReportNames", "microStrategyReportNames.keyword", "microStrategyReportNames"
    )
    micro_strategy_report_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_REPORT_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_IS_CERTIFIED = BooleanField("microStrategyIsCertified", "microStrategyIsCertified")
    micro_strategy_is_certified: Flag[BooleanField] = Flag(MICRO_STRATEGY_IS_CERTIFIED)
    MICRO_STRATEGY_CERTIFIED_BY = KeywordField("microStrategyCertifiedBy", "microStrategyCertifiedBy")
    micro_strategy_certified_by: Text[KeywordField] = Text(MICRO_STRATEGY_CERTIFIED_BY)
    MICRO_STRATEGY_CERTIFIED_AT = NumericField("microStrategyCertifiedAt", "microStrategyCertifiedAt")
    micro_strategy_certified_at: Moment[NumericField] = Moment(MICRO_STRATEGY_CERTIFIED_AT)
    MICRO_STRATEGY_LOCATION = KeywordField("microStrategyLocation", "microStrategyLocation")
    micro_strategy_location: ListOf[dict[str, str], KeywordField] = ListOf(
        MICRO_STRATEGY_LOCATION, codecs.MapCodec(codecs.TEXT)
    )


class MicroStrategyAttribute(MicroStrategy):
    """Assets of the type MicroStrategyAttribute."""

    __slots__ = ()

    _type = "MicroStrategyAttribute"

    MICRO_STRATEGY_ATTRIBUTE_FORMS = TextField("microStrategyAttributeForms", "microStrategyAttributeForms")
    micro_strategy_attribute_forms: Text[TextField] = Text(MICRO_STRATEGY_ATTRIBUTE_FORMS)
    MICRO_STRATEGY_REPORTS = RelationField("microStrategyReports")
    micro_strategy_reports: References[MicroStrategyReport, RelationField] = References(
        MICRO_STRATEGY_REPORTS, "MicroStrategyReport"
    )
    MICRO_STRATEGY_METRICS = RelationField("microStrategyMetrics")
    micro_strategy_metrics: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRICS, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_CUBES = RelationField("microStrategyCubes")
    micro_strategy_cubes: References[MicroStrategyCube, RelationField] = References(
        MICRO_STRATEGY_CUBES, "MicroStrategyCube"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )


class MicroStrategyColumn(MicroStrategy):
    """Assets of the type MicroStrategyColumn."""

    __slots__ = ()

    _type = "MicroStrategyColumn"

    MICRO_STRATEGY_COLUMN_ID = KeywordField("microStrategyColumnId", "microStrategyColumnId")
    micro_strategy_column_id: Text[KeywordField] = Text(MICRO_STRATEGY_COLUMN_ID)
    MICRO_STRATEGY_COLUMN_TYPE = KeywordField("microStrategyColumnType", "microStrategyColumnType")
    micro_strategy_column_type: Text[KeywordField] = Text(MICRO_STRATEGY_COLUMN_TYPE)
    MICRO_STRATEGY_DATA_TYPE = KeywordField("microStrategyDataType", "microStrategyDataType")
    micro_strategy_data_type: Text[KeywordField] = Text(MICRO_STRATEGY_DATA_TYPE)
    MICRO_STRATEGY_COLUMN_ATTRIBUTE_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnAttributeQualifiedName",
        "microStrategyColumnAttributeQualifiedName.keyword",
        "microStrategyColumnAttributeQualifiedName",
    )
    micro_strategy_column_attribute_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_ATTRIBUTE_QUALIFIED_NAME
    )
    MICRO_STRATEGY_COLUMN_FACT_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnFactQualifiedName",
        "microStrategyColumnFactQualifiedName.keyword",
        "microStrategyColumnFactQualifiedName",
    )
    micro_strategy_column_fact_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_FACT_QUALIFIED_NAME
    )
    MICRO_STRATEGY_COLUMN_METRIC_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnMetricQualifiedName",
        "microStrategyColumnMetricQualifiedName.keyword",
        "microStrategyColumnMetricQualifiedName",
    )
    micro_strategy_column_metric_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_METRIC_QUALIFIED_NAME
    )
    MICRO_STRATEGY_COLUMN_CUBE_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnCubeQualifiedName",
        "microStrategyColumnCubeQualifiedName.keyword",
        "microStrategyColumnCubeQualifiedName",
    )
    micro_strategy_column_cube_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_CUBE_QUALIFIED_NAME
    )
    MICRO_STRATEGY_COLUMN_REPORT_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnReportQualifiedName",
        "microStrategyColumnReportQualifiedName.keyword",
        "microStrategyColumnReportQualifiedName",
    )
    micro_strategy_column_report_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_REPORT_QUALIFIED_NAME
    )
    MICRO_STRATEGY_COLUMN_DOSSIER_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnDossierQualifiedName",
        "microStrategyColumnDossierQualifiedName.keyword",
        "microStrategyColumnDossierQualifiedName",
    )
    micro_strategy_column_dossier_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_DOSSIER_QUALIFIED_NAME
    )
    MICRO_STRATEGY_COLUMN_DOCUMENT_QUALIFIED_NAME = KeywordTextField(
        "microStrategyColumnDocumentQualifiedName",
        "microStrategyColumnDocumentQualifiedName.keyword",
        "microStrategyColumnDocumentQualifiedName",
    )
    micro_strategy_column_document_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_COLUMN_DOCUMENT_QUALIFIED_NAME
    )
    MICRO_STRATEGY_PARENT_NAME = KeywordField("microStrategyParentName", "microStrategyParentName")
    micro_strategy_parent_name: Text[KeywordField] = Text(MICRO_STRATEGY_PARENT_NAME)
    MICRO_STRATEGY_COLUMN_EXPRESSION = KeywordField(
        "microStrategyColumnExpression", "microStrategyColumnExpression"
    )
    micro_strategy_column_expression: Text[KeywordField] = Text(MICRO_STRATEGY_COLUMN_EXPRESSION)
    MICRO_STRATEGY_DOSSIER = RelationField("microStrategyDossier")
    micro_strategy_dossier: Reference[MicroStrategyDossier, RelationField] = Reference(
        MICRO_STRATEGY_DOSSIER, "MicroStrategyDossier"
    )
    MICRO_STRATEGY_DOCUMENT = RelationField("microStrategyDocument")
    micro_strategy_document: Reference[MicroStrategyDocument, RelationField] = Reference(
        MICRO_STRATEGY_DOCUMENT, "MicroStrategyDocument"
    )
    MICRO_STRATEGY_ATTRIBUTE = RelationField("microStrategyAttribute")
    micro_strategy_attribute: Reference[MicroStrategyAttribute, RelationField] = Reference(
        MICRO_STRATEGY_ATTRIBUTE, "MicroStrategyAttribute"
    )
    MICRO_STRATEGY_REPORT = RelationField("microStrategyReport")
    micro_strategy_report: Reference[MicroStrategyReport, RelationField] = Reference(
        MICRO_STRATEGY_REPORT, "MicroStrategyReport"
    )
    MICRO_STRATEGY_METRIC = RelationField("microStrategyMetric")
    micro_strategy_metric: Reference[MicroStrategyMetric, RelationField] = Reference(
        MICRO_STRATEGY_METRIC, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_CUBE = RelationField("microStrategyCube")
    micro_strategy_cube: Reference[MicroStrategyCube, RelationField] = Reference(
        MICRO_STRATEGY_CUBE, "MicroStrategyCube"
    )
    MICRO_STRATEGY_FACT = RelationField("microStrategyFact")
    micro_strategy_fact: Reference[MicroStrategyFact, RelationField] = Reference(
        MICRO_STRATEGY_FACT, "MicroStrategyFact"
    )


class MicroStrategyCube(MicroStrategy):
    """Assets of the type MicroStrategyCube."""

    __slots__ = ()

    _type = "MicroStrategyCube"

    MICRO_STRATEGY_CUBE_TYPE = KeywordField("microStrategyCubeType", "microStrategyCubeType")
    micro_strategy_cube_type: Text[KeywordField] = Text(MICRO_STRATEGY_CUBE_TYPE)
    MICRO_STRATEGY_CUBE_QUERY = TextField("microStrategyCubeQuery", "microStrategyCubeQuery")
    micro_strategy_cube_query: Text[TextField] = Text(MICRO_STRATEGY_CUBE_QUERY)
    MICRO_STRATEGY_METRICS = RelationField("microStrategyMetrics")
    micro_strategy_metrics: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRICS, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )
    MICRO_STRATEGY_ATTRIBUTES = RelationField("microStrategyAttributes")
    micro_strategy_attributes: References[MicroStrategyAttribute, RelationField] = References(
        MICRO_STRATEGY_ATTRIBUTES, "MicroStrategyAttribute"
    )


class MicroStrategyDocument(MicroStrategy):
    """Assets of the type MicroStrategyDocument."""

    __slots__ = ()

    _type = "MicroStrategyDocument"

    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )


class MicroStrategyDossier(MicroStrategy):
    """Assets of the type MicroStrategyDossier."""

    __slots__ = ()

    _type = "MicroStrategyDossier"

    MICRO_STRATEGY_DOSSIER_CHAPTER_NAMES = TextField(
        "microStrategyDossierChapterNames", "microStrategyDossierChapterNames"
    )
    micro_strategy_dossier_chapter_names: SetOf[str, TextField] = SetOf(
        MICRO_STRATEGY_DOSSIER_CHAPTER_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_VISUALIZATIONS = RelationField("microStrategyVisualizations")
    micro_strategy_visualizations: References[MicroStrategyVisualization, RelationField] = References(
        MICRO_STRATEGY_VISUALIZATIONS, "MicroStrategyVisualization"
    )
    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )


class MicroStrategyFact(MicroStrategy):
    """Assets of the type MicroStrategyFact."""

    __slots__ = ()

    _type = "MicroStrategyFact"

    MICRO_STRATEGY_FACT_EXPRESSIONS = TextField(
        "microStrategyFactExpressions", "microStrategyFactExpressions"
    )
    micro_strategy_fact_expressions: SetOf[str, TextField] = SetOf(
        MICRO_STRATEGY_FACT_EXPRESSIONS, codecs.TEXT
    )
    MICRO_STRATEGY_METRICS = RelationField("microStrategyMetrics")
    micro_strategy_metrics: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRICS, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )


class MicroStrategyMetric(MicroStrategy):
    """Assets of the type MicroStrategyMetric."""

    __slots__ = ()

    _type = "MicroStrategyMetric"

    MICRO_STRATEGY_METRIC_EXPRESSION = TextField(
        "microStrategyMetricExpression", "microStrategyMetricExpression"
    )
    micro_strategy_metric_expression: Text[TextField] = Text(MICRO_STRATEGY_METRIC_EXPRESSION)
    MICRO_STRATEGY_ATTRIBUTE_QUALIFIED_NAMES = KeywordTextField(
        "microStrategyAttributeQualifiedNames",
        "microStrategyAttributeQualifiedNames",
        "microStrategyAttributeQualifiedNames.text",
    )
    micro_strategy_attribute_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_ATTRIBUTE_QUALIFIED_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_ATTRIBUTE_NAMES = KeywordTextField(
        "microStrategyAttributeNames", "microStrategyAttributeNames.keyword", "microStrategyAttributeNames"
    )
    micro_strategy_attribute_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_ATTRIBUTE_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_FACT_QUALIFIED_NAMES = KeywordTextField(
        "microStrategyFactQualifiedNames",
        "microStrategyFactQualifiedNames",
        "microStrategyFactQualifiedNames.text",
    )
    micro_strategy_fact_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_FACT_QUALIFIED_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_FACT_NAMES = KeywordTextField(
        "microStrategyFactNames", "microStrategyFactNames.keyword", "microStrategyFactNames"
    )
    micro_strategy_fact_names: SetOf[str, KeywordTextField] = SetOf(MICRO_STRATEGY_FACT_NAMES, codecs.TEXT)
    MICRO_STRATEGY_METRIC_PARENT_QUALIFIED_NAMES = KeywordTextField(
        "microStrategyMetricParentQualifiedNames",
        "microStrategyMetricParentQualifiedNames",
        "microStrategyMetricParentQualifiedNames.text",
    )
    micro_strategy_metric_parent_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_METRIC_PARENT_QUALIFIED_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_METRIC_PARENT_NAMES = KeywordTextField(
        "microStrategyMetricParentNames",
        "microStrategyMetricParentNames.keyword",
        "microStrategyMetricParentNames",
    )
    micro_strategy_metric_parent_names: SetOf[str, KeywordTextField] = SetOf(
        MICRO_STRATEGY_METRIC_PARENT_NAMES, codecs.TEXT
    )
    MICRO_STRATEGY_METRIC_PARENTS = RelationField("microStrategyMetricParents")
    micro_strategy_metric_parents: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRIC_PARENTS, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_FACTS = RelationField("microStrategyFacts")
    micro_strategy_facts: References[MicroStrategyFact, RelationField] = References(
        MICRO_STRATEGY_FACTS, "MicroStrategyFact"
    )
    MICRO_STRATEGY_REPORTS = RelationField("microStrategyReports")
    micro_strategy_reports: References[MicroStrategyReport, RelationField] = References(
        MICRO_STRATEGY_REPORTS, "MicroStrategyReport"
    )
    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_CUBES = RelationField("microStrategyCubes")
    micro_strategy_cubes: References[MicroStrategyCube, RelationField] = References(
        MICRO_STRATEGY_CUBES, "MicroStrategyCube"
    )
    MICRO_STRATEGY_METRIC_CHILDREN = RelationField("microStrategyMetricChildren")
    micro_strategy_metric_children: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRIC_CHILDREN, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )
    MICRO_STRATEGY_ATTRIBUTES = RelationField("microStrategyAttributes")
    micro_strategy_attributes: References[MicroStrategyAttribute, RelationField] = References(
        MICRO_STRATEGY_ATTRIBUTES, "MicroStrategyAttribute"
    )


class MicroStrategyProject(MicroStrategy):
    """Assets of the type MicroStrategyProject."""

    __slots__ = ()

    _type = "MicroStrategyProject"

    MICRO_STRATEGY_FACTS = RelationField("microStrategyFacts")
    micro_strategy_facts: References[MicroStrategyFact, RelationField] = References(
        MICRO_STRATEGY_FACTS, "MicroStrategyFact"
    )
    MICRO_STRATEGY_REPORTS = RelationField("microStrategyReports")
    micro_strategy_reports: References[MicroStrategyReport, RelationField] = References(
        MICRO_STRATEGY_REPORTS, "MicroStrategyReport"
    )
    MICRO_STRATEGY_METRICS = RelationField("microStrategyMetrics")
    micro_strategy_metrics: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRICS, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_VISUALIZATIONS = RelationField("microStrategyVisualizations")
    micro_strategy_visualizations: References[MicroStrategyVisualization, RelationField] = References(
        MICRO_STRATEGY_VISUALIZATIONS, "MicroStrategyVisualization"
    )
    MICRO_STRATEGY_DOCUMENTS = RelationField("microStrategyDocuments")
    micro_strategy_documents: References[MicroStrategyDocument, RelationField] = References(
        MICRO_STRATEGY_DOCUMENTS, "MicroStrategyDocument"
    )
    MICRO_STRATEGY_CUBES = RelationField("microStrategyCubes")
    micro_strategy_cubes: References[MicroStrategyCube, RelationField] = References(
        MICRO_STRATEGY_CUBES, "MicroStrategyCube"
    )
    MICRO_STRATEGY_DOSSIERS = RelationField("microStrategyDossiers")
    micro_strategy_dossiers: References[MicroStrategyDossier, RelationField] = References(
        MICRO_STRATEGY_DOSSIERS, "MicroStrategyDossier"
    )
    MICRO_STRATEGY_ATTRIBUTES = RelationField("microStrategyAttributes")
    micro_strategy_attributes: References[MicroStrategyAttribute, RelationField] = References(
        MICRO_STRATEGY_ATTRIBUTES, "MicroStrategyAttribute"
    )


class MicroStrategyReport(MicroStrategy):
    """Assets of the type MicroStrategyReport."""

    __slots__ = ()

    _type = "MicroStrategyReport"

    MICRO_STRATEGY_REPORT_TYPE = KeywordField("microStrategyReportType", "microStrategyReportType")
    micro_strategy_report_type: Text[KeywordField] = Text(MICRO_STRATEGY_REPORT_TYPE)
    MICRO_STRATEGY_METRICS = RelationField("microStrategyMetrics")
    micro_strategy_metrics: References[MicroStrategyMetric, RelationField] = References(
        MICRO_STRATEGY_METRICS, "MicroStrategyMetric"
    )
    MICRO_STRATEGY_COLUMNS = RelationField("microStrategyColumns")
    micro_strategy_columns: References[MicroStrategyColumn, RelationField] = References(
        MICRO_STRATEGY_COLUMNS, "MicroStrategyColumn"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )
    MICRO_STRATEGY_ATTRIBUTES = RelationField("microStrategyAttributes")
    micro_strategy_attributes: References[MicroStrategyAttribute, RelationField] = References(
        MICRO_STRATEGY_ATTRIBUTES, "MicroStrategyAttribute"
    )


class MicroStrategyVisualization(MicroStrategy):
    """Assets of the type MicroStrategyVisualization."""

    __slots__ = ()

    _type = "MicroStrategyVisualization"

    MICRO_STRATEGY_VISUALIZATION_TYPE = KeywordField(
        "microStrategyVisualizationType", "microStrategyVisualizationType"
    )
    micro_strategy_visualization_type: Text[KeywordField] = Text(MICRO_STRATEGY_VISUALIZATION_TYPE)
    MICRO_STRATEGY_DOSSIER_QUALIFIED_NAME = KeywordTextField(
        "microStrategyDossierQualifiedName",
        "microStrategyDossierQualifiedName",
        "microStrategyDossierQualifiedName.text",
    )
    micro_strategy_dossier_qualified_name: Text[KeywordTextField] = Text(
        MICRO_STRATEGY_DOSSIER_QUALIFIED_NAME
    )
    MICRO_STRATEGY_DOSSIER_NAME = KeywordTextField(
        "microStrategyDossierName", "microStrategyDossierName.keyword", "microStrategyDossierName"
    )
    micro_strategy_dossier_name: Text[KeywordTextField] = Text(MICRO_STRATEGY_DOSSIER_NAME)
    MICRO_STRATEGY_DOSSIER = RelationField("microStrategyDossier")
    micro_strategy_dossier: Reference[MicroStrategyDossier, RelationField] = Reference(
        MICRO_STRATEGY_DOSSIER, "MicroStrategyDossier"
    )
    MICRO_STRATEGY_PROJECT = RelationField("microStrategyProject")
    micro_strategy_project: Reference[MicroStrategyProject, RelationField] = Reference(
        MICRO_STRATEGY_PROJECT, "MicroStrategyProject"
    )
