# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="ReRunRequest")


@_attrs_define
class ReRunRequest:
    """Which workflow to run again."""

    resource_name: str
    """Name of the workflow."""
    namespace: str | Unset = UNSET
    """Namespace. Default: default."""
    resource_kind: str | Unset = UNSET
    """Kind of the record. Default: WorkflowTemplate."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        resource_name = self.resource_name

        namespace = self.namespace

        resource_kind = self.resource_kind

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resourceName": resource_name,
            }
        )
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if resource_kind is not UNSET:
            field_dict["resourceKind"] = resource_kind

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("ReRunRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "resourceName"
            resource_name = d.pop("resourceName")

            namespace = pop_optional(d, "namespace")

            resource_kind = pop_optional(d, "resourceKind")

            _reading = ""
            re_run_request = cls(
                resource_name=resource_name,
                namespace=namespace,
                resource_kind=resource_kind,
            )

            re_run_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ReRunRequest", _reading, _problem) from _problem
        return re_run_request

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
