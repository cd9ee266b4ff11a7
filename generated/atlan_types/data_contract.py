# Derived from spec/typedefs/data_contract.json and spec/recipes/data_contract.yaml by scripts/generate.py. Do not edit.
"""DataContract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Integer,
    Reference,
    Text,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.asset import Asset

__all__ = [
    "DataContract",
]


class DataContract(Catalog):
    """Assets of the type DataContract."""

    __slots__ = ()

    _type = "DataContract"

    DATA_CONTRACT_JSON = TextField("dataContractJson", "dataContractJson")
    data_contract_json: Text[TextField] = Text(DATA_CONTRACT_JSON)
    DATA_CONTRACT_SPEC = TextField("dataContractSpec", "dataContractSpec")
    data_contract_spec: Text[TextField] = Text(DATA_CONTRACT_SPEC)
    DATA_CONTRACT_VERSION = NumericField("dataContractVersion", "dataContractVersion")
    data_contract_version: Integer[NumericField] = Integer(DATA_CONTRACT_VERSION)
    DATA_CONTRACT_ASSET_GUID = KeywordField("dataContractAssetGuid", "dataContractAssetGuid")
    data_contract_asset_guid: Text[KeywordField] = Text(DATA_CONTRACT_ASSET_GUID)
    DATA_CONTRACT_ASSET_CERTIFIED = RelationField("dataContractAssetCertified")
    data_contract_asset_certified: Reference[Asset, RelationField] = Reference(
        DATA_CONTRACT_ASSET_CERTIFIED, "Asset"
    )
    DATA_CONTRACT_NEXT_VERSION = RelationField("dataContractNextVersion")
    data_contract_next_version: Reference[DataContract, RelationField] = Reference(
        DATA_CONTRACT_NEXT_VERSION, "DataContract"
    )
    DATA_CONTRACT_ASSET_LATEST = RelationField("dataContractAssetLatest")
    data_contract_asset_latest: Reference[Asset, RelationField] = Reference(
        DATA_CONTRACT_ASSET_LATEST, "Asset"
    )
    DATA_CONTRACT_PREVIOUS_VERSION = RelationField("dataContractPreviousVersion")
    data_contract_previous_version: Reference[DataContract, RelationField] = Reference(
        DATA_CONTRACT_PREVIOUS_VERSION, "DataContract"
    )
