# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AppWorkflowResponse")


@_attrs_define
class AppWorkflowResponse:
    """A workflow that was made or changed."""

    slug: str
    """Name of the workflow in paths; the server makes it up."""
    version: int | Unset = UNSET
    """Version of the workflow."""
    execution_mode: str | Unset = UNSET
    """How it is run."""
    run_id: None | str | Unset = UNSET
    """Unique id of the run that was started."""
    schedule_trigger_id: None | str | Unset = UNSET
    """Unique id of the schedule."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        slug = self.slug

        version = self.version

        execution_mode = self.execution_mode

        run_id: None | str | Unset = self.run_id

        schedule_trigger_id: None | str | Unset = self.schedule_trigger_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "slug": slug,
            }
        )
        if version is not UNSET:
            field_dict["version"] = version
        if execution_mode is not UNSET:
            field_dict["execution_mode"] = execution_mode
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if schedule_trigger_id is not UNSET:
            field_dict["schedule_trigger_id"] = schedule_trigger_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "AppWorkflowResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "slug"
            slug = d.pop("slug")

            version = pop_optional(d, "version")

            execution_mode = pop_optional(d, "execution_mode")

            _reading = "run_id"
            run_id = cast(None | str | Unset, d.pop("run_id", UNSET))

            _reading = "schedule_trigger_id"
            schedule_trigger_id = cast(None | str | Unset, d.pop("schedule_trigger_id", UNSET))

            _reading = ""
            app_workflow_response = cls(
                slug=slug,
                version=version,
                execution_mode=execution_mode,
                run_id=run_id,
                schedule_trigger_id=schedule_trigger_id,
            )

            app_workflow_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppWorkflowResponse", _reading, _problem) from _problem
        return app_workflow_response

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
