# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="GroupPersona")


@_attrs_define
class GroupPersona:
    """A persona of a group."""

    id: str | Unset = UNSET
    """Unique id."""
    name: str | Unset = UNSET
    """Internal name."""
    display_name: str | Unset = UNSET
    """Name people see."""
    qualified_name: str | Unset = UNSET
    """Qualified name."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        display_name = self.display_name

        qualified_name = self.qualified_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if qualified_name is not UNSET:
            field_dict["qualifiedName"] = qualified_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("GroupPersona", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            name = pop_optional(d, "name")

            display_name = pop_optional(d, "displayName")

            qualified_name = pop_optional(d, "qualifiedName")

            _reading = ""
            group_persona = cls(
                id=id,
                name=name,
                display_name=display_name,
                qualified_name=qualified_name,
            )

            group_persona.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("GroupPersona", _reading, _problem) from _problem
        return group_persona

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
