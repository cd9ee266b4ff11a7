# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.workflow_phase import WorkflowPhase
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject
    from ..models.resources_duration import ResourcesDuration


T = TypeVar("T", bound="WorkflowStatus")


@_attrs_define
class WorkflowStatus:
    """How a run goes."""

    phase: WorkflowPhase | Unset = UNSET
    """How far a run is."""
    progress: str | Unset = UNSET
    """Tasks done, of all tasks, such as 3/5."""
    message: str | Unset = UNSET
    """Text for people."""
    started_at: str | Unset = UNSET
    """When it began."""
    finished_at: str | Unset = UNSET
    """When it ended."""
    estimated_duration: int | Unset = UNSET
    """Seconds it is expected to take."""
    conditions: list[Any] | Unset = UNSET
    """What holds at the moment."""
    nodes: Any | Unset = UNSET
    """What became of each task."""
    outputs: Any | Unset = UNSET
    """What it gave."""
    compressed_nodes: str | Unset = UNSET
    """What became of each task, compressed."""
    resources_duration: ResourcesDuration | Unset = UNSET
    """Seconds each resource was used."""
    artifact_gc_status: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    artifact_repository_ref: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    stored_templates: Any | Unset = UNSET
    """Its parts as they were when it began."""
    stored_workflow_template_spec: Any | Unset = UNSET
    """What it does, as it was when it began."""
    synchronization: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        phase: str | Unset = UNSET
        if not isinstance(self.phase, Unset):
            phase = self.phase.value

        progress = self.progress

        message = self.message

        started_at = self.started_at

        finished_at = self.finished_at

        estimated_duration = self.estimated_duration

        conditions: list[Any] | Unset = UNSET
        if not isinstance(self.conditions, Unset):
            conditions = self.conditions

        nodes = self.nodes

        outputs = self.outputs

        compressed_nodes = self.compressed_nodes

        resources_duration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.resources_duration, Unset):
            resources_duration = self.resources_duration.to_dict()

        artifact_gc_status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.artifact_gc_status, Unset):
            artifact_gc_status = self.artifact_gc_status

        artifact_repository_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.artifact_repository_ref, Unset):
            artifact_repository_ref = self.artifact_repository_ref

        stored_templates = self.stored_templates

        stored_workflow_template_spec = self.stored_workflow_template_spec

        synchronization: dict[str, Any] | Unset = UNSET
        if not isinstance(self.synchronization, Unset):
            synchronization = self.synchronization

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if phase is not UNSET:
            field_dict["phase"] = phase
        if progress is not UNSET:
            field_dict["progress"] = progress
        if message is not UNSET:
            field_dict["message"] = message
        if started_at is not UNSET:
            field_dict["startedAt"] = started_at
        if finished_at is not UNSET:
            field_dict["finishedAt"] = finished_at
        if estimated_duration is not UNSET:
            field_dict["estimatedDuration"] = estimated_duration
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if nodes is not UNSET:
            field_dict["nodes"] = nodes
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if compressed_nodes is not UNSET:
            field_dict["compressedNodes"] = compressed_nodes
        if resources_duration is not UNSET:
            field_dict["resourcesDuration"] = resources_duration
        if artifact_gc_status is not UNSET:
            field_dict["artifactGCStatus"] = artifact_gc_status
        if artifact_repository_ref is not UNSET:
            field_dict["artifactRepositoryRef"] = artifact_repository_ref
        if stored_templates is not UNSET:
            field_dict["storedTemplates"] = stored_templates
        if stored_workflow_template_spec is not UNSET:
            field_dict["storedWorkflowTemplateSpec"] = stored_workflow_template_spec
        if synchronization is not UNSET:
            field_dict["synchronization"] = synchronization

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415
        from ..models.resources_duration import ResourcesDuration  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WorkflowStatus", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "phase"
            _phase = pop_optional(d, "phase")
            phase: WorkflowPhase | Unset
            if isinstance(_phase, Unset):
                phase = UNSET
            else:
                phase = WorkflowPhase(_phase)

            progress = pop_optional(d, "progress")

            message = pop_optional(d, "message")

            started_at = pop_optional(d, "startedAt")

            finished_at = pop_optional(d, "finishedAt")

            estimated_duration = pop_optional(d, "estimatedDuration")

            _reading = "conditions"
            conditions = cast(list[Any], pop_optional(d, "conditions"))

            nodes = d.pop("nodes", UNSET)

            outputs = d.pop("outputs", UNSET)

            compressed_nodes = pop_optional(d, "compressedNodes")

            _reading = "resourcesDuration"
            _resources_duration = pop_optional(d, "resourcesDuration")
            resources_duration: ResourcesDuration | Unset
            if isinstance(_resources_duration, Unset):
                resources_duration = UNSET
            else:
                resources_duration = ResourcesDuration.from_dict(_resources_duration)

            _reading = "artifactGCStatus"
            artifact_gc_status = cast(OpenObject | Unset, pop_optional(d, "artifactGCStatus"))

            _reading = "artifactRepositoryRef"
            artifact_repository_ref = cast(OpenObject | Unset, pop_optional(d, "artifactRepositoryRef"))

            stored_templates = d.pop("storedTemplates", UNSET)

            stored_workflow_template_spec = d.pop("storedWorkflowTemplateSpec", UNSET)

            _reading = "synchronization"
            synchronization = cast(OpenObject | Unset, pop_optional(d, "synchronization"))

            _reading = ""
            workflow_status = cls(
                phase=phase,
                progress=progress,
                message=message,
                started_at=started_at,
                finished_at=finished_at,
                estimated_duration=estimated_duration,
                conditions=conditions,
                nodes=nodes,
                outputs=outputs,
                compressed_nodes=compressed_nodes,
                resources_duration=resources_duration,
                artifact_gc_status=artifact_gc_status,
                artifact_repository_ref=artifact_repository_ref,
                stored_templates=stored_templates,
                stored_workflow_template_spec=stored_workflow_template_spec,
                synchronization=synchronization,
            )

            workflow_status.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowStatus", _reading, _problem) from _problem
        return workflow_status

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
