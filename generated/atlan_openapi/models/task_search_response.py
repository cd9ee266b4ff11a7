# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.aggregations import Aggregations
    from ..models.atlan_task import AtlanTask


T = TypeVar("T", bound="TaskSearchResponse")


@_attrs_define
class TaskSearchResponse:
    """Tasks found."""

    tasks: list[AtlanTask] | None | Unset = UNSET
    """The tasks; null or missing when none was found."""
    aggregations: Aggregations | None | Unset = UNSET
    approximate_count: int | Unset = UNSET
    """Number of all tasks that match."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        tasks: list[dict[str, Any]] | None | Unset
        if isinstance(self.tasks, Unset):
            tasks = UNSET
        elif isinstance(self.tasks, list):
            tasks = []
            for tasks_type_0_item_data in self.tasks:
                tasks_type_0_item = tasks_type_0_item_data.to_dict()
                tasks.append(tasks_type_0_item)

        else:
            tasks = self.tasks

        aggregations: dict[str, Any] | None | Unset = self.aggregations

        approximate_count = self.approximate_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if tasks is not UNSET:
            field_dict["tasks"] = tasks
        if aggregations is not UNSET:
            field_dict["aggregations"] = aggregations
        if approximate_count is not UNSET:
            field_dict["approximateCount"] = approximate_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.aggregations import Aggregations  # noqa: PLC0415
        from ..models.atlan_task import AtlanTask  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("TaskSearchResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "tasks"

            def _parse_tasks(data: object) -> list[AtlanTask] | None | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, list):
                    raise TypeError()
                tasks_type_0 = []
                _tasks_type_0 = data
                for tasks_type_0_item_data in _tasks_type_0:
                    tasks_type_0_item = AtlanTask.from_dict(tasks_type_0_item_data)

                    tasks_type_0.append(tasks_type_0_item)

                return tasks_type_0

            tasks = _parse_tasks(d.pop("tasks", UNSET))

            _reading = "aggregations"

            def _parse_aggregations(data: object) -> Aggregations | None | Unset:
                if data is None:
                    return data
                if isinstance(data, Unset):
                    return data
                if not isinstance(data, dict):
                    raise TypeError()
                aggregations_type_0 = cast(Aggregations, data)

                return aggregations_type_0

            aggregations = _parse_aggregations(d.pop("aggregations", UNSET))

            approximate_count = pop_optional(d, "approximateCount")

            _reading = ""
            task_search_response = cls(
                tasks=tasks,
                aggregations=aggregations,
                approximate_count=approximate_count,
            )

            task_search_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("TaskSearchResponse", _reading, _problem) from _problem
        return task_search_response

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
