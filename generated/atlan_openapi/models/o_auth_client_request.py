# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="OAuthClientRequest")


@_attrs_define
class OAuthClientRequest:
    """An OAuth client to make."""

    display_name: str
    """Name people see."""
    role: str
    """Internal name of the role to give it."""
    description: str | Unset = UNSET
    """What it is for."""
    persona_q_ns: list[str] | Unset = UNSET
    """Qualified names of its personas."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        role = self.role

        description = self.description

        persona_q_ns: list[str] | Unset = UNSET
        if not isinstance(self.persona_q_ns, Unset):
            persona_q_ns = self.persona_q_ns

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "displayName": display_name,
                "role": role,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if persona_q_ns is not UNSET:
            field_dict["personaQNs"] = persona_q_ns

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("OAuthClientRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "displayName"
            display_name = d.pop("displayName")

            _reading = "role"
            role = d.pop("role")

            description = pop_optional(d, "description")

            _reading = "personaQNs"
            persona_q_ns = cast(list[str], pop_optional(d, "personaQNs"))

            _reading = ""
            o_auth_client_request = cls(
                display_name=display_name,
                role=role,
                description=description,
                persona_q_ns=persona_q_ns,
            )

            o_auth_client_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("OAuthClientRequest", _reading, _problem) from _problem
        return o_auth_client_request

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
