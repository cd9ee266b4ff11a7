# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.admin_operation_type import AdminOperationType
from ..models.admin_resource_type import AdminResourceType
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.auth_details import AuthDetails


T = TypeVar("T", bound="AdminEvent")


@_attrs_define
class AdminEvent:
    """A change that somebody made to users, groups, roles or clients."""

    operation_type: AdminOperationType | Unset = UNSET
    """What was done."""
    realm_id: str | Unset = UNSET
    """Realm of what was changed."""
    representation: str | Unset = UNSET
    """What was changed, in its new form, as JSON text."""
    resource_path: str | Unset = UNSET
    """Path of what was changed."""
    resource_type: AdminResourceType | Unset = UNSET
    """Kind of what was changed, in the words of Keycloak."""
    time: int | Unset = UNSET
    """When it happened; milliseconds since 1970."""
    auth_details: AuthDetails | Unset = UNSET
    """Who did it, and from where."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        operation_type: str | Unset = UNSET
        if not isinstance(self.operation_type, Unset):
            operation_type = self.operation_type.value

        realm_id = self.realm_id

        representation = self.representation

        resource_path = self.resource_path

        resource_type: str | Unset = UNSET
        if not isinstance(self.resource_type, Unset):
            resource_type = self.resource_type.value

        time = self.time

        auth_details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth_details, Unset):
            auth_details = self.auth_details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if operation_type is not UNSET:
            field_dict["operationType"] = operation_type
        if realm_id is not UNSET:
            field_dict["realmId"] = realm_id
        if representation is not UNSET:
            field_dict["representation"] = representation
        if resource_path is not UNSET:
            field_dict["resourcePath"] = resource_path
        if resource_type is not UNSET:
            field_dict["resourceType"] = resource_type
        if time is not UNSET:
            field_dict["time"] = time
        if auth_details is not UNSET:
            field_dict["authDetails"] = auth_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.auth_details import AuthDetails  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AdminEvent", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "operationType"
            _operation_type = pop_optional(d, "operationType")
            operation_type: AdminOperationType | Unset
            if isinstance(_operation_type, Unset):
                operation_type = UNSET
            else:
                operation_type = AdminOperationType(_operation_type)

            realm_id = pop_optional(d, "realmId")

            representation = pop_optional(d, "representation")

            resource_path = pop_optional(d, "resourcePath")

            _reading = "resourceType"
            _resource_type = pop_optional(d, "resourceType")
            resource_type: AdminResourceType | Unset
            if isinstance(_resource_type, Unset):
                resource_type = UNSET
            else:
                resource_type = AdminResourceType(_resource_type)

            time = pop_optional(d, "time")

            _reading = "authDetails"
            _auth_details = pop_optional(d, "authDetails")
            auth_details: AuthDetails | Unset
            if isinstance(_auth_details, Unset):
                auth_details = UNSET
            else:
                auth_details = AuthDetails.from_dict(_auth_details)

            _reading = ""
            admin_event = cls(
                operation_type=operation_type,
                realm_id=realm_id,
                representation=representation,
                resource_path=resource_path,
                resource_type=resource_type,
                time=time,
                auth_details=auth_details,
            )

            admin_event.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AdminEvent", _reading, _problem) from _problem
        return admin_event

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
