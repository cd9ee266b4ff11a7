# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe

if TYPE_CHECKING:
    from ..models.added_member import AddedMember


T = TypeVar("T", bound="AddedMembers")


@_attrs_define
class AddedMembers:
    """What became of each user, by unique id."""

    additional_properties: dict[str, AddedMember] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.added_member import AddedMember  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AddedMembers", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = ""
            added_members = cls()

            additional_properties = {}
            for prop_name, prop_dict in d.items():
                _reading = prop_name
                additional_property = AddedMember.from_dict(prop_dict)

                additional_properties[prop_name] = additional_property

            added_members.additional_properties = additional_properties
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AddedMembers", _reading, _problem) from _problem
        return added_members

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> AddedMember:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: AddedMember) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
