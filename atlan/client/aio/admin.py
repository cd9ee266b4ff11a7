"""What happened in the identity service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.aio.results import AsyncUncountedResults
from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.administering import admin_events, login_events
from atlan.model.keycloak_events import AdminEvent, AdminEventRequest, KeycloakEvent, KeycloakEventRequest

if TYPE_CHECKING:
    Json = dict[str, Any]


class AsyncAdminClient(AsyncSubClient):
    """Reads logins, and changes of users, groups, roles and clients."""

    async def get_keycloak_events(
        self, keycloak_request: KeycloakEventRequest | None = None
    ) -> AsyncUncountedResults[KeycloakEvent]:
        """Logins, latest first, in pages.

        Args:
            keycloak_request: which ones, and the size of a page; all of them unless given

        Raises:
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.enums import KeycloakEventType
        >>> async def failed(client: AsyncAtlanClient) -> list[KeycloakEvent]:
        ...     request = KeycloakEventRequest(types=[KeycloakEventType.LOGIN_ERROR])
        ...     return [event async for event in await client.admin.get_keycloak_events(request)]
        """
        wanted = keycloak_request or KeycloakEventRequest()

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(login_events(wanted.page(offset, limit)))

        results = AsyncUncountedResults(KeycloakEvent, send, wanted.size, wanted.offset)
        await results.next_page()
        return results

    async def get_admin_events(
        self, admin_request: AdminEventRequest | None = None
    ) -> AsyncUncountedResults[AdminEvent]:
        """Changes of users, groups, roles and clients, latest first, in pages.

        Args:
            admin_request: which ones, and the size of a page; all of them unless given

        Raises:
            AtlanError: the request failed
        """
        wanted = admin_request or AdminEventRequest()

        async def send(offset: int, limit: int) -> Json:
            return await self._client.send(admin_events(wanted.page(offset, limit)))

        results = AsyncUncountedResults(AdminEvent, send, wanted.size, wanted.offset)
        await results.next_page()
        return results
