# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="CredentialTestResponse")


@_attrs_define
class CredentialTestResponse:
    """Whether one can log in."""

    message: str
    """successful, or what went wrong."""
    code: int | Unset = UNSET
    """Code of the failure."""
    error: None | str | Unset = UNSET
    """Kind of the failure."""
    info: Any | Unset = UNSET
    """Further facts."""
    request_id: str | Unset = UNSET
    """Id of the request."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        code = self.code

        error: None | str | Unset = self.error

        info = self.info

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if error is not UNSET:
            field_dict["error"] = error
        if info is not UNSET:
            field_dict["info"] = info
        if request_id is not UNSET:
            field_dict["requestId"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "CredentialTestResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "message"
            message = d.pop("message")

            code = pop_optional(d, "code")

            _reading = "error"
            error = cast(None | str | Unset, d.pop("error", UNSET))

            info = d.pop("info", UNSET)

            request_id = pop_optional(d, "requestId")

            _reading = ""
            credential_test_response = cls(
                message=message,
                code=code,
                error=error,
                info=info,
                request_id=request_id,
            )

            credential_test_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("CredentialTestResponse", _reading, _problem) from _problem
        return credential_test_response

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
