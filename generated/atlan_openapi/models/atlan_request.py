# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.atlan_request_status import AtlanRequestStatus
from ..models.atlan_request_type import AtlanRequestType
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="AtlanRequest")


@_attrs_define
class AtlanRequest:
    """A change that somebody suggests and somebody else approves or rejects."""

    id: str | Unset = UNSET
    """Unique id."""
    version: str | Unset = UNSET
    """Version of the record."""
    is_active: bool | Unset = UNSET
    """It waits for a decision."""
    created_at: int | Unset = UNSET
    """When it was made; milliseconds since 1970."""
    updated_at: int | Unset = UNSET
    """When it was changed last; milliseconds since 1970."""
    created_by: str | Unset = UNSET
    """Who made it."""
    tenant_id: str | Unset = UNSET
    """Name of the tenant."""
    source_type: str | Unset = UNSET
    """Whether the new value is given as it is (static) or is an entity (atlas)."""
    source_guid: str | Unset = UNSET
    """Unique id of the entity that is the new value."""
    source_qualified_name: str | Unset = UNSET
    """Qualified name of that entity."""
    source_attribute: str | Unset = UNSET
    """Attribute of that entity."""
    destination_guid: str | Unset = UNSET
    """Unique id of the entity to change."""
    destination_qualified_name: str | Unset = UNSET
    """Qualified name of the entity to change."""
    destination_attribute: str | Unset = UNSET
    """Attribute to change."""
    destination_value: str | Unset = UNSET
    """New value."""
    destination_value_type: str | Unset = UNSET
    """Type of the new value."""
    entity_type: str | Unset = UNSET
    """Type of the entity to change."""
    request_type: AtlanRequestType | Unset = UNSET
    """What a request asks for."""
    approval_type: str | Unset = UNSET
    """Whose approval is needed. The last word is spelled like this."""
    approved_by: Any | Unset = UNSET
    """Who approved it."""
    rejected_by: Any | Unset = UNSET
    """Who rejected it."""
    status: AtlanRequestStatus | Unset = UNSET
    """What became of a request."""
    message: str | Unset = UNSET
    """Remark on the decision."""
    payload: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    destination_entity: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        version = self.version

        is_active = self.is_active

        created_at = self.created_at

        updated_at = self.updated_at

        created_by = self.created_by

        tenant_id = self.tenant_id

        source_type = self.source_type

        source_guid = self.source_guid

        source_qualified_name = self.source_qualified_name

        source_attribute = self.source_attribute

        destination_guid = self.destination_guid

        destination_qualified_name = self.destination_qualified_name

        destination_attribute = self.destination_attribute

        destination_value = self.destination_value

        destination_value_type = self.destination_value_type

        entity_type = self.entity_type

        request_type: str | Unset = UNSET
        if not isinstance(self.request_type, Unset):
            request_type = self.request_type.value

        approval_type = self.approval_type

        approved_by = self.approved_by

        rejected_by = self.rejected_by

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        message = self.message

        payload: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payload, Unset):
            payload = self.payload

        destination_entity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.destination_entity, Unset):
            destination_entity = self.destination_entity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if version is not UNSET:
            field_dict["version"] = version
        if is_active is not UNSET:
            field_dict["isActive"] = is_active
        if created_at is not UNSET:
            field_dict["createdAt"] = created_at
        if updated_at is not UNSET:
            field_dict["updatedAt"] = updated_at
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if tenant_id is not UNSET:
            field_dict["tenantId"] = tenant_id
        if source_type is not UNSET:
            field_dict["sourceType"] = source_type
        if source_guid is not UNSET:
            field_dict["sourceGuid"] = source_guid
        if source_qualified_name is not UNSET:
            field_dict["sourceQualifiedName"] = source_qualified_name
        if source_attribute is not UNSET:
            field_dict["sourceAttribute"] = source_attribute
        if destination_guid is not UNSET:
            field_dict["destinationGuid"] = destination_guid
        if destination_qualified_name is not UNSET:
            field_dict["destinationQualifiedName"] = destination_qualified_name
        if destination_attribute is not UNSET:
            field_dict["destinationAttribute"] = destination_attribute
        if destination_value is not UNSET:
            field_dict["destinationValue"] = destination_value
        if destination_value_type is not UNSET:
            field_dict["destinationValueType"] = destination_value_type
        if entity_type is not UNSET:
            field_dict["entityType"] = entity_type
        if request_type is not UNSET:
            field_dict["requestType"] = request_type
        if approval_type is not UNSET:
            field_dict["approvalType"] = approval_type
        if approved_by is not UNSET:
            field_dict["approvedBy"] = approved_by
        if rejected_by is not UNSET:
            field_dict["rejectedBy"] = rejected_by
        if status is not UNSET:
            field_dict["status"] = status
        if message is not UNSET:
            field_dict["message"] = message
        if payload is not UNSET:
            field_dict["payload"] = payload
        if destination_entity is not UNSET:
            field_dict["destinationEntity"] = destination_entity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AtlanRequest", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            version = pop_optional(d, "version")

            is_active = pop_optional(d, "isActive")

            created_at = pop_optional(d, "createdAt")

            updated_at = pop_optional(d, "updatedAt")

            created_by = pop_optional(d, "createdBy")

            tenant_id = pop_optional(d, "tenantId")

            source_type = pop_optional(d, "sourceType")

            source_guid = pop_optional(d, "sourceGuid")

            source_qualified_name = pop_optional(d, "sourceQualifiedName")

            source_attribute = pop_optional(d, "sourceAttribute")

            destination_guid = pop_optional(d, "destinationGuid")

            destination_qualified_name = pop_optional(d, "destinationQualifiedName")

            destination_attribute = pop_optional(d, "destinationAttribute")

            destination_value = pop_optional(d, "destinationValue")

            destination_value_type = pop_optional(d, "destinationValueType")

            entity_type = pop_optional(d, "entityType")

            _reading = "requestType"
            _request_type = pop_optional(d, "requestType")
            request_type: AtlanRequestType | Unset
            if isinstance(_request_type, Unset):
                request_type = UNSET
            else:
                request_type = AtlanRequestType(_request_type)

            approval_type = pop_optional(d, "approvalType")

            approved_by = d.pop("approvedBy", UNSET)

            rejected_by = d.pop("rejectedBy", UNSET)

            _reading = "status"
            _status = pop_optional(d, "status")
            status: AtlanRequestStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = AtlanRequestStatus(_status)

            message = pop_optional(d, "message")

            _reading = "payload"
            payload = cast(OpenObject | Unset, pop_optional(d, "payload"))

            _reading = "destinationEntity"
            destination_entity = cast(OpenObject | Unset, pop_optional(d, "destinationEntity"))

            _reading = ""
            atlan_request = cls(
                id=id,
                version=version,
                is_active=is_active,
                created_at=created_at,
                updated_at=updated_at,
                created_by=created_by,
                tenant_id=tenant_id,
                source_type=source_type,
                source_guid=source_guid,
                source_qualified_name=source_qualified_name,
                source_attribute=source_attribute,
                destination_guid=destination_guid,
                destination_qualified_name=destination_qualified_name,
                destination_attribute=destination_attribute,
                destination_value=destination_value,
                destination_value_type=destination_value_type,
                entity_type=entity_type,
                request_type=request_type,
                approval_type=approval_type,
                approved_by=approved_by,
                rejected_by=rejected_by,
                status=status,
                message=message,
                payload=payload,
                destination_entity=destination_entity,
            )

            atlan_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AtlanRequest", _reading, _problem) from _problem
        return atlan_request

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
