# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AppRunCancelResponse")


@_attrs_define
class AppRunCancelResponse:
    """What became of a run."""

    run_id: str | Unset = UNSET
    """Unique id of the run."""
    cancelled: bool | Unset = UNSET
    """It was stopped."""
    status: str | Unset = UNSET
    """State of the run."""
    slug: str | Unset = UNSET
    """Name of the workflow in paths."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        run_id = self.run_id

        cancelled = self.cancelled

        status = self.status

        slug = self.slug

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if run_id is not UNSET:
            field_dict["run_id"] = run_id
        if cancelled is not UNSET:
            field_dict["cancelled"] = cancelled
        if status is not UNSET:
            field_dict["status"] = status
        if slug is not UNSET:
            field_dict["slug"] = slug

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "AppRunCancelResponse", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            run_id = pop_optional(d, "run_id")

            cancelled = pop_optional(d, "cancelled")

            status = pop_optional(d, "status")

            slug = pop_optional(d, "slug")

            _reading = ""
            app_run_cancel_response = cls(
                run_id=run_id,
                cancelled=cancelled,
                status=status,
                slug=slug,
            )

            app_run_cancel_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppRunCancelResponse", _reading, _problem) from _problem
        return app_run_cancel_response

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
