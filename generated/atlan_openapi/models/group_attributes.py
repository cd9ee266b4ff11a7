# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="GroupAttributes")


@_attrs_define
class GroupAttributes:
    """Further facts about a group; each is a list of texts."""

    alias: list[str] | Unset = UNSET
    """Name people see."""
    created_at: list[str] | Unset = UNSET
    """When the group was made."""
    created_by: list[str] | Unset = UNSET
    """Who made the group."""
    updated_at: list[str] | Unset = UNSET
    """When the group was changed last."""
    updated_by: list[str] | Unset = UNSET
    """Who changed the group last."""
    description: list[str] | Unset = UNSET
    """What the group is for."""
    is_default: list[str] | Unset = UNSET
    """One text, true or false: new users become members."""
    channels: list[str] | Unset = UNSET
    """Slack channels."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        alias: list[str] | Unset = UNSET
        if not isinstance(self.alias, Unset):
            alias = self.alias

        created_at: list[str] | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at

        created_by: list[str] | Unset = UNSET
        if not isinstance(self.created_by, Unset):
            created_by = self.created_by

        updated_at: list[str] | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = self.updated_at

        updated_by: list[str] | Unset = UNSET
        if not isinstance(self.updated_by, Unset):
            updated_by = self.updated_by

        description: list[str] | Unset = UNSET
        if not isinstance(self.description, Unset):
            description = self.description

        is_default: list[str] | Unset = UNSET
        if not isinstance(self.is_default, Unset):
            is_default = self.is_default

        channels: list[str] | Unset = UNSET
        if not isinstance(self.channels, Unset):
            channels = self.channels

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if alias is not UNSET:
            field_dict["alias"] = alias
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if updated_by is not UNSET:
            field_dict["updatedBy"] = updated_by
        if description is not UNSET:
            field_dict["description"] = description
        if is_default is not UNSET:
            field_dict["isDefault"] = is_default
        if channels is not UNSET:
            field_dict["channels"] = channels

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("GroupAttributes", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "alias"
            alias = cast(list[str], pop_optional(d, "alias"))

            _reading = "createdAt"
            created_at = cast(list[str], pop_optional(d, "createdAt"))

            _reading = "createdBy"
            created_by = cast(list[str], pop_optional(d, "createdBy"))

            _reading = "updatedAt"
            updated_at = cast(list[str], pop_optional(d, "updatedAt"))

            _reading = "updatedBy"
            updated_by = cast(list[str], pop_optional(d, "updatedBy"))

            _reading = "description"
            description = cast(list[str], pop_optional(d, "description"))

            _reading = "isDefault"
            is_default = cast(list[str], pop_optional(d, "isDefault"))

            _reading = "channels"
            channels = cast(list[str], pop_optional(d, "channels"))

            _reading = ""
            group_attributes = cls(
                alias=alias,
                created_at=created_at,
                created_by=created_by,
                updated_at=updated_at,
                updated_by=updated_by,
                description=description,
                is_default=is_default,
                channels=channels,
            )

            group_attributes.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("GroupAttributes", _reading, _problem) from _problem
        return group_attributes

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
