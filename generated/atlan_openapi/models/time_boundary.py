# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="TimeBoundary")


@_attrs_define
class TimeBoundary:
    """A span of time in which a tag holds."""

    start_time: str | Unset = UNSET
    """Beginning, as yyyy/MM/dd HH:mm:ss."""
    end_time: str | Unset = UNSET
    """End, as yyyy/MM/dd HH:mm:ss."""
    time_zone: str | Unset = UNSET
    """Time zone of both, such as Europe/Berlin."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_time = self.start_time

        end_time = self.end_time

        time_zone = self.time_zone

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if time_zone is not UNSET:
            field_dict["timeZone"] = time_zone

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("TimeBoundary", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            start_time = pop_optional(d, "startTime")

            end_time = pop_optional(d, "endTime")

            time_zone = pop_optional(d, "timeZone")

            _reading = ""
            time_boundary = cls(
                start_time=start_time,
                end_time=end_time,
                time_zone=time_zone,
            )

            time_boundary.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("TimeBoundary", _reading, _problem) from _problem
        return time_boundary

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
