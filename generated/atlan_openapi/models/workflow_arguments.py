# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.workflow_parameter import WorkflowParameter


T = TypeVar("T", bound="WorkflowArguments")


@_attrs_define
class WorkflowArguments:
    """Values that are handed to a task."""

    parameters: list[WorkflowParameter] | Unset = UNSET
    """The values."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        parameters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = []
            for parameters_item_data in self.parameters:
                parameters_item = parameters_item_data.to_dict()
                parameters.append(parameters_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_parameter import WorkflowParameter  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("WorkflowArguments", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "parameters"
            _parameters = pop_optional(d, "parameters")
            parameters: list[WorkflowParameter] | Unset = UNSET
            if _parameters is not UNSET:
                parameters = []
                for parameters_item_data in _parameters:
                    parameters_item = WorkflowParameter.from_dict(parameters_item_data)

                    parameters.append(parameters_item)

            _reading = ""
            workflow_arguments = cls(
                parameters=parameters,
            )

            workflow_arguments.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowArguments", _reading, _problem) from _problem
        return workflow_arguments

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
