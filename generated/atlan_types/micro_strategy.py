# Derived from spec/typedefs/micro_strategy.json and spec/recipes/micro_strategy.yaml by scripts/generate.py. Do not edit.
"""MicroStrategy, MicroStrategyAttribute, MicroStrategyColumn, MicroStrategyCube, MicroStrategyDocument, MicroStrategyDossier, MicroStrategyFact, MicroStrategyMetric, MicroStrategyProject, MicroStrategyReport, MicroStrategyVisualization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    """What assets of MicroStrategy have in common."""

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
    """An attribute in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyAttribute, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyAttribute.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/attributes/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/attributes/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyColumn(MicroStrategy):
    """A column in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        parent_qualified_name: str,
        micro_strategy_id: str,
        micro_strategy_project_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyColumn, to be saved.

        Args:
            name: what people call it.
            parent_qualified_name: qualifiedName of the parent.
            micro_strategy_id: id of the asset at the source.
            micro_strategy_project_name: name of the project.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyColumn.creator(
        ...     name="name",
        ...     parent_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project/attributes/parent",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/columns/micro_strategy_id'
        """
        require(name=name, parent_qualified_name=parent_qualified_name, micro_strategy_id=micro_strategy_id)
        connector_name, connection_qualified_name, kind = located(
            (
                "parent_qualified_name",
                parent_qualified_name,
                (
                    "MicroStrategyAttribute",
                    "MicroStrategyFact",
                    "MicroStrategyMetric",
                    "MicroStrategyCube",
                    "MicroStrategyReport",
                    "MicroStrategyDocument",
                    "MicroStrategyDossier",
                ),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{segments(parent_qualified_name, None, -2)}/columns/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectQualifiedName": segments(parent_qualified_name, None, -2),
        }
        if micro_strategy_project_name is not None:
            attributes["microStrategyProjectName"] = micro_strategy_project_name
        if kind == "MicroStrategyAttribute":
            attributes["microStrategyColumnAttributeQualifiedName"] = parent_qualified_name
            attributes["microStrategyAttribute"] = reference("MicroStrategyAttribute", parent_qualified_name)
        elif kind == "MicroStrategyFact":
            attributes["microStrategyColumnFactQualifiedName"] = parent_qualified_name
            attributes["microStrategyFact"] = reference("MicroStrategyFact", parent_qualified_name)
        elif kind == "MicroStrategyMetric":
            attributes["microStrategyColumnMetricQualifiedName"] = parent_qualified_name
            attributes["microStrategyMetric"] = reference("MicroStrategyMetric", parent_qualified_name)
        elif kind == "MicroStrategyCube":
            attributes["microStrategyColumnCubeQualifiedName"] = parent_qualified_name
            attributes["microStrategyCube"] = reference("MicroStrategyCube", parent_qualified_name)
        elif kind == "MicroStrategyReport":
            attributes["microStrategyColumnReportQualifiedName"] = parent_qualified_name
            attributes["microStrategyReport"] = reference("MicroStrategyReport", parent_qualified_name)
        elif kind == "MicroStrategyDocument":
            attributes["microStrategyColumnDocumentQualifiedName"] = parent_qualified_name
            attributes["microStrategyDocument"] = reference("MicroStrategyDocument", parent_qualified_name)
        elif kind == "MicroStrategyDossier":
            attributes["microStrategyColumnDossierQualifiedName"] = parent_qualified_name
            attributes["microStrategyDossier"] = reference("MicroStrategyDossier", parent_qualified_name)
        return cls._created(attributes)


class MicroStrategyCube(MicroStrategy):
    """A cube in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyCube, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyCube.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/cubes/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/cubes/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyDocument(MicroStrategy):
    """A document in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyDocument, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyDocument.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/documents/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/documents/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyDossier(MicroStrategy):
    """A dossier in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyDossier, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyDossier.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/dossiers/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/dossiers/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyFact(MicroStrategy):
    """A fact in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyFact, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyFact.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/facts/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/facts/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyMetric(MicroStrategy):
    """A metric in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyMetric, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyMetric.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/metrics/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/metrics/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyProject(MicroStrategy):
    """A project in MicroStrategy."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, micro_strategy_id: str) -> Self:
        """Make a new MicroStrategyProject, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            micro_strategy_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyProject.creator(
        ...     name="name",
        ...     connection_qualified_name="default/micro-strategy/1700000000",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_id'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/projects/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class MicroStrategyReport(MicroStrategy):
    """A report in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_project_qualified_name: str,
        micro_strategy_project_name: str,
        micro_strategy_id: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyReport, to be saved.

        Args:
            name: what people call it.
            micro_strategy_project_qualified_name: qualifiedName of the project.
            micro_strategy_project_name: name of the project.
            micro_strategy_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyReport.creator(
        ...     name="name",
        ...     micro_strategy_project_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project",
        ...     micro_strategy_project_name="micro_strategy_project_name",
        ...     micro_strategy_id="micro_strategy_id",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/reports/micro_strategy_id'
        """
        require(
            name=name,
            micro_strategy_project_qualified_name=micro_strategy_project_qualified_name,
            micro_strategy_project_name=micro_strategy_project_name,
            micro_strategy_id=micro_strategy_id,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_project_qualified_name",
                micro_strategy_project_qualified_name,
                ("MicroStrategyProject",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_project_qualified_name}/reports/{micro_strategy_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyProjectName": micro_strategy_project_name,
            "microStrategyProjectQualifiedName": micro_strategy_project_qualified_name,
            "microStrategyProject": reference("MicroStrategyProject", micro_strategy_project_qualified_name),
        }
        return cls._created(attributes)


class MicroStrategyVisualization(MicroStrategy):
    """A visualization in MicroStrategy."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        micro_strategy_dossier_qualified_name: str,
        micro_strategy_dossier_name: str,
        chapter_key: str,
        page_key: str,
        visualization_key: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MicroStrategyVisualization, to be saved.

        Args:
            name: what people call it.
            micro_strategy_dossier_qualified_name: qualifiedName of the dossier.
            micro_strategy_dossier_name: name of the dossier.
            chapter_key: key of the chapter.
            page_key: key of the page.
            visualization_key: key of the visualization.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MicroStrategyVisualization.creator(
        ...     name="name",
        ...     micro_strategy_dossier_qualified_name="default/micro-strategy/1700000000/projects/micro_strategy_project/dossiers/micro_strategy_dossier",
        ...     micro_strategy_dossier_name="micro_strategy_dossier_name",
        ...     chapter_key="chapter_key",
        ...     page_key="page_key",
        ...     visualization_key="visualization_key",
        ... ).qualified_name
        'default/micro-strategy/1700000000/projects/micro_strategy_project/dossiers/micro_strategy_dossier/chapters/chapter_key/pages/page_key/visualizations/visualization_key'
        """
        require(
            name=name,
            micro_strategy_dossier_qualified_name=micro_strategy_dossier_qualified_name,
            micro_strategy_dossier_name=micro_strategy_dossier_name,
            chapter_key=chapter_key,
            page_key=page_key,
            visualization_key=visualization_key,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "micro_strategy_dossier_qualified_name",
                micro_strategy_dossier_qualified_name,
                ("MicroStrategyDossier",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{micro_strategy_dossier_qualified_name}/chapters/{chapter_key}/pages/{page_key}/visualizations/{visualization_key}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "microStrategyDossierName": micro_strategy_dossier_name,
            "microStrategyDossierQualifiedName": micro_strategy_dossier_qualified_name,
            "microStrategyDossier": reference("MicroStrategyDossier", micro_strategy_dossier_qualified_name),
        }
        return cls._created(attributes)
