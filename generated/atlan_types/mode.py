# Derived from spec/typedefs/mode.json and spec/recipes/mode.yaml by scripts/generate.py. Do not edit.
"""Mode, ModeChart, ModeCollection, ModeQuery, ModeReport, ModeWorkspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Moment,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import (
    connector_of,
    located,
    reference,
    require,
    require_inside,
    require_within,
    segments,
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
    from typing import Self


__all__ = [
    "Mode",
    "ModeChart",
    "ModeCollection",
    "ModeQuery",
    "ModeReport",
    "ModeWorkspace",
]


class Mode(BI):
    """What assets of Mode have in common."""

    __slots__ = ()

    _type = "Mode"

    MODE_ID = KeywordField("modeId", "modeId")
    mode_id: Text[KeywordField] = Text(MODE_ID)
    MODE_TOKEN = KeywordTextField("modeToken", "modeToken", "modeToken.text")
    mode_token: Text[KeywordTextField] = Text(MODE_TOKEN)
    MODE_WORKSPACE_NAME = KeywordTextField(
        "modeWorkspaceName", "modeWorkspaceName.keyword", "modeWorkspaceName"
    )
    mode_workspace_name: Text[KeywordTextField] = Text(MODE_WORKSPACE_NAME)
    MODE_WORKSPACE_USERNAME = KeywordTextField(
        "modeWorkspaceUsername", "modeWorkspaceUsername", "modeWorkspaceUsername.text"
    )
    mode_workspace_username: Text[KeywordTextField] = Text(MODE_WORKSPACE_USERNAME)
    MODE_WORKSPACE_QUALIFIED_NAME = KeywordTextField(
        "modeWorkspaceQualifiedName", "modeWorkspaceQualifiedName", "modeWorkspaceQualifiedName.text"
    )
    mode_workspace_qualified_name: Text[KeywordTextField] = Text(MODE_WORKSPACE_QUALIFIED_NAME)
    MODE_REPORT_NAME = KeywordTextField("modeReportName", "modeReportName.keyword", "modeReportName")
    mode_report_name: Text[KeywordTextField] = Text(MODE_REPORT_NAME)
    MODE_REPORT_QUALIFIED_NAME = KeywordTextField(
        "modeReportQualifiedName", "modeReportQualifiedName", "modeReportQualifiedName.text"
    )
    mode_report_qualified_name: Text[KeywordTextField] = Text(MODE_REPORT_QUALIFIED_NAME)
    MODE_QUERY_NAME = KeywordTextField("modeQueryName", "modeQueryName.keyword", "modeQueryName")
    mode_query_name: Text[KeywordTextField] = Text(MODE_QUERY_NAME)
    MODE_QUERY_QUALIFIED_NAME = KeywordTextField(
        "modeQueryQualifiedName", "modeQueryQualifiedName", "modeQueryQualifiedName.text"
    )
    mode_query_qualified_name: Text[KeywordTextField] = Text(MODE_QUERY_QUALIFIED_NAME)


class ModeChart(Mode):
    """A chart in Mode."""

    __slots__ = ()

    _type = "ModeChart"

    MODE_CHART_TYPE = KeywordField("modeChartType", "modeChartType")
    mode_chart_type: Text[KeywordField] = Text(MODE_CHART_TYPE)
    MODE_QUERY = RelationField("modeQuery")
    mode_query: Reference[ModeQuery, RelationField] = Reference(MODE_QUERY, "ModeQuery")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        mode_token: str,
        mode_report_qualified_name: str,
        mode_workspace_name: str,
        mode_query_qualified_name: str | None = None,
        mode_workspace_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ModeChart, to be saved.

        Args:
            name: what people call it.
            mode_token: its token at the source.
            mode_report_qualified_name: qualifiedName of the report.
            mode_workspace_name: name of the workspace.
            mode_query_qualified_name: qualifiedName of the query.
            mode_workspace_qualified_name: qualifiedName of the workspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ModeChart.creator(
        ...     name="name",
        ...     mode_token="mode_token",
        ...     mode_report_qualified_name="default/mode/1700000000/workspaces/mode_workspace/reports/mode_report",
        ...     mode_workspace_name="mode_workspace_name",
        ... ).qualified_name
        'default/mode/1700000000/workspaces/mode_workspace/reports/mode_report/charts/mode_token'
        """
        require(
            name=name,
            mode_token=mode_token,
            mode_report_qualified_name=mode_report_qualified_name,
            mode_workspace_name=mode_workspace_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("mode_report_qualified_name", mode_report_qualified_name, ("ModeReport",)),
            connection=connection_qualified_name,
        )
        if mode_query_qualified_name is not None:
            require_inside(
                "mode_query_qualified_name",
                mode_query_qualified_name,
                ("ModeQuery",),
                connection_qualified_name,
            )
        if mode_query_qualified_name is not None:
            require_within("mode_query_qualified_name", mode_query_qualified_name, mode_report_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{mode_report_qualified_name}/charts/{mode_token}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "modeReportQualifiedName": mode_report_qualified_name,
            "modeToken": mode_token,
            "modeWorkspaceName": mode_workspace_name,
            "modeWorkspaceQualifiedName": mode_workspace_qualified_name
            or segments(mode_report_qualified_name, None, -2),
        }
        if mode_query_qualified_name is not None:
            attributes["modeQueryQualifiedName"] = mode_query_qualified_name
        if mode_query_qualified_name is not None:
            attributes["modeQuery"] = reference("ModeQuery", mode_query_qualified_name)
        return cls._created(attributes)


class ModeCollection(Mode):
    """A collection in Mode."""

    __slots__ = ()

    _type = "ModeCollection"

    MODE_COLLECTION_TYPE = KeywordField("modeCollectionType", "modeCollectionType")
    mode_collection_type: Text[KeywordField] = Text(MODE_COLLECTION_TYPE)
    MODE_COLLECTION_STATE = KeywordField("modeCollectionState", "modeCollectionState")
    mode_collection_state: Text[KeywordField] = Text(MODE_COLLECTION_STATE)
    MODE_WORKSPACE = RelationField("modeWorkspace")
    mode_workspace: Reference[ModeWorkspace, RelationField] = Reference(MODE_WORKSPACE, "ModeWorkspace")
    MODE_REPORTS = RelationField("modeReports")
    mode_reports: References[ModeReport, RelationField] = References(MODE_REPORTS, "ModeReport")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        mode_token: str,
        mode_workspace_qualified_name: str,
        mode_workspace_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ModeCollection, to be saved.

        Args:
            name: what people call it.
            mode_token: its token at the source.
            mode_workspace_qualified_name: qualifiedName of the workspace.
            mode_workspace_name: name of the workspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ModeCollection.creator(
        ...     name="name",
        ...     mode_token="mode_token",
        ...     mode_workspace_qualified_name="default/mode/1700000000/workspaces/mode_workspace",
        ...     mode_workspace_name="mode_workspace_name",
        ... ).qualified_name
        'default/mode/1700000000/workspaces/mode_workspace/collections/mode_token'
        """
        require(
            name=name,
            mode_token=mode_token,
            mode_workspace_qualified_name=mode_workspace_qualified_name,
            mode_workspace_name=mode_workspace_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("mode_workspace_qualified_name", mode_workspace_qualified_name, ("ModeWorkspace",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{mode_workspace_qualified_name}/collections/{mode_token}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "modeToken": mode_token,
            "modeWorkspaceName": mode_workspace_name,
            "modeWorkspaceQualifiedName": mode_workspace_qualified_name,
            "modeWorkspace": reference("ModeWorkspace", mode_workspace_qualified_name),
        }
        return cls._created(attributes)


class ModeQuery(Mode):
    """A query in Mode."""

    __slots__ = ()

    _type = "ModeQuery"

    MODE_RAW_QUERY = TextField("modeRawQuery", "modeRawQuery")
    mode_raw_query: Text[TextField] = Text(MODE_RAW_QUERY)
    MODE_REPORT_IMPORT_COUNT = NumericField("modeReportImportCount", "modeReportImportCount")
    mode_report_import_count: Integer[NumericField] = Integer(MODE_REPORT_IMPORT_COUNT)
    MODE_REPORT = RelationField("modeReport")
    mode_report: Reference[ModeReport, RelationField] = Reference(MODE_REPORT, "ModeReport")
    MODE_CHARTS = RelationField("modeCharts")
    mode_charts: References[ModeChart, RelationField] = References(MODE_CHARTS, "ModeChart")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        mode_token: str,
        mode_report_qualified_name: str,
        mode_report_name: str,
        mode_workspace_name: str,
        mode_workspace_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ModeQuery, to be saved.

        Args:
            name: what people call it.
            mode_token: its token at the source.
            mode_report_qualified_name: qualifiedName of the report.
            mode_report_name: name of the report.
            mode_workspace_name: name of the workspace.
            mode_workspace_qualified_name: qualifiedName of the workspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ModeQuery.creator(
        ...     name="name",
        ...     mode_token="mode_token",
        ...     mode_report_qualified_name="default/mode/1700000000/workspaces/mode_workspace/reports/mode_report",
        ...     mode_report_name="mode_report_name",
        ...     mode_workspace_name="mode_workspace_name",
        ... ).qualified_name
        'default/mode/1700000000/workspaces/mode_workspace/reports/mode_report/queries/mode_token'
        """
        require(
            name=name,
            mode_token=mode_token,
            mode_report_qualified_name=mode_report_qualified_name,
            mode_report_name=mode_report_name,
            mode_workspace_name=mode_workspace_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("mode_report_qualified_name", mode_report_qualified_name, ("ModeReport",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{mode_report_qualified_name}/queries/{mode_token}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "modeReportName": mode_report_name,
            "modeReportQualifiedName": mode_report_qualified_name,
            "modeToken": mode_token,
            "modeWorkspaceName": mode_workspace_name,
            "modeWorkspaceQualifiedName": mode_workspace_qualified_name
            or segments(mode_report_qualified_name, None, -2),
            "modeReport": reference("ModeReport", mode_report_qualified_name),
        }
        return cls._created(attributes)


class ModeReport(Mode):
    """A report in Mode."""

    __slots__ = ()

    _type = "ModeReport"

    MODE_COLLECTION_TOKEN = KeywordField("modeCollectionToken", "modeCollectionToken")
    mode_collection_token: Text[KeywordField] = Text(MODE_COLLECTION_TOKEN)
    MODE_REPORT_PUBLISHED_AT = NumericField("modeReportPublishedAt", "modeReportPublishedAt")
    mode_report_published_at: Moment[NumericField] = Moment(MODE_REPORT_PUBLISHED_AT)
    MODE_QUERY_COUNT = NumericField("modeQueryCount", "modeQueryCount")
    mode_query_count: Integer[NumericField] = Integer(MODE_QUERY_COUNT)
    MODE_CHART_COUNT = NumericField("modeChartCount", "modeChartCount")
    mode_chart_count: Integer[NumericField] = Integer(MODE_CHART_COUNT)
    MODE_QUERY_PREVIEW = TextField("modeQueryPreview", "modeQueryPreview")
    mode_query_preview: Text[TextField] = Text(MODE_QUERY_PREVIEW)
    MODE_IS_PUBLIC = BooleanField("modeIsPublic", "modeIsPublic")
    mode_is_public: Flag[BooleanField] = Flag(MODE_IS_PUBLIC)
    MODE_IS_SHARED = BooleanField("modeIsShared", "modeIsShared")
    mode_is_shared: Flag[BooleanField] = Flag(MODE_IS_SHARED)
    MODE_IS_ARCHIVED = BooleanField("modeIsArchived", "modeIsArchived")
    mode_is_archived: Flag[BooleanField] = Flag(MODE_IS_ARCHIVED)
    MODE_QUERIES = RelationField("modeQueries")
    mode_queries: References[ModeQuery, RelationField] = References(MODE_QUERIES, "ModeQuery")
    MODE_COLLECTIONS = RelationField("modeCollections")
    mode_collections: References[ModeCollection, RelationField] = References(
        MODE_COLLECTIONS, "ModeCollection"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        mode_token: str,
        mode_workspace_qualified_name: str,
        mode_workspace_name: str,
        mode_collection_qualified_names: list[str] | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ModeReport, to be saved.

        Args:
            name: what people call it.
            mode_token: its token at the source.
            mode_workspace_qualified_name: qualifiedName of the workspace.
            mode_workspace_name: name of the workspace.
            mode_collection_qualified_names: qualifiedNames of the collections.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ModeReport.creator(
        ...     name="name",
        ...     mode_token="mode_token",
        ...     mode_workspace_qualified_name="default/mode/1700000000/workspaces/mode_workspace",
        ...     mode_workspace_name="mode_workspace_name",
        ... ).qualified_name
        'default/mode/1700000000/workspaces/mode_workspace/reports/mode_token'
        """
        require(
            name=name,
            mode_token=mode_token,
            mode_workspace_qualified_name=mode_workspace_qualified_name,
            mode_workspace_name=mode_workspace_name,
        )
        connector_name, connection_qualified_name, _ = located(
            ("mode_workspace_qualified_name", mode_workspace_qualified_name, ("ModeWorkspace",)),
            connection=connection_qualified_name,
        )
        if mode_collection_qualified_names is not None:
            require_inside(
                "mode_collection_qualified_names",
                mode_collection_qualified_names,
                ("ModeCollection",),
                connection_qualified_name,
            )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{mode_workspace_qualified_name}/reports/{mode_token}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "modeToken": mode_token,
            "modeWorkspaceName": mode_workspace_name,
            "modeWorkspaceQualifiedName": mode_workspace_qualified_name,
        }
        if mode_collection_qualified_names is not None:
            attributes["modeCollections"] = [
                reference("ModeCollection", one) for one in mode_collection_qualified_names
            ]
        return cls._created(attributes)


class ModeWorkspace(Mode):
    """A workspace in Mode."""

    __slots__ = ()

    _type = "ModeWorkspace"

    MODE_COLLECTION_COUNT = NumericField("modeCollectionCount", "modeCollectionCount")
    mode_collection_count: Integer[NumericField] = Integer(MODE_COLLECTION_COUNT)
    MODE_COLLECTIONS = RelationField("modeCollections")
    mode_collections: References[ModeCollection, RelationField] = References(
        MODE_COLLECTIONS, "ModeCollection"
    )

    @classmethod
    def creator(cls, *, name: str, mode_token: str, connection_qualified_name: str) -> Self:
        """Make a new ModeWorkspace, to be saved.

        Args:
            name: what people call it.
            mode_token: its token at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ModeWorkspace.creator(
        ...     name="name",
        ...     mode_token="mode_token",
        ...     connection_qualified_name="default/mode/1700000000",
        ... ).qualified_name
        'default/mode/1700000000/workspaces/mode_token'
        """
        require(name=name, mode_token=mode_token, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/workspaces/{mode_token}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "modeToken": mode_token,
        }
        return cls._created(attributes)
