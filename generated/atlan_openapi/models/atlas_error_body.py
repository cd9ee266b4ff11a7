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


T = TypeVar("T", bound="AtlasErrorBody")


@_attrs_define
class AtlasErrorBody:
    """An error the metastore knows. The status inside the code is not always the HTTP status."""

    error_code: str
    """Code in the form ATLAS-status-group-number."""
    error_message: str
    """Text for people."""
    entity_guid: str | Unset = UNSET
    """The entity this is about."""
    error_details_map: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    error_cause: Any | Unset = UNSET
    """What led to the error."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        error_code = self.error_code

        error_message = self.error_message

        entity_guid = self.entity_guid

        error_details_map: dict[str, Any] | Unset = UNSET
        if not isinstance(self.error_details_map, Unset):
            error_details_map = self.error_details_map

        error_cause = self.error_cause

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "errorCode": error_code,
                "errorMessage": error_message,
            }
        )
        if entity_guid is not UNSET:
            field_dict["entityGuid"] = entity_guid
        if error_details_map is not UNSET:
            field_dict["errorDetailsMap"] = error_details_map
        if error_cause is not UNSET:
            field_dict["errorCause"] = error_cause

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AtlasErrorBody", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "errorCode"
            error_code = d.pop("errorCode")

            _reading = "errorMessage"
            error_message = d.pop("errorMessage")

            entity_guid = pop_optional(d, "entityGuid")

            _reading = "errorDetailsMap"
            error_details_map = cast(OpenObject | Unset, pop_optional(d, "errorDetailsMap"))

            error_cause = d.pop("errorCause", UNSET)

            _reading = ""
            atlas_error_body = cls(
                error_code=error_code,
                error_message=error_message,
                entity_guid=entity_guid,
                error_details_map=error_details_map,
                error_cause=error_cause,
            )

            atlas_error_body.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AtlasErrorBody", _reading, _problem) from _problem
        return atlas_error_body

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
