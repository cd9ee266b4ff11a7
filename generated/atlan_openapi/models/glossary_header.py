# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="GlossaryHeader")


@_attrs_define
class GlossaryHeader:
    """The glossary something belongs to."""

    glossary_guid: str
    """Unique id of the glossary."""
    relation_guid: str | Unset = UNSET
    """Unique id of the relationship."""
    display_text: str | Unset = UNSET
    """Name of the glossary."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        glossary_guid = self.glossary_guid

        relation_guid = self.relation_guid

        display_text = self.display_text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "glossaryGuid": glossary_guid,
            }
        )
        if relation_guid is not UNSET:
            field_dict["relationGuid"] = relation_guid
        if display_text is not UNSET:
            field_dict["displayText"] = display_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("GlossaryHeader", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "glossaryGuid"
            glossary_guid = d.pop("glossaryGuid")

            relation_guid = pop_optional(d, "relationGuid")

            display_text = pop_optional(d, "displayText")

            _reading = ""
            glossary_header = cls(
                glossary_guid=glossary_guid,
                relation_guid=relation_guid,
                display_text=display_text,
            )

            glossary_header.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("GlossaryHeader", _reading, _problem) from _problem
        return glossary_header

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
