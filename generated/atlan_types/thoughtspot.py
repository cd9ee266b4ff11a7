# Derived from spec/typedefs/thoughtspot.json and spec/recipes/thoughtspot.yaml by scripts/generate.py. Do not edit.
"""Thoughtspot, ThoughtspotAnswer, ThoughtspotColumn, ThoughtspotDashlet, ThoughtspotLiveboard, ThoughtspotTable, ThoughtspotView, ThoughtspotWorksheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, located, reference, require
from atlan.model.fields.atlan_fields import (
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
    "Thoughtspot",
    "ThoughtspotAnswer",
    "ThoughtspotColumn",
    "ThoughtspotDashlet",
    "ThoughtspotLiveboard",
    "ThoughtspotTable",
    "ThoughtspotView",
    "ThoughtspotWorksheet",
]


class Thoughtspot(BI):
    """What assets of ThoughtSpot have in common."""

    __slots__ = ()

    _type = "Thoughtspot"

    THOUGHTSPOT_CHART_TYPE = KeywordField("thoughtspotChartType", "thoughtspotChartType")
    thoughtspot_chart_type: Text[KeywordField] = Text(THOUGHTSPOT_CHART_TYPE)
    THOUGHTSPOT_QUESTION_TEXT = TextField("thoughtspotQuestionText", "thoughtspotQuestionText")
    thoughtspot_question_text: Text[TextField] = Text(THOUGHTSPOT_QUESTION_TEXT)
    THOUGHTSPOT_JOIN_COUNT = NumericField("thoughtspotJoinCount", "thoughtspotJoinCount")
    thoughtspot_join_count: Integer[NumericField] = Integer(THOUGHTSPOT_JOIN_COUNT)
    THOUGHTSPOT_COLUMN_COUNT = NumericField("thoughtspotColumnCount", "thoughtspotColumnCount")
    thoughtspot_column_count: Integer[NumericField] = Integer(THOUGHTSPOT_COLUMN_COUNT)


class ThoughtspotAnswer(Thoughtspot):
    """An answer in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotAnswer"

    @classmethod
    def creator(cls, *, name: str, thoughtspot_id: str, connection_qualified_name: str) -> Self:
        """Make a new ThoughtspotAnswer, to be saved.

        Args:
            name: what people call it.
            thoughtspot_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ThoughtspotAnswer.creator(
        ...     name="name",
        ...     thoughtspot_id="thoughtspot_id",
        ...     connection_qualified_name="default/thoughtspot/1700000000",
        ... ).qualified_name
        'default/thoughtspot/1700000000/answers/thoughtspot_id'
        """
        require(name=name, thoughtspot_id=thoughtspot_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/answers/{thoughtspot_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class ThoughtspotColumn(Thoughtspot):
    """A column in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotColumn"

    THOUGHTSPOT_TABLE_QUALIFIED_NAME = KeywordTextField(
        "thoughtspotTableQualifiedName", "thoughtspotTableQualifiedName", "thoughtspotTableQualifiedName.text"
    )
    thoughtspot_table_qualified_name: Text[KeywordTextField] = Text(THOUGHTSPOT_TABLE_QUALIFIED_NAME)
    THOUGHTSPOT_VIEW_QUALIFIED_NAME = KeywordTextField(
        "thoughtspotViewQualifiedName", "thoughtspotViewQualifiedName", "thoughtspotViewQualifiedName.text"
    )
    thoughtspot_view_qualified_name: Text[KeywordTextField] = Text(THOUGHTSPOT_VIEW_QUALIFIED_NAME)
    THOUGHTSPOT_WORKSHEET_QUALIFIED_NAME = KeywordTextField(
        "thoughtspotWorksheetQualifiedName",
        "thoughtspotWorksheetQualifiedName",
        "thoughtspotWorksheetQualifiedName.text",
    )
    thoughtspot_worksheet_qualified_name: Text[KeywordTextField] = Text(THOUGHTSPOT_WORKSHEET_QUALIFIED_NAME)
    THOUGHTSPOT_COLUMN_DATA_TYPE = KeywordField("thoughtspotColumnDataType", "thoughtspotColumnDataType")
    thoughtspot_column_data_type: Text[KeywordField] = Text(THOUGHTSPOT_COLUMN_DATA_TYPE)
    THOUGHTSPOT_COLUMN_TYPE = KeywordField("thoughtspotColumnType", "thoughtspotColumnType")
    thoughtspot_column_type: Text[KeywordField] = Text(THOUGHTSPOT_COLUMN_TYPE)
    THOUGHTSPOT_VIEW = RelationField("thoughtspotView")
    thoughtspot_view: Reference[ThoughtspotView, RelationField] = Reference(
        THOUGHTSPOT_VIEW, "ThoughtspotView"
    )
    THOUGHTSPOT_WORKSHEET = RelationField("thoughtspotWorksheet")
    thoughtspot_worksheet: Reference[ThoughtspotWorksheet, RelationField] = Reference(
        THOUGHTSPOT_WORKSHEET, "ThoughtspotWorksheet"
    )
    THOUGHTSPOT_TABLE = RelationField("thoughtspotTable")
    thoughtspot_table: Reference[ThoughtspotTable, RelationField] = Reference(
        THOUGHTSPOT_TABLE, "ThoughtspotTable"
    )


class ThoughtspotDashlet(Thoughtspot):
    """A dashlet in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotDashlet"

    THOUGHTSPOT_LIVEBOARD_NAME = KeywordTextField(
        "thoughtspotLiveboardName", "thoughtspotLiveboardName.keyword", "thoughtspotLiveboardName"
    )
    thoughtspot_liveboard_name: Text[KeywordTextField] = Text(THOUGHTSPOT_LIVEBOARD_NAME)
    THOUGHTSPOT_LIVEBOARD_QUALIFIED_NAME = KeywordTextField(
        "thoughtspotLiveboardQualifiedName",
        "thoughtspotLiveboardQualifiedName",
        "thoughtspotLiveboardQualifiedName.text",
    )
    thoughtspot_liveboard_qualified_name: Text[KeywordTextField] = Text(THOUGHTSPOT_LIVEBOARD_QUALIFIED_NAME)
    THOUGHTSPOT_LIVEBOARD = RelationField("thoughtspotLiveboard")
    thoughtspot_liveboard: Reference[ThoughtspotLiveboard, RelationField] = Reference(
        THOUGHTSPOT_LIVEBOARD, "ThoughtspotLiveboard"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        thoughtspot_id: str,
        thoughtspot_liveboard_qualified_name: str,
        thoughtspot_liveboard_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ThoughtspotDashlet, to be saved.

        Args:
            name: what people call it.
            thoughtspot_id: id of the asset at the source.
            thoughtspot_liveboard_qualified_name: qualifiedName of the liveboard.
            thoughtspot_liveboard_name: name of the liveboard.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ThoughtspotDashlet.creator(
        ...     name="name",
        ...     thoughtspot_id="thoughtspot_id",
        ...     thoughtspot_liveboard_qualified_name="default/thoughtspot/1700000000/liveboards/thoughtspot_liveboard",
        ...     thoughtspot_liveboard_name="thoughtspot_liveboard_name",
        ... ).qualified_name
        'default/thoughtspot/1700000000/dashlets/thoughtspot_id'
        """
        require(
            name=name,
            thoughtspot_id=thoughtspot_id,
            thoughtspot_liveboard_qualified_name=thoughtspot_liveboard_qualified_name,
            thoughtspot_liveboard_name=thoughtspot_liveboard_name,
        )
        connector_name, connection_qualified_name, _ = located(
            (
                "thoughtspot_liveboard_qualified_name",
                thoughtspot_liveboard_qualified_name,
                ("ThoughtspotLiveboard",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dashlets/{thoughtspot_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "thoughtspotLiveboardName": thoughtspot_liveboard_name,
            "thoughtspotLiveboardQualifiedName": thoughtspot_liveboard_qualified_name,
            "thoughtspotLiveboard": reference("ThoughtspotLiveboard", thoughtspot_liveboard_qualified_name),
        }
        return cls._created(attributes)


class ThoughtspotLiveboard(Thoughtspot):
    """A liveboard in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotLiveboard"

    THOUGHTSPOT_DASHLETS = RelationField("thoughtspotDashlets")
    thoughtspot_dashlets: References[ThoughtspotDashlet, RelationField] = References(
        THOUGHTSPOT_DASHLETS, "ThoughtspotDashlet"
    )

    @classmethod
    def creator(cls, *, name: str, thoughtspot_id: str, connection_qualified_name: str) -> Self:
        """Make a new ThoughtspotLiveboard, to be saved.

        Args:
            name: what people call it.
            thoughtspot_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ThoughtspotLiveboard.creator(
        ...     name="name",
        ...     thoughtspot_id="thoughtspot_id",
        ...     connection_qualified_name="default/thoughtspot/1700000000",
        ... ).qualified_name
        'default/thoughtspot/1700000000/liveboards/thoughtspot_id'
        """
        require(name=name, thoughtspot_id=thoughtspot_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/liveboards/{thoughtspot_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class ThoughtspotTable(Thoughtspot):
    """A table in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotTable"

    THOUGHTSPOT_COLUMNS = RelationField("thoughtspotColumns")
    thoughtspot_columns: References[ThoughtspotColumn, RelationField] = References(
        THOUGHTSPOT_COLUMNS, "ThoughtspotColumn"
    )

    @classmethod
    def creator(cls, *, name: str, thoughtspot_id: str, connection_qualified_name: str) -> Self:
        """Make a new ThoughtspotTable, to be saved.

        Args:
            name: what people call it.
            thoughtspot_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ThoughtspotTable.creator(
        ...     name="name",
        ...     thoughtspot_id="thoughtspot_id",
        ...     connection_qualified_name="default/thoughtspot/1700000000",
        ... ).qualified_name
        'default/thoughtspot/1700000000/tables/thoughtspot_id'
        """
        require(name=name, thoughtspot_id=thoughtspot_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/tables/{thoughtspot_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class ThoughtspotView(Thoughtspot):
    """A view in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotView"

    THOUGHTSPOT_COLUMNS = RelationField("thoughtspotColumns")
    thoughtspot_columns: References[ThoughtspotColumn, RelationField] = References(
        THOUGHTSPOT_COLUMNS, "ThoughtspotColumn"
    )

    @classmethod
    def creator(cls, *, name: str, thoughtspot_id: str, connection_qualified_name: str) -> Self:
        """Make a new ThoughtspotView, to be saved.

        Args:
            name: what people call it.
            thoughtspot_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ThoughtspotView.creator(
        ...     name="name",
        ...     thoughtspot_id="thoughtspot_id",
        ...     connection_qualified_name="default/thoughtspot/1700000000",
        ... ).qualified_name
        'default/thoughtspot/1700000000/views/thoughtspot_id'
        """
        require(name=name, thoughtspot_id=thoughtspot_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/views/{thoughtspot_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class ThoughtspotWorksheet(Thoughtspot):
    """A worksheet in ThoughtSpot."""

    __slots__ = ()

    _type = "ThoughtspotWorksheet"

    THOUGHTSPOT_COLUMNS = RelationField("thoughtspotColumns")
    thoughtspot_columns: References[ThoughtspotColumn, RelationField] = References(
        THOUGHTSPOT_COLUMNS, "ThoughtspotColumn"
    )

    @classmethod
    def creator(cls, *, name: str, thoughtspot_id: str, connection_qualified_name: str) -> Self:
        """Make a new ThoughtspotWorksheet, to be saved.

        Args:
            name: what people call it.
            thoughtspot_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ThoughtspotWorksheet.creator(
        ...     name="name",
        ...     thoughtspot_id="thoughtspot_id",
        ...     connection_qualified_name="default/thoughtspot/1700000000",
        ... ).qualified_name
        'default/thoughtspot/1700000000/worksheets/thoughtspot_id'
        """
        require(name=name, thoughtspot_id=thoughtspot_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/worksheets/{thoughtspot_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)
