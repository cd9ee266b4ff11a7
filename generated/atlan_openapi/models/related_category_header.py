# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="RelatedCategoryHeader")


@_attrs_define
class RelatedCategoryHeader:
    """A category something is related to."""

    category_guid: str | Unset = UNSET
    """Unique id of the category."""
    parent_category_guid: str | Unset = UNSET
    """Unique id of the category above it."""
    relation_guid: str | Unset = UNSET
    """Unique id of the relationship."""
    display_text: str | Unset = UNSET
    """Name of the category."""
    description: str | Unset = UNSET
    """What the relationship means."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category_guid = self.category_guid

        parent_category_guid = self.parent_category_guid

        relation_guid = self.relation_guid

        display_text = self.display_text

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if category_guid is not UNSET:
            field_dict["categoryGuid"] = category_guid
        if parent_category_guid is not UNSET:
            field_dict["parentCategoryGuid"] = parent_category_guid
        if relation_guid is not UNSET:
            field_dict["relationGuid"] = relation_guid
        if display_text is not UNSET:
            field_dict["displayText"] = display_text
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "RelatedCategoryHeader", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            category_guid = pop_optional(d, "categoryGuid")

            parent_category_guid = pop_optional(d, "parentCategoryGuid")

            relation_guid = pop_optional(d, "relationGuid")

            display_text = pop_optional(d, "displayText")

            description = pop_optional(d, "description")

            _reading = ""
            related_category_header = cls(
                category_guid=category_guid,
                parent_category_guid=parent_category_guid,
                relation_guid=relation_guid,
                display_text=display_text,
                description=description,
            )

            related_category_header.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("RelatedCategoryHeader", _reading, _problem) from _problem
        return related_category_header

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
