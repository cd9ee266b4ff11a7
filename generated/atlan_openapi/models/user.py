# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.admin_event import AdminEvent
    from ..models.keycloak_event import KeycloakEvent
    from ..models.user_attributes import UserAttributes
    from ..models.user_persona import UserPersona


T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """A person with an account."""

    id: str | Unset = UNSET
    """Unique id."""
    username: str | Unset = UNSET
    """Name to log in with."""
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
    last_login_time: int | Unset = UNSET
    """When the user last logged in; milliseconds since 1970."""
    group_count: int | Unset = UNSET
    """Number of groups the user is in."""
    workspace_role: str | Unset = UNSET
    """Role in the workspace, such as $admin."""
    default_roles: list[str] | Unset = UNSET
    """Roles every user has."""
    roles: list[str] | Unset = UNSET
    """Roles of the user."""
    decentralized_roles: Any | Unset = UNSET
    """Roles for parts of the catalogue."""
    personas: list[UserPersona] | Unset = UNSET
    """Personas of the user."""
    purposes: list[Any] | Unset = UNSET
    """Purposes of the user."""
    admin_events: list[AdminEvent] | Unset = UNSET
    """Recent changes to the account."""
    login_events: list[KeycloakEvent] | Unset = UNSET
    """Recent logins."""
    is_locked: bool | Unset = UNSET
    """The account is locked."""
    is_scim_user: bool | Unset = UNSET
    """The account is kept by another system."""
    status: str | Unset = UNSET
    """State of the account."""
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

        last_login_time = self.last_login_time

        group_count = self.group_count

        workspace_role = self.workspace_role

        default_roles: list[str] | Unset = UNSET
        if not isinstance(self.default_roles, Unset):
            default_roles = self.default_roles

        roles: list[str] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = self.roles

        decentralized_roles = self.decentralized_roles

        personas: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.personas, Unset):
            personas = []
            for personas_item_data in self.personas:
                personas_item = personas_item_data.to_dict()
                personas.append(personas_item)

        purposes: list[Any] | Unset = UNSET
        if not isinstance(self.purposes, Unset):
            purposes = self.purposes

        admin_events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.admin_events, Unset):
            admin_events = []
            for admin_events_item_data in self.admin_events:
                admin_events_item = admin_events_item_data.to_dict()
                admin_events.append(admin_events_item)

        login_events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.login_events, Unset):
            login_events = []
            for login_events_item_data in self.login_events:
                login_events_item = login_events_item_data.to_dict()
                login_events.append(login_events_item)

        is_locked = self.is_locked

        is_scim_user = self.is_scim_user

        status = self.status

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
        if last_login_time is not UNSET:
            field_dict["lastLoginTime"] = last_login_time
        if group_count is not UNSET:
            field_dict["groupCount"] = group_count
        if workspace_role is not UNSET:
            field_dict["workspaceRole"] = workspace_role
        if default_roles is not UNSET:
            field_dict["defaultRoles"] = default_roles
        if roles is not UNSET:
            field_dict["roles"] = roles
        if decentralized_roles is not UNSET:
            field_dict["decentralizedRoles"] = decentralized_roles
        if personas is not UNSET:
            field_dict["personas"] = personas
        if purposes is not UNSET:
            field_dict["purposes"] = purposes
        if admin_events is not UNSET:
            field_dict["adminEvents"] = admin_events
        if login_events is not UNSET:
            field_dict["loginEvents"] = login_events
        if is_locked is not UNSET:
            field_dict["isLocked"] = is_locked
        if is_scim_user is not UNSET:
            field_dict["isScimUser"] = is_scim_user
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.admin_event import AdminEvent  # noqa: PLC0415
        from ..models.keycloak_event import KeycloakEvent  # noqa: PLC0415
        from ..models.user_attributes import UserAttributes  # noqa: PLC0415
        from ..models.user_persona import UserPersona  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("User", "", f"should be an object but is {describe(src_dict)}")
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

            last_login_time = pop_optional(d, "lastLoginTime")

            group_count = pop_optional(d, "groupCount")

            workspace_role = pop_optional(d, "workspaceRole")

            _reading = "defaultRoles"
            default_roles = cast(list[str], pop_optional(d, "defaultRoles"))

            _reading = "roles"
            roles = cast(list[str], pop_optional(d, "roles"))

            decentralized_roles = d.pop("decentralizedRoles", UNSET)

            _reading = "personas"
            _personas = pop_optional(d, "personas")
            personas: list[UserPersona] | Unset = UNSET
            if _personas is not UNSET:
                personas = []
                for personas_item_data in _personas:
                    personas_item = UserPersona.from_dict(personas_item_data)

                    personas.append(personas_item)

            _reading = "purposes"
            purposes = cast(list[Any], pop_optional(d, "purposes"))

            _reading = "adminEvents"
            _admin_events = pop_optional(d, "adminEvents")
            admin_events: list[AdminEvent] | Unset = UNSET
            if _admin_events is not UNSET:
                admin_events = []
                for admin_events_item_data in _admin_events:
                    admin_events_item = AdminEvent.from_dict(admin_events_item_data)

                    admin_events.append(admin_events_item)

            _reading = "loginEvents"
            _login_events = pop_optional(d, "loginEvents")
            login_events: list[KeycloakEvent] | Unset = UNSET
            if _login_events is not UNSET:
                login_events = []
                for login_events_item_data in _login_events:
                    login_events_item = KeycloakEvent.from_dict(login_events_item_data)

                    login_events.append(login_events_item)

            is_locked = pop_optional(d, "isLocked")

            is_scim_user = pop_optional(d, "isScimUser")

            status = pop_optional(d, "status")

            _reading = ""
            user = cls(
                id=id,
                username=username,
                email=email,
                email_verified=email_verified,
                enabled=enabled,
                first_name=first_name,
                last_name=last_name,
                attributes=attributes,
                created_timestamp=created_timestamp,
                last_login_time=last_login_time,
                group_count=group_count,
                workspace_role=workspace_role,
                default_roles=default_roles,
                roles=roles,
                decentralized_roles=decentralized_roles,
                personas=personas,
                purposes=purposes,
                admin_events=admin_events,
                login_events=login_events,
                is_locked=is_locked,
                is_scim_user=is_scim_user,
                status=status,
            )

            user.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("User", _reading, _problem) from _problem
        return user

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
