# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe

T = TypeVar("T", bound="PresignedUrlRequest")


@_attrs_define
class PresignedUrlRequest:
    """An object in the store, and what is to be done with it."""

    key: str
    """Key of the object in the tenant's store."""
    expiry: str
    """How long the address is to be valid, a number and the letter of a unit such as 30s."""
    method: str
    """GET to download, PUT to upload."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        expiry = self.expiry

        method = self.method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "expiry": expiry,
                "method": method,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "PresignedUrlRequest", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "key"
            key = d.pop("key")

            _reading = "expiry"
            expiry = d.pop("expiry")

            _reading = "method"
            method = d.pop("method")

            _reading = ""
            presigned_url_request = cls(
                key=key,
                expiry=expiry,
                method=method,
            )

            presigned_url_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("PresignedUrlRequest", _reading, _problem) from _problem
        return presigned_url_request

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
