# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AccessTokenResponse")


@_attrs_define
class AccessTokenResponse:
    """An access token of the OpenID Connect server."""

    access_token: str = _attrs_field(repr=False)
    """The token."""
    expires_in: int | Unset = UNSET
    """Seconds the token lives."""
    refresh_expires_in: int | Unset = UNSET
    """Seconds the refresh token lives."""
    refresh_token: str | Unset = _attrs_field(default=UNSET, repr=False)
    """Token to get a new one with."""
    token_type: str | Unset = UNSET
    """Always Bearer."""
    not_before_policy: int | Unset = UNSET
    """Tokens issued before this time are not valid."""
    session_state: str | Unset = UNSET
    """Id of the session."""
    scope: str | Unset = UNSET
    """What the token is for."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=False)

    def to_dict(self) -> dict[str, Any]:
        access_token = self.access_token

        expires_in = self.expires_in

        refresh_expires_in = self.refresh_expires_in

        refresh_token = self.refresh_token

        token_type = self.token_type

        not_before_policy = self.not_before_policy

        session_state = self.session_state

        scope = self.scope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "access_token": access_token,
            }
        )
        if expires_in is not UNSET:
            field_dict["expires_in"] = expires_in
        if refresh_expires_in is not UNSET:
            field_dict["refresh_expires_in"] = refresh_expires_in
        if refresh_token is not UNSET:
            field_dict["refresh_token"] = refresh_token
        if token_type is not UNSET:
            field_dict["token_type"] = token_type
        if not_before_policy is not UNSET:
            field_dict["not-before-policy"] = not_before_policy
        if session_state is not UNSET:
            field_dict["session_state"] = session_state
        if scope is not UNSET:
            field_dict["scope"] = scope

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "AccessTokenResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "access_token"
            access_token = d.pop("access_token")

            expires_in = pop_optional(d, "expires_in")

            refresh_expires_in = pop_optional(d, "refresh_expires_in")

            refresh_token = pop_optional(d, "refresh_token")

            token_type = pop_optional(d, "token_type")

            not_before_policy = pop_optional(d, "not-before-policy")

            session_state = pop_optional(d, "session_state")

            scope = pop_optional(d, "scope")

            _reading = ""
            access_token_response = cls(
                access_token=access_token,
                expires_in=expires_in,
                refresh_expires_in=refresh_expires_in,
                refresh_token=refresh_token,
                token_type=token_type,
                not_before_policy=not_before_policy,
                session_state=session_state,
                scope=scope,
            )

            access_token_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AccessTokenResponse", _reading, _problem) from _problem
        return access_token_response

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
