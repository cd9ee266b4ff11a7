# Derived from atlan/client/aio/admin.py by scripts/derive_sync.py. Do not edit.
"""What happened in the identity service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.operations.administering import admin_events, login_events
from atlan.client.results import UncountedResults
from atlan.client.sub_client import SubClient
from atlan.model.keycloak_events import AdminEvent, AdminEventRequest, KeycloakEvent, KeycloakEventRequest

if TYPE_CHECKING:
    Json = dict[str, Any]


class AdminClient(SubClient):
    """Reads logins, and changes of users, groups, roles and clients."""

    def get_keycloak_events(
        self, keycloak_request: KeycloakEventRequest | None = None
    ) -> UncountedResults[KeycloakEvent]:
        """Logins, latest first, in pages.

        Args:
            keycloak_request: which ones, and the size of a page; all of them unless given

        Raises:
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.enums import KeycloakEventType
        >>> def failed(client: AtlanClient) -> list[KeycloakEvent]:
        ...     request = KeycloakEventRequest(types=[KeycloakEventType.LOGIN_ERROR])
        ...     return [event for event in client.admin.get_keycloak_events(request)]
        """
        wanted = keycloak_request or KeycloakEventRequest()

        def send(offset: int, limit: int) -> Json:
            return self._client.send(login_events(wanted.page(offset, limit)))

        results = UncountedResults(KeycloakEvent, send, wanted.size, wanted.offset)
        results.next_page()
        return results

    def get_admin_events(
        self, admin_request: AdminEventRequest | None = None
    ) -> UncountedResults[AdminEvent]:
        """Changes of users, groups, roles and clients, latest first, in pages.

        Args:
            admin_request: which ones, and the size of a page; all of them unless given

        Raises:
            AtlanError: the request failed
        """
        wanted = admin_request or AdminEventRequest()

        def send(offset: int, limit: int) -> Json:
            return self._client.send(admin_events(wanted.page(offset, limit)))

        results = UncountedResults(AdminEvent, send, wanted.size, wanted.offset)
        results.next_page()
        return results
