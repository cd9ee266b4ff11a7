# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.keycloak_event_type import KeycloakEventType
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="KeycloakEvent")


@_attrs_define
class KeycloakEvent:
    """Something that happened when somebody logged in, or tried to."""

    client_id: str | Unset = UNSET
    """Client that was logged in with."""
    details: Any | Unset = UNSET
    """Further facts."""
    ip_address: str | Unset = UNSET
    """Address the caller has."""
    realm_id: str | Unset = UNSET
    """Realm of the tenant."""
    session_id: str | Unset = UNSET
    """Id of the session."""
    time: int | Unset = UNSET
    """When it happened; milliseconds since 1970."""
    type_: KeycloakEventType | Unset = UNSET
    """What happened at a login, and whether it failed."""
    user_id: str | Unset = UNSET
    """Unique id of the user."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        details = self.details

        ip_address = self.ip_address

        realm_id = self.realm_id

        session_id = self.session_id

        time = self.time

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if details is not UNSET:
            field_dict["details"] = details
        if ip_address is not UNSET:
            field_dict["ipAddress"] = ip_address
        if realm_id is not UNSET:
            field_dict["realmId"] = realm_id
        if session_id is not UNSET:
            field_dict["sessionId"] = session_id
        if time is not UNSET:
            field_dict["time"] = time
        if type_ is not UNSET:
            field_dict["type"] = type_
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("KeycloakEvent", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            client_id = pop_optional(d, "clientId")

            details = d.pop("details", UNSET)

            ip_address = pop_optional(d, "ipAddress")

            realm_id = pop_optional(d, "realmId")

            session_id = pop_optional(d, "sessionId")

            time = pop_optional(d, "time")

            _reading = "type"
            _type_ = pop_optional(d, "type")
            type_: KeycloakEventType | Unset
            if isinstance(_type_, Unset):
                type_ = UNSET
            else:
                type_ = KeycloakEventType(_type_)

            user_id = pop_optional(d, "userId")

            _reading = ""
            keycloak_event = cls(
                client_id=client_id,
                details=details,
                ip_address=ip_address,
                realm_id=realm_id,
                session_id=session_id,
                time=time,
                type_=type_,
                user_id=user_id,
            )

            keycloak_event.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("KeycloakEvent", _reading, _problem) from _problem
        return keycloak_event

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
