"""OpenLineage events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.lineage_events import connector_name, credential_call, event_call, explained
from atlan.errors import AuthenticationError
from atlan.model.enums import AtlanConnectorType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.open_lineage import OpenLineageEvent, OpenLineageRawEvent
    from atlan.model.response import AssetMutationResponse


class AsyncOpenLineageClient(AsyncSubClient):
    """Sets connectors up to receive events, and sends events."""

    async def create_connection(
        self,
        name: str,
        connector_type: AtlanConnectorType = AtlanConnectorType.SPARK,
        admin_users: list[str] | None = None,
        admin_roles: list[str] | None = None,
        admin_groups: list[str] | None = None,
    ) -> AssetMutationResponse:
        """Make a connection whose jobs tell of their runs by events.

        Args:
            name: of the connection; jobs name it as their namespace
            connector_type: kind of the connector
            admin_users: names of the users who administer the connection
            admin_roles: ids of the roles that administer it
            admin_groups: names of the groups that administer it

        Returns:
            What was created: the connection.

        Raises:
            ValueError: there is no name, or nobody to administer the connection
            NotFoundError: a user, role or group does not exist
            AtlanError: a request failed
        """
        from atlan.model.assets import Connection

        connection = await Connection.creator_async(
            client=self._client,
            name=name,
            connector_type=connector_type,
            admin_users=admin_users,
            admin_groups=admin_groups,
            admin_roles=admin_roles,
        )
        connection.default_credential_guid = await self._client.send(
            credential_call(connector_name(connector_type))
        )
        return await self._client.asset.save(connection)

    async def send(
        self,
        request: OpenLineageEvent
        | OpenLineageRawEvent
        | dict[str, Any]
        | str
        | Sequence[OpenLineageEvent | dict[str, Any]],
        connector_type: AtlanConnectorType = AtlanConnectorType.SPARK,
    ) -> None:
        """Send an event, or several at once.

        Args:
            request: events, or their JSON, decoded or as text
            connector_type: kind of the connector they are for

        Raises:
            ValueError: it is no event
            InvalidRequestError: the connector is not set up to receive events (400-064)
            AtlanError: the request failed
        """
        connector = connector_name(connector_type)
        try:
            await self._client.send(event_call(request, connector))
        except AuthenticationError as error:
            raise explained(error, connector) from error
