# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ErrorCause")


@_attrs_define
class ErrorCause:
    """One cause in a chain of errors."""

    error_type: str | Unset = UNSET
    """Kind of the error."""
    error_message: str | Unset = UNSET
    """Text for people."""
    location: str | Unset = UNSET
    """Place in the server's code."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error_type = self.error_type

        error_message = self.error_message

        location = self.location

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if error_type is not UNSET:
            field_dict["errorType"] = error_type
        if error_message is not UNSET:
            field_dict["errorMessage"] = error_message
        if location is not UNSET:
            field_dict["location"] = location

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ErrorCause", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            error_type = pop_optional(d, "errorType")

            error_message = pop_optional(d, "errorMessage")

            location = pop_optional(d, "location")

            _reading = ""
            error_cause = cls(
                error_type=error_type,
                error_message=error_message,
                location=location,
            )

            error_cause.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ErrorCause", _reading, _problem) from _problem
        return error_cause

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
