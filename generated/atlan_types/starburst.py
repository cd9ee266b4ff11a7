# Derived from spec/typedefs/starburst.json and spec/recipes/starburst.yaml by scripts/generate.py. Do not edit.
"""Starburst, StarburstDataset, StarburstDatasetColumn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, RelationField
from atlan_types.sql import SQL, Column, Table

if TYPE_CHECKING:
    from atlan_types.data_mesh import DataProduct

__all__ = [
    "Starburst",
    "StarburstDataset",
    "StarburstDatasetColumn",
]


class Starburst(SQL):
    """What assets of Starburst have in common."""

    __slots__ = ()

    _type = "Starburst"

    STARBURST_DATA_PRODUCT_NAME = KeywordField("starburstDataProductName", "starburstDataProductName")
    starburst_data_product_name: Text[KeywordField] = Text(STARBURST_DATA_PRODUCT_NAME)
    STARBURST_DATASET_QUALIFIED_NAME = KeywordField(
        "starburstDatasetQualifiedName", "starburstDatasetQualifiedName"
    )
    starburst_dataset_qualified_name: Text[KeywordField] = Text(STARBURST_DATASET_QUALIFIED_NAME)
    STARBURST_DATASET_NAME = KeywordField("starburstDatasetName", "starburstDatasetName")
    starburst_dataset_name: Text[KeywordField] = Text(STARBURST_DATASET_NAME)


class StarburstDataset(Table, Starburst):
    """A dataset in Starburst."""

    __slots__ = ()

    _type = "StarburstDataset"

    STARBURST_IS_MATERIALIZED = BooleanField("starburstIsMaterialized", "starburstIsMaterialized")
    starburst_is_materialized: Flag[BooleanField] = Flag(STARBURST_IS_MATERIALIZED)
    STARBURST_SQL_QUALIFIED_NAME = KeywordField("starburstSqlQualifiedName", "starburstSqlQualifiedName")
    starburst_sql_qualified_name: Text[KeywordField] = Text(STARBURST_SQL_QUALIFIED_NAME)
    STARBURST_VIEW_DEFINITION = KeywordField("starburstViewDefinition", "starburstViewDefinition")
    starburst_view_definition: Text[KeywordField] = Text(STARBURST_VIEW_DEFINITION)
    STARBURST_DATASET_COLUMNS = RelationField("starburstDatasetColumns")
    starburst_dataset_columns: References[StarburstDatasetColumn, RelationField] = References(
        STARBURST_DATASET_COLUMNS, "StarburstDatasetColumn"
    )
    STARBURST_DATA_PRODUCT = RelationField("starburstDataProduct")
    starburst_data_product: Reference[DataProduct, RelationField] = Reference(
        STARBURST_DATA_PRODUCT, "DataProduct"
    )


class StarburstDatasetColumn(Column, Starburst):
    """A column of a dataset in Starburst."""

    __slots__ = ()

    _type = "StarburstDatasetColumn"

    STARBURST_SQL_COLUMN_QUALIFIED_NAME = KeywordField(
        "starburstSqlColumnQualifiedName", "starburstSqlColumnQualifiedName"
    )
    starburst_sql_column_qualified_name: Text[KeywordField] = Text(STARBURST_SQL_COLUMN_QUALIFIED_NAME)
    STARBURST_DATASET = RelationField("starburstDataset")
    starburst_dataset: Reference[StarburstDataset, RelationField] = Reference(
        STARBURST_DATASET, "StarburstDataset"
    )
