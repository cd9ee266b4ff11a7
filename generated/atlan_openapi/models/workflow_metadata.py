# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.workflow_annotations import WorkflowAnnotations
    from ..models.workflow_labels import WorkflowLabels


T = TypeVar("T", bound="WorkflowMetadata")


@_attrs_define
class WorkflowMetadata:
    """What a workflow is called and how it is marked, in the words of Kubernetes."""

    name: str | Unset = UNSET
    """Name."""
    namespace: str | Unset = UNSET
    """Namespace, usually default."""
    uid: str | Unset = UNSET
    """Unique id."""
    generate_name: str | Unset = UNSET
    """Beginning of the name, if the rest is made up."""
    generation: int | Unset = UNSET
    """Number of changes."""
    labels: WorkflowLabels | Unset = UNSET
    """Labels by name."""
    annotations: WorkflowAnnotations | Unset = UNSET
    """Annotations by name; schedules are among them (orchestration.atlan.com/schedule and /timezone)."""
    creation_timestamp: str | Unset = UNSET
    """When it was made."""
    managed_fields: list[Any] | Unset = UNSET
    """Who manages which fields."""
    resource_version: str | Unset = UNSET
    """Version of the record."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        namespace = self.namespace

        uid = self.uid

        generate_name = self.generate_name

        generation = self.generation

        labels: dict[str, Any] | Unset = UNSET
        if not isinstance(self.labels, Unset):
            labels = self.labels.to_dict()

        annotations: dict[str, Any] | Unset = UNSET
        if not isinstance(self.annotations, Unset):
            annotations = self.annotations.to_dict()

        creation_timestamp = self.creation_timestamp

        managed_fields: list[Any] | Unset = UNSET
        if not isinstance(self.managed_fields, Unset):
            managed_fields = self.managed_fields

        resource_version = self.resource_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if uid is not UNSET:
            field_dict["uid"] = uid
        if generate_name is not UNSET:
            field_dict["generateName"] = generate_name
        if generation is not UNSET:
            field_dict["generation"] = generation
        if labels is not UNSET:
            field_dict["labels"] = labels
        if annotations is not UNSET:
            field_dict["annotations"] = annotations
        if creation_timestamp is not UNSET:
            field_dict["creationTimestamp"] = creation_timestamp
        if managed_fields is not UNSET:
            field_dict["managedFields"] = managed_fields
        if resource_version is not UNSET:
            field_dict["resourceVersion"] = resource_version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_annotations import WorkflowAnnotations  # noqa: PLC0415
        from ..models.workflow_labels import WorkflowLabels  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WorkflowMetadata", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            name = pop_optional(d, "name")

            namespace = pop_optional(d, "namespace")

            uid = pop_optional(d, "uid")

            generate_name = pop_optional(d, "generateName")

            generation = pop_optional(d, "generation")

            _reading = "labels"
            _labels = pop_optional(d, "labels")
            labels: WorkflowLabels | Unset
            if isinstance(_labels, Unset):
                labels = UNSET
            else:
                labels = WorkflowLabels.from_dict(_labels)

            _reading = "annotations"
            _annotations = pop_optional(d, "annotations")
            annotations: WorkflowAnnotations | Unset
            if isinstance(_annotations, Unset):
                annotations = UNSET
            else:
                annotations = WorkflowAnnotations.from_dict(_annotations)

            creation_timestamp = pop_optional(d, "creationTimestamp")

            _reading = "managedFields"
            managed_fields = cast(list[Any], pop_optional(d, "managedFields"))

            resource_version = pop_optional(d, "resourceVersion")

            _reading = ""
            workflow_metadata = cls(
                name=name,
                namespace=namespace,
                uid=uid,
                generate_name=generate_name,
                generation=generation,
                labels=labels,
                annotations=annotations,
                creation_timestamp=creation_timestamp,
                managed_fields=managed_fields,
                resource_version=resource_version,
            )

            workflow_metadata.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowMetadata", _reading, _problem) from _problem
        return workflow_metadata

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
