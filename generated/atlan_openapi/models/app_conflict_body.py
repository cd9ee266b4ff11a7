# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AppConflictBody")


@_attrs_define
class AppConflictBody:
    """The name of a workflow is in use, or several workflows have it. It has no code."""

    message: str
    """Text for people."""
    slug: str | Unset = UNSET
    """The workflow that has the name."""
    version: int | Unset = UNSET
    """Version of that workflow."""
    slugs: list[str] | Unset = UNSET
    """All workflows that have the name, if there are several."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        slug = self.slug

        version = self.version

        slugs: list[str] | Unset = UNSET
        if not isinstance(self.slugs, Unset):
            slugs = self.slugs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if slug is not UNSET:
            field_dict["slug"] = slug
        if version is not UNSET:
            field_dict["version"] = version
        if slugs is not UNSET:
            field_dict["slugs"] = slugs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AppConflictBody", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "message"
            message = d.pop("message")

            slug = pop_optional(d, "slug")

            version = pop_optional(d, "version")

            _reading = "slugs"
            slugs = cast(list[str], pop_optional(d, "slugs"))

            _reading = ""
            app_conflict_body = cls(
                message=message,
                slug=slug,
                version=version,
                slugs=slugs,
            )

            app_conflict_body.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppConflictBody", _reading, _problem) from _problem
        return app_conflict_body

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
