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


T = TypeVar("T", bound="AppInputContract")


@_attrs_define
class AppInputContract:
    """The inputs of an app, as a JSON Schema."""

    title: str | Unset = UNSET
    """Heading."""
    type_: str | Unset = UNSET
    """Always object."""
    properties: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    required: list[str] | Unset = UNSET
    """Inputs that must be there."""
    defs: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        type_ = self.type_

        properties: dict[str, Any] | Unset = UNSET
        if not isinstance(self.properties, Unset):
            properties = self.properties

        required: list[str] | Unset = UNSET
        if not isinstance(self.required, Unset):
            required = self.required

        defs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.defs, Unset):
            defs = self.defs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if properties is not UNSET:
            field_dict["properties"] = properties
        if required is not UNSET:
            field_dict["required"] = required
        if defs is not UNSET:
            field_dict["$defs"] = defs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AppInputContract", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            title = pop_optional(d, "title")

            type_ = pop_optional(d, "type")

            _reading = "properties"
            properties = cast(OpenObject | Unset, pop_optional(d, "properties"))

            _reading = "required"
            required = cast(list[str], pop_optional(d, "required"))

            _reading = "$defs"
            defs = cast(OpenObject | Unset, pop_optional(d, "$defs"))

            _reading = ""
            app_input_contract = cls(
                title=title,
                type_=type_,
                properties=properties,
                required=required,
                defs=defs,
            )

            app_input_contract.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppInputContract", _reading, _problem) from _problem
        return app_input_contract

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
