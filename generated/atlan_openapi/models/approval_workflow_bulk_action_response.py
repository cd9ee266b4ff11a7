# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ApprovalWorkflowBulkActionResponse")


@_attrs_define
class ApprovalWorkflowBulkActionResponse:
    """How many tasks were decided."""

    total_tasks: int | Unset = UNSET
    """Number of tasks."""
    message: str | Unset = UNSET
    """Text for people."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        total_tasks = self.total_tasks

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if total_tasks is not UNSET:
            field_dict["total_tasks"] = total_tasks
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "ApprovalWorkflowBulkActionResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            total_tasks = pop_optional(d, "total_tasks")

            message = pop_optional(d, "message")

            _reading = ""
            approval_workflow_bulk_action_response = cls(
                total_tasks=total_tasks,
                message=message,
            )

            approval_workflow_bulk_action_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApprovalWorkflowBulkActionResponse", _reading, _problem) from _problem
        return approval_workflow_bulk_action_response

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
