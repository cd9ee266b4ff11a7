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
    from ..models.workflow_schedule_spec import WorkflowScheduleSpec
    from ..models.workflow_schedule_status import WorkflowScheduleStatus


T = TypeVar("T", bound="WorkflowScheduleResponse")


@_attrs_define
class WorkflowScheduleResponse:
    """A schedule."""

    metadata: WorkflowMetadata | Unset = UNSET
    """What a workflow is called and how it is marked, in the words of Kubernetes."""
    spec: WorkflowScheduleSpec | Unset = UNSET
    """How a workflow runs by itself."""
    status: WorkflowScheduleStatus | Unset = UNSET
    """How a schedule goes."""
    workflow_metadata: WorkflowMetadata | Unset = UNSET
    """What a workflow is called and how it is marked, in the words of Kubernetes."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        spec: dict[str, Any] | Unset = UNSET
        if not isinstance(self.spec, Unset):
            spec = self.spec.to_dict()

        status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.to_dict()

        workflow_metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workflow_metadata, Unset):
            workflow_metadata = self.workflow_metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if spec is not UNSET:
            field_dict["spec"] = spec
        if status is not UNSET:
            field_dict["status"] = status
        if workflow_metadata is not UNSET:
            field_dict["workflowMetadata"] = workflow_metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_metadata import WorkflowMetadata  # noqa: PLC0415
        from ..models.workflow_schedule_spec import WorkflowScheduleSpec  # noqa: PLC0415
        from ..models.workflow_schedule_status import WorkflowScheduleStatus  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "WorkflowScheduleResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "metadata"
            _metadata = pop_optional(d, "metadata")
            metadata: WorkflowMetadata | Unset
            if isinstance(_metadata, Unset):
                metadata = UNSET
            else:
                metadata = WorkflowMetadata.from_dict(_metadata)

            _reading = "spec"
            _spec = pop_optional(d, "spec")
            spec: WorkflowScheduleSpec | Unset
            if isinstance(_spec, Unset):
                spec = UNSET
            else:
                spec = WorkflowScheduleSpec.from_dict(_spec)

            _reading = "status"
            _status = pop_optional(d, "status")
            status: WorkflowScheduleStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = WorkflowScheduleStatus.from_dict(_status)

            _reading = "workflowMetadata"
            _workflow_metadata = pop_optional(d, "workflowMetadata")
            workflow_metadata: WorkflowMetadata | Unset
            if isinstance(_workflow_metadata, Unset):
                workflow_metadata = UNSET
            else:
                workflow_metadata = WorkflowMetadata.from_dict(_workflow_metadata)

            _reading = ""
            workflow_schedule_response = cls(
                metadata=metadata,
                spec=spec,
                status=status,
                workflow_metadata=workflow_metadata,
            )

            workflow_schedule_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowScheduleResponse", _reading, _problem) from _problem
        return workflow_schedule_response

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
