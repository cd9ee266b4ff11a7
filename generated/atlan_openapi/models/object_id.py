# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="ObjectId")


@_attrs_define
class ObjectId:
    """An entity, named by guid or by type and unique attributes."""

    guid: str | Unset = UNSET
    """Unique id."""
    type_name: str | Unset = UNSET
    """Type of the entity."""
    unique_attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    attributes: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        guid = self.guid

        type_name = self.type_name

        unique_attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.unique_attributes, Unset):
            unique_attributes = self.unique_attributes

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if guid is not UNSET:
            field_dict["guid"] = guid
        if type_name is not UNSET:
            field_dict["typeName"] = type_name
        if unique_attributes is not UNSET:
            field_dict["uniqueAttributes"] = unique_attributes
        if attributes is not UNSET:
            field_dict["attributes"] = attributes

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ObjectId", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            guid = pop_optional(d, "guid")

            type_name = pop_optional(d, "typeName")

            _reading = "uniqueAttributes"
            unique_attributes = cast(OpenObject | Unset, pop_optional(d, "uniqueAttributes"))

            _reading = "attributes"
            attributes = cast(OpenObject | Unset, pop_optional(d, "attributes"))

            _reading = ""
            object_id = cls(
                guid=guid,
                type_name=type_name,
                unique_attributes=unique_attributes,
                attributes=attributes,
            )

            object_id.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ObjectId", _reading, _problem) from _problem
        return object_id

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
