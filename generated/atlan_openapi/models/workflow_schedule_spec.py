# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.workflow_spec import WorkflowSpec


T = TypeVar("T", bound="WorkflowScheduleSpec")


@_attrs_define
class WorkflowScheduleSpec:
    """How a workflow runs by itself."""

    schedule: str | Unset = UNSET
    """Five fields as of cron."""
    timezone: str | Unset = UNSET
    """Time zone of the fields."""
    workflow_spec: WorkflowSpec | Unset = UNSET
    """What a workflow does."""
    concurrency_policy: str | Unset = UNSET
    """What happens when a run is still going."""
    starting_deadline_seconds: int | Unset = UNSET
    """Seconds after which a missed run is left out."""
    successful_jobs_history_limit: int | Unset = UNSET
    """Number of good runs to keep."""
    failed_jobs_history_limit: int | Unset = UNSET
    """Number of failed runs to keep."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        schedule = self.schedule

        timezone = self.timezone

        workflow_spec: dict[str, Any] | Unset = UNSET
        if not isinstance(self.workflow_spec, Unset):
            workflow_spec = self.workflow_spec.to_dict()

        concurrency_policy = self.concurrency_policy

        starting_deadline_seconds = self.starting_deadline_seconds

        successful_jobs_history_limit = self.successful_jobs_history_limit

        failed_jobs_history_limit = self.failed_jobs_history_limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if workflow_spec is not UNSET:
            field_dict["workflowSpec"] = workflow_spec
        if concurrency_policy is not UNSET:
            field_dict["concurrencyPolicy"] = concurrency_policy
        if starting_deadline_seconds is not UNSET:
            field_dict["startingDeadlineSeconds"] = starting_deadline_seconds
        if successful_jobs_history_limit is not UNSET:
            field_dict["successfulJobsHistoryLimit"] = successful_jobs_history_limit
        if failed_jobs_history_limit is not UNSET:
            field_dict["failedJobsHistoryLimit"] = failed_jobs_history_limit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_spec import WorkflowSpec  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "WorkflowScheduleSpec", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            schedule = pop_optional(d, "schedule")

            timezone = pop_optional(d, "timezone")

            _reading = "workflowSpec"
            _workflow_spec = pop_optional(d, "workflowSpec")
            workflow_spec: WorkflowSpec | Unset
            if isinstance(_workflow_spec, Unset):
                workflow_spec = UNSET
            else:
                workflow_spec = WorkflowSpec.from_dict(_workflow_spec)

            concurrency_policy = pop_optional(d, "concurrencyPolicy")

            starting_deadline_seconds = pop_optional(d, "startingDeadlineSeconds")

            successful_jobs_history_limit = pop_optional(d, "successfulJobsHistoryLimit")

            failed_jobs_history_limit = pop_optional(d, "failedJobsHistoryLimit")

            _reading = ""
            workflow_schedule_spec = cls(
                schedule=schedule,
                timezone=timezone,
                workflow_spec=workflow_spec,
                concurrency_policy=concurrency_policy,
                starting_deadline_seconds=starting_deadline_seconds,
                successful_jobs_history_limit=successful_jobs_history_limit,
                failed_jobs_history_limit=failed_jobs_history_limit,
            )

            workflow_schedule_spec.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("WorkflowScheduleSpec", _reading, _problem) from _problem
        return workflow_schedule_spec

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
