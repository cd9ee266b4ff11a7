"""API tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Integer, ListOf, Text
from atlan.model.immutable import Immutable, assign
from atlan.model.record import Document, Inner, InnerList, JsonSet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

MAX_VALIDITY: Final = 157_680_000
"""Seconds that a token lives at most: five years."""

SERVICE_ACCOUNT: Final = "service-account-"
"""What user names of API tokens begin with; the client id follows."""


class ApiTokenPersona(Document):
    """A persona of an API token.

    >>> ApiTokenPersona.wrap({"persona": "Analysts", "personaQualifiedName": "default/p1"}).persona
    'Analysts'
    """

    __slots__ = ()

    guid: Text[str] = Text("id")
    persona: Text[str] = Text("persona")
    """Name of the persona."""
    persona_qualified_name: Text[str] = Text("personaQualifiedName")


class _ApiTokenAttributes(Document):
    """What is known of an API token beside its name."""

    __slots__ = ()

    access_token: Text[str] = Text("accessToken")
    """The token itself; only there in the answer that creates it."""
    client_id: Text[str] = Text("clientId")
    created_by: Text[str] = Text("createdBy")
    description: Text[str] = Text("description")
    display_name: Text[str] = Text("displayName")
    personas: ListOf[Any, str] = ListOf("personas", codecs.ANY)
    purposes: Anything[str] = Anything("purposes")
    workspace_permissions: JsonSet = JsonSet("workspacePermissions")

    @property
    def access_token_lifespan(self) -> int | None:
        """Seconds that the token lives, from when it was created."""
        told = self._attributes.get("access.token.lifespan")
        return None if told is None else int(told)

    @property
    def created_at(self) -> datetime | None:
        """When the token was created."""
        told = self._attributes.get("createdAt")
        return codecs.MOMENT.read(int(told)) if told and str(told).isdigit() else None

    @property
    def persona_qualified_name(self) -> list[ApiTokenPersona]:
        """The personas of the token."""
        told: list[Any] = _decoded(self._attributes.get("personaQualifiedName")) or []
        # Each of them may be JSON text once more.
        personas: list[Any] = [_decoded(persona) for persona in told]
        return [ApiTokenPersona.wrap(persona) for persona in personas if persona]


class ApiToken(Document):
    """An API token.

    >>> token = ApiToken.wrap({"clientId": "apikey-1", "attributes": {"accessToken": "abc", "createdAt": "0"}})
    >>> token.username, token.attributes.access_token
    ('service-account-apikey-1', 'abc')
    >>> "abc" in repr(token)
    False
    """

    __slots__ = ()

    ApiTokenAttributes = _ApiTokenAttributes

    guid: Text[str] = Text("id")
    client_id: Text[str] = Text("clientId")
    display_name: Text[str] = Text("displayName")
    attributes: Inner[_ApiTokenAttributes] = Inner("attributes", _ApiTokenAttributes)

    @property
    def id(self) -> str | None:
        """GUID of the token."""
        return self.guid

    @property
    def username(self) -> str:
        """The user as which the token acts, as it stands in assets that it created."""
        return f"{SERVICE_ACCOUNT}{self.client_id}"


class ApiTokenResponse(Document):
    """A page of API tokens.

    >>> [token.guid for token in ApiTokenResponse.wrap({"records": [{"id": "t1"}]}).records or ()]
    ['t1']
    """

    __slots__ = ()

    total_record: Integer[str] = Integer("totalRecord")
    """How many tokens there are."""
    filter_record: Integer[str] = Integer("filterRecord")
    """How many of them fit the filter."""
    records: InnerList[ApiToken] = InnerList("records", ApiToken)


class ApiTokenRequest(Immutable):
    """An API token to be created, or to be changed.

    Args:
        display_name: the name that people see.
        description: what the token is for.
        persona_qualified_names: all personas of the token, by qualifiedName.
        validity_seconds: how long it lives, five years at most. A negative number stands for that, and a token that is
            changed keeps what it has.

    Raises:
        InvalidRequestError: the name is blank (400-033).

    >>> ApiTokenRequest("nightly", persona_qualified_names=["default/p2", "default/p1"], validity_seconds=-1).to_dict()
    {'displayName': 'nightly', 'description': '', 'personaQualifiedNames': ['default/p1', 'default/p2'], \
'validitySeconds': 157680000}
    """

    __slots__ = ("display_name", "description", "persona_qualified_names", "validity_seconds")

    display_name: str
    description: str
    persona_qualified_names: tuple[str, ...]
    validity_seconds: int | None

    def __init__(
        self,
        display_name: str,
        description: str = "",
        persona_qualified_names: Iterable[str] | None = None,
        validity_seconds: int | None = None,
    ) -> None:
        if not display_name or not display_name.strip():
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_TOKEN_NAME.exception_with_parameters()
        assign(self, "display_name", display_name)
        assign(self, "description", description)
        assign(self, "persona_qualified_names", tuple(sorted(set(persona_qualified_names or ()))))
        assign(self, "validity_seconds", self.set_max_validity(validity_seconds))

    @staticmethod
    def set_max_validity(seconds: int | None) -> int | None:
        """How long a token is really to live.

        Args:
            seconds: as asked for; None leaves it to the tenant.

        >>> ApiTokenRequest.set_max_validity(60), ApiTokenRequest.set_max_validity(10**9)
        (60, 157680000)
        """
        if seconds is None:
            return None
        return MAX_VALIDITY if seconds < 0 else min(seconds, MAX_VALIDITY)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        body: dict[str, Any] = {
            "displayName": self.display_name,
            "description": self.description,
            "personaQualifiedNames": list(self.persona_qualified_names),
        }
        if self.validity_seconds is not None:
            body["validitySeconds"] = self.validity_seconds
        return body


def _decoded(value: Any) -> Any:
    """A value that may be JSON text, decoded; None if that is impossible."""
    if not isinstance(value, str):
        return value
    from orjson import JSONDecodeError, loads

    try:
        return loads(value)
    except JSONDecodeError:
        return None
