"""OAuth clients: programs that log in with a client id and a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Integer, ListOf, Text
from atlan.model.immutable import Immutable, assign
from atlan.model.record import Document, InnerList

if TYPE_CHECKING:
    from collections.abc import Iterable


class OAuthClientResponse(Document):
    """An OAuth client.

    >>> OAuthClientResponse.wrap({"clientId": "c1", "role": "$member"}).role
    '$member'
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    client_id: Text[str] = Text("clientId")
    display_name: Text[str] = Text("displayName")
    description: Text[str] = Text("description")
    role: Text[str] = Text("role")
    """Internal name of its role."""
    persona_qualified_names: ListOf[str, str] = ListOf("personaQNs", codecs.TEXT)
    token_expiry_seconds: Integer[str] = Integer("tokenExpirySeconds")
    created_at: Text[str] = Text("createdAt")
    created_by: Text[str] = Text("createdBy")
    updated_at: Text[str] = Text("updatedAt")
    updated_by: Text[str] = Text("updatedBy")


class OAuthClientCreateResponse(Document):
    """An OAuth client that was just created. Its secret is told here and never again.

    >>> created = OAuthClientCreateResponse.wrap({"clientId": "c1", "clientSecret": "hush"})
    >>> created.client_secret, "hush" in repr(created)
    ('hush', False)
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    client_id: Text[str] = Text("clientId")
    client_secret: Text[str] = Text("clientSecret")
    display_name: Text[str] = Text("displayName")
    description: Text[str] = Text("description")
    token_expiry_seconds: Integer[str] = Integer("tokenExpirySeconds")
    created_at: Text[str] = Text("createdAt")
    created_by: Text[str] = Text("createdBy")


class OAuthClientListResponse(Document):
    """A page of OAuth clients.

    >>> [item.client_id for item in OAuthClientListResponse.wrap({"records": [{"clientId": "c1"}]}).records or ()]
    ['c1']
    """

    __slots__ = ()

    total_record: Integer[str] = Integer("totalRecord")
    """How many clients there are."""
    filter_record: Integer[str] = Integer("filterRecord")
    """How many of them match."""
    records: InnerList[OAuthClientResponse] = InnerList("records", OAuthClientResponse)


class OAuthClientRequest(Immutable):
    """An OAuth client to be created.

    Args:
        display_name: the name that people see.
        role: internal name of its role, such as ``$member``.
        description: what it is for.
        persona_qualified_names: its personas, by qualifiedName.

    Raises:
        ValueError: name or role are blank.

    >>> OAuthClientRequest("report", "$guest").to_dict()
    {'displayName': 'report', 'description': '', 'role': '$guest', 'personaQNs': []}
    """

    __slots__ = ("display_name", "role", "description", "persona_qualified_names")

    display_name: str
    role: str
    description: str
    persona_qualified_names: tuple[str, ...]

    def __init__(
        self,
        display_name: str,
        role: str,
        description: str | None = None,
        persona_qualified_names: Iterable[str] | None = None,
    ) -> None:
        if not display_name.strip() or not role.strip():
            raise ValueError(
                "display_name and role must not be blank: they say what the client is called and may do"
            )
        assign(self, "display_name", display_name)
        assign(self, "role", role)
        assign(self, "description", description or "")
        assign(self, "persona_qualified_names", tuple(persona_qualified_names or ()))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {
            "displayName": self.display_name,
            "description": self.description,
            "role": self.role,
            "personaQNs": list(self.persona_qualified_names),
        }
