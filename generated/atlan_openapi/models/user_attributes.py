# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

T = TypeVar("T", bound="UserAttributes")


@_attrs_define
class UserAttributes:
    """Further facts about a user; each is a list of texts."""

    designation: list[str] | Unset = UNSET
    """Position."""
    skills: list[str] | Unset = UNSET
    """Skills."""
    slack: list[str] | Unset = UNSET
    """Slack account."""
    jira: list[str] | Unset = UNSET
    """Jira account."""
    invited_at: list[str] | Unset = UNSET
    """When the user was invited."""
    invited_by: list[str] | Unset = UNSET
    """Who invited the user."""
    invited_by_name: list[str] | Unset = UNSET
    """Name of who invited the user."""
    flags: list[str] | Unset = UNSET
    """Settings of the user interface."""
    profile_role: list[str] | Unset = UNSET
    """What the user does."""
    profile_role_other: list[str] | Unset = UNSET
    """What the user does, in other words."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        designation: list[str] | Unset = UNSET
        if not isinstance(self.designation, Unset):
            designation = self.designation

        skills: list[str] | Unset = UNSET
        if not isinstance(self.skills, Unset):
            skills = self.skills

        slack: list[str] | Unset = UNSET
        if not isinstance(self.slack, Unset):
            slack = self.slack

        jira: list[str] | Unset = UNSET
        if not isinstance(self.jira, Unset):
            jira = self.jira

        invited_at: list[str] | Unset = UNSET
        if not isinstance(self.invited_at, Unset):
            invited_at = self.invited_at

        invited_by: list[str] | Unset = UNSET
        if not isinstance(self.invited_by, Unset):
            invited_by = self.invited_by

        invited_by_name: list[str] | Unset = UNSET
        if not isinstance(self.invited_by_name, Unset):
            invited_by_name = self.invited_by_name

        flags: list[str] | Unset = UNSET
        if not isinstance(self.flags, Unset):
            flags = self.flags

        profile_role: list[str] | Unset = UNSET
        if not isinstance(self.profile_role, Unset):
            profile_role = self.profile_role

        profile_role_other: list[str] | Unset = UNSET
        if not isinstance(self.profile_role_other, Unset):
            profile_role_other = self.profile_role_other

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if designation is not UNSET:
            field_dict["designation"] = designation
        if skills is not UNSET:
            field_dict["skills"] = skills
        if slack is not UNSET:
            field_dict["slack"] = slack
        if jira is not UNSET:
            field_dict["jira"] = jira
        if invited_at is not UNSET:
            field_dict["invitedAt"] = invited_at
        if invited_by is not UNSET:
            field_dict["invitedBy"] = invited_by
        if invited_by_name is not UNSET:
            field_dict["invitedByName"] = invited_by_name
        if flags is not UNSET:
            field_dict["flags"] = flags
        if profile_role is not UNSET:
            field_dict["profileRole"] = profile_role
        if profile_role_other is not UNSET:
            field_dict["profileRoleOther"] = profile_role_other

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("UserAttributes", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "designation"
            designation = cast(list[str], pop_optional(d, "designation"))

            _reading = "skills"
            skills = cast(list[str], pop_optional(d, "skills"))

            _reading = "slack"
            slack = cast(list[str], pop_optional(d, "slack"))

            _reading = "jira"
            jira = cast(list[str], pop_optional(d, "jira"))

            _reading = "invitedAt"
            invited_at = cast(list[str], pop_optional(d, "invitedAt"))

            _reading = "invitedBy"
            invited_by = cast(list[str], pop_optional(d, "invitedBy"))

            _reading = "invitedByName"
            invited_by_name = cast(list[str], pop_optional(d, "invitedByName"))

            _reading = "flags"
            flags = cast(list[str], pop_optional(d, "flags"))

            _reading = "profileRole"
            profile_role = cast(list[str], pop_optional(d, "profileRole"))

            _reading = "profileRoleOther"
            profile_role_other = cast(list[str], pop_optional(d, "profileRoleOther"))

            _reading = ""
            user_attributes = cls(
                designation=designation,
                skills=skills,
                slack=slack,
                jira=jira,
                invited_at=invited_at,
                invited_by=invited_by,
                invited_by_name=invited_by_name,
                flags=flags,
                profile_role=profile_role,
                profile_role_other=profile_role_other,
            )

            user_attributes.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("UserAttributes", _reading, _problem) from _problem
        return user_attributes

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
