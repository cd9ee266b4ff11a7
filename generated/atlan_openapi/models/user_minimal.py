# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.user_attributes import UserAttributes


T = TypeVar("T", bound="UserMinimal")


@_attrs_define
class UserMinimal:
    """A user in short form. With an API token this is the token's service account."""

    id: str | Unset = UNSET
    """Unique id."""
    username: str | Unset = UNSET
    """Name to log in with; of a token it is service-account- and its client id."""
    email: str | Unset = UNSET
    """E-mail address."""
    email_verified: bool | Unset = UNSET
    """The address has been checked."""
    enabled: bool | Unset = UNSET
    """The user can log in."""
    first_name: str | Unset = UNSET
    """First name."""
    last_name: str | Unset = UNSET
    """Last name."""
    attributes: UserAttributes | Unset = UNSET
    """Further facts about a user; each is a list of texts."""
    created_timestamp: int | Unset = UNSET
    """When the account was made; milliseconds since 1970."""
    totp: bool | Unset = UNSET
    """The user logs in with a one-time password as well."""
    disableable_credential_types: Any | Unset = UNSET
    """Credentials that can be switched off."""
    required_actions: Any | Unset = UNSET
    """What the user has to do at the next login."""
    access: Any | Unset = UNSET
    """What the caller may do with the account."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        username = self.username

        email = self.email

        email_verified = self.email_verified

        enabled = self.enabled

        first_name = self.first_name

        last_name = self.last_name

        attributes: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attributes, Unset):
            attributes = self.attributes.to_dict()

        created_timestamp = self.created_timestamp

        totp = self.totp

        disableable_credential_types = self.disableable_credential_types

        required_actions = self.required_actions

        access = self.access

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if id is not UNSET:
            field_dict["id"] = id
        if username is not UNSET:
            field_dict["username"] = username
        if email is not UNSET:
            field_dict["email"] = email
        if email_verified is not UNSET:
            field_dict["emailVerified"] = email_verified
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if first_name is not UNSET:
            field_dict["firstName"] = first_name
        if last_name is not UNSET:
            field_dict["lastName"] = last_name
        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        if created_timestamp is not UNSET:
            field_dict["createdTimestamp"] = created_timestamp
        if totp is not UNSET:
            field_dict["totp"] = totp
        if disableable_credential_types is not UNSET:
            field_dict["disableableCredentialTypes"] = disableable_credential_types
        if required_actions is not UNSET:
            field_dict["requiredActions"] = required_actions
        if access is not UNSET:
            field_dict["access"] = access

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.user_attributes import UserAttributes  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("UserMinimal", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            id = pop_optional(d, "id")

            username = pop_optional(d, "username")

            email = pop_optional(d, "email")

            email_verified = pop_optional(d, "emailVerified")

            enabled = pop_optional(d, "enabled")

            first_name = pop_optional(d, "firstName")

            last_name = pop_optional(d, "lastName")

            _reading = "attributes"
            _attributes = pop_optional(d, "attributes")
            attributes: UserAttributes | Unset
            if isinstance(_attributes, Unset):
                attributes = UNSET
            else:
                attributes = UserAttributes.from_dict(_attributes)

            created_timestamp = pop_optional(d, "createdTimestamp")

            totp = pop_optional(d, "totp")

            disableable_credential_types = d.pop("disableableCredentialTypes", UNSET)

            required_actions = d.pop("requiredActions", UNSET)

            access = d.pop("access", UNSET)

            _reading = ""
            user_minimal = cls(
                id=id,
                username=username,
                email=email,
                email_verified=email_verified,
                enabled=enabled,
                first_name=first_name,
                last_name=last_name,
                attributes=attributes,
                created_timestamp=created_timestamp,
                totp=totp,
                disableable_credential_types=disableable_credential_types,
                required_actions=required_actions,
                access=access,
            )

            user_minimal.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("UserMinimal", _reading, _problem) from _problem
        return user_minimal

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
