# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="PlatformErrorBody")


@_attrs_define
class PlatformErrorBody:
    """An error of the platform service."""

    code: int | str | Unset = UNSET
    """1000 is a failed validation, 1003 is something not found; a number or a text."""
    status: int | Unset = UNSET
    """HTTP status once more."""
    error: str | Unset = UNSET
    """Short text."""
    message: str | Unset = UNSET
    """Text for people."""
    info: Any | Unset = UNSET
    """Anything that helps to understand the error."""
    request_id: str | Unset = UNSET
    """Id of the request."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code: int | str | Unset = self.code

        status = self.status

        error = self.error

        message = self.message

        info = self.info

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if code is not UNSET:
            field_dict["code"] = code
        if status is not UNSET:
            field_dict["status"] = status
        if error is not UNSET:
            field_dict["error"] = error
        if message is not UNSET:
            field_dict["message"] = message
        if info is not UNSET:
            field_dict["info"] = info
        if request_id is not UNSET:
            field_dict["requestId"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("PlatformErrorBody", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "code"
            code = cast(int | str | Unset, pop_optional(d, "code"))

            status = pop_optional(d, "status")

            error = pop_optional(d, "error")

            message = pop_optional(d, "message")

            info = d.pop("info", UNSET)

            request_id = pop_optional(d, "requestId")

            _reading = ""
            platform_error_body = cls(
                code=code,
                status=status,
                error=error,
                message=message,
                info=info,
                request_id=request_id,
            )

            platform_error_body.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("PlatformErrorBody", _reading, _problem) from _problem
        return platform_error_body

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
