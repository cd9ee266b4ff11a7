# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.app_schedule import AppSchedule
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="CreateAppRequest")


@_attrs_define
class CreateAppRequest:
    """A workflow of an app to make. Leave out what is not wanted; null is refused."""

    app_id: str
    """Unique id of the app."""
    name: str
    """Name of the workflow."""
    inputs: OpenObject
    """An object of which only its use decides what is in it. It is passed on as it is."""
    entrypoint: str | Unset = UNSET
    """Part of the app to run."""
    schedule: AppSchedule | Unset = UNSET
    """When a workflow runs by itself."""
    run: bool | Unset = UNSET
    """Also run it now. Default: true."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        name = self.name

        inputs = self.inputs

        entrypoint = self.entrypoint

        schedule: dict[str, Any] | Unset = UNSET
        if not isinstance(self.schedule, Unset):
            schedule = self.schedule.to_dict()

        run = self.run

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "app_id": app_id,
                "name": name,
                "inputs": inputs,
            }
        )
        if entrypoint is not UNSET:
            field_dict["entrypoint"] = entrypoint
        if schedule is not UNSET:
            field_dict["schedule"] = schedule
        if run is not UNSET:
            field_dict["run"] = run

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.app_schedule import AppSchedule  # noqa: PLC0415
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("CreateAppRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "app_id"
            app_id = d.pop("app_id")

            _reading = "name"
            name = d.pop("name")

            _reading = "inputs"
            inputs = cast(OpenObject, d.pop("inputs"))

            entrypoint = pop_optional(d, "entrypoint")

            _reading = "schedule"
            _schedule = pop_optional(d, "schedule")
            schedule: AppSchedule | Unset
            if isinstance(_schedule, Unset):
                schedule = UNSET
            else:
                schedule = AppSchedule.from_dict(_schedule)

            run = pop_optional(d, "run")

            _reading = ""
            create_app_request = cls(
                app_id=app_id,
                name=name,
                inputs=inputs,
                entrypoint=entrypoint,
                schedule=schedule,
                run=run,
            )

            create_app_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("CreateAppRequest", _reading, _problem) from _problem
        return create_app_request

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
