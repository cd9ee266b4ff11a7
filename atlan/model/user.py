"""Users, as people and as members of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Flag, Integer, ListOf, Moment, Text
from atlan.model.immutable import Immutable, assign
from atlan.model.keycloak_events import AdminEvent as _AdminEvent
from atlan.model.keycloak_events import AuthDetails as _AuthDetails
from atlan.model.keycloak_events import KeycloakEvent
from atlan.model.listing import ListRequest
from atlan.model.record import Document, Inner, InnerList

if TYPE_CHECKING:
    from collections.abc import Iterable

# A list of users comes with next to nothing unless it is asked for.
USER_COLUMNS = (
    "firstName",
    "lastName",
    "username",
    "id",
    "email",
    "emailVerified",
    "enabled",
    "roles",
    "defaultRoles",
    "groupCount",
    "attributes",
    "personas",
    "createdTimestamp",
    "lastLoginTime",
    "loginEvents",
    "isLocked",
    "workspaceRole",
)


class _UserAttributes(Document):
    """What is known of a user beside the name. The service keeps every value as a list of texts."""

    __slots__ = ()

    designation: ListOf[str, str] = ListOf("designation", codecs.TEXT)
    skills: ListOf[str, str] = ListOf("skills", codecs.TEXT)
    slack: ListOf[str, str] = ListOf("slack", codecs.TEXT)
    jira: ListOf[str, str] = ListOf("jira", codecs.TEXT)
    invited_at: ListOf[str, str] = ListOf("invitedAt", codecs.TEXT)
    invited_by: ListOf[str, str] = ListOf("invitedBy", codecs.TEXT)
    invited_by_name: ListOf[str, str] = ListOf("invitedByName", codecs.TEXT)
    flags: ListOf[str, str] = ListOf("flags", codecs.TEXT)
    profile_role: ListOf[str, str] = ListOf("profileRole", codecs.TEXT)
    profile_role_other: ListOf[str, str] = ListOf("profileRoleOther", codecs.TEXT)


class _Persona(Document):
    """A persona of a user."""

    __slots__ = ()

    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    display_name: Text[str] = Text("displayName")


class AtlanUser(Document):
    """A user.

    >>> user = AtlanUser.create("jane@example.com", "$member")
    >>> user.email, user.workspace_role
    ('jane@example.com', '$member')
    """

    __slots__ = ()

    Attributes = _UserAttributes
    Persona = _Persona
    AuthDetails = _AuthDetails
    LoginEvent = KeycloakEvent
    AdminEvent = _AdminEvent

    id: Text[str] = Text("id")
    username: Text[str] = Text("username")
    email: Text[str] = Text("email")
    email_verified: Flag[str] = Flag("emailVerified")
    enabled: Flag[str] = Flag("enabled")
    first_name: Text[str] = Text("firstName")
    last_name: Text[str] = Text("lastName")
    attributes: Inner[_UserAttributes] = Inner("attributes", _UserAttributes)
    created_timestamp: Moment[str] = Moment("createdTimestamp")
    last_login_time: Moment[str] = Moment("lastLoginTime")
    group_count: Integer[str] = Integer("groupCount")
    workspace_role: Text[str] = Text("workspaceRole")
    default_roles: ListOf[str, str] = ListOf("defaultRoles", codecs.TEXT)
    roles: ListOf[str, str] = ListOf("roles", codecs.TEXT)
    decentralized_roles: ListOf[Any, str] = ListOf("decentralizedRoles", codecs.ANY)
    personas: InnerList[_Persona] = InnerList("personas", _Persona)
    purposes: ListOf[Any, str] = ListOf("purposes", codecs.ANY)
    admin_events: InnerList[_AdminEvent] = InnerList("adminEvents", _AdminEvent)
    login_events: InnerList[KeycloakEvent] = InnerList("loginEvents", KeycloakEvent)
    is_locked: Flag[str] = Flag("isLocked")
    status: Text[str] = Text("status")

    @classmethod
    def create(cls, email: str, role_name: str) -> AtlanUser:
        """Make a user to be invited.

        Args:
            email: address of the user.
            role_name: internal name of the role in the workspace, such as ``$member``.

        Raises:
            ValueError: when an argument is blank.
        """
        if not email.strip() or not role_name.strip():
            raise ValueError("email and role_name must not be blank: they say who is invited, and as what")
        return cls(email=email, workspace_role=role_name)

    @classmethod
    def create_for_modification(cls, guid: str) -> AtlanUser:
        """Make a user to be changed: what is set on it is changed, everything else is left alone.

        Args:
            guid: of the user.

        Raises:
            ValueError: when the guid is blank.
        """
        if not guid.strip():
            raise ValueError("guid must not be blank: it says which user is changed")
        return cls(id=guid)


class UserMinimalResponse(Document):
    """A user, as the service tells the user itself.

    >>> UserMinimalResponse.wrap({"id": "u1", "username": "jane"}).username
    'jane'
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    username: Text[str] = Text("username")
    email: Text[str] = Text("email")
    email_verified: Flag[str] = Flag("emailVerified")
    enabled: Flag[str] = Flag("enabled")
    first_name: Text[str] = Text("firstName")
    last_name: Text[str] = Text("lastName")
    attributes: Inner[_UserAttributes] = Inner("attributes", _UserAttributes)
    created_timestamp: Moment[str] = Moment("createdTimestamp")
    totp: Flag[str] = Flag("totp")


class UserRequest(ListRequest):
    """A page of users.

    Args:
        post_filter: filter as JSON text, such as ``{"username":"jane"}``.
        sort: name of the field to sort by, with a leading minus for descending.
        count: whether to give back totals.
        offset: how many users to skip.
        limit: how many users to give back at most.
        columns: names of the fields to fill; all that matter if left out.
        max_login_events: how many logins each user comes with.

    >>> UserRequest(limit=5).query_params["maxLoginEvents"]
    1
    """

    __slots__ = ("max_login_events",)

    max_login_events: int

    def __init__(
        self,
        post_filter: str | None = None,
        sort: str | None = "username",
        count: bool = True,
        offset: int = 0,
        limit: int = 20,
        columns: Iterable[str] | None = USER_COLUMNS,
        max_login_events: int = 1,
    ) -> None:
        super().__init__(post_filter, sort, count, offset, limit, columns)
        assign(self, "max_login_events", max_login_events)

    @property
    def query_params(self) -> dict[str, Any]:
        """The parameters of the query, those that were not given left out."""
        return {**super().query_params, "maxLoginEvents": self.max_login_events}


class UserResponse(Document):
    """A page of users.

    >>> [user.username for user in UserResponse.wrap({"records": [{"username": "jane"}]}).records or ()]
    ['jane']
    """

    __slots__ = ()

    total_record: Integer[str] = Integer("totalRecord")
    """How many users there are."""
    filter_record: Integer[str] = Integer("filterRecord")
    """How many of them fit the filter."""
    records: InnerList[AtlanUser] = InnerList("records", AtlanUser)


class _CreateUser(Immutable):
    """One user to be invited.

    Args:
        email: address of the user.
        role_name: internal name of the role in the workspace.
        role_id: id of that role.
    """

    __slots__ = ("email", "role_name", "role_id")

    email: str
    role_name: str
    role_id: str

    def __init__(self, email: str, role_name: str, role_id: str) -> None:
        assign(self, "email", email)
        assign(self, "role_name", role_name)
        assign(self, "role_id", role_id)

    def to_dict(self) -> dict[str, str]:
        """Return the JSON form."""
        return {"email": self.email, "roleName": self.role_name, "roleId": self.role_id}


class CreateUserRequest(Immutable):
    """Users to be invited.

    Args:
        users: to invite.

    >>> CreateUserRequest([CreateUserRequest.CreateUser("jane@example.com", "$member", "r1")]).to_dict()
    {'users': [{'email': 'jane@example.com', 'roleName': '$member', 'roleId': 'r1'}]}
    """

    __slots__ = ("users",)

    CreateUser = _CreateUser

    users: tuple[_CreateUser, ...]

    def __init__(self, users: Iterable[_CreateUser]) -> None:
        assign(self, "users", tuple(users))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {"users": [user.to_dict() for user in self.users]}


class AddToGroupsRequest(Immutable):
    """Groups that a user is to join.

    Args:
        groups: their guids.

    >>> AddToGroupsRequest(["g1"]).to_dict()
    {'groups': ['g1']}
    """

    __slots__ = ("groups",)

    groups: tuple[str, ...]

    def __init__(self, groups: Iterable[str]) -> None:
        assign(self, "groups", tuple(groups))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {"groups": list(self.groups)}


class ChangeRoleRequest(Immutable):
    """The role that a user is to have.

    Args:
        role_id: id of the role.

    >>> ChangeRoleRequest("r1").to_dict()
    {'roleId': 'r1'}
    """

    __slots__ = ("role_id",)

    role_id: str

    def __init__(self, role_id: str) -> None:
        assign(self, "role_id", role_id)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {"roleId": self.role_id}
