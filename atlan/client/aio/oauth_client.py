"""OAuth clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.listing import condition
from atlan.client.aio.results import AsyncRecordResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.administering import (
    ROLES_OF_OAUTH_CLIENTS,
    create_oauth_client,
    oauth_client,
    oauth_clients,
    purge_oauth_client,
    update_oauth_client,
)
from atlan.model.oauth_client import OAuthClientCreateResponse, OAuthClientRequest, OAuthClientResponse

if TYPE_CHECKING:
    from collections.abc import Iterable

    Json = dict[str, Any]


class AsyncOAuthClient(AsyncSubClient):
    """Reads, makes, changes and deletes OAuth clients. To log in as one, give its id and secret to a client of the tenant."""

    async def get(
        self, limit: int = 20, offset: int = 0, sort: str | None = None
    ) -> AsyncRecordResults[OAuthClientResponse]:
        """OAuth clients, in pages.

        Args:
            limit: clients of a page
            offset: clients to skip
            sort: field to sort by, with a leading minus for the largest first

        Raises:
            ValueError: limit or offset are out of range
            AtlanError: the request failed
        """

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(oauth_clients(limit, offset, sort))

        results = AsyncRecordResults(OAuthClientResponse, send, limit, offset)
        await results.next_page()
        return results

    async def get_by_id(self, client_id: str) -> OAuthClientResponse:
        """One OAuth client.

        Args:
            client_id: its client id

        Raises:
            ValueError: the id is blank
            NotFoundError: there is no such client
            AtlanError: the request failed
        """
        return OAuthClientResponse.wrap(await self._client.send(oauth_client(client_id)))

    async def create(
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

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> async def make(client: AsyncAtlanClient) -> str | None:
        ...     return (await client.oauth_client.create("report", role="Guest")).client_id
        """
        request = OAuthClientRequest(name, role, description, persona_qualified_names)
        internal = await self._role_described(role)
        request = OAuthClientRequest(name, internal, description, persona_qualified_names)
        created = OAuthClientCreateResponse.wrap(await self._client.send(create_oauth_client(request)))
        from atlan.redaction import register_secret

        register_secret(created.client_secret)
        return created

    async def update(
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
        return OAuthClientResponse.wrap(await self._client.send(call))

    async def purge(self, client_id: str) -> None:
        """Delete an OAuth client: it gets no more tokens.

        Args:
            client_id: its client id

        Raises:
            ValueError: the id is blank
            NotFoundError: there is no such client
            AtlanError: the request failed
        """
        await self._client.send(purge_oauth_client(client_id))

    async def _role_described(self, description: str) -> str:
        """The internal name of a role."""
        roles = await self._client.role.get(post_filter=condition(ROLES_OF_OAUTH_CLIENTS))
        known = {role.description or "": role.name or "" async for role in roles}
        for told, name in known.items():
            if told.lower() == description.strip().lower():
                return name
        from atlan.errors import ErrorCode

        options = ", ".join(sorted(known))
        raise ErrorCode.ROLE_NOT_FOUND_BY_DESCRIPTION.exception_with_parameters(description, options)
