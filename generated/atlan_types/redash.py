# Derived from spec/typedefs/redash.json and spec/recipes/redash.yaml by scripts/generate.py. Do not edit.
"""Redash, RedashDashboard, RedashQuery, RedashVisualization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Decimal,
    Flag,
    Integer,
    MapOf,
    Moment,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, identifier, located, reference, require
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
    "Redash",
    "RedashDashboard",
    "RedashQuery",
    "RedashVisualization",
]


class Redash(BI):
    """What assets of Redash have in common."""

    __slots__ = ()

    _type = "Redash"

    REDASH_IS_PUBLISHED = BooleanField("redashIsPublished", "redashIsPublished")
    redash_is_published: Flag[BooleanField] = Flag(REDASH_IS_PUBLISHED)


class RedashDashboard(Redash):
    """A dashboard in Redash."""

    __slots__ = ()

    _type = "RedashDashboard"

    REDASH_DASHBOARD_WIDGET_COUNT = NumericField("redashDashboardWidgetCount", "redashDashboardWidgetCount")
    redash_dashboard_widget_count: Integer[NumericField] = Integer(REDASH_DASHBOARD_WIDGET_COUNT)

    @classmethod
    def creator(cls, *, name: str, slug: str, connection_qualified_name: str) -> Self:
        """Make a new RedashDashboard, to be saved.

        Args:
            name: what people call it.
            slug: its name in URLs.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> RedashDashboard.creator(
        ...     name="name",
        ...     slug="slug",
        ...     connection_qualified_name="default/redash/1700000000",
        ... ).qualified_name
        'default/redash/1700000000/dashboards/slug'
        """
        require(name=name, slug=slug, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dashboards/{slug}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class RedashQuery(Redash):
    """A query in Redash."""

    __slots__ = ()

    _type = "RedashQuery"

    REDASH_QUERY_SQL = TextField("redashQuerySQL", "redashQuerySQL")
    redash_query_s_q_l: Text[TextField] = Text(REDASH_QUERY_SQL)
    redash_query_sql: Text[TextField] = redash_query_s_q_l
    REDASH_QUERY_PARAMETERS = TextField("redashQueryParameters", "redashQueryParameters")
    redash_query_parameters: Text[TextField] = Text(REDASH_QUERY_PARAMETERS)
    REDASH_QUERY_SCHEDULE = KeywordField("redashQuerySchedule", "redashQuerySchedule")
    redash_query_schedule: MapOf[str, KeywordField] = MapOf(REDASH_QUERY_SCHEDULE, codecs.TEXT)
    REDASH_QUERY_LAST_EXECUTION_RUNTIME = NumericField(
        "redashQueryLastExecutionRuntime", "redashQueryLastExecutionRuntime"
    )
    redash_query_last_execution_runtime: Decimal[NumericField] = Decimal(REDASH_QUERY_LAST_EXECUTION_RUNTIME)
    REDASH_QUERY_LAST_EXECUTED_AT = NumericField("redashQueryLastExecutedAt", "redashQueryLastExecutedAt")
    redash_query_last_executed_at: Moment[NumericField] = Moment(REDASH_QUERY_LAST_EXECUTED_AT)
    REDASH_QUERY_SCHEDULE_HUMANIZED = KeywordTextField(
        "redashQueryScheduleHumanized", "redashQueryScheduleHumanized", "redashQueryScheduleHumanized.text"
    )
    redash_query_schedule_humanized: Text[KeywordTextField] = Text(REDASH_QUERY_SCHEDULE_HUMANIZED)
    REDASH_VISUALIZATIONS = RelationField("redashVisualizations")
    redash_visualizations: References[RedashVisualization, RelationField] = References(
        REDASH_VISUALIZATIONS, "RedashVisualization"
    )

    @classmethod
    def creator(cls, *, name: str, query_id: int | str, connection_qualified_name: str) -> Self:
        """Make a new RedashQuery, to be saved.

        Args:
            name: what people call it.
            query_id: id of the query at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> RedashQuery.creator(
        ...     name="name",
        ...     query_id="query_id",
        ...     connection_qualified_name="default/redash/1700000000",
        ... ).qualified_name
        'default/redash/1700000000/queries/query_id'
        """
        require(name=name, query_id=query_id, connection_qualified_name=connection_qualified_name)
        query_id = identifier("query_id", query_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/queries/{query_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class RedashVisualization(Redash):
    """A visualization in Redash."""

    __slots__ = ()

    _type = "RedashVisualization"

    REDASH_VISUALIZATION_TYPE = KeywordField("redashVisualizationType", "redashVisualizationType")
    redash_visualization_type: Text[KeywordField] = Text(REDASH_VISUALIZATION_TYPE)
    REDASH_QUERY_NAME = KeywordTextField("redashQueryName", "redashQueryName.keyword", "redashQueryName")
    redash_query_name: Text[KeywordTextField] = Text(REDASH_QUERY_NAME)
    REDASH_QUERY_QUALIFIED_NAME = KeywordTextField(
        "redashQueryQualifiedName", "redashQueryQualifiedName", "redashQueryQualifiedName.text"
    )
    redash_query_qualified_name: Text[KeywordTextField] = Text(REDASH_QUERY_QUALIFIED_NAME)
    REDASH_QUERY = RelationField("redashQuery")
    redash_query: Reference[RedashQuery, RelationField] = Reference(REDASH_QUERY, "RedashQuery")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        visualization_id: int | str,
        redash_query_qualified_name: str,
        redash_query_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new RedashVisualization, to be saved.

        Args:
            name: what people call it.
            visualization_id: id of the visualization at the source.
            redash_query_qualified_name: qualifiedName of the query.
            redash_query_name: name of the query.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> RedashVisualization.creator(
        ...     name="name",
        ...     visualization_id="visualization_id",
        ...     redash_query_qualified_name="default/redash/1700000000/queries/redash_query",
        ...     redash_query_name="redash_query_name",
        ... ).qualified_name
        'default/redash/1700000000/visualizations/visualization_id'
        """
        require(
            name=name,
            visualization_id=visualization_id,
            redash_query_qualified_name=redash_query_qualified_name,
            redash_query_name=redash_query_name,
        )
        visualization_id = identifier("visualization_id", visualization_id)
        connector_name, connection_qualified_name, _ = located(
            ("redash_query_qualified_name", redash_query_qualified_name, ("RedashQuery",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/visualizations/{visualization_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "redashQueryName": redash_query_name,
            "redashQueryQualifiedName": redash_query_qualified_name,
            "redashQuery": reference("RedashQuery", redash_query_qualified_name),
        }
        return cls._created(attributes)
