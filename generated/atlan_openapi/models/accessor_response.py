# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="AccessorResponse")


@_attrs_define
class AccessorResponse:
    """The question once more, and its answer."""

    action: str
    """What is to be done, such as ENTITY_READ."""
    guid: str | Unset = UNSET
    """Unique id of the entity."""
    type_name: str | Unset = UNSET
    """Type of the entity."""
    qualified_name: str | Unset = UNSET
    """Qualified name of the entity."""
    label: str | Unset = UNSET
    """A label."""
    classification: str | Unset = UNSET
    """Internal (hashed) name of a tag."""
    business_metadata: str | Unset = UNSET
    """Internal (hashed) name of a custom metadata set."""
    relationship_type_name: str | Unset = UNSET
    """Type of a relationship."""
    entity_guid_end_1: str | Unset = UNSET
    """Unique id of the entity at its first end."""
    entity_qualified_name_end_1: str | Unset = UNSET
    """Qualified name of the entity at its first end."""
    entity_type_end_1: str | Unset = UNSET
    """Type of the entity at its first end."""
    entity_guid_end_2: str | Unset = UNSET
    """Unique id of the entity at its second end."""
    entity_qualified_name_end_2: str | Unset = UNSET
    """Qualified name of the entity at its second end."""
    entity_type_end_2: str | Unset = UNSET
    """Type of the entity at its second end."""
    users: list[str] | Unset = UNSET
    """Names of the users that may."""
    groups: list[str] | Unset = UNSET
    """Names of the groups that may."""
    roles: list[str] | Unset = UNSET
    """Names of the roles that may."""
    deny_users: list[str] | Unset = UNSET
    """Names of the users that may not."""
    deny_groups: list[str] | Unset = UNSET
    """Names of the groups that may not."""
    deny_roles: list[str] | Unset = UNSET
    """Names of the roles that may not."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        guid = self.guid

        type_name = self.type_name

        qualified_name = self.qualified_name

        label = self.label

        classification = self.classification

        business_metadata = self.business_metadata

        relationship_type_name = self.relationship_type_name

        entity_guid_end_1 = self.entity_guid_end_1

        entity_qualified_name_end_1 = self.entity_qualified_name_end_1

        entity_type_end_1 = self.entity_type_end_1

        entity_guid_end_2 = self.entity_guid_end_2

        entity_qualified_name_end_2 = self.entity_qualified_name_end_2

        entity_type_end_2 = self.entity_type_end_2

        users: list[str] | Unset = UNSET
        if not isinstance(self.users, Unset):
            users = self.users

        groups: list[str] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = self.groups

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = self.roles

        deny_users: list[str] | Unset = UNSET
        if not isinstance(self.deny_users, Unset):
            deny_users = self.deny_users

        deny_groups: list[str] | Unset = UNSET
        if not isinstance(self.deny_groups, Unset):
            deny_groups = self.deny_groups

        deny_roles: list[str] | Unset = UNSET
        if not isinstance(self.deny_roles, Unset):
            deny_roles = self.deny_roles

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "action": action,
            }
        )
        if guid is not UNSET:
            field_dict["guid"] = guid
        if type_name is not UNSET:
            field_dict["typeName"] = type_name
        if qualified_name is not UNSET:
            field_dict["qualifiedName"] = qualified_name
        if label is not UNSET:
            field_dict["label"] = label
        if classification is not UNSET:
            field_dict["classification"] = classification
        if business_metadata is not UNSET:
            field_dict["businessMetadata"] = business_metadata
        if relationship_type_name is not UNSET:
            field_dict["relationshipTypeName"] = relationship_type_name
        if entity_guid_end_1 is not UNSET:
            field_dict["entityGuidEnd1"] = entity_guid_end_1
        if entity_qualified_name_end_1 is not UNSET:
            field_dict["entityQualifiedNameEnd1"] = entity_qualified_name_end_1
        if entity_type_end_1 is not UNSET:
            field_dict["entityTypeEnd1"] = entity_type_end_1
        if entity_guid_end_2 is not UNSET:
            field_dict["entityGuidEnd2"] = entity_guid_end_2
        if entity_qualified_name_end_2 is not UNSET:
            field_dict["entityQualifiedNameEnd2"] = entity_qualified_name_end_2
        if entity_type_end_2 is not UNSET:
            field_dict["entityTypeEnd2"] = entity_type_end_2
        if users is not UNSET:
            field_dict["users"] = users
        if groups is not UNSET:
            field_dict["groups"] = groups
        if roles is not UNSET:
            field_dict["roles"] = roles
        if deny_users is not UNSET:
            field_dict["denyUsers"] = deny_users
        if deny_groups is not UNSET:
            field_dict["denyGroups"] = deny_groups
        if deny_roles is not UNSET:
            field_dict["denyRoles"] = deny_roles

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AccessorResponse", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "action"
            action = d.pop("action")

            guid = pop_optional(d, "guid")

            type_name = pop_optional(d, "typeName")

            qualified_name = pop_optional(d, "qualifiedName")

            label = pop_optional(d, "label")

            classification = pop_optional(d, "classification")

            business_metadata = pop_optional(d, "businessMetadata")

            relationship_type_name = pop_optional(d, "relationshipTypeName")

            entity_guid_end_1 = pop_optional(d, "entityGuidEnd1")

            entity_qualified_name_end_1 = pop_optional(d, "entityQualifiedNameEnd1")

            entity_type_end_1 = pop_optional(d, "entityTypeEnd1")

            entity_guid_end_2 = pop_optional(d, "entityGuidEnd2")

            entity_qualified_name_end_2 = pop_optional(d, "entityQualifiedNameEnd2")

            entity_type_end_2 = pop_optional(d, "entityTypeEnd2")

            _reading = "users"
            users = cast(list[str], pop_optional(d, "users"))

            _reading = "groups"
            groups = cast(list[str], pop_optional(d, "groups"))

            _reading = "roles"
            roles = cast(list[str], pop_optional(d, "roles"))

            _reading = "denyUsers"
            deny_users = cast(list[str], pop_optional(d, "denyUsers"))

            _reading = "denyGroups"
            deny_groups = cast(list[str], pop_optional(d, "denyGroups"))

            _reading = "denyRoles"
            deny_roles = cast(list[str], pop_optional(d, "denyRoles"))

            _reading = ""
            accessor_response = cls(
                action=action,
                guid=guid,
                type_name=type_name,
                qualified_name=qualified_name,
                label=label,
                classification=classification,
                business_metadata=business_metadata,
                relationship_type_name=relationship_type_name,
                entity_guid_end_1=entity_guid_end_1,
                entity_qualified_name_end_1=entity_qualified_name_end_1,
                entity_type_end_1=entity_type_end_1,
                entity_guid_end_2=entity_guid_end_2,
                entity_qualified_name_end_2=entity_qualified_name_end_2,
                entity_type_end_2=entity_type_end_2,
                users=users,
                groups=groups,
                roles=roles,
                deny_users=deny_users,
                deny_groups=deny_groups,
                deny_roles=deny_roles,
            )

            accessor_response.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AccessorResponse", _reading, _problem) from _problem
        return accessor_response

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
