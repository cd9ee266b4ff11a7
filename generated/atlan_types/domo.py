# Derived from spec/typedefs/domo.json and spec/recipes/domo.yaml by scripts/generate.py. Do not edit.
"""Domo, DomoCard, DomoDashboard, DomoDataset, DomoDatasetColumn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, located, reference, require
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

    from atlan_types.enums import DomoCardType

__all__ = [
    "Domo",
    "DomoCard",
    "DomoDashboard",
    "DomoDataset",
    "DomoDatasetColumn",
]


class Domo(BI):
    """What assets of Domo have in common."""

    __slots__ = ()

    _type = "Domo"

    DOMO_ID = KeywordField("domoId", "domoId")
    domo_id: Text[KeywordField] = Text(DOMO_ID)
    DOMO_OWNER_ID = KeywordField("domoOwnerId", "domoOwnerId")
    domo_owner_id: Text[KeywordField] = Text(DOMO_OWNER_ID)


class DomoCard(Domo):
    """A card in Domo."""

    __slots__ = ()

    _type = "DomoCard"

    DOMO_CARD_TYPE = KeywordField("domoCardType", "domoCardType")
    domo_card_type: Choice[DomoCardType, KeywordField] = Choice(DOMO_CARD_TYPE, "DomoCardType")
    DOMO_CARD_TYPE_VALUE = KeywordField("domoCardTypeValue", "domoCardTypeValue")
    domo_card_type_value: Text[KeywordField] = Text(DOMO_CARD_TYPE_VALUE)
    DOMO_CARD_DASHBOARD_COUNT = NumericField("domoCardDashboardCount", "domoCardDashboardCount")
    domo_card_dashboard_count: Integer[NumericField] = Integer(DOMO_CARD_DASHBOARD_COUNT)
    DOMO_DASHBOARDS = RelationField("domoDashboards")
    domo_dashboards: References[DomoDashboard, RelationField] = References(DOMO_DASHBOARDS, "DomoDashboard")
    DOMO_DATASET = RelationField("domoDataset")
    domo_dataset: Reference[DomoDataset, RelationField] = Reference(DOMO_DATASET, "DomoDataset")

    @classmethod
    def creator(cls, *, name: str, domo_id: str, connection_qualified_name: str) -> Self:
        """Make a new DomoCard, to be saved.

        Args:
            name: what people call it.
            domo_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DomoCard.creator(
        ...     name="name",
        ...     domo_id="domo_id",
        ...     connection_qualified_name="default/domo/1700000000",
        ... ).qualified_name
        'default/domo/1700000000/card/domo_id'
        """
        require(name=name, domo_id=domo_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/card/{domo_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "domoId": domo_id,
        }
        return cls._created(attributes)


class DomoDashboard(Domo):
    """A dashboard in Domo."""

    __slots__ = ()

    _type = "DomoDashboard"

    DOMO_DASHBOARD_CARD_COUNT = NumericField("domoDashboardCardCount", "domoDashboardCardCount")
    domo_dashboard_card_count: Integer[NumericField] = Integer(DOMO_DASHBOARD_CARD_COUNT)
    DOMO_DASHBOARD_CHILDREN = RelationField("domoDashboardChildren")
    domo_dashboard_children: References[DomoDashboard, RelationField] = References(
        DOMO_DASHBOARD_CHILDREN, "DomoDashboard"
    )
    DOMO_CARDS = RelationField("domoCards")
    domo_cards: References[DomoCard, RelationField] = References(DOMO_CARDS, "DomoCard")
    DOMO_DASHBOARD_PARENT = RelationField("domoDashboardParent")
    domo_dashboard_parent: Reference[DomoDashboard, RelationField] = Reference(
        DOMO_DASHBOARD_PARENT, "DomoDashboard"
    )

    @classmethod
    def creator(cls, *, name: str, domo_id: str, connection_qualified_name: str) -> Self:
        """Make a new DomoDashboard, to be saved.

        Args:
            name: what people call it.
            domo_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DomoDashboard.creator(
        ...     name="name",
        ...     domo_id="domo_id",
        ...     connection_qualified_name="default/domo/1700000000",
        ... ).qualified_name
        'default/domo/1700000000/dashboard/domo_id'
        """
        require(name=name, domo_id=domo_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dashboard/{domo_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "domoId": domo_id,
        }
        return cls._created(attributes)


class DomoDataset(Domo):
    """A dataset in Domo."""

    __slots__ = ()

    _type = "DomoDataset"

    DOMO_DATASET_ROW_COUNT = NumericField("domoDatasetRowCount", "domoDatasetRowCount")
    domo_dataset_row_count: Integer[NumericField] = Integer(DOMO_DATASET_ROW_COUNT)
    DOMO_DATASET_COLUMN_COUNT = NumericField("domoDatasetColumnCount", "domoDatasetColumnCount")
    domo_dataset_column_count: Integer[NumericField] = Integer(DOMO_DATASET_COLUMN_COUNT)
    DOMO_DATASET_TYPE = KeywordTextField("domoDatasetType", "domoDatasetType.keyword", "domoDatasetType")
    domo_dataset_type: Text[KeywordTextField] = Text(DOMO_DATASET_TYPE)
    DOMO_DATASET_CARD_COUNT = NumericField("domoDatasetCardCount", "domoDatasetCardCount")
    domo_dataset_card_count: Integer[NumericField] = Integer(DOMO_DATASET_CARD_COUNT)
    DOMO_DATASET_LAST_RUN = TextField("domoDatasetLastRun", "domoDatasetLastRun")
    domo_dataset_last_run: Text[TextField] = Text(DOMO_DATASET_LAST_RUN)
    DOMO_CARDS = RelationField("domoCards")
    domo_cards: References[DomoCard, RelationField] = References(DOMO_CARDS, "DomoCard")
    DOMO_DATASET_COLUMNS = RelationField("domoDatasetColumns")
    domo_dataset_columns: References[DomoDatasetColumn, RelationField] = References(
        DOMO_DATASET_COLUMNS, "DomoDatasetColumn"
    )

    @classmethod
    def creator(cls, *, name: str, domo_id: str, connection_qualified_name: str) -> Self:
        """Make a new DomoDataset, to be saved.

        Args:
            name: what people call it.
            domo_id: id of the asset at the source.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DomoDataset.creator(
        ...     name="name",
        ...     domo_id="domo_id",
        ...     connection_qualified_name="default/domo/1700000000",
        ... ).qualified_name
        'default/domo/1700000000/dataset/domo_id'
        """
        require(name=name, domo_id=domo_id, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dataset/{domo_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "domoId": domo_id,
        }
        return cls._created(attributes)


class DomoDatasetColumn(Domo):
    """A column of a dataset in Domo."""

    __slots__ = ()

    _type = "DomoDatasetColumn"

    DOMO_DATASET_COLUMN_TYPE = KeywordField("domoDatasetColumnType", "domoDatasetColumnType")
    domo_dataset_column_type: Text[KeywordField] = Text(DOMO_DATASET_COLUMN_TYPE)
    DOMO_DATASET_QUALIFIED_NAME = KeywordField("domoDatasetQualifiedName", "domoDatasetQualifiedName")
    domo_dataset_qualified_name: Text[KeywordField] = Text(DOMO_DATASET_QUALIFIED_NAME)
    DOMO_DATASET_COLUMN_EXPRESSION = KeywordField(
        "domoDatasetColumnExpression", "domoDatasetColumnExpression"
    )
    domo_dataset_column_expression: Text[KeywordField] = Text(DOMO_DATASET_COLUMN_EXPRESSION)
    DOMO_DATASET_COLUMN_IS_CALCULATED = BooleanField(
        "domoDatasetColumnIsCalculated", "domoDatasetColumnIsCalculated"
    )
    domo_dataset_column_is_calculated: Flag[BooleanField] = Flag(DOMO_DATASET_COLUMN_IS_CALCULATED)
    DOMO_DATASET = RelationField("domoDataset")
    domo_dataset: Reference[DomoDataset, RelationField] = Reference(DOMO_DATASET, "DomoDataset")

    @classmethod
    def creator(
        cls, *, name: str, domo_dataset_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new DomoDatasetColumn, to be saved.

        Args:
            name: what people call it.
            domo_dataset_qualified_name: qualifiedName of the dataset.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DomoDatasetColumn.creator(
        ...     name="name",
        ...     domo_dataset_qualified_name="default/domo/1700000000/dataset/domo_dataset",
        ... ).qualified_name
        'default/domo/1700000000/dataset/domo_dataset/column/name'
        """
        require(name=name, domo_dataset_qualified_name=domo_dataset_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("domo_dataset_qualified_name", domo_dataset_qualified_name, ("DomoDataset",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{domo_dataset_qualified_name}/column/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "domoDatasetQualifiedName": domo_dataset_qualified_name,
            "domoDataset": reference("DomoDataset", domo_dataset_qualified_name),
        }
        return cls._created(attributes)
