# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="RelationshipEndpoint")


@_attrs_define
class RelationshipEndpoint:
    """One end of a parsed relationship."""

    id: str | Unset = UNSET
    """Number of the column within this answer."""
    column: str | Unset = UNSET
    """Name of the column."""
    parent_id: str | Unset = UNSET
    """Number of the object the column belongs to."""
    parent_name: str | Unset = UNSET
    """Name of that object."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        column = self.column

        parent_id = self.parent_id

        parent_name = self.parent_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if column is not UNSET:
            field_dict["column"] = column
        if parent_id is not UNSET:
            field_dict["parentId"] = parent_id
        if parent_name is not UNSET:
            field_dict["parentName"] = parent_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "RelationshipEndpoint", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            column = pop_optional(d, "column")

            parent_id = pop_optional(d, "parentId")

            parent_name = pop_optional(d, "parentName")

            _reading = ""
            relationship_endpoint = cls(
                id=id,
                column=column,
                parent_id=parent_id,
                parent_name=parent_name,
            )

            relationship_endpoint.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("RelationshipEndpoint", _reading, _problem) from _problem
        return relationship_endpoint

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
