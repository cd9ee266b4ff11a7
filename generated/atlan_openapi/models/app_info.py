# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.app_entrypoint import AppEntrypoint


T = TypeVar("T", bound="AppInfo")


@_attrs_define
class AppInfo:
    """An app."""

    app_id: str | Unset = UNSET
    """Unique id of the app."""
    name: str | Unset = UNSET
    """Name people see."""
    native_ready: bool | Unset = UNSET
    """It runs without packages."""
    execution_mode: str | Unset = UNSET
    """How it is run."""
    app_service_url: None | str | Unset = UNSET
    """Where its service answers."""
    entrypoints: list[AppEntrypoint] | Unset = UNSET
    """Its parts."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        name = self.name

        native_ready = self.native_ready

        execution_mode = self.execution_mode

        app_service_url: None | str | Unset = self.app_service_url

        entrypoints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.entrypoints, Unset):
            entrypoints = []
            for entrypoints_item_data in self.entrypoints:
                entrypoints_item = entrypoints_item_data.to_dict()
                entrypoints.append(entrypoints_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if app_id is not UNSET:
            field_dict["app_id"] = app_id
        if name is not UNSET:
            field_dict["name"] = name
        if native_ready is not UNSET:
            field_dict["native_ready"] = native_ready
        if execution_mode is not UNSET:
            field_dict["execution_mode"] = execution_mode
        if app_service_url is not UNSET:
            field_dict["app_service_url"] = app_service_url
        if entrypoints is not UNSET:
            field_dict["entrypoints"] = entrypoints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.app_entrypoint import AppEntrypoint  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AppInfo", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            app_id = pop_optional(d, "app_id")

            name = pop_optional(d, "name")

            native_ready = pop_optional(d, "native_ready")

            execution_mode = pop_optional(d, "execution_mode")

            _reading = "app_service_url"
            app_service_url = cast(None | str | Unset, d.pop("app_service_url", UNSET))

            _reading = "entrypoints"
            _entrypoints = pop_optional(d, "entrypoints")
            entrypoints: list[AppEntrypoint] | Unset = UNSET
            if _entrypoints is not UNSET:
                entrypoints = []
                for entrypoints_item_data in _entrypoints:
                    entrypoints_item = AppEntrypoint.from_dict(entrypoints_item_data)

                    entrypoints.append(entrypoints_item)

            _reading = ""
            app_info = cls(
                app_id=app_id,
                name=name,
                native_ready=native_ready,
                execution_mode=execution_mode,
                app_service_url=app_service_url,
                entrypoints=entrypoints,
            )

            app_info.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AppInfo", _reading, _problem) from _problem
        return app_info

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
