# Derived from spec/typedefs/data_contract.json and spec/recipes/data_contract.yaml by scripts/generate.py. Do not edit.
"""DataContract."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from atlan.model.entity import (
    Integer,
    Reference,
    Text,
)
from atlan.model.entity.creation import require, require_one
from atlan.model.entity.mixins.data_contract import DataContractMethods
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.contract import DataContractSpec
    from atlan_types.asset import Asset

__all__ = [
    "DataContract",
]


class DataContract(DataContractMethods, Catalog):
    """A contract about a data asset, in YAML."""

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

    @overload
    @classmethod
    def creator(
        cls,
        *,
        asset_qualified_name: str,
        contract_json: str,
        contract_spec: DataContractSpec | str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        asset_qualified_name: str,
        contract_json: str | None = ...,
        contract_spec: DataContractSpec | str,
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        asset_qualified_name: str,
        contract_json: str | None = None,
        contract_spec: DataContractSpec | str | None = None,
    ) -> Self:
        """Make a new DataContract, to be saved.

        Args:
            asset_qualified_name: qualifiedName of the asset it is about.
            contract_json: the contract as JSON.
            contract_spec: the contract as an object, or as YAML.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> contract = DataContract.creator(
        ...     asset_qualified_name="default/snowflake/1700000000/sales/main/orders",
        ...     contract_spec="dataset: ORDERS",
        ... )
        >>> contract.name
        'Data contract for ORDERS'
        """
        require(asset_qualified_name=asset_qualified_name)
        require_one(contract_json=contract_json, contract_spec=contract_spec)
        return cls._about(
            asset_qualified_name=asset_qualified_name,
            contract_json=contract_json,
            contract_spec=contract_spec,
        )
