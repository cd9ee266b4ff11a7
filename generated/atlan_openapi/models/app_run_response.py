# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.app_workflow_run_status import AppWorkflowRunStatus
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AppRunResponse")


@_attrs_define
class AppRunResponse:
    """A run of a workflow."""

    run_id: str | Unset = UNSET
    """Unique id of the run."""
    status: AppWorkflowRunStatus | Unset = UNSET
    """How far a run is."""
    slug: str | Unset = UNSET
    """Name of the workflow in paths."""
    started_at: str | Unset = UNSET
    """When it began."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        slug = self.slug

        started_at = self.started_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if status is not UNSET:
            field_dict["status"] = status
        if slug is not UNSET:
            field_dict["slug"] = slug
        if started_at is not UNSET:
            field_dict["started_at"] = started_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AppRunResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            run_id = pop_optional(d, "run_id")

            _reading = "status"
            _status = pop_optional(d, "status")
            status: AppWorkflowRunStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = AppWorkflowRunStatus(_status)

            slug = pop_optional(d, "slug")

            started_at = pop_optional(d, "started_at")

            _reading = ""
            app_run_response = cls(
                run_id=run_id,
                status=status,
                slug=slug,
                started_at=started_at,
            )

            app_run_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppRunResponse", _reading, _problem) from _problem
        return app_run_response

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
