# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="Role")


@_attrs_define
class Role:
    """A role."""

    id: str
    """Unique id."""
    name: str
    """Name, such as $admin, $member, $guest or $api-token-default-access."""
    description: str | Unset = UNSET
    """What the role allows."""
    client_role: bool | Unset = UNSET
    """The role belongs to a client."""
    level: str | Unset = UNSET
    """Where the role counts, such as workspace."""
    member_count: str | Unset = UNSET
    """Number of members"""
    user_count: str | Unset = UNSET
    """Number of users"""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        description = self.description

        client_role = self.client_role

        level = self.level

        member_count = self.member_count

        user_count = self.user_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if client_role is not UNSET:
            field_dict["clientRole"] = client_role
        if level is not UNSET:
            field_dict["level"] = level
        if member_count is not UNSET:
            field_dict["memberCount"] = member_count
        if user_count is not UNSET:
            field_dict["userCount"] = user_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("Role", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "id"
            id = d.pop("id")

            _reading = "name"
            name = d.pop("name")

            description = pop_optional(d, "description")

            client_role = pop_optional(d, "clientRole")

            level = pop_optional(d, "level")

            member_count = pop_optional(d, "memberCount")

            user_count = pop_optional(d, "userCount")

            _reading = ""
            role = cls(
                id=id,
                name=name,
                description=description,
                client_role=client_role,
                level=level,
                member_count=member_count,
                user_count=user_count,
            )

            role.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("Role", _reading, _problem) from _problem
        return role

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
