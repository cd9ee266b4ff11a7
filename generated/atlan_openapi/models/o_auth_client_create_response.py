# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="OAuthClientCreateResponse")


@_attrs_define
class OAuthClientCreateResponse:
    """An OAuth client that was made. Its secret is told here and never again."""

    id: str | Unset = UNSET
    """Unique id."""
    client_id: str | Unset = UNSET
    """Client id."""
    client_secret: str | Unset = _attrs_field(default=UNSET, repr=False)
    """Client secret."""
    display_name: str | Unset = UNSET
    """Name people see."""
    description: str | Unset = UNSET
    """What it is for."""
    token_expiry_seconds: int | Unset = UNSET
    """Seconds its access tokens live."""
    created_at: str | Unset = UNSET
    """When it was made."""
    created_by: str | Unset = UNSET
    """Who made it."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        client_id = self.client_id

        client_secret = self.client_secret

        display_name = self.display_name

        description = self.description

        token_expiry_seconds = self.token_expiry_seconds

        created_at = self.created_at

        created_by = self.created_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if client_secret is not UNSET:
            field_dict["clientSecret"] = client_secret
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if description is not UNSET:
            field_dict["description"] = description
        if token_expiry_seconds is not UNSET:
            field_dict["tokenExpirySeconds"] = token_expiry_seconds
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "OAuthClientCreateResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            client_id = pop_optional(d, "clientId")

            client_secret = pop_optional(d, "clientSecret")

            display_name = pop_optional(d, "displayName")

            description = pop_optional(d, "description")

            token_expiry_seconds = pop_optional(d, "tokenExpirySeconds")

            created_at = pop_optional(d, "createdAt")

            created_by = pop_optional(d, "createdBy")

            _reading = ""
            o_auth_client_create_response = cls(
                id=id,
                client_id=client_id,
                client_secret=client_secret,
                display_name=display_name,
                description=description,
                token_expiry_seconds=token_expiry_seconds,
                created_at=created_at,
                created_by=created_by,
            )

            o_auth_client_create_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OAuthClientCreateResponse", _reading, _problem) from _problem
        return o_auth_client_create_response

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
