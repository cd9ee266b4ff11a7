# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="DataContractTag")


@_attrs_define
class DataContractTag:
    """A tag that the asset gets."""

    name: str | Unset = UNSET
    """Name people see."""
    propagate: bool | str | Unset = UNSET
    """Whether what depends on the asset gets it as well; true or false, or such a word."""
    restrict_propagation_through_lineage: bool | Unset = UNSET
    """Do not pass it on along lineage."""
    restrict_propagation_through_hierarchy: bool | Unset = UNSET
    """Do not pass it on to what is inside."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        propagate: bool | str | Unset = self.propagate

        restrict_propagation_through_lineage = self.restrict_propagation_through_lineage

        restrict_propagation_through_hierarchy = self.restrict_propagation_through_hierarchy

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        if propagate is not UNSET:
            field_dict["propagate"] = propagate
        if restrict_propagation_through_lineage is not UNSET:
            field_dict["restrict_propagation_through_lineage"] = restrict_propagation_through_lineage
        if restrict_propagation_through_hierarchy is not UNSET:
            field_dict["restrict_propagation_through_hierarchy"] = restrict_propagation_through_hierarchy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("DataContractTag", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            name = pop_optional(d, "name")

            _reading = "propagate"
            propagate = cast(bool | str | Unset, pop_optional(d, "propagate"))

            restrict_propagation_through_lineage = pop_optional(d, "restrict_propagation_through_lineage")

            restrict_propagation_through_hierarchy = pop_optional(d, "restrict_propagation_through_hierarchy")

            _reading = ""
            data_contract_tag = cls(
                name=name,
                propagate=propagate,
                restrict_propagation_through_lineage=restrict_propagation_through_lineage,
                restrict_propagation_through_hierarchy=restrict_propagation_through_hierarchy,
            )

            data_contract_tag.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("DataContractTag", _reading, _problem) from _problem
        return data_contract_tag

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
