# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.app_workflow_summary import AppWorkflowSummary


T = TypeVar("T", bound="AppWorkflowListResponse")


@_attrs_define
class AppWorkflowListResponse:
    """One page of workflows."""

    workflows: list[AppWorkflowSummary] | Unset = UNSET
    """Workflows of this page."""
    has_more: bool | Unset = UNSET
    """There are more."""
    next_cursor: None | str | Unset = UNSET
    """What to send as cursor to get the next page."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workflows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.workflows, Unset):
            workflows = []
            for workflows_item_data in self.workflows:
                workflows_item = workflows_item_data.to_dict()
                workflows.append(workflows_item)

        has_more = self.has_more

        next_cursor: None | str | Unset = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if workflows is not UNSET:
            field_dict["workflows"] = workflows
        if has_more is not UNSET:
            field_dict["has_more"] = has_more
        if next_cursor is not UNSET:
            field_dict["next_cursor"] = next_cursor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.app_workflow_summary import AppWorkflowSummary  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "AppWorkflowListResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "workflows"
            _workflows = pop_optional(d, "workflows")
            workflows: list[AppWorkflowSummary] | Unset = UNSET
            if _workflows is not UNSET:
                workflows = []
                for workflows_item_data in _workflows:
                    workflows_item = AppWorkflowSummary.from_dict(workflows_item_data)

                    workflows.append(workflows_item)

            has_more = pop_optional(d, "has_more")

            _reading = "next_cursor"
            next_cursor = cast(None | str | Unset, d.pop("next_cursor", UNSET))

            _reading = ""
            app_workflow_list_response = cls(
                workflows=workflows,
                has_more=has_more,
                next_cursor=next_cursor,
            )

            app_workflow_list_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppWorkflowListResponse", _reading, _problem) from _problem
        return app_workflow_list_response

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
