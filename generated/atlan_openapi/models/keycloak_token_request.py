# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="KeycloakTokenRequest")


@_attrs_define
class KeycloakTokenRequest:
    """Either a client logs in (grant_type client_credentials), or it exchanges its token for one of a user (grant_type
    urn:ietf:params:oauth:grant-type:token-exchange, with subject_token and requested_subject)."""

    grant_type: str
    """Kind of the request."""
    client_id: str
    """Client id."""
    client_secret: str = _attrs_field(repr=False)
    """Client secret."""
    scope: str | Unset = UNSET
    """What the token is for, such as openid."""
    subject_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    """Token to exchange."""
    requested_subject: str | Unset = UNSET
    """Unique id of the user to act as."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        grant_type = self.grant_type

        client_id = self.client_id

        client_secret = self.client_secret

        scope = self.scope

        subject_token = self.subject_token

        requested_subject = self.requested_subject

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "grant_type": grant_type,
                "client_id": client_id,
                "client_secret": client_secret,
            }
        )
        if scope is not UNSET:
            field_dict["scope"] = scope
        if subject_token is not UNSET:
            field_dict["subject_token"] = subject_token
        if requested_subject is not UNSET:
            field_dict["requested_subject"] = requested_subject

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "KeycloakTokenRequest", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "grant_type"
            grant_type = d.pop("grant_type")

            _reading = "client_id"
            client_id = d.pop("client_id")

            _reading = "client_secret"
            client_secret = d.pop("client_secret")

            scope = pop_optional(d, "scope")

            subject_token = pop_optional(d, "subject_token")

            requested_subject = pop_optional(d, "requested_subject")

            _reading = ""
            keycloak_token_request = cls(
                grant_type=grant_type,
                client_id=client_id,
                client_secret=client_secret,
                scope=scope,
                subject_token=subject_token,
                requested_subject=requested_subject,
            )

            keycloak_token_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("KeycloakTokenRequest", _reading, _problem) from _problem
        return keycloak_token_request

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
