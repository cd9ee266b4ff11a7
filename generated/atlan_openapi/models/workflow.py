# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.package_parameter import PackageParameter
    from ..models.workflow_metadata import WorkflowMetadata
    from ..models.workflow_spec import WorkflowSpec


T = TypeVar("T", bound="Workflow")


@_attrs_define
class Workflow:
    """A workflow to make."""

    metadata: WorkflowMetadata | Unset = UNSET
    """What a workflow is called and how it is marked, in the words of Kubernetes."""
    spec: WorkflowSpec | Unset = UNSET
    """What a workflow does."""
    payload: list[PackageParameter] | Unset = UNSET
    """What it needs."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        spec: dict[str, Any] | Unset = UNSET
        if not isinstance(self.spec, Unset):
            spec = self.spec.to_dict()

        payload: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = []
            for payload_item_data in self.payload:
                payload_item = payload_item_data.to_dict()
                payload.append(payload_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if spec is not UNSET:
            field_dict["spec"] = spec
        if payload is not UNSET:
            field_dict["payload"] = payload

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.package_parameter import PackageParameter  # noqa: PLC0415
        from ..models.workflow_metadata import WorkflowMetadata  # noqa: PLC0415
        from ..models.workflow_spec import WorkflowSpec  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("Workflow", "", f"should be an object but is {describe(src_dict)}")
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
            spec: WorkflowSpec | Unset
            if isinstance(_spec, Unset):
                spec = UNSET
            else:
                spec = WorkflowSpec.from_dict(_spec)

            _reading = "payload"
            _payload = pop_optional(d, "payload")
            payload: list[PackageParameter] | Unset = UNSET
            if _payload is not UNSET:
                payload = []
                for payload_item_data in _payload:
                    payload_item = PackageParameter.from_dict(payload_item_data)

                    payload.append(payload_item)

            _reading = ""
            workflow = cls(
                metadata=metadata,
                spec=spec,
                payload=payload,
            )

            workflow.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("Workflow", _reading, _problem) from _problem
        return workflow

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
