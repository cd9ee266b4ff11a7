# Derived from spec/typedefs/tableau.json and spec/recipes/tableau.yaml by scripts/generate.py. Do not edit.
"""Tableau, TableauCalculatedField, TableauDashboard, TableauDashboardField, TableauDatasource, TableauDatasourceField, TableauFlow, TableauMetric, TableauProject, TableauSite, TableauWorkbook, TableauWorksheet, TableauWorksheetField."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    ListOf,
    MapOf,
    Reference,
    References,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.entity.creation import (
    connector_of,
    located,
    reference,
    require,
    require_beside,
    require_inside,
    require_within,
    segments,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    RelationField,
    TextField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.structs import TableauReadCountWindow

__all__ = [
    "Tableau",
    "TableauCalculatedField",
    "TableauDashboard",
    "TableauDashboardField",
    "TableauDatasource",
    "TableauDatasourceField",
    "TableauFlow",
    "TableauMetric",
    "TableauProject",
    "TableauSite",
    "TableauWorkbook",
    "TableauWorksheet",
    "TableauWorksheetField",
]


class Tableau(BI):
    """What assets of Tableau have in common."""

    __slots__ = ()

    _type = "Tableau"

    TABLEAU_PROJECT_HIERARCHY_QUALIFIED_NAMES = KeywordField(
        "tableauProjectHierarchyQualifiedNames", "tableauProjectHierarchyQualifiedNames"
    )
    tableau_project_hierarchy_qualified_names: SetOf[str, KeywordField] = SetOf(
        TABLEAU_PROJECT_HIERARCHY_QUALIFIED_NAMES, codecs.TEXT
    )
    TABLEAU_SOURCE_READ_COUNTS = KeywordField("tableauSourceReadCounts", "tableauSourceReadCounts")
    tableau_source_read_counts: ListOf[TableauReadCountWindow, KeywordField] = ListOf(
        TABLEAU_SOURCE_READ_COUNTS, StructCodec("TableauReadCountWindow")
    )


class TableauCalculatedField(Tableau):
    """A calculated field in Tableau."""

    __slots__ = ()

    _type = "TableauCalculatedField"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    WORKBOOK_QUALIFIED_NAME = TextField("workbookQualifiedName", "workbookQualifiedName")
    workbook_qualified_name: Text[TextField] = Text(WORKBOOK_QUALIFIED_NAME)
    DATASOURCE_QUALIFIED_NAME = TextField("datasourceQualifiedName", "datasourceQualifiedName")
    datasource_qualified_name: Text[TextField] = Text(DATASOURCE_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    DATA_CATEGORY = TextField("dataCategory", "dataCategory")
    data_category: Text[TextField] = Text(DATA_CATEGORY)
    ROLE = TextField("role", "role")
    role: Text[TextField] = Text(ROLE)
    TABLEAU_DATA_TYPE = KeywordTextField("tableauDataType", "tableauDataType", "tableauDataType.text")
    tableau_data_type: Text[KeywordTextField] = Text(TABLEAU_DATA_TYPE)
    FORMULA = TextField("formula", "formula")
    formula: Text[TextField] = Text(FORMULA)
    UPSTREAM_FIELDS = KeywordField("upstreamFields", "upstreamFields")
    upstream_fields: ListOf[dict[str, str], KeywordField] = ListOf(
        UPSTREAM_FIELDS, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_WORKSHEET_FIELDS = RelationField("tableauWorksheetFields")
    tableau_worksheet_fields: Reference[TableauWorksheetField, RelationField] = Reference(
        TABLEAU_WORKSHEET_FIELDS, "TableauWorksheetField"
    )
    WORKSHEETS = RelationField("worksheets")
    worksheets: References[TableauWorksheet, RelationField] = References(WORKSHEETS, "TableauWorksheet")
    DATASOURCE = RelationField("datasource")
    datasource: Reference[TableauDatasource, RelationField] = Reference(DATASOURCE, "TableauDatasource")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        datasource_qualified_name: str,
        field_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauCalculatedField, to be saved.

        Args:
            name: what people call it.
            datasource_qualified_name: qualifiedName of the datasource.
            field_id: id of the field at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauCalculatedField.creator(
        ...     name="name",
        ...     datasource_qualified_name="default/tableau/1700000000/site/project/datasource",
        ...     field_id="field_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/datasource/field_id'
        """
        from atlan.model.entity.mixins.tableau import workbook_of

        require(name=name, datasource_qualified_name=datasource_qualified_name, field_id=field_id)
        connector_name, connection_qualified_name, _ = located(
            ("datasource_qualified_name", datasource_qualified_name, ("TableauDatasource",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(datasource_qualified_name, None, 4),
            )
        workbook_qualified_name = workbook_of(datasource_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{datasource_qualified_name}/{field_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "datasourceQualifiedName": datasource_qualified_name,
            "projectQualifiedName": segments(datasource_qualified_name, None, 5),
            "siteQualifiedName": segments(datasource_qualified_name, None, 4),
            "topLevelProjectQualifiedName": top_level_project_qualified_name
            or segments(datasource_qualified_name, None, 5),
            "datasource": reference("TableauDatasource", datasource_qualified_name),
        }
        if workbook_qualified_name is not None:
            attributes["workbookQualifiedName"] = workbook_qualified_name
        return cls._created(attributes)


class TableauDashboard(Tableau):
    """A dashboard in Tableau."""

    __slots__ = ()

    _type = "TableauDashboard"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    WORKBOOK_QUALIFIED_NAME = TextField("workbookQualifiedName", "workbookQualifiedName")
    workbook_qualified_name: Text[TextField] = Text(WORKBOOK_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_DASHBOARD_FIELDS = RelationField("tableauDashboardFields")
    tableau_dashboard_fields: References[TableauDashboardField, RelationField] = References(
        TABLEAU_DASHBOARD_FIELDS, "TableauDashboardField"
    )
    WORKBOOK = RelationField("workbook")
    workbook: Reference[TableauWorkbook, RelationField] = Reference(WORKBOOK, "TableauWorkbook")
    TABLEAU_PARENT_DASHBOARDS = RelationField("tableauParentDashboards")
    tableau_parent_dashboards: References[TableauDashboard, RelationField] = References(
        TABLEAU_PARENT_DASHBOARDS, "TableauDashboard"
    )
    TABLEAU_EMBEDDED_DASHBOARDS = RelationField("tableauEmbeddedDashboards")
    tableau_embedded_dashboards: References[TableauDashboard, RelationField] = References(
        TABLEAU_EMBEDDED_DASHBOARDS, "TableauDashboard"
    )
    WORKSHEETS = RelationField("worksheets")
    worksheets: References[TableauWorksheet, RelationField] = References(WORKSHEETS, "TableauWorksheet")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        workbook_qualified_name: str,
        dashboard_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauDashboard, to be saved.

        Args:
            name: what people call it.
            workbook_qualified_name: qualifiedName of the workbook.
            dashboard_id: id of the dashboard at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauDashboard.creator(
        ...     name="name",
        ...     workbook_qualified_name="default/tableau/1700000000/site/project/workbook",
        ...     dashboard_id="dashboard_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/workbook/dashboard_id'
        """
        require(name=name, workbook_qualified_name=workbook_qualified_name, dashboard_id=dashboard_id)
        connector_name, connection_qualified_name, _ = located(
            ("workbook_qualified_name", workbook_qualified_name, ("TableauWorkbook",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(workbook_qualified_name, None, 4),
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workbook_qualified_name}/{dashboard_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "projectQualifiedName": segments(workbook_qualified_name, None, 5),
            "siteQualifiedName": segments(workbook_qualified_name, None, 4),
            "topLevelProjectQualifiedName": top_level_project_qualified_name
            or segments(workbook_qualified_name, None, 5),
            "workbookQualifiedName": workbook_qualified_name,
            "workbook": reference("TableauWorkbook", workbook_qualified_name),
        }
        return cls._created(attributes)


class TableauDashboardField(Tableau):
    """A field of a dashboard in Tableau."""

    __slots__ = ()

    _type = "TableauDashboardField"

    TABLEAU_SITE_QUALIFIED_NAME = TextField("tableauSiteQualifiedName", "tableauSiteQualifiedName")
    tableau_site_qualified_name: Text[TextField] = Text(TABLEAU_SITE_QUALIFIED_NAME)
    TABLEAU_PROJECT_QUALIFIED_NAME = KeywordTextField(
        "tableauProjectQualifiedName", "tableauProjectQualifiedName.keyword", "tableauProjectQualifiedName"
    )
    tableau_project_qualified_name: Text[KeywordTextField] = Text(TABLEAU_PROJECT_QUALIFIED_NAME)
    TABLEAU_TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "tableauTopLevelProjectQualifiedName", "tableauTopLevelProjectQualifiedName"
    )
    tableau_top_level_project_qualified_name: Text[TextField] = Text(TABLEAU_TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    TABLEAU_DASHBOARD_QUALIFIED_NAME = TextField(
        "tableauDashboardQualifiedName", "tableauDashboardQualifiedName"
    )
    tableau_dashboard_qualified_name: Text[TextField] = Text(TABLEAU_DASHBOARD_QUALIFIED_NAME)
    TABLEAU_PROJECT_HIERARCHY = KeywordField("tableauProjectHierarchy", "tableauProjectHierarchy")
    tableau_project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_FULLY_QUALIFIED_NAME = TextField("tableauFullyQualifiedName", "tableauFullyQualifiedName")
    tableau_fully_qualified_name: Text[TextField] = Text(TABLEAU_FULLY_QUALIFIED_NAME)
    TABLEAU_DASHBOARD_FIELD_DATA_CATEGORY = TextField(
        "tableauDashboardFieldDataCategory", "tableauDashboardFieldDataCategory"
    )
    tableau_dashboard_field_data_category: Text[TextField] = Text(TABLEAU_DASHBOARD_FIELD_DATA_CATEGORY)
    TABLEAU_DASHBOARD_FIELD_ROLE = TextField("tableauDashboardFieldRole", "tableauDashboardFieldRole")
    tableau_dashboard_field_role: Text[TextField] = Text(TABLEAU_DASHBOARD_FIELD_ROLE)
    TABLEAU_DASHBOARD_FIELD_DATA_TYPE = KeywordTextField(
        "tableauDashboardFieldDataType", "tableauDashboardFieldDataType", "tableauDashboardFieldDataType.text"
    )
    tableau_dashboard_field_data_type: Text[KeywordTextField] = Text(TABLEAU_DASHBOARD_FIELD_DATA_TYPE)
    TABLEAU_UPSTREAM_TABLES = KeywordField("tableauUpstreamTables", "tableauUpstreamTables")
    tableau_upstream_tables: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_UPSTREAM_TABLES, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_DASHBOARD_FIELD_FORMULA = TextField(
        "tableauDashboardFieldFormula", "tableauDashboardFieldFormula"
    )
    tableau_dashboard_field_formula: Text[TextField] = Text(TABLEAU_DASHBOARD_FIELD_FORMULA)
    TABLEAU_DASHBOARD_FIELD_BIN_SIZE = TextField(
        "tableauDashboardFieldBinSize", "tableauDashboardFieldBinSize"
    )
    tableau_dashboard_field_bin_size: Text[TextField] = Text(TABLEAU_DASHBOARD_FIELD_BIN_SIZE)
    TABLEAU_DASHBOARD_FIELD_UPSTREAM_COLUMNS = KeywordField(
        "tableauDashboardFieldUpstreamColumns", "tableauDashboardFieldUpstreamColumns"
    )
    tableau_dashboard_field_upstream_columns: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_DASHBOARD_FIELD_UPSTREAM_COLUMNS, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_DASHBOARD_FIELD_UPSTREAM_FIELDS = KeywordField(
        "tableauDashboardFieldUpstreamFields", "tableauDashboardFieldUpstreamFields"
    )
    tableau_dashboard_field_upstream_fields: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_DASHBOARD_FIELD_UPSTREAM_FIELDS, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_DASHBOARD_FIELD_TYPE = TextField("tableauDashboardFieldType", "tableauDashboardFieldType")
    tableau_dashboard_field_type: Text[TextField] = Text(TABLEAU_DASHBOARD_FIELD_TYPE)
    TABLEAU_WORKSHEET_FIELD = RelationField("tableauWorksheetField")
    tableau_worksheet_field: Reference[TableauWorksheetField, RelationField] = Reference(
        TABLEAU_WORKSHEET_FIELD, "TableauWorksheetField"
    )
    TABLEAU_DASHBOARD = RelationField("tableauDashboard")
    tableau_dashboard: Reference[TableauDashboard, RelationField] = Reference(
        TABLEAU_DASHBOARD, "TableauDashboard"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        dashboard_qualified_name: str,
        field_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauDashboardField, to be saved.

        Args:
            name: what people call it.
            dashboard_qualified_name: qualifiedName of the dashboard.
            field_id: id of the field at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauDashboardField.creator(
        ...     name="name",
        ...     dashboard_qualified_name="default/tableau/1700000000/site/project/workbook/dashboard",
        ...     field_id="field_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/workbook/dashboard/field_id'
        """
        require(name=name, dashboard_qualified_name=dashboard_qualified_name, field_id=field_id)
        connector_name, connection_qualified_name, _ = located(
            ("dashboard_qualified_name", dashboard_qualified_name, ("TableauDashboard",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(dashboard_qualified_name, None, 4),
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{dashboard_qualified_name}/{field_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "tableauDashboardQualifiedName": dashboard_qualified_name,
            "tableauProjectQualifiedName": segments(dashboard_qualified_name, None, 5),
            "tableauSiteQualifiedName": segments(dashboard_qualified_name, None, 4),
            "tableauTopLevelProjectQualifiedName": top_level_project_qualified_name
            or segments(dashboard_qualified_name, None, 5),
            "tableauDashboard": reference("TableauDashboard", dashboard_qualified_name),
        }
        return cls._created(attributes)


class TableauDatasource(Tableau):
    """A datasource in Tableau."""

    __slots__ = ()

    _type = "TableauDatasource"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    WORKBOOK_QUALIFIED_NAME = TextField("workbookQualifiedName", "workbookQualifiedName")
    workbook_qualified_name: Text[TextField] = Text(WORKBOOK_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    IS_PUBLISHED = BooleanField("isPublished", "isPublished")
    is_published: Flag[BooleanField] = Flag(IS_PUBLISHED)
    HAS_EXTRACTS = BooleanField("hasExtracts", "hasExtracts")
    has_extracts: Flag[BooleanField] = Flag(HAS_EXTRACTS)
    IS_CERTIFIED = BooleanField("isCertified", "isCertified")
    is_certified: Flag[BooleanField] = Flag(IS_CERTIFIED)
    CERTIFIER = KeywordField("certifier", "certifier")
    certifier: MapOf[str, KeywordField] = MapOf(CERTIFIER, codecs.TEXT)
    CERTIFICATION_NOTE = TextField("certificationNote", "certificationNote")
    certification_note: Text[TextField] = Text(CERTIFICATION_NOTE)
    CERTIFIER_DISPLAY_NAME = TextField("certifierDisplayName", "certifierDisplayName")
    certifier_display_name: Text[TextField] = Text(CERTIFIER_DISPLAY_NAME)
    UPSTREAM_TABLES = KeywordField("upstreamTables", "upstreamTables")
    upstream_tables: ListOf[dict[str, str], KeywordField] = ListOf(
        UPSTREAM_TABLES, codecs.MapCodec(codecs.TEXT)
    )
    UPSTREAM_DATASOURCES = KeywordField("upstreamDatasources", "upstreamDatasources")
    upstream_datasources: ListOf[dict[str, str], KeywordField] = ListOf(
        UPSTREAM_DATASOURCES, codecs.MapCodec(codecs.TEXT)
    )
    PROJECT = RelationField("project")
    project: Reference[TableauProject, RelationField] = Reference(PROJECT, "TableauProject")
    WORKBOOK = RelationField("workbook")
    workbook: Reference[TableauWorkbook, RelationField] = Reference(WORKBOOK, "TableauWorkbook")
    FIELDS = RelationField("fields")
    fields: References[TableauDatasourceField, RelationField] = References(FIELDS, "TableauDatasourceField")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        project_qualified_name: str,
        datasource_id: str,
        workbook_qualified_name: str | None = None,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauDatasource, to be saved.

        Args:
            name: what people call it.
            project_qualified_name: qualifiedName of the project.
            datasource_id: id of the datasource at the source.
            workbook_qualified_name: qualifiedName of the workbook.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauDatasource.creator(
        ...     name="name",
        ...     project_qualified_name="default/tableau/1700000000/site/project",
        ...     datasource_id="datasource_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/datasource_id'
        """
        require(name=name, project_qualified_name=project_qualified_name, datasource_id=datasource_id)
        connector_name, connection_qualified_name, _ = located(
            ("project_qualified_name", project_qualified_name, ("TableauProject",))
        )
        if workbook_qualified_name is not None:
            require_inside(
                "workbook_qualified_name",
                workbook_qualified_name,
                ("TableauWorkbook",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if workbook_qualified_name is not None:
            require_within("workbook_qualified_name", workbook_qualified_name, project_qualified_name)
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(project_qualified_name, None, 4),
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{project_qualified_name}/{datasource_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "isPublished": True,
            "projectQualifiedName": project_qualified_name,
            "siteQualifiedName": segments(project_qualified_name, None, 4),
            "topLevelProjectQualifiedName": top_level_project_qualified_name or project_qualified_name,
            "project": reference("TableauProject", project_qualified_name),
        }
        if workbook_qualified_name is not None:
            attributes["qualifiedName"] = f"{workbook_qualified_name}/{datasource_id}"
            attributes["isPublished"] = False
            attributes["workbookQualifiedName"] = workbook_qualified_name
            attributes["workbook"] = reference("TableauWorkbook", workbook_qualified_name)
        return cls._created(attributes)


class TableauDatasourceField(Tableau):
    """A field of a datasource in Tableau."""

    __slots__ = ()

    _type = "TableauDatasourceField"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    WORKBOOK_QUALIFIED_NAME = TextField("workbookQualifiedName", "workbookQualifiedName")
    workbook_qualified_name: Text[TextField] = Text(WORKBOOK_QUALIFIED_NAME)
    DATASOURCE_QUALIFIED_NAME = TextField("datasourceQualifiedName", "datasourceQualifiedName")
    datasource_qualified_name: Text[TextField] = Text(DATASOURCE_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    FULLY_QUALIFIED_NAME = TextField("fullyQualifiedName", "fullyQualifiedName")
    fully_qualified_name: Text[TextField] = Text(FULLY_QUALIFIED_NAME)
    TABLEAU_DATASOURCE_FIELD_DATA_CATEGORY = TextField(
        "tableauDatasourceFieldDataCategory", "tableauDatasourceFieldDataCategory"
    )
    tableau_datasource_field_data_category: Text[TextField] = Text(TABLEAU_DATASOURCE_FIELD_DATA_CATEGORY)
    TABLEAU_DATASOURCE_FIELD_ROLE = TextField("tableauDatasourceFieldRole", "tableauDatasourceFieldRole")
    tableau_datasource_field_role: Text[TextField] = Text(TABLEAU_DATASOURCE_FIELD_ROLE)
    TABLEAU_DATASOURCE_FIELD_DATA_TYPE = KeywordTextField(
        "tableauDatasourceFieldDataType",
        "tableauDatasourceFieldDataType",
        "tableauDatasourceFieldDataType.text",
    )
    tableau_datasource_field_data_type: Text[KeywordTextField] = Text(TABLEAU_DATASOURCE_FIELD_DATA_TYPE)
    UPSTREAM_TABLES = KeywordField("upstreamTables", "upstreamTables")
    upstream_tables: ListOf[dict[str, str], KeywordField] = ListOf(
        UPSTREAM_TABLES, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_DATASOURCE_FIELD_FORMULA = TextField(
        "tableauDatasourceFieldFormula", "tableauDatasourceFieldFormula"
    )
    tableau_datasource_field_formula: Text[TextField] = Text(TABLEAU_DATASOURCE_FIELD_FORMULA)
    TABLEAU_DATASOURCE_FIELD_BIN_SIZE = TextField(
        "tableauDatasourceFieldBinSize", "tableauDatasourceFieldBinSize"
    )
    tableau_datasource_field_bin_size: Text[TextField] = Text(TABLEAU_DATASOURCE_FIELD_BIN_SIZE)
    UPSTREAM_COLUMNS = KeywordField("upstreamColumns", "upstreamColumns")
    upstream_columns: ListOf[dict[str, str], KeywordField] = ListOf(
        UPSTREAM_COLUMNS, codecs.MapCodec(codecs.TEXT)
    )
    UPSTREAM_FIELDS = KeywordField("upstreamFields", "upstreamFields")
    upstream_fields: ListOf[dict[str, str], KeywordField] = ListOf(
        UPSTREAM_FIELDS, codecs.MapCodec(codecs.TEXT)
    )
    DATASOURCE_FIELD_TYPE = TextField("datasourceFieldType", "datasourceFieldType")
    datasource_field_type: Text[TextField] = Text(DATASOURCE_FIELD_TYPE)
    TABLEAU_WORKSHEET_FIELD = RelationField("tableauWorksheetField")
    tableau_worksheet_field: Reference[TableauWorksheetField, RelationField] = Reference(
        TABLEAU_WORKSHEET_FIELD, "TableauWorksheetField"
    )
    WORKSHEETS = RelationField("worksheets")
    worksheets: References[TableauWorksheet, RelationField] = References(WORKSHEETS, "TableauWorksheet")
    DATASOURCE = RelationField("datasource")
    datasource: Reference[TableauDatasource, RelationField] = Reference(DATASOURCE, "TableauDatasource")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        datasource_qualified_name: str,
        field_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauDatasourceField, to be saved.

        Args:
            name: what people call it.
            datasource_qualified_name: qualifiedName of the datasource.
            field_id: id of the field at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauDatasourceField.creator(
        ...     name="name",
        ...     datasource_qualified_name="default/tableau/1700000000/site/project/datasource",
        ...     field_id="field_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/datasource/field_id'
        """
        from atlan.model.entity.mixins.tableau import workbook_of

        require(name=name, datasource_qualified_name=datasource_qualified_name, field_id=field_id)
        connector_name, connection_qualified_name, _ = located(
            ("datasource_qualified_name", datasource_qualified_name, ("TableauDatasource",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(datasource_qualified_name, None, 4),
            )
        workbook_qualified_name = workbook_of(datasource_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{datasource_qualified_name}/{field_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "datasourceQualifiedName": datasource_qualified_name,
            "projectQualifiedName": segments(datasource_qualified_name, None, 5),
            "siteQualifiedName": segments(datasource_qualified_name, None, 4),
            "topLevelProjectQualifiedName": top_level_project_qualified_name
            or segments(datasource_qualified_name, None, 5),
            "datasource": reference("TableauDatasource", datasource_qualified_name),
        }
        if workbook_qualified_name is not None:
            attributes["workbookQualifiedName"] = workbook_qualified_name
        return cls._created(attributes)


class TableauFlow(Tableau):
    """A flow in Tableau."""

    __slots__ = ()

    _type = "TableauFlow"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    INPUT_FIELDS = KeywordField("inputFields", "inputFields")
    input_fields: ListOf[dict[str, str], KeywordField] = ListOf(INPUT_FIELDS, codecs.MapCodec(codecs.TEXT))
    OUTPUT_FIELDS = KeywordField("outputFields", "outputFields")
    output_fields: ListOf[dict[str, str], KeywordField] = ListOf(OUTPUT_FIELDS, codecs.MapCodec(codecs.TEXT))
    OUTPUT_STEPS = KeywordField("outputSteps", "outputSteps")
    output_steps: ListOf[dict[str, str], KeywordField] = ListOf(OUTPUT_STEPS, codecs.MapCodec(codecs.TEXT))
    PROJECT = RelationField("project")
    project: Reference[TableauProject, RelationField] = Reference(PROJECT, "TableauProject")


class TableauMetric(Tableau):
    """A metric in Tableau."""

    __slots__ = ()

    _type = "TableauMetric"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    PROJECT = RelationField("project")
    project: Reference[TableauProject, RelationField] = Reference(PROJECT, "TableauProject")


class TableauProject(Tableau):
    """A project in Tableau."""

    __slots__ = ()

    _type = "TableauProject"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    IS_TOP_LEVEL_PROJECT = BooleanField("isTopLevelProject", "isTopLevelProject")
    is_top_level_project: Flag[BooleanField] = Flag(IS_TOP_LEVEL_PROJECT)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    WORKBOOKS = RelationField("workbooks")
    workbooks: References[TableauWorkbook, RelationField] = References(WORKBOOKS, "TableauWorkbook")
    FLOWS = RelationField("flows")
    flows: References[TableauFlow, RelationField] = References(FLOWS, "TableauFlow")
    CHILD_PROJECTS = RelationField("childProjects")
    child_projects: References[TableauProject, RelationField] = References(CHILD_PROJECTS, "TableauProject")
    PARENT_PROJECT = RelationField("parentProject")
    parent_project: Reference[TableauProject, RelationField] = Reference(PARENT_PROJECT, "TableauProject")
    SITE = RelationField("site")
    site: Reference[TableauSite, RelationField] = Reference(SITE, "TableauSite")
    DATASOURCES = RelationField("datasources")
    datasources: References[TableauDatasource, RelationField] = References(DATASOURCES, "TableauDatasource")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        site_qualified_name: str,
        project_id: str,
        parent_project_qualified_name: str | None = None,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauProject, to be saved.

        Args:
            name: what people call it.
            site_qualified_name: qualifiedName of the site.
            project_id: id of the project at the source.
            parent_project_qualified_name: qualifiedName of the project it lies in, if it lies in one.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauProject.creator(
        ...     name="name",
        ...     site_qualified_name="default/tableau/1700000000/site",
        ...     project_id="project_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project_id'
        """
        require(name=name, site_qualified_name=site_qualified_name, project_id=project_id)
        require_beside(
            "top_level_project_qualified_name",
            top_level_project_qualified_name,
            "parent_project_qualified_name",
            parent_project_qualified_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("site_qualified_name", site_qualified_name, ("TableauSite",))
        )
        if parent_project_qualified_name is not None:
            require_inside(
                "parent_project_qualified_name",
                parent_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if parent_project_qualified_name is not None:
            require_within(
                "parent_project_qualified_name", parent_project_qualified_name, site_qualified_name
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name", top_level_project_qualified_name, site_qualified_name
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{site_qualified_name}/{project_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "isTopLevelProject": True,
            "siteQualifiedName": site_qualified_name,
            "site": reference("TableauSite", site_qualified_name),
        }
        if parent_project_qualified_name is not None:
            attributes["isTopLevelProject"] = False
            attributes["topLevelProjectQualifiedName"] = (
                top_level_project_qualified_name or parent_project_qualified_name
            )
            attributes["parentProject"] = reference("TableauProject", parent_project_qualified_name)
        return cls._created(attributes)


class TableauSite(Tableau):
    """A site in Tableau."""

    __slots__ = ()

    _type = "TableauSite"

    PROJECTS = RelationField("projects")
    projects: References[TableauProject, RelationField] = References(PROJECTS, "TableauProject")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, site_id: str) -> Self:
        """Make a new TableauSite, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            site_id: id of the site at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauSite.creator(
        ...     name="name",
        ...     connection_qualified_name="default/tableau/1700000000",
        ...     site_id="site_id",
        ... ).qualified_name
        'default/tableau/1700000000/site_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, site_id=site_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{site_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class TableauWorkbook(Tableau):
    """A workbook in Tableau."""

    __slots__ = ()

    _type = "TableauWorkbook"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_NAME = TextField("topLevelProjectName", "topLevelProjectName")
    top_level_project_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    PROJECT = RelationField("project")
    project: Reference[TableauProject, RelationField] = Reference(PROJECT, "TableauProject")
    DASHBOARDS = RelationField("dashboards")
    dashboards: References[TableauDashboard, RelationField] = References(DASHBOARDS, "TableauDashboard")
    WORKSHEETS = RelationField("worksheets")
    worksheets: References[TableauWorksheet, RelationField] = References(WORKSHEETS, "TableauWorksheet")
    DATASOURCES = RelationField("datasources")
    datasources: References[TableauDatasource, RelationField] = References(DATASOURCES, "TableauDatasource")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        project_qualified_name: str,
        workbook_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauWorkbook, to be saved.

        Args:
            name: what people call it.
            project_qualified_name: qualifiedName of the project.
            workbook_id: id of the workbook at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauWorkbook.creator(
        ...     name="name",
        ...     project_qualified_name="default/tableau/1700000000/site/project",
        ...     workbook_id="workbook_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/workbook_id'
        """
        require(name=name, project_qualified_name=project_qualified_name, workbook_id=workbook_id)
        connector_name, connection_qualified_name, _ = located(
            ("project_qualified_name", project_qualified_name, ("TableauProject",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(project_qualified_name, None, 4),
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{project_qualified_name}/{workbook_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "projectQualifiedName": project_qualified_name,
            "siteQualifiedName": segments(project_qualified_name, None, 4),
            "topLevelProjectQualifiedName": top_level_project_qualified_name or project_qualified_name,
            "project": reference("TableauProject", project_qualified_name),
        }
        return cls._created(attributes)


class TableauWorksheet(Tableau):
    """A worksheet in Tableau."""

    __slots__ = ()

    _type = "TableauWorksheet"

    SITE_QUALIFIED_NAME = TextField("siteQualifiedName", "siteQualifiedName")
    site_qualified_name: Text[TextField] = Text(SITE_QUALIFIED_NAME)
    PROJECT_QUALIFIED_NAME = KeywordTextField(
        "projectQualifiedName", "projectQualifiedName.keyword", "projectQualifiedName"
    )
    project_qualified_name: Text[KeywordTextField] = Text(PROJECT_QUALIFIED_NAME)
    TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "topLevelProjectQualifiedName", "topLevelProjectQualifiedName"
    )
    top_level_project_qualified_name: Text[TextField] = Text(TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    PROJECT_HIERARCHY = KeywordField("projectHierarchy", "projectHierarchy")
    project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    WORKBOOK_QUALIFIED_NAME = TextField("workbookQualifiedName", "workbookQualifiedName")
    workbook_qualified_name: Text[TextField] = Text(WORKBOOK_QUALIFIED_NAME)
    DATASOURCE_FIELDS = RelationField("datasourceFields")
    datasource_fields: References[TableauDatasourceField, RelationField] = References(
        DATASOURCE_FIELDS, "TableauDatasourceField"
    )
    DASHBOARDS = RelationField("dashboards")
    dashboards: References[TableauDashboard, RelationField] = References(DASHBOARDS, "TableauDashboard")
    TABLEAU_WORKSHEET_FIELDS = RelationField("tableauWorksheetFields")
    tableau_worksheet_fields: References[TableauWorksheetField, RelationField] = References(
        TABLEAU_WORKSHEET_FIELDS, "TableauWorksheetField"
    )
    WORKBOOK = RelationField("workbook")
    workbook: Reference[TableauWorkbook, RelationField] = Reference(WORKBOOK, "TableauWorkbook")
    CALCULATED_FIELDS = RelationField("calculatedFields")
    calculated_fields: References[TableauCalculatedField, RelationField] = References(
        CALCULATED_FIELDS, "TableauCalculatedField"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        workbook_qualified_name: str,
        worksheet_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauWorksheet, to be saved.

        Args:
            name: what people call it.
            workbook_qualified_name: qualifiedName of the workbook.
            worksheet_id: id of the worksheet at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauWorksheet.creator(
        ...     name="name",
        ...     workbook_qualified_name="default/tableau/1700000000/site/project/workbook",
        ...     worksheet_id="worksheet_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/workbook/worksheet_id'
        """
        require(name=name, workbook_qualified_name=workbook_qualified_name, worksheet_id=worksheet_id)
        connector_name, connection_qualified_name, _ = located(
            ("workbook_qualified_name", workbook_qualified_name, ("TableauWorkbook",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(workbook_qualified_name, None, 4),
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{workbook_qualified_name}/{worksheet_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "projectQualifiedName": segments(workbook_qualified_name, None, 5),
            "siteQualifiedName": segments(workbook_qualified_name, None, 4),
            "topLevelProjectQualifiedName": top_level_project_qualified_name
            or segments(workbook_qualified_name, None, 5),
            "workbookQualifiedName": workbook_qualified_name,
            "workbook": reference("TableauWorkbook", workbook_qualified_name),
        }
        return cls._created(attributes)


class TableauWorksheetField(Tableau):
    """A field of a worksheet in Tableau."""

    __slots__ = ()

    _type = "TableauWorksheetField"

    TABLEAU_SITE_QUALIFIED_NAME = TextField("tableauSiteQualifiedName", "tableauSiteQualifiedName")
    tableau_site_qualified_name: Text[TextField] = Text(TABLEAU_SITE_QUALIFIED_NAME)
    TABLEAU_PROJECT_QUALIFIED_NAME = KeywordTextField(
        "tableauProjectQualifiedName", "tableauProjectQualifiedName.keyword", "tableauProjectQualifiedName"
    )
    tableau_project_qualified_name: Text[KeywordTextField] = Text(TABLEAU_PROJECT_QUALIFIED_NAME)
    TABLEAU_TOP_LEVEL_PROJECT_QUALIFIED_NAME = TextField(
        "tableauTopLevelProjectQualifiedName", "tableauTopLevelProjectQualifiedName"
    )
    tableau_top_level_project_qualified_name: Text[TextField] = Text(TABLEAU_TOP_LEVEL_PROJECT_QUALIFIED_NAME)
    TABLEAU_WORKBOOK_QUALIFIED_NAME = TextField(
        "tableauWorkbookQualifiedName", "tableauWorkbookQualifiedName"
    )
    tableau_workbook_qualified_name: Text[TextField] = Text(TABLEAU_WORKBOOK_QUALIFIED_NAME)
    TABLEAU_WORKSHEET_QUALIFIED_NAME = TextField(
        "tableauWorksheetQualifiedName", "tableauWorksheetQualifiedName"
    )
    tableau_worksheet_qualified_name: Text[TextField] = Text(TABLEAU_WORKSHEET_QUALIFIED_NAME)
    TABLEAU_PROJECT_HIERARCHY = KeywordField("tableauProjectHierarchy", "tableauProjectHierarchy")
    tableau_project_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_PROJECT_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_FULLY_QUALIFIED_NAME = TextField("tableauFullyQualifiedName", "tableauFullyQualifiedName")
    tableau_fully_qualified_name: Text[TextField] = Text(TABLEAU_FULLY_QUALIFIED_NAME)
    TABLEAU_WORKSHEET_FIELD_DATA_CATEGORY = TextField(
        "tableauWorksheetFieldDataCategory", "tableauWorksheetFieldDataCategory"
    )
    tableau_worksheet_field_data_category: Text[TextField] = Text(TABLEAU_WORKSHEET_FIELD_DATA_CATEGORY)
    TABLEAU_WORKSHEET_FIELD_ROLE = TextField("tableauWorksheetFieldRole", "tableauWorksheetFieldRole")
    tableau_worksheet_field_role: Text[TextField] = Text(TABLEAU_WORKSHEET_FIELD_ROLE)
    TABLEAU_WORKSHEET_FIELD_DATA_TYPE = KeywordTextField(
        "tableauWorksheetFieldDataType", "tableauWorksheetFieldDataType", "tableauWorksheetFieldDataType.text"
    )
    tableau_worksheet_field_data_type: Text[KeywordTextField] = Text(TABLEAU_WORKSHEET_FIELD_DATA_TYPE)
    TABLEAU_WORKSHEET_FIELD_UPSTREAM_TABLES = KeywordField(
        "tableauWorksheetFieldUpstreamTables", "tableauWorksheetFieldUpstreamTables"
    )
    tableau_worksheet_field_upstream_tables: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_WORKSHEET_FIELD_UPSTREAM_TABLES, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_WORKSHEET_FIELD_FORMULA = TextField(
        "tableauWorksheetFieldFormula", "tableauWorksheetFieldFormula"
    )
    tableau_worksheet_field_formula: Text[TextField] = Text(TABLEAU_WORKSHEET_FIELD_FORMULA)
    TABLEAU_WORKSHEET_FIELD_BIN_SIZE = TextField(
        "tableauWorksheetFieldBinSize", "tableauWorksheetFieldBinSize"
    )
    tableau_worksheet_field_bin_size: Text[TextField] = Text(TABLEAU_WORKSHEET_FIELD_BIN_SIZE)
    TABLEAU_WORKSHEET_FIELD_UPSTREAM_COLUMNS = KeywordField(
        "tableauWorksheetFieldUpstreamColumns", "tableauWorksheetFieldUpstreamColumns"
    )
    tableau_worksheet_field_upstream_columns: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_WORKSHEET_FIELD_UPSTREAM_COLUMNS, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_WORKSHEET_FIELD_UPSTREAM_FIELDS = KeywordField(
        "tableauWorksheetFieldUpstreamFields", "tableauWorksheetFieldUpstreamFields"
    )
    tableau_worksheet_field_upstream_fields: ListOf[dict[str, str], KeywordField] = ListOf(
        TABLEAU_WORKSHEET_FIELD_UPSTREAM_FIELDS, codecs.MapCodec(codecs.TEXT)
    )
    TABLEAU_WORKSHEET_FIELD_TYPE = TextField("tableauWorksheetFieldType", "tableauWorksheetFieldType")
    tableau_worksheet_field_type: Text[TextField] = Text(TABLEAU_WORKSHEET_FIELD_TYPE)
    TABLEAU_DATASOURCE_FIELD = RelationField("tableauDatasourceField")
    tableau_datasource_field: Reference[TableauDatasourceField, RelationField] = Reference(
        TABLEAU_DATASOURCE_FIELD, "TableauDatasourceField"
    )
    TABLEAU_CALCULATED_FIELD = RelationField("tableauCalculatedField")
    tableau_calculated_field: Reference[TableauCalculatedField, RelationField] = Reference(
        TABLEAU_CALCULATED_FIELD, "TableauCalculatedField"
    )
    TABLEAU_DASHBOARD_FIELD = RelationField("tableauDashboardField")
    tableau_dashboard_field: Reference[TableauDashboardField, RelationField] = Reference(
        TABLEAU_DASHBOARD_FIELD, "TableauDashboardField"
    )
    TABLEAU_WORKSHEET = RelationField("tableauWorksheet")
    tableau_worksheet: Reference[TableauWorksheet, RelationField] = Reference(
        TABLEAU_WORKSHEET, "TableauWorksheet"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        worksheet_qualified_name: str,
        field_id: str,
        top_level_project_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TableauWorksheetField, to be saved.

        Args:
            name: what people call it.
            worksheet_qualified_name: qualifiedName of the worksheet.
            field_id: id of the field at the source.
            top_level_project_qualified_name: qualifiedName of the outermost project; the nearest one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TableauWorksheetField.creator(
        ...     name="name",
        ...     worksheet_qualified_name="default/tableau/1700000000/site/project/workbook/worksheet",
        ...     field_id="field_id",
        ... ).qualified_name
        'default/tableau/1700000000/site/project/workbook/worksheet/field_id'
        """
        require(name=name, worksheet_qualified_name=worksheet_qualified_name, field_id=field_id)
        connector_name, connection_qualified_name, _ = located(
            ("worksheet_qualified_name", worksheet_qualified_name, ("TableauWorksheet",))
        )
        if top_level_project_qualified_name is not None:
            require_inside(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                ("TableauProject",),
                connection_qualified_name,
            )
        if top_level_project_qualified_name is not None:
            require_within(
                "top_level_project_qualified_name",
                top_level_project_qualified_name,
                segments(worksheet_qualified_name, None, 4),
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{worksheet_qualified_name}/{field_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "tableauProjectQualifiedName": segments(worksheet_qualified_name, None, 5),
            "tableauSiteQualifiedName": segments(worksheet_qualified_name, None, 4),
            "tableauTopLevelProjectQualifiedName": top_level_project_qualified_name
            or segments(worksheet_qualified_name, None, 5),
            "tableauWorkbookQualifiedName": segments(worksheet_qualified_name, None, 6),
            "tableauWorksheetQualifiedName": worksheet_qualified_name,
            "tableauWorksheet": reference("TableauWorksheet", worksheet_qualified_name),
        }
        return cls._created(attributes)
