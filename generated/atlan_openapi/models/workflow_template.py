# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.workflow_tasks import WorkflowTasks


T = TypeVar("T", bound="WorkflowTemplate")


@_attrs_define
class WorkflowTemplate:
    """A part of a workflow."""

    name: str
    """Name."""
    inputs: Any | Unset = UNSET
    """What it takes."""
    outputs: Any | Unset = UNSET
    """What it gives."""
    metadata: Any | Unset = UNSET
    """How it is marked."""
    dag: WorkflowTasks | Unset = UNSET
    """Tasks in their order."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        inputs = self.inputs

        outputs = self.outputs

        metadata = self.metadata

        dag: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dag, Unset):
            dag = self.dag.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        if outputs is not UNSET:
            field_dict["outputs"] = outputs
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if dag is not UNSET:
            field_dict["dag"] = dag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_tasks import WorkflowTasks  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WorkflowTemplate", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "name"
            name = d.pop("name")

            inputs = d.pop("inputs", UNSET)

            outputs = d.pop("outputs", UNSET)

            metadata = d.pop("metadata", UNSET)

            _reading = "dag"
            _dag = pop_optional(d, "dag")
            dag: WorkflowTasks | Unset
            if isinstance(_dag, Unset):
                dag = UNSET
            else:
                dag = WorkflowTasks.from_dict(_dag)

            _reading = ""
            workflow_template = cls(
                name=name,
                inputs=inputs,
                outputs=outputs,
                metadata=metadata,
                dag=dag,
            )

            workflow_template.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowTemplate", _reading, _problem) from _problem
        return workflow_template

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
