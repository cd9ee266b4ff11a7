# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe

T = TypeVar("T", bound="ContractSpecRequest")


@_attrs_define
class ContractSpecRequest:
    """The asset a contract is wanted for."""

    asset_type: str
    """Type of the asset, such as Table."""
    asset_qualified_name: str
    """Qualified name of the asset."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        asset_type = self.asset_type

        asset_qualified_name = self.asset_qualified_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "assetType": asset_type,
                "assetQualifiedName": asset_qualified_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "ContractSpecRequest", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "assetType"
            asset_type = d.pop("assetType")

            _reading = "assetQualifiedName"
            asset_qualified_name = d.pop("assetQualifiedName")

            _reading = ""
            contract_spec_request = cls(
                asset_type=asset_type,
                asset_qualified_name=asset_qualified_name,
            )

            contract_spec_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ContractSpecRequest", _reading, _problem) from _problem
        return contract_spec_request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
