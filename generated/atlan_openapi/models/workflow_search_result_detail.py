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
    from ..models.workflow_spec import WorkflowSpec
    from ..models.workflow_status import WorkflowStatus


T = TypeVar("T", bound="WorkflowSearchResultDetail")


@_attrs_define
class WorkflowSearchResultDetail:
    """A workflow or a run."""

    api_version: str | Unset = UNSET
    """Version of this form."""
    kind: str | Unset = UNSET
    """Kind of the record."""
    metadata: WorkflowMetadata | Unset = UNSET
    """What a workflow is called and how it is marked, in the words of Kubernetes."""
    spec: WorkflowSpec | Unset = UNSET
    """What a workflow does."""
    status: WorkflowStatus | Unset = UNSET
    """How a run goes."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_version = self.api_version

        kind = self.kind

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        spec: dict[str, Any] | Unset = UNSET
        if not isinstance(self.spec, Unset):
            spec = self.spec.to_dict()

        status: dict[str, Any] | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if api_version is not UNSET:
            field_dict["apiVersion"] = api_version
        if kind is not UNSET:
            field_dict["kind"] = kind
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if spec is not UNSET:
            field_dict["spec"] = spec
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_metadata import WorkflowMetadata  # noqa: PLC0415
        from ..models.workflow_spec import WorkflowSpec  # noqa: PLC0415
        from ..models.workflow_status import WorkflowStatus  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "WorkflowSearchResultDetail", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            api_version = pop_optional(d, "apiVersion")

            kind = pop_optional(d, "kind")

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

            _reading = "status"
            _status = pop_optional(d, "status")
            status: WorkflowStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = WorkflowStatus.from_dict(_status)

            _reading = ""
            workflow_search_result_detail = cls(
                api_version=api_version,
                kind=kind,
                metadata=metadata,
                spec=spec,
                status=status,
            )

            workflow_search_result_detail.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowSearchResultDetail", _reading, _problem) from _problem
        return workflow_search_result_detail

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
