# Derived from spec/typedefs/data_studio.json and spec/recipes/data_studio.yaml by scripts/generate.py. Do not edit.
"""DataStudio, DataStudioAsset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Flag,
    Text,
)
from atlan.model.entity.creation import choice, connector_of, random_uuid, require
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, KeywordTextStemmedField
from atlan_types.catalog import BI
from atlan_types.cloud import Google

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import GoogleDatastudioAssetType

__all__ = [
    "DataStudio",
    "DataStudioAsset",
]


class DataStudio(Google, BI):
    """What assets of Looker Studio have in common."""

    __slots__ = ()

    _type = "DataStudio"


class DataStudioAsset(DataStudio):
    """A report or data source in Looker Studio."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        data_studio_asset_type: GoogleDatastudioAssetType,
        gdsid: str | None = None,
    ) -> Self:
        """Make a new DataStudioAsset, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            data_studio_asset_type: whether it is a report or a data source.
            gdsid: its id at the source; a random one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> report = DataStudioAsset.creator(
        ...     name="Sales",
        ...     connection_qualified_name="default/datastudio/1700000000",
        ...     data_studio_asset_type="REPORT",
        ...     gdsid="1f0e",
        ... )
        >>> report.qualified_name
        'default/datastudio/1700000000/1f0e'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            data_studio_asset_type=data_studio_asset_type,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        id = random_uuid()
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{gdsid or id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "dataStudioAssetType": choice(
                "data_studio_asset_type", data_studio_asset_type, "GoogleDatastudioAssetType"
            ),
        }
        return cls._created(attributes)
