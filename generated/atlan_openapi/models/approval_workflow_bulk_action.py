# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ApprovalWorkflowBulkAction")


@_attrs_define
class ApprovalWorkflowBulkAction:
    """A decision about all tasks of a group."""

    group_key: str
    """Group of tasks."""
    decision: str
    """The decision."""
    sub_type: str | Unset = UNSET
    """Kind of the tasks it is about."""
    comment: str | Unset = UNSET
    """Remark on the decision."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        group_key = self.group_key

        decision = self.decision

        sub_type = self.sub_type

        comment = self.comment

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "group_key": group_key,
                "decision": decision,
            }
        )
        if sub_type is not UNSET:
            field_dict["sub_type"] = sub_type
        if comment is not UNSET:
            field_dict["comment"] = comment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "ApprovalWorkflowBulkAction", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "group_key"
            group_key = d.pop("group_key")

            _reading = "decision"
            decision = d.pop("decision")

            sub_type = pop_optional(d, "sub_type")

            comment = pop_optional(d, "comment")

            _reading = ""
            approval_workflow_bulk_action = cls(
                group_key=group_key,
                decision=decision,
                sub_type=sub_type,
                comment=comment,
            )

            approval_workflow_bulk_action.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApprovalWorkflowBulkAction", _reading, _problem) from _problem
        return approval_workflow_bulk_action

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
