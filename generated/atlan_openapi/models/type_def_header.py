# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.atlan_type_category import AtlanTypeCategory
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="TypeDefHeader")


@_attrs_define
class TypeDefHeader:
    """A type definition in a short form."""

    guid: str | Unset = UNSET
    """Unique id."""
    name: str | Unset = UNSET
    """Internal name."""
    display_name: None | str | Unset = UNSET
    """Name people see."""
    service_type: None | str | Unset = UNSET
    """Who the definition belongs to."""
    category: AtlanTypeCategory | Unset = UNSET
    """Kind of a type definition."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        guid = self.guid

        name = self.name

        display_name: None | str | Unset = self.display_name

        service_type: None | str | Unset = self.service_type

        category: str | Unset = UNSET
        if not isinstance(self.category, Unset):
            category = self.category.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if guid is not UNSET:
            field_dict["guid"] = guid
        if name is not UNSET:
            field_dict["name"] = name
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if service_type is not UNSET:
            field_dict["serviceType"] = service_type
        if category is not UNSET:
            field_dict["category"] = category

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("TypeDefHeader", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            guid = pop_optional(d, "guid")

            name = pop_optional(d, "name")

            _reading = "displayName"
            display_name = cast(None | str | Unset, d.pop("displayName", UNSET))

            _reading = "serviceType"
            service_type = cast(None | str | Unset, d.pop("serviceType", UNSET))

            _reading = "category"
            _category = pop_optional(d, "category")
            category: AtlanTypeCategory | Unset
            if isinstance(_category, Unset):
                category = UNSET
            else:
                category = AtlanTypeCategory(_category)

            _reading = ""
            type_def_header = cls(
                guid=guid,
                name=name,
                display_name=display_name,
                service_type=service_type,
                category=category,
            )

            type_def_header.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("TypeDefHeader", _reading, _problem) from _problem
        return type_def_header

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
