"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Integer, ListOf, Text
from atlan.model.immutable import Immutable, assign
from atlan.model.listing import ListRequest
from atlan.model.record import Document, Inner, InnerList

if TYPE_CHECKING:
    from collections.abc import Iterable


class _GroupAttributes(Document):
    """What is known of a group beside its name. The service keeps every value as a list of texts."""

    __slots__ = ()

    alias: ListOf[str, str] = ListOf("alias", codecs.TEXT)
    created_at: ListOf[str, str] = ListOf("createdAt", codecs.TEXT)
    created_by: ListOf[str, str] = ListOf("createdBy", codecs.TEXT)
    updated_at: ListOf[str, str] = ListOf("updatedAt", codecs.TEXT)
    updated_by: ListOf[str, str] = ListOf("updatedBy", codecs.TEXT)
    description: ListOf[str, str] = ListOf("description", codecs.TEXT)
    is_default: ListOf[str, str] = ListOf("isDefault", codecs.TEXT)
    channels: ListOf[str, str] = ListOf("channels", codecs.TEXT)


class AtlanGroup(Document):
    """A group of users.

    >>> group = AtlanGroup.create("Data team")
    >>> group.name, group.alias
    ('data_team', 'Data team')
    >>> group.to_wire()
    {'name': 'data_team', 'attributes': {'alias': ['Data team']}}
    """

    __slots__ = ()

    Attributes = _GroupAttributes

    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    """Internal name, which never changes."""
    path: Text[str] = Text("path")
    attributes: Inner[_GroupAttributes] = Inner("attributes", _GroupAttributes)
    roles: ListOf[str, str] = ListOf("roles", codecs.TEXT)
    decentralized_roles: ListOf[Any, str] = ListOf("decentralizedRoles", codecs.ANY)
    personas: ListOf[Any, str] = ListOf("personas", codecs.ANY)
    purposes: ListOf[Any, str] = ListOf("purposes", codecs.ANY)
    user_count: Integer[str] = Integer("userCount")

    @property
    def alias(self) -> str | None:
        """The name that people see."""
        told: str | None = self._attributes.get("alias")
        inside = self.attributes.alias if self.attributes else None
        return inside[0] if told is None and inside else told

    @alias.setter
    def alias(self, alias: str) -> None:
        attributes = self.attributes or self.Attributes()
        attributes.alias = [alias]
        self.attributes = attributes

    @property
    def is_default(self) -> bool:
        """Whether new users join the group by themselves."""
        flags = self.attributes.is_default if self.attributes else None
        return flags is not None and flags[:1] == ["true"]

    @classmethod
    def create(cls, alias: str) -> AtlanGroup:
        """Make a group to be created.

        Args:
            alias: the name that people see. The internal name is made of it.

        Raises:
            ValueError: when the alias is blank.
        """
        if not alias.strip():
            raise ValueError("alias must not be blank: it is the name of the group")
        return cls(name=cls.generate_name(alias), attributes=cls.Attributes(alias=[alias]))

    @classmethod
    def create_for_modification(cls, guid: str, path: str) -> AtlanGroup:
        """Make a group to be changed: what is set on it is changed, everything else is left alone.

        Args:
            guid: of the group.
            path: of the group.

        Raises:
            ValueError: when an argument is blank.

        >>> AtlanGroup.create_for_modification("g1", "/data_team").to_wire()
        {'id': 'g1', 'path': '/data_team'}
        """
        if not guid.strip() or not path.strip():
            raise ValueError("guid and path must not be blank: they say which group is changed")
        return cls(id=guid, path=path)

    @staticmethod
    def generate_name(alias: str) -> str:
        """Return the internal name of a group.

        Args:
            alias: the name that people see.

        >>> AtlanGroup.generate_name("Data Team")
        'data_team'
        """
        return alias.lower().replace(" ", "_")


class GroupRequest(ListRequest):
    """A page of groups. See :class:`ListRequest`."""

    __slots__ = ()


class GroupResponse(Document):
    """A page of groups.

    >>> [group.name for group in GroupResponse.wrap({"records": [{"name": "data_team"}]}).records or ()]
    ['data_team']
    """

    __slots__ = ()

    total_record: Integer[str] = Integer("totalRecord")
    """How many groups there are."""
    filter_record: Integer[str] = Integer("filterRecord")
    """How many of them fit the filter."""
    records: InnerList[AtlanGroup] = InnerList("records", AtlanGroup)


class CreateGroupRequest(Immutable):
    """A group to be created with its first members.

    Args:
        group: to create.
        users: guids of the members.

    >>> CreateGroupRequest(AtlanGroup.create("Data team"), ["u1"]).to_dict()["users"]
    ['u1']
    """

    __slots__ = ("group", "users")

    group: AtlanGroup
    users: tuple[str, ...]

    def __init__(self, group: AtlanGroup, users: Iterable[str] | None = None) -> None:
        assign(self, "group", group)
        assign(self, "users", tuple(users or ()))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        body: dict[str, Any] = {"group": self.group.to_wire()}
        if self.users:
            body["users"] = list(self.users)
        return body


class _UserStatus(Document):
    """Whether a user joined a group."""

    __slots__ = ()

    status: Integer[str] = Integer("status")
    status_message: Text[str] = Text("statusMessage")

    @property
    def was_successful(self) -> bool:
        """Whether the user is a member now."""
        return self.status == 200 and self.status_message == "success"


class CreateGroupResponse(Document):
    """What came of creating a group.

    >>> response = CreateGroupResponse.wrap({"group": "g1", "users": {
    ...     "u1": {"status": 200, "statusMessage": "success"}}})
    >>> response.group, response.users["u1"].was_successful
    ('g1', True)
    """

    __slots__ = ()

    UserStatus = _UserStatus

    group: Text[str] = Text("group")
    """Guid of the group."""

    @property
    def users(self) -> dict[str, _UserStatus]:
        """What came of adding each user, by guid."""
        told: dict[str, dict[str, Any]] = self._attributes.get("users") or {}
        return {guid: _UserStatus.wrap(status) for guid, status in told.items()}


class RemoveFromGroupRequest(Immutable):
    """Members to be removed from a group.

    Args:
        users: guids of the members.

    >>> RemoveFromGroupRequest(["u1"]).to_dict()
    {'users': ['u1']}
    """

    __slots__ = ("users",)

    users: tuple[str, ...]

    def __init__(self, users: Iterable[str]) -> None:
        assign(self, "users", tuple(users))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {"users": list(self.users)}
