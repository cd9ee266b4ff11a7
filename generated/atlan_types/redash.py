# Derived from spec/typedefs/redash.json and spec/recipes/redash.yaml by scripts/generate.py. Do not edit.
"""Redash, RedashDashboard, RedashQuery, RedashVisualization."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    "Redash",
    "RedashDashboard",
    "RedashQuery",
    "RedashVisualization",
]


class Redash(BI):
    """Assets of the type Redash."""

    __slots__ = ()

    _type = "Redash"

    REDASH_IS_PUBLISHED = BooleanField("redashIsPublished", "redashIsPublished")
    redash_is_published: Flag[BooleanField] = Flag(REDASH_IS_PUBLISHED)


class RedashDashboard(Redash):
    """Assets of the type RedashDashboard."""

    __slots__ = ()

    _type = "RedashDashboard"

    REDASH_DASHBOARD_WIDGET_COUNT = NumericField("redashDashboardWidgetCount", "redashDashboardWidgetCount")
    redash_dashboard_widget_count: Integer[NumericField] = Integer(REDASH_DASHBOARD_WIDGET_COUNT)


class RedashQuery(Redash):
    """Assets of the type RedashQuery."""

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


class RedashVisualization(Redash):
    """Assets of the type RedashVisualization."""

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
