# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.workflow_metadata import WorkflowMetadata
    from ..models.workflow_template import WorkflowTemplate
    from ..models.workflow_template_ref import WorkflowTemplateRef


T = TypeVar("T", bound="WorkflowSpec")


@_attrs_define
class WorkflowSpec:
    """What a workflow does."""

    entrypoint: str | Unset = UNSET
    """The part to begin with."""
    arguments: Any | Unset = UNSET
    """Values that are handed to it."""
    templates: list[WorkflowTemplate] | Unset = UNSET
    """Its parts."""
    workflow_template_ref: WorkflowTemplateRef | Unset = UNSET
    """The template that is run."""
    workflow_metadata: WorkflowMetadata | Unset = UNSET
    """What a workflow is called and how it is marked, in the words of Kubernetes."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        entrypoint = self.entrypoint

        arguments = self.arguments

        templates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.templates, Unset):
            templates = []
            for templates_item_data in self.templates:
                templates_item = templates_item_data.to_dict()
                templates.append(templates_item)

        workflow_template_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workflow_template_ref, Unset):
            workflow_template_ref = self.workflow_template_ref.to_dict()

        workflow_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workflow_metadata, Unset):
            workflow_metadata = self.workflow_metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if entrypoint is not UNSET:
            field_dict["entrypoint"] = entrypoint
        if arguments is not UNSET:
            field_dict["arguments"] = arguments
        if templates is not UNSET:
            field_dict["templates"] = templates
        if workflow_template_ref is not UNSET:
            field_dict["workflowTemplateRef"] = workflow_template_ref
        if workflow_metadata is not UNSET:
            field_dict["workflowMetadata"] = workflow_metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_metadata import WorkflowMetadata  # noqa: PLC0415
        from ..models.workflow_template import WorkflowTemplate  # noqa: PLC0415
        from ..models.workflow_template_ref import WorkflowTemplateRef  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WorkflowSpec", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            entrypoint = pop_optional(d, "entrypoint")

            arguments = d.pop("arguments", UNSET)

            _reading = "templates"
            _templates = pop_optional(d, "templates")
            templates: list[WorkflowTemplate] | Unset = UNSET
            if _templates is not UNSET:
                templates = []
                for templates_item_data in _templates:
                    templates_item = WorkflowTemplate.from_dict(templates_item_data)

                    templates.append(templates_item)

            _reading = "workflowTemplateRef"
            _workflow_template_ref = pop_optional(d, "workflowTemplateRef")
            workflow_template_ref: WorkflowTemplateRef | Unset
            if isinstance(_workflow_template_ref, Unset):
                workflow_template_ref = UNSET
            else:
                workflow_template_ref = WorkflowTemplateRef.from_dict(_workflow_template_ref)

            _reading = "workflowMetadata"
            _workflow_metadata = pop_optional(d, "workflowMetadata")
            workflow_metadata: WorkflowMetadata | Unset
            if isinstance(_workflow_metadata, Unset):
                workflow_metadata = UNSET
            else:
                workflow_metadata = WorkflowMetadata.from_dict(_workflow_metadata)

            _reading = ""
            workflow_spec = cls(
                entrypoint=entrypoint,
                arguments=arguments,
                templates=templates,
                workflow_template_ref=workflow_template_ref,
                workflow_metadata=workflow_metadata,
            )

            workflow_spec.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowSpec", _reading, _problem) from _problem
        return workflow_spec

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
