# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.workflow_arguments import WorkflowArguments
    from ..models.workflow_task_template import WorkflowTaskTemplate


T = TypeVar("T", bound="WorkflowTask")


@_attrs_define
class WorkflowTask:
    """One task."""

    name: str | Unset = UNSET
    """Name."""
    arguments: WorkflowArguments | Unset = UNSET
    """Values that are handed to a task."""
    template_ref: WorkflowTaskTemplate | Unset = UNSET
    """The template a task follows."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        arguments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.arguments, Unset):
            arguments = self.arguments.to_dict()

        template_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_ref, Unset):
            template_ref = self.template_ref.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        if arguments is not UNSET:
            field_dict["arguments"] = arguments
        if template_ref is not UNSET:
            field_dict["templateRef"] = template_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_arguments import WorkflowArguments  # noqa: PLC0415
        from ..models.workflow_task_template import WorkflowTaskTemplate  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WorkflowTask", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            name = pop_optional(d, "name")

            _reading = "arguments"
            _arguments = pop_optional(d, "arguments")
            arguments: WorkflowArguments | Unset
            if isinstance(_arguments, Unset):
                arguments = UNSET
            else:
                arguments = WorkflowArguments.from_dict(_arguments)

            _reading = "templateRef"
            _template_ref = pop_optional(d, "templateRef")
            template_ref: WorkflowTaskTemplate | Unset
            if isinstance(_template_ref, Unset):
                template_ref = UNSET
            else:
                template_ref = WorkflowTaskTemplate.from_dict(_template_ref)

            _reading = ""
            workflow_task = cls(
                name=name,
                arguments=arguments,
                template_ref=template_ref,
            )

            workflow_task.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowTask", _reading, _problem) from _problem
        return workflow_task

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
