# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.api_token_attributes import ApiTokenAttributes


T = TypeVar("T", bound="ApiToken")


@_attrs_define
class ApiToken:
    """An API token. The token itself is told only once, in the answer that creates it."""

    id: str | Unset = UNSET
    """Unique id."""
    client_id: str | Unset = UNSET
    """Client id, beginning with apikey-."""
    display_name: str | Unset = UNSET
    """Name people see. Several tokens may have the same."""
    attributes: ApiTokenAttributes | Unset = UNSET
    """Further facts about an API token."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        client_id = self.client_id

        display_name = self.display_name

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if client_id is not UNSET:
            field_dict["clientId"] = client_id
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if attributes is not UNSET:
            field_dict["attributes"] = attributes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.api_token_attributes import ApiTokenAttributes  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ApiToken", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            client_id = pop_optional(d, "clientId")

            display_name = pop_optional(d, "displayName")

            _reading = "attributes"
            _attributes = pop_optional(d, "attributes")
            attributes: ApiTokenAttributes | Unset
            if isinstance(_attributes, Unset):
                attributes = UNSET
            else:
                attributes = ApiTokenAttributes.from_dict(_attributes)

            _reading = ""
            api_token = cls(
                id=id,
                client_id=client_id,
                display_name=display_name,
                attributes=attributes,
            )

            api_token.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApiToken", _reading, _problem) from _problem
        return api_token

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
