# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.approval_workflow_request_type import ApprovalWorkflowRequestType
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="ApprovalWorkflowRequest")


@_attrs_define
class ApprovalWorkflowRequest:
    """A request on its way through an approval workflow."""

    guid: str | Unset = UNSET
    """Unique id."""
    name: str | Unset = UNSET
    """Name."""
    qualified_name: str | Unset = UNSET
    """Qualified name."""
    description: str | Unset = UNSET
    """What it is about."""
    approval_workflow_guid: str | Unset = UNSET
    """Unique id of the workflow."""
    approval_workflow_request_type: ApprovalWorkflowRequestType | Unset = UNSET
    """What needs an approval."""
    request_on_asset_guid: str | Unset = UNSET
    """Unique id of the asset it is about."""
    config: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    status: str | Unset = UNSET
    """State of the request."""
    expires_at: str | Unset = UNSET
    """When it expires."""
    comment: str | Unset = UNSET
    """Remark of whoever made it."""
    created_by: str | Unset = UNSET
    """Who made it."""
    updated_by: str | Unset = UNSET
    """Who changed it last."""
    created_at: str | Unset = UNSET
    """When it was made."""
    updated_at: str | Unset = UNSET
    """When it was changed last."""
    approval_details: Any | Unset = UNSET
    """Who has to approve, and who has."""
    action_details: Any | Unset = UNSET
    """What has been done."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        guid = self.guid

        name = self.name

        qualified_name = self.qualified_name

        description = self.description

        approval_workflow_guid = self.approval_workflow_guid

        approval_workflow_request_type: str | Unset = UNSET
        if not isinstance(self.approval_workflow_request_type, Unset):
            approval_workflow_request_type = self.approval_workflow_request_type.value

        request_on_asset_guid = self.request_on_asset_guid

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config

        status = self.status

        expires_at = self.expires_at

        comment = self.comment

        created_by = self.created_by

        updated_by = self.updated_by

        created_at = self.created_at

        updated_at = self.updated_at

        approval_details = self.approval_details

        action_details = self.action_details

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if guid is not UNSET:
            field_dict["guid"] = guid
        if name is not UNSET:
            field_dict["name"] = name
        if qualified_name is not UNSET:
            field_dict["qualified_name"] = qualified_name
        if description is not UNSET:
            field_dict["description"] = description
        if approval_workflow_guid is not UNSET:
            field_dict["approval_workflow_guid"] = approval_workflow_guid
        if approval_workflow_request_type is not UNSET:
            field_dict["approval_workflow_request_type"] = approval_workflow_request_type
        if request_on_asset_guid is not UNSET:
            field_dict["request_on_asset_guid"] = request_on_asset_guid
        if config is not UNSET:
            field_dict["config"] = config
        if status is not UNSET:
            field_dict["status"] = status
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if comment is not UNSET:
            field_dict["comment"] = comment
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if updated_by is not UNSET:
            field_dict["updated_by"] = updated_by
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if approval_details is not UNSET:
            field_dict["approval_details"] = approval_details
        if action_details is not UNSET:
            field_dict["action_details"] = action_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload(
                "ApprovalWorkflowRequest", "", f"should be an object but is {describe(src_dict)}"
            )
        _reading = ""
        try:
            d = dict(src_dict)
            guid = pop_optional(d, "guid")

            name = pop_optional(d, "name")

            qualified_name = pop_optional(d, "qualified_name")

            description = pop_optional(d, "description")

            approval_workflow_guid = pop_optional(d, "approval_workflow_guid")

            _reading = "approval_workflow_request_type"
            _approval_workflow_request_type = pop_optional(d, "approval_workflow_request_type")
            approval_workflow_request_type: ApprovalWorkflowRequestType | Unset
            if isinstance(_approval_workflow_request_type, Unset):
                approval_workflow_request_type = UNSET
            else:
                approval_workflow_request_type = ApprovalWorkflowRequestType(_approval_workflow_request_type)

            request_on_asset_guid = pop_optional(d, "request_on_asset_guid")

            _reading = "config"
            config = cast(OpenObject | Unset, pop_optional(d, "config"))

            status = pop_optional(d, "status")

            expires_at = pop_optional(d, "expires_at")

            comment = pop_optional(d, "comment")

            created_by = pop_optional(d, "created_by")

            updated_by = pop_optional(d, "updated_by")

            created_at = pop_optional(d, "created_at")

            updated_at = pop_optional(d, "updated_at")

            approval_details = d.pop("approval_details", UNSET)

            action_details = d.pop("action_details", UNSET)

            _reading = ""
            approval_workflow_request = cls(
                guid=guid,
                name=name,
                qualified_name=qualified_name,
                description=description,
                approval_workflow_guid=approval_workflow_guid,
                approval_workflow_request_type=approval_workflow_request_type,
                request_on_asset_guid=request_on_asset_guid,
                config=config,
                status=status,
                expires_at=expires_at,
                comment=comment,
                created_by=created_by,
                updated_by=updated_by,
                created_at=created_at,
                updated_at=updated_at,
                approval_details=approval_details,
                action_details=action_details,
            )

            approval_workflow_request.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("ApprovalWorkflowRequest", _reading, _problem) from _problem
        return approval_workflow_request

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
