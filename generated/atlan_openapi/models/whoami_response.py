# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.caller_role import CallerRole


T = TypeVar("T", bound="WhoamiResponse")


@_attrs_define
class WhoamiResponse:
    """The caller."""

    roles: list[CallerRole] | Unset = UNSET
    """Roles of the caller."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        roles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item = roles_item_data.to_dict()
                roles.append(roles_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if roles is not UNSET:
            field_dict["roles"] = roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.caller_role import CallerRole  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WhoamiResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "roles"
            _roles = pop_optional(d, "roles")
            roles: list[CallerRole] | Unset = UNSET
            if _roles is not UNSET:
                roles = []
                for roles_item_data in _roles:
                    roles_item = CallerRole.from_dict(roles_item_data)

                    roles.append(roles_item)

            _reading = ""
            whoami_response = cls(
                roles=roles,
            )

            whoami_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WhoamiResponse", _reading, _problem) from _problem
        return whoami_response

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
