# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="OAuthClient")


@_attrs_define
class OAuthClient:
    """An OAuth client."""

    id: str | Unset = UNSET
    """Unique id."""
    client_id: str | Unset = UNSET
    """Client id."""
    display_name: str | Unset = UNSET
    """Name people see."""
    description: str | Unset = UNSET
    """What it is for."""
    role: str | Unset = UNSET
    """Internal name of its role."""
    persona_q_ns: list[str] | Unset = UNSET
    """Qualified names of its personas."""
    token_expiry_seconds: int | Unset = UNSET
    """Seconds its access tokens live."""
    created_at: str | Unset = UNSET
    """When it was made."""
    created_by: str | Unset = UNSET
    """Who made it."""
    updated_at: str | Unset = UNSET
    """When it was changed last."""
    updated_by: str | Unset = UNSET
    """Who changed it last."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        client_id = self.client_id

        display_name = self.display_name

        description = self.description

        role = self.role

        persona_q_ns: list[str] | Unset = UNSET
        if not isinstance(self.persona_q_ns, Unset):
            persona_q_ns = self.persona_q_ns

        token_expiry_seconds = self.token_expiry_seconds

        created_at = self.created_at

        created_by = self.created_by

        updated_at = self.updated_at

        updated_by = self.updated_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if description is not UNSET:
            field_dict["description"] = description
        if role is not UNSET:
            field_dict["role"] = role
        if persona_q_ns is not UNSET:
            field_dict["personaQNs"] = persona_q_ns
        if token_expiry_seconds is not UNSET:
            field_dict["tokenExpirySeconds"] = token_expiry_seconds
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if updated_by is not UNSET:
            field_dict["updatedBy"] = updated_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("OAuthClient", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            client_id = pop_optional(d, "clientId")

            display_name = pop_optional(d, "displayName")

            description = pop_optional(d, "description")

            role = pop_optional(d, "role")

            _reading = "personaQNs"
            persona_q_ns = cast(list[str], pop_optional(d, "personaQNs"))

            token_expiry_seconds = pop_optional(d, "tokenExpirySeconds")

            created_at = pop_optional(d, "createdAt")

            created_by = pop_optional(d, "createdBy")

            updated_at = pop_optional(d, "updatedAt")

            updated_by = pop_optional(d, "updatedBy")

            _reading = ""
            o_auth_client = cls(
                id=id,
                client_id=client_id,
                display_name=display_name,
                description=description,
                role=role,
                persona_q_ns=persona_q_ns,
                token_expiry_seconds=token_expiry_seconds,
                created_at=created_at,
                created_by=created_by,
                updated_at=updated_at,
                updated_by=updated_by,
            )

            o_auth_client.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OAuthClient", _reading, _problem) from _problem
        return o_auth_client

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
