# Derived from atlan/client/aio/oauth_client.py by scripts/derive_sync.py. Do not edit.
"""OAuth clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition
from atlan.client.operations.administering import (
    ROLES_OF_OAUTH_CLIENTS,
    create_oauth_client,
    oauth_client,
    oauth_clients,
    purge_oauth_client,
    update_oauth_client,
)
from atlan.client.results import RecordResults
from atlan.client.sub_client import SubClient
from atlan.model.oauth_client import OAuthClientCreateResponse, OAuthClientRequest, OAuthClientResponse

if TYPE_CHECKING:
    from collections.abc import Iterable

    Json = dict[str, Any]


class OAuthClient(SubClient):
    """Reads, makes, changes and deletes OAuth clients. To log in as one, give its id and secret to a client of the tenant."""

    def get(
        self, limit: int = 20, offset: int = 0, sort: str | None = None
    ) -> RecordResults[OAuthClientResponse]:
        """OAuth clients, in pages.

        Args:
            limit: clients of a page
            offset: clients to skip
            sort: field to sort by, with a leading minus for the largest first

        Raises:
            ValueError: limit or offset are out of range
            AtlanError: the request failed
        """

        def send(offset: int, limit: int) -> Json:
            return self._client.send(oauth_clients(limit, offset, sort))

        results = RecordResults(OAuthClientResponse, send, limit, offset)
        results.next_page()
        return results

    def get_by_id(self, client_id: str) -> OAuthClientResponse:
        """One OAuth client.

        Args:
            client_id: its client id

        Raises:
            ValueError: the id is blank
            NotFoundError: there is no such client
            AtlanError: the request failed
        """
        return OAuthClientResponse.wrap(self._client.send(oauth_client(client_id)))

    def create(
        self,
        name: str,
        role: str,
        description: str | None = None,
        persona_qualified_names: Iterable[str] | None = None,
    ) -> OAuthClientCreateResponse:
        """Make an OAuth client. Its secret is in `client_secret` of what is returned, and never told again.

        Args:
            name: the name that people see
            role: its role, by the description that people see, in any case, such as `Member`
            description: what it is for
            persona_qualified_names: its personas, by qualifiedName

        Raises:
            ValueError: name or role are blank
            NotFoundError: there is no such role (404-030); the message says which there are
            AtlanError: a request failed

        >>> from atlan.client import AtlanClient
        >>> def make(client: AtlanClient) -> str | None:
        ...     return (client.oauth_client.create("report", role="Guest")).client_id
        """
        request = OAuthClientRequest(name, role, description, persona_qualified_names)
        internal = self._role_described(role)
        request = OAuthClientRequest(name, internal, description, persona_qualified_names)
        created = OAuthClientCreateResponse.wrap(self._client.send(create_oauth_client(request)))
        from atlan.redaction import register_secret

        register_secret(created.client_secret)
        return created

    def update(
        self, client_id: str, display_name: str | None = None, description: str | None = None
    ) -> OAuthClientResponse:
        """Change the name or the description of an OAuth client.

        Args:
            client_id: its client id
            display_name: the name that people see; unless given, it stays
            description: what it is for; unless given, it stays

        Raises:
            ValueError: the id or the name are blank, or nothing is to be changed
            NotFoundError: there is no such client
            AtlanError: the request failed
        """
        call = update_oauth_client(client_id, display_name, description)
        return OAuthClientResponse.wrap(self._client.send(call))

    def purge(self, client_id: str) -> None:
        """Delete an OAuth client: it gets no more tokens.

        Args:
            client_id: its client id

        Raises:
            ValueError: the id is blank
            NotFoundError: there is no such client
            AtlanError: the request failed
        """
        self._client.send(purge_oauth_client(client_id))

    def _role_described(self, description: str) -> str:
        """The internal name of a role."""
        roles = self._client.role.get(post_filter=condition(ROLES_OF_OAUTH_CLIENTS))
        known = {role.description or "": role.name or "" for role in roles}
        for told, name in known.items():
            if told.lower() == description.strip().lower():
                return name
        from atlan.errors import ErrorCode

        options = ", ".join(sorted(known))
        raise ErrorCode.ROLE_NOT_FOUND_BY_DESCRIPTION.exception_with_parameters(description, options)
