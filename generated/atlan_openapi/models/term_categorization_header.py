# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.term_relationship_status import TermRelationshipStatus
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="TermCategorizationHeader")


@_attrs_define
class TermCategorizationHeader:
    """A category a term is in."""

    category_guid: str | Unset = UNSET
    """Unique id of the category."""
    relation_guid: str | Unset = UNSET
    """Unique id of the relationship."""
    description: str | Unset = UNSET
    """What the relationship means."""
    display_text: str | Unset = UNSET
    """Name of the category."""
    status: TermRelationshipStatus | Unset = UNSET
    """How settled a relationship between terms is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        category_guid = self.category_guid

        relation_guid = self.relation_guid

        description = self.description

        display_text = self.display_text

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if category_guid is not UNSET:
            field_dict["categoryGuid"] = category_guid
        if relation_guid is not UNSET:
            field_dict["relationGuid"] = relation_guid
        if description is not UNSET:
            field_dict["description"] = description
        if display_text is not UNSET:
            field_dict["displayText"] = display_text
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "TermCategorizationHeader", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            category_guid = pop_optional(d, "categoryGuid")

            relation_guid = pop_optional(d, "relationGuid")

            description = pop_optional(d, "description")

            display_text = pop_optional(d, "displayText")

            _reading = "status"
            _status = pop_optional(d, "status")
            status: TermRelationshipStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = TermRelationshipStatus(_status)

            _reading = ""
            term_categorization_header = cls(
                category_guid=category_guid,
                relation_guid=relation_guid,
                description=description,
                display_text=display_text,
                status=status,
            )

            term_categorization_header.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("TermCategorizationHeader", _reading, _problem) from _problem
        return term_categorization_header

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
