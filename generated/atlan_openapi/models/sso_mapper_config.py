# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="SsoMapperConfig")


@_attrs_define
class SsoMapperConfig:
    """How a mapper works."""

    sync_mode: str | Unset = UNSET
    """At every login (FORCE) or at the first one only (IMPORT)."""
    attributes: str | Unset = UNSET
    """A JSON array as text, usually empty."""
    group: str | Unset = UNSET
    """Internal name of the group that is given."""
    attribute_name: str | Unset = UNSET
    """Attribute of the login to look at, such as memberOf."""
    attribute_value: str | Unset = UNSET
    """Value it has to have."""
    attribute_friendly_name: str | Unset = UNSET
    """Name people see of the attribute."""
    are_attribute_values_regex: str | Unset = UNSET
    """The value is a regular expression; true or false, as text."""
    user_attribute: str | Unset = UNSET
    """Attribute of the user that is set."""
    role: str | Unset = UNSET
    """Role that is given."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sync_mode = self.sync_mode

        attributes = self.attributes

        group = self.group

        attribute_name = self.attribute_name

        attribute_value = self.attribute_value

        attribute_friendly_name = self.attribute_friendly_name

        are_attribute_values_regex = self.are_attribute_values_regex

        user_attribute = self.user_attribute

        role = self.role

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if sync_mode is not UNSET:
            field_dict["syncMode"] = sync_mode
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if group is not UNSET:
            field_dict["group"] = group
        if attribute_name is not UNSET:
            field_dict["attribute.name"] = attribute_name
        if attribute_value is not UNSET:
            field_dict["attribute.value"] = attribute_value
        if attribute_friendly_name is not UNSET:
            field_dict["attribute.friendly.name"] = attribute_friendly_name
        if are_attribute_values_regex is not UNSET:
            field_dict["are.attribute.values.regex"] = are_attribute_values_regex
        if user_attribute is not UNSET:
            field_dict["user.attribute"] = user_attribute
        if role is not UNSET:
            field_dict["role"] = role

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("SsoMapperConfig", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            sync_mode = pop_optional(d, "syncMode")

            attributes = pop_optional(d, "attributes")

            group = pop_optional(d, "group")

            attribute_name = pop_optional(d, "attribute.name")

            attribute_value = pop_optional(d, "attribute.value")

            attribute_friendly_name = pop_optional(d, "attribute.friendly.name")

            are_attribute_values_regex = pop_optional(d, "are.attribute.values.regex")

            user_attribute = pop_optional(d, "user.attribute")

            role = pop_optional(d, "role")

            _reading = ""
            sso_mapper_config = cls(
                sync_mode=sync_mode,
                attributes=attributes,
                group=group,
                attribute_name=attribute_name,
                attribute_value=attribute_value,
                attribute_friendly_name=attribute_friendly_name,
                are_attribute_values_regex=are_attribute_values_regex,
                user_attribute=user_attribute,
                role=role,
            )

            sso_mapper_config.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("SsoMapperConfig", _reading, _problem) from _problem
        return sso_mapper_config

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
