# Derived from spec/typedefs/superset.json and spec/recipes/superset.yaml by scripts/generate.py. Do not edit.
"""Superset, SupersetChart, SupersetDashboard, SupersetDataset."""

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
    "Superset",
    "SupersetChart",
    "SupersetDashboard",
    "SupersetDataset",
]


class Superset(BI):
    """What assets of Apache Superset have in common."""

    __slots__ = ()

    _type = "Superset"

    SUPERSET_DASHBOARD_ID = NumericField("supersetDashboardId", "supersetDashboardId")
    superset_dashboard_id: Integer[NumericField] = Integer(SUPERSET_DASHBOARD_ID)
    SUPERSET_DASHBOARD_QUALIFIED_NAME = KeywordTextField(
        "supersetDashboardQualifiedName",
        "supersetDashboardQualifiedName",
        "supersetDashboardQualifiedName.text",
    )
    superset_dashboard_qualified_name: Text[KeywordTextField] = Text(SUPERSET_DASHBOARD_QUALIFIED_NAME)


class SupersetChart(Superset):
    """A chart in Apache Superset."""

    __slots__ = ()

    _type = "SupersetChart"

    SUPERSET_CHART_DESCRIPTION_MARKDOWN = TextField(
        "supersetChartDescriptionMarkdown", "supersetChartDescriptionMarkdown"
    )
    superset_chart_description_markdown: Text[TextField] = Text(SUPERSET_CHART_DESCRIPTION_MARKDOWN)
    SUPERSET_CHART_FORM_DATA = KeywordField("supersetChartFormData", "supersetChartFormData")
    superset_chart_form_data: MapOf[str, KeywordField] = MapOf(SUPERSET_CHART_FORM_DATA, codecs.TEXT)
    SUPERSET_DASHBOARD = RelationField("supersetDashboard")
    superset_dashboard: Reference[SupersetDashboard, RelationField] = Reference(
        SUPERSET_DASHBOARD, "SupersetDashboard"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        superset_dashboard_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new SupersetChart, to be saved.

        Args:
            name: what people call it.
            superset_dashboard_qualified_name: qualifiedName of the dashboard.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SupersetChart.creator(
        ...     name="name",
        ...     superset_dashboard_qualified_name="default/superset/1700000000/superset_dashboard",
        ... ).qualified_name
        'default/superset/1700000000/superset_dashboard/name'
        """
        require(name=name, superset_dashboard_qualified_name=superset_dashboard_qualified_name)
        connector_name, connection_qualified_name, (_, superset_dashboard_qualified_name) = ancestors(
            "superset_dashboard_qualified_name",
            superset_dashboard_qualified_name,
            connection_qualified_name,
            (None, superset_dashboard_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{superset_dashboard_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "supersetDashboardQualifiedName": superset_dashboard_qualified_name,
            "supersetDashboard": reference("SupersetDashboard", superset_dashboard_qualified_name),
        }
        return cls._created(attributes)


class SupersetDashboard(Superset):
    """A dashboard in Apache Superset."""

    __slots__ = ()

    _type = "SupersetDashboard"

    SUPERSET_DASHBOARD_CHANGED_BY_NAME = KeywordTextStemmedField(
        "supersetDashboardChangedByName",
        "supersetDashboardChangedByName.keyword",
        "supersetDashboardChangedByName",
        "supersetDashboardChangedByName.stemmed",
    )
    superset_dashboard_changed_by_name: Text[KeywordTextStemmedField] = Text(
        SUPERSET_DASHBOARD_CHANGED_BY_NAME
    )
    SUPERSET_DASHBOARD_CHANGED_BY_URL = TextField(
        "supersetDashboardChangedByURL", "supersetDashboardChangedByURL"
    )
    superset_dashboard_changed_by_url: Text[TextField] = Text(SUPERSET_DASHBOARD_CHANGED_BY_URL)
    SUPERSET_DASHBOARD_IS_MANAGED_EXTERNALLY = BooleanField(
        "supersetDashboardIsManagedExternally", "supersetDashboardIsManagedExternally"
    )
    superset_dashboard_is_managed_externally: Flag[BooleanField] = Flag(
        SUPERSET_DASHBOARD_IS_MANAGED_EXTERNALLY
    )
    SUPERSET_DASHBOARD_IS_PUBLISHED = BooleanField(
        "supersetDashboardIsPublished", "supersetDashboardIsPublished"
    )
    superset_dashboard_is_published: Flag[BooleanField] = Flag(SUPERSET_DASHBOARD_IS_PUBLISHED)
    SUPERSET_DASHBOARD_THUMBNAIL_URL = TextField(
        "supersetDashboardThumbnailURL", "supersetDashboardThumbnailURL"
    )
    superset_dashboard_thumbnail_url: Text[TextField] = Text(SUPERSET_DASHBOARD_THUMBNAIL_URL)
    SUPERSET_DASHBOARD_CHART_COUNT = NumericField(
        "supersetDashboardChartCount", "supersetDashboardChartCount"
    )
    superset_dashboard_chart_count: Integer[NumericField] = Integer(SUPERSET_DASHBOARD_CHART_COUNT)
    SUPERSET_DATASETS = RelationField("supersetDatasets")
    superset_datasets: References[SupersetDataset, RelationField] = References(
        SUPERSET_DATASETS, "SupersetDataset"
    )
    SUPERSET_CHARTS = RelationField("supersetCharts")
    superset_charts: References[SupersetChart, RelationField] = References(SUPERSET_CHARTS, "SupersetChart")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new SupersetDashboard, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SupersetDashboard.creator(
        ...     name="name",
        ...     connection_qualified_name="default/superset/1700000000",
        ... ).qualified_name
        'default/superset/1700000000/name'
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


class SupersetDataset(Superset):
    """A dataset in Apache Superset."""

    __slots__ = ()

    _type = "SupersetDataset"

    SUPERSET_DATASET_DATASOURCE_NAME = KeywordTextStemmedField(
        "supersetDatasetDatasourceName",
        "supersetDatasetDatasourceName.keyword",
        "supersetDatasetDatasourceName",
        "supersetDatasetDatasourceName.stemmed",
    )
    superset_dataset_datasource_name: Text[KeywordTextStemmedField] = Text(SUPERSET_DATASET_DATASOURCE_NAME)
    SUPERSET_DATASET_ID = NumericField("supersetDatasetId", "supersetDatasetId")
    superset_dataset_id: Integer[NumericField] = Integer(SUPERSET_DATASET_ID)
    SUPERSET_DATASET_TYPE = KeywordField("supersetDatasetType", "supersetDatasetType")
    superset_dataset_type: Text[KeywordField] = Text(SUPERSET_DATASET_TYPE)
    SUPERSET_DASHBOARD = RelationField("supersetDashboard")
    superset_dashboard: Reference[SupersetDashboard, RelationField] = Reference(
        SUPERSET_DASHBOARD, "SupersetDashboard"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        superset_dashboard_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new SupersetDataset, to be saved.

        Args:
            name: what people call it.
            superset_dashboard_qualified_name: qualifiedName of the dashboard.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> SupersetDataset.creator(
        ...     name="name",
        ...     superset_dashboard_qualified_name="default/superset/1700000000/superset_dashboard",
        ... ).qualified_name
        'default/superset/1700000000/superset_dashboard/name'
        """
        require(name=name, superset_dashboard_qualified_name=superset_dashboard_qualified_name)
        connector_name, connection_qualified_name, (_, superset_dashboard_qualified_name) = ancestors(
            "superset_dashboard_qualified_name",
            superset_dashboard_qualified_name,
            connection_qualified_name,
            (None, superset_dashboard_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{superset_dashboard_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "supersetDashboardQualifiedName": superset_dashboard_qualified_name,
            "supersetDashboard": reference("SupersetDashboard", superset_dashboard_qualified_name),
        }
        return cls._created(attributes)
