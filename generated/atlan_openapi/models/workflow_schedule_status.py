# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="WorkflowScheduleStatus")


@_attrs_define
class WorkflowScheduleStatus:
    """How a schedule goes."""

    active: Any | Unset = UNSET
    """Runs that are going."""
    conditions: Any | Unset = UNSET
    """What holds at the moment."""
    last_scheduled_time: str | Unset = UNSET
    """When it ran last."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active = self.active

        conditions = self.conditions

        last_scheduled_time = self.last_scheduled_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if active is not UNSET:
            field_dict["active"] = active
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if last_scheduled_time is not UNSET:
            field_dict["lastScheduledTime"] = last_scheduled_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "WorkflowScheduleStatus", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            active = d.pop("active", UNSET)

            conditions = d.pop("conditions", UNSET)

            last_scheduled_time = pop_optional(d, "lastScheduledTime")

            _reading = ""
            workflow_schedule_status = cls(
                active=active,
                conditions=conditions,
                last_scheduled_time=last_scheduled_time,
            )

            workflow_schedule_status.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowScheduleStatus", _reading, _problem) from _problem
        return workflow_schedule_status

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
