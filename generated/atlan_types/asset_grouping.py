# Derived from spec/typedefs/asset_grouping.json and spec/recipes/asset_grouping.yaml by scripts/generate.py. Do not edit.
"""AssetGrouping, AssetGroupingCollection, AssetGroupingStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    EnumCodec,
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import (
        AssetGroupingStrategySource,
        AssetGroupingStrategyType,
        AssetGroupingTrackedCategories,
    )

__all__ = [
    "AssetGrouping",
    "AssetGroupingCollection",
    "AssetGroupingStrategy",
]


class AssetGrouping(Catalog):
    """What groupings of assets have in common."""

    __slots__ = ()

    _type = "AssetGrouping"


class AssetGroupingCollection(AssetGrouping):
    """A collection of assets that were grouped."""

    __slots__ = ()

    _type = "AssetGroupingCollection"

    ASSET_GROUPING_COLLECTION_STRATEGY_QUALIFIED_NAME = KeywordField(
        "assetGroupingCollectionStrategyQualifiedName", "assetGroupingCollectionStrategyQualifiedName"
    )
    asset_grouping_collection_strategy_qualified_name: Text[KeywordField] = Text(
        ASSET_GROUPING_COLLECTION_STRATEGY_QUALIFIED_NAME
    )
    ASSET_GROUPING_COLLECTION_TRACKED_CATEGORIES = KeywordField(
        "assetGroupingCollectionTrackedCategories", "assetGroupingCollectionTrackedCategories"
    )
    asset_grouping_collection_tracked_categories: ListOf[AssetGroupingTrackedCategories, KeywordField] = (
        ListOf(ASSET_GROUPING_COLLECTION_TRACKED_CATEGORIES, EnumCodec("AssetGroupingTrackedCategories"))
    )
    ASSET_GROUPING_STRATEGY = RelationField("assetGroupingStrategy")
    asset_grouping_strategy: Reference[AssetGroupingStrategy, RelationField] = Reference(
        ASSET_GROUPING_STRATEGY, "AssetGroupingStrategy"
    )


class AssetGroupingStrategy(AssetGrouping):
    """How assets are grouped."""

    __slots__ = ()

    _type = "AssetGroupingStrategy"

    ASSET_GROUPING_STRATEGY_TYPE = KeywordField("assetGroupingStrategyType", "assetGroupingStrategyType")
    asset_grouping_strategy_type: Choice[AssetGroupingStrategyType, KeywordField] = Choice(
        ASSET_GROUPING_STRATEGY_TYPE, "AssetGroupingStrategyType"
    )
    ASSET_GROUPING_STRATEGY_CONFIG = KeywordField(
        "assetGroupingStrategyConfig", "assetGroupingStrategyConfig"
    )
    asset_grouping_strategy_config: Text[KeywordField] = Text(ASSET_GROUPING_STRATEGY_CONFIG)
    ASSET_GROUPING_STRATEGY_LAST_EVALUATED_ASSET_COUNT = NumericField(
        "assetGroupingStrategyLastEvaluatedAssetCount", "assetGroupingStrategyLastEvaluatedAssetCount"
    )
    asset_grouping_strategy_last_evaluated_asset_count: Integer[NumericField] = Integer(
        ASSET_GROUPING_STRATEGY_LAST_EVALUATED_ASSET_COUNT
    )
    ASSET_GROUPING_STRATEGY_LAST_EVALUATED_TIMESTAMP = NumericField(
        "assetGroupingStrategyLastEvaluatedTimestamp", "assetGroupingStrategyLastEvaluatedTimestamp"
    )
    asset_grouping_strategy_last_evaluated_timestamp: Moment[NumericField] = Moment(
        ASSET_GROUPING_STRATEGY_LAST_EVALUATED_TIMESTAMP
    )
    ASSET_GROUPING_STRATEGY_SOURCE = KeywordField(
        "assetGroupingStrategySource", "assetGroupingStrategySource"
    )
    asset_grouping_strategy_source: Choice[AssetGroupingStrategySource, KeywordField] = Choice(
        ASSET_GROUPING_STRATEGY_SOURCE, "AssetGroupingStrategySource"
    )
    ASSET_GROUPING_COLLECTIONS = RelationField("assetGroupingCollections")
    asset_grouping_collections: References[AssetGroupingCollection, RelationField] = References(
        ASSET_GROUPING_COLLECTIONS, "AssetGroupingCollection"
    )
