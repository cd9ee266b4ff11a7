# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="WorkflowTaskTemplate")


@_attrs_define
class WorkflowTaskTemplate:
    """The template a task follows."""

    name: str | Unset = UNSET
    """Name of the package."""
    template: str | Unset = UNSET
    """Part of the package."""
    cluster_scope: bool | Unset = UNSET
    """It is there for the whole cluster."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        template = self.template

        cluster_scope = self.cluster_scope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if name is not UNSET:
            field_dict["name"] = name
        if template is not UNSET:
            field_dict["template"] = template
        if cluster_scope is not UNSET:
            field_dict["clusterScope"] = cluster_scope

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "WorkflowTaskTemplate", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            name = pop_optional(d, "name")

            template = pop_optional(d, "template")

            cluster_scope = pop_optional(d, "clusterScope")

            _reading = ""
            workflow_task_template = cls(
                name=name,
                template=template,
                cluster_scope=cluster_scope,
            )

            workflow_task_template.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowTaskTemplate", _reading, _problem) from _problem
        return workflow_task_template

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
