# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ApiTokenPersona")


@_attrs_define
class ApiTokenPersona:
    """A persona of a token."""

    id: str | Unset = UNSET
    """Unique id of the persona."""
    persona: str | Unset = UNSET
    """Name of the persona."""
    persona_qualified_name: str | Unset = UNSET
    """Qualified name of the persona."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        persona = self.persona

        persona_qualified_name = self.persona_qualified_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if persona is not UNSET:
            field_dict["persona"] = persona
        if persona_qualified_name is not UNSET:
            field_dict["personaQualifiedName"] = persona_qualified_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ApiTokenPersona", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            persona = pop_optional(d, "persona")

            persona_qualified_name = pop_optional(d, "personaQualifiedName")

            _reading = ""
            api_token_persona = cls(
                id=id,
                persona=persona,
                persona_qualified_name=persona_qualified_name,
            )

            api_token_persona.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApiTokenPersona", _reading, _problem) from _problem
        return api_token_persona

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
