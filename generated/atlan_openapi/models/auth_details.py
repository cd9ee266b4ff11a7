# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AuthDetails")


@_attrs_define
class AuthDetails:
    """Who did it, and from where."""

    client_id: str | Unset = UNSET
    """Client that was used."""
    ip_address: str | Unset = UNSET
    """Address the caller has."""
    realm_id: str | Unset = UNSET
    """Realm of the caller."""
    user_id: str | Unset = UNSET
    """Unique id of the caller."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        ip_address = self.ip_address

        realm_id = self.realm_id

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if ip_address is not UNSET:
            field_dict["ipAddress"] = ip_address
        if realm_id is not UNSET:
            field_dict["realmId"] = realm_id
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AuthDetails", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            client_id = pop_optional(d, "clientId")

            ip_address = pop_optional(d, "ipAddress")

            realm_id = pop_optional(d, "realmId")

            user_id = pop_optional(d, "userId")

            _reading = ""
            auth_details = cls(
                client_id=client_id,
                ip_address=ip_address,
                realm_id=realm_id,
                user_id=user_id,
            )

            auth_details.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AuthDetails", _reading, _problem) from _problem
        return auth_details

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
