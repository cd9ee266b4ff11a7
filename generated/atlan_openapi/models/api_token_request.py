# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ApiTokenRequest")


@_attrs_define
class ApiTokenRequest:
    """An API token to make, or how to change one."""

    display_name: str | Unset = UNSET
    """Name people see."""
    description: str | Unset = UNSET
    """What it is for."""
    personas: list[str] | Unset = UNSET
    """Unique ids of personas; outdated."""
    persona_qualified_names: list[str] | Unset = UNSET
    """Qualified names of all personas of the token; those left out are taken from it."""
    validity_seconds: int | Unset = UNSET
    """Seconds until it expires; 157680000 (five years) is the most. It cannot be changed later."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        display_name = self.display_name

        description = self.description

        personas: list[str] | Unset = UNSET
        if not isinstance(self.personas, Unset):
            personas = self.personas

        persona_qualified_names: list[str] | Unset = UNSET
        if not isinstance(self.persona_qualified_names, Unset):
            persona_qualified_names = self.persona_qualified_names

        validity_seconds = self.validity_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if description is not UNSET:
            field_dict["description"] = description
        if personas is not UNSET:
            field_dict["personas"] = personas
        if persona_qualified_names is not UNSET:
            field_dict["personaQualifiedNames"] = persona_qualified_names
        if validity_seconds is not UNSET:
            field_dict["validitySeconds"] = validity_seconds

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ApiTokenRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            display_name = pop_optional(d, "displayName")

            description = pop_optional(d, "description")

            _reading = "personas"
            personas = cast(list[str], pop_optional(d, "personas"))

            _reading = "personaQualifiedNames"
            persona_qualified_names = cast(list[str], pop_optional(d, "personaQualifiedNames"))

            validity_seconds = pop_optional(d, "validitySeconds")

            _reading = ""
            api_token_request = cls(
                display_name=display_name,
                description=description,
                personas=personas,
                persona_qualified_names=persona_qualified_names,
                validity_seconds=validity_seconds,
            )

            api_token_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApiTokenRequest", _reading, _problem) from _problem
        return api_token_request

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
