# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="AppWorkflowSummary")


@_attrs_define
class AppWorkflowSummary:
    """A workflow."""

    slug: str | Unset = UNSET
    """Name of the workflow in paths."""
    name: str | Unset = UNSET
    """Name people see."""
    version: int | Unset = UNSET
    """Version of the workflow."""
    owner: str | Unset = UNSET
    """Who it belongs to."""
    app_id: str | Unset = UNSET
    """Unique id of the app."""
    schedules: list[OpenObject] | Unset = UNSET
    """Its schedules."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        slug = self.slug

        name = self.name

        version = self.version

        owner = self.owner

        app_id = self.app_id

        schedules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.schedules, Unset):
            schedules = self.schedules

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if slug is not UNSET:
            field_dict["slug"] = slug
        if name is not UNSET:
            field_dict["name"] = name
        if version is not UNSET:
            field_dict["version"] = version
        if owner is not UNSET:
            field_dict["owner"] = owner
        if app_id is not UNSET:
            field_dict["app_id"] = app_id
        if schedules is not UNSET:
            field_dict["schedules"] = schedules

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AppWorkflowSummary", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            slug = pop_optional(d, "slug")

            name = pop_optional(d, "name")

            version = pop_optional(d, "version")

            owner = pop_optional(d, "owner")

            app_id = pop_optional(d, "app_id")

            _reading = "schedules"
            schedules = cast(list[OpenObject], pop_optional(d, "schedules"))

            _reading = ""
            app_workflow_summary = cls(
                slug=slug,
                name=name,
                version=version,
                owner=owner,
                app_id=app_id,
                schedules=schedules,
            )

            app_workflow_summary.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppWorkflowSummary", _reading, _problem) from _problem
        return app_workflow_summary

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
