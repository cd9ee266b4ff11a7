"""What happened in the identity service: logins, and changes of users, groups, roles and clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.attributes import Anything, Choice, Moment, Text
from atlan.model.immutable import Immutable, assign
from atlan.model.record import Document, Inner

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Self

    from atlan.model.enums import AdminOperationType, AdminResourceType, KeycloakEventType

LIST_SIZE = 100


class AuthDetails(Document):
    """Who made a change, and from where.

    >>> AuthDetails.wrap({"userId": "u1", "ipAddress": "10.0.0.1"}).ip_address
    '10.0.0.1'
    """

    __slots__ = ()

    client_id: Text[str] = Text("clientId")
    ip_address: Text[str] = Text("ipAddress")
    realm_id: Text[str] = Text("realmId")
    user_id: Text[str] = Text("userId")


class KeycloakEvent(Document):
    """A login, or an attempt.

    >>> KeycloakEvent.wrap({"type": "LOGIN_ERROR", "userId": "u1"}).type
    <KeycloakEventType.LOGIN_ERROR: 'LOGIN_ERROR'>
    """

    __slots__ = ()

    client_id: Text[str] = Text("clientId")
    details: Anything[str] = Anything("details")
    ip_address: Text[str] = Text("ipAddress")
    realm_id: Text[str] = Text("realmId")
    session_id: Text[str] = Text("sessionId")
    time: Moment[str] = Moment("time")
    type: Choice[KeycloakEventType, str] = Choice("type", "KeycloakEventType")
    user_id: Text[str] = Text("userId")


class AdminEvent(Document):
    """A change of a user, group, role or client.

    >>> event = AdminEvent.wrap({"operationType": "CREATE", "resourceType": "USER", "resourcePath": "users/u1"})
    >>> event.operation_type, event.resource_path
    (<AdminOperationType.CREATE: 'CREATE'>, 'users/u1')
    """

    __slots__ = ()

    operation_type: Choice[AdminOperationType, str] = Choice("operationType", "AdminOperationType")
    realm_id: Text[str] = Text("realmId")
    representation: Text[str] = Text("representation")
    """The new state, as JSON text."""
    resource_path: Text[str] = Text("resourcePath")
    resource_type: Choice[AdminResourceType, str] = Choice("resourceType", "AdminResourceType")
    time: Moment[str] = Moment("time")
    auth_details: Inner[AuthDetails] = Inner("authDetails", AuthDetails)


class _EventRequest(Immutable):
    """A page of events: the days of interest, and which part of the list."""

    __slots__ = ("date_from", "date_to", "offset", "size")

    date_from: str | None
    date_to: str | None
    offset: int
    size: int

    def _fill(self, date_from: date | str | None, date_to: date | str | None, offset: int, size: int) -> None:
        if offset < 0 or size < 1:
            raise ValueError(
                f"offset must not be below 0 and size not below 1, but they are {offset} and {size}"
            )
        assign(self, "date_from", _day(date_from, "date_from"))
        assign(self, "date_to", _day(date_to, "date_to"))
        assign(self, "offset", offset)
        assign(self, "size", size)

    def page(self, offset: int, size: int) -> Self:
        """Return the same request for another page.

        Args:
            offset: how many events to skip.
            size: how many events to give back at most.
        """
        return self._with(offset=offset, size=size)

    @property
    def _window(self) -> dict[str, Any]:
        told = {"date_from": self.date_from, "date_to": self.date_to}
        return {**_given(told), "first": self.offset, "max_": self.size}


class KeycloakEventRequest(_EventRequest):
    """Which logins are wanted, latest first.

    Args:
        client: only those of a client, by its id.
        ip_address: only those from an address.
        date_from: the first day of interest, as a date or as ``yyyy-MM-dd``.
        date_to: the last day of interest.
        offset: how many events to skip.
        size: how many events a page has.
        types: only events of these kinds.
        user_id: only those of a user, by GUID.

    Raises:
        ValueError: a day is none, or offset or size are out of range.

    >>> KeycloakEventRequest(date_from="2024-02-29", size=10)
    KeycloakEventRequest(date_from='2024-02-29', offset=0, size=10)
    """

    __slots__ = ("client", "ip_address", "types", "user_id")

    client: str | None
    ip_address: str | None
    types: tuple[KeycloakEventType, ...]
    user_id: str | None

    def __init__(
        self,
        client: str | None = None,
        ip_address: str | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        offset: int = 0,
        size: int = LIST_SIZE,
        types: Iterable[KeycloakEventType] | None = None,
        user_id: str | None = None,
    ) -> None:
        self._fill(date_from, date_to, offset, size)
        assign(self, "client", client)
        assign(self, "ip_address", ip_address)
        assign(self, "types", tuple(types or ()))
        assign(self, "user_id", user_id)

    @property
    def query_params(self) -> dict[str, Any]:
        """What was asked for, as arguments of the operation."""
        told = {"client_id": self.client, "ip_address": self.ip_address, "user_id": self.user_id}
        kinds = {"types": [str(kind) for kind in self.types]} if self.types else {}
        return {**_given(told), **kinds, **self._window}


class AdminEventRequest(_EventRequest):
    """Which changes are wanted, latest first.

    Args:
        client_id: only those made with a client, by its id.
        ip_address: only those made from an address.
        realm_id: only those made by callers of a realm.
        user_id: only those that a user made, by GUID.
        date_from: the first day of interest, as a date or as ``yyyy-MM-dd``.
        date_to: the last day of interest.
        offset: how many events to skip.
        size: how many events a page has.
        operation_types: only these kinds of changes.
        resource_path: only changes of what is at this path, such as ``users/<guid>``.
        resource_types: only changes of these kinds of resources.

    Raises:
        ValueError: a day is none, or offset or size are out of range.

    >>> from atlan.model.enums import AdminOperationType
    >>> AdminEventRequest(operation_types=[AdminOperationType.DELETE]).query_params
    {'operation_types': ['DELETE'], 'first': 0, 'max_': 100}
    """

    __slots__ = (
        "client_id",
        "ip_address",
        "realm_id",
        "user_id",
        "operation_types",
        "resource_path",
        "resource_types",
    )

    client_id: str | None
    ip_address: str | None
    realm_id: str | None
    user_id: str | None
    operation_types: tuple[AdminOperationType, ...]
    resource_path: str | None
    resource_types: tuple[AdminResourceType, ...]

    def __init__(
        self,
        client_id: str | None = None,
        ip_address: str | None = None,
        realm_id: str | None = None,
        user_id: str | None = None,
        date_from: date | str | None = None,
        date_to: date | str | None = None,
        offset: int = 0,
        size: int = LIST_SIZE,
        operation_types: Iterable[AdminOperationType] | None = None,
        resource_path: str | None = None,
        resource_types: Iterable[AdminResourceType] | None = None,
    ) -> None:
        self._fill(date_from, date_to, offset, size)
        assign(self, "client_id", client_id)
        assign(self, "ip_address", ip_address)
        assign(self, "realm_id", realm_id)
        assign(self, "user_id", user_id)
        assign(self, "operation_types", tuple(operation_types or ()))
        assign(self, "resource_path", resource_path)
        assign(self, "resource_types", tuple(resource_types or ()))

    @property
    def query_params(self) -> dict[str, Any]:
        """What was asked for, as arguments of the operation."""
        told = {
            "auth_client": self.client_id,
            "auth_ip_address": self.ip_address,
            "auth_realm": self.realm_id,
            "auth_user": self.user_id,
            "resource_path": self.resource_path,
            "operation_types": [str(kind) for kind in self.operation_types] or None,
            "resource_types": [str(kind) for kind in self.resource_types] or None,
        }
        return {**_given(told), **self._window}


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _day(day: date | str | None, name: str) -> str | None:
    from datetime import date

    if day is None:
        return None
    text = day if isinstance(day, str) else day.isoformat()[:10]
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(f"{name} must be a day in the form yyyy-MM-dd, but it is {text!r}") from None
