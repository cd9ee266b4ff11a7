# Derived from spec/typedefs/data_studio.json and spec/recipes/data_studio.yaml by scripts/generate.py. Do not edit.
"""DataStudio, DataStudioAsset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Text,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, KeywordTextStemmedField
from atlan_types.catalog import BI
from atlan_types.cloud import Google

if TYPE_CHECKING:
    from atlan_types.enums import GoogleDatastudioAssetType

__all__ = [
    "DataStudio",
    "DataStudioAsset",
]


class DataStudio(Google, BI):
    """Assets of the type DataStudio."""

    __slots__ = ()

    _type = "DataStudio"


class DataStudioAsset(DataStudio):
    """Assets of the type DataStudioAsset."""

    __slots__ = ()

    _type = "DataStudioAsset"

    DATA_STUDIO_ASSET_TYPE = KeywordField("dataStudioAssetType", "dataStudioAssetType")
    data_studio_asset_type: Choice[GoogleDatastudioAssetType, KeywordField] = Choice(
        DATA_STUDIO_ASSET_TYPE, "GoogleDatastudioAssetType"
    )
    DATA_STUDIO_ASSET_TITLE = KeywordTextStemmedField(
        "dataStudioAssetTitle",
        "dataStudioAssetTitle.keyword",
        "dataStudioAssetTitle",
        "dataStudioAssetTitle.stemmed",
    )
    data_studio_asset_title: Text[KeywordTextStemmedField] = Text(DATA_STUDIO_ASSET_TITLE)
    DATA_STUDIO_ASSET_OWNER = KeywordField("dataStudioAssetOwner", "dataStudioAssetOwner")
    data_studio_asset_owner: Text[KeywordField] = Text(DATA_STUDIO_ASSET_OWNER)
    IS_TRASHED_DATA_STUDIO_ASSET = BooleanField("isTrashedDataStudioAsset", "isTrashedDataStudioAsset")
    is_trashed_data_studio_asset: Flag[BooleanField] = Flag(IS_TRASHED_DATA_STUDIO_ASSET)
