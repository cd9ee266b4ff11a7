# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ParsedQueryError")


@_attrs_define
class ParsedQueryError:
    """A part of the SQL text that could not be understood."""

    error_message: str | Unset = UNSET
    """What is wrong."""
    error_type: str | Unset = UNSET
    """Kind of the error."""
    coordinates: list[Any] | Unset = UNSET
    """Where in the text it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error_message = self.error_message

        error_type = self.error_type

        coordinates: list[Any] | Unset = UNSET
        if not isinstance(self.coordinates, Unset):
            coordinates = self.coordinates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if error_message is not UNSET:
            field_dict["errorMessage"] = error_message
        if error_type is not UNSET:
            field_dict["errorType"] = error_type
        if coordinates is not UNSET:
            field_dict["coordinates"] = coordinates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ParsedQueryError", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            error_message = pop_optional(d, "errorMessage")

            error_type = pop_optional(d, "errorType")

            _reading = "coordinates"
            coordinates = cast(list[Any], pop_optional(d, "coordinates"))

            _reading = ""
            parsed_query_error = cls(
                error_message=error_message,
                error_type=error_type,
                coordinates=coordinates,
            )

            parsed_query_error.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ParsedQueryError", _reading, _problem) from _problem
        return parsed_query_error

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
