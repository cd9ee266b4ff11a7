# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.announcement_type import AnnouncementType
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="DataContractAnnouncement")


@_attrs_define
class DataContractAnnouncement:
    """Announcement that the asset gets."""

    type_: AnnouncementType | Unset = UNSET
    """How serious an announcement is; free text is allowed too."""
    title: str | Unset = UNSET
    """Heading."""
    description: str | Unset = UNSET
    """Text."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        title = self.title

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not UNSET:
            field_dict["type"] = type_
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "DataContractAnnouncement", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "type"
            _type_ = pop_optional(d, "type")
            type_: AnnouncementType | Unset
            if isinstance(_type_, Unset):
                type_ = UNSET
            else:
                type_ = AnnouncementType(_type_)

            title = pop_optional(d, "title")

            description = pop_optional(d, "description")

            _reading = ""
            data_contract_announcement = cls(
                type_=type_,
                title=title,
                description=description,
            )

            data_contract_announcement.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("DataContractAnnouncement", _reading, _problem) from _problem
        return data_contract_announcement

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
