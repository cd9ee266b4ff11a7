"""Connections by GUID, by qualifiedName and by name, looked up one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.cache.asset_names import ConnectionName as ConnectionName
from atlan.cache.connections import Connections, connections_in, with_guid, with_name, with_qualified_name
from atlan.errors import AtlanError, ErrorCode
from atlan.transport.runtime import AsyncLock

if TYPE_CHECKING:
    from atlan.cache.aio.caller import AsyncApiCaller
    from atlan.model.assets import Connection
    from atlan.transport.call import Call

    Json = dict[str, Any]


class AsyncConnectionCache:
    """The connections of one tenant that were asked for. Each is looked up once, also for many who ask at the same time.

    Args:
        client: what sends the requests; the cache belongs to this client alone
        max_age: seconds after which a connection is looked up again; None remembers it
    """

    def __init__(self, client: AsyncApiCaller, *, max_age: float | None = None) -> None:
        self._client = client
        self._max_age = max_age
        self._lock = AsyncLock()
        self._known = Connections()

    async def get_by_guid(self, guid: str, allow_refresh: bool = True) -> Connection:
        """A connection by its GUID.

        Args:
            guid: of the connection
            allow_refresh: whether the tenant may be asked

        Raises:
            InvalidRequestError: the GUID is blank (400-065)
            NotFoundError: there is no such connection (404-001)
            AtlanError: when the tenant could not be asked
        """
        missing = ErrorCode.ASSET_NOT_FOUND_BY_GUID.exception_with_parameters(guid)
        return await self._get(_identifier(guid), with_guid(guid) if allow_refresh else None, missing)

    async def get_by_qualified_name(self, qualified_name: str, allow_refresh: bool = True) -> Connection:
        """A connection by its qualifiedName.

        Args:
            qualified_name: of the connection
            allow_refresh: whether the tenant may be asked

        Raises:
            InvalidRequestError: the qualifiedName is blank (400-065)
            NotFoundError: there is no such connection (404-003)
            AtlanError: when the tenant could not be asked
        """
        missing = ErrorCode.ASSET_NOT_FOUND_BY_QN.exception_with_parameters(qualified_name, "Connection")
        search = with_qualified_name(qualified_name) if allow_refresh else None
        return await self._get(_identifier(qualified_name), search, missing)

    async def get_by_name(self, name: ConnectionName, allow_refresh: bool = True) -> Connection:
        """A connection by its name. If several share it, the first one is taken and a warning is logged.

        Args:
            name: of the connection and its kind of connector
            allow_refresh: whether the tenant may be asked

        Raises:
            InvalidRequestError: it is no `ConnectionName` (400-067)
            NotFoundError: there is no such connection (404-014)
            AtlanError: when the tenant could not be asked
        """
        if type(name) is not ConnectionName:
            raise ErrorCode.MISSING_NAME.exception_with_parameters()
        missing = ErrorCode.ASSET_NOT_FOUND_BY_NAME.exception_with_parameters("Connection", name)
        return await self._get(name, with_name(name) if allow_refresh else None, missing)

    async def lookup_by_guid(self, guid: str) -> None:
        """Ask the tenant for a connection, even for one that is known, and remember it if there is one.

        Args:
            guid: of the connection

        Raises:
            InvalidRequestError: the GUID is blank (400-065)
            AtlanError: when the tenant could not be asked
        """
        await self._asked(_identifier(guid), with_guid(guid))

    async def lookup_by_qualified_name(self, connection_qn: str) -> None:
        """Ask the tenant for a connection, even for one that is known, and remember it if there is one.

        Args:
            connection_qn: qualifiedName of the connection

        Raises:
            InvalidRequestError: the qualifiedName is blank (400-065)
            AtlanError: when the tenant could not be asked
        """
        await self._asked(_identifier(connection_qn), with_qualified_name(connection_qn))

    async def lookup_by_name(self, name: ConnectionName) -> None:
        """Ask the tenant for a connection, even for one that is known, and remember it if there is one.

        Args:
            name: of the connection and its kind of connector

        Raises:
            AtlanError: when the tenant could not be asked
        """
        await self._asked(name, with_name(name))

    def get_name(self, asset: Connection) -> str:
        """What people call a connection.

        Args:
            asset: the connection
        """
        return str(ConnectionName.of(asset))

    def clear(self) -> None:
        """Forget every connection."""
        self._known = Connections()

    async def _get(
        self, key: str | ConnectionName, search: Call[Json] | None, missing: AtlanError
    ) -> Connection:
        found = self._known.get(key, self._max_age)
        if found is None and search is not None:
            found = await self._looked_up(key, search)
        if found is None:
            raise missing
        return found

    async def _looked_up(self, key: str | ConnectionName, search: Call[Json]) -> Connection | None:
        async with self._lock:
            found = self._known.get(key, self._max_age)
            return found if found is not None else await self._asked(key, search)

    async def _asked(self, key: str | ConnectionName, search: Call[Json]) -> Connection | None:
        connections = connections_in(await self._client.send(search))
        if not connections:
            return None
        if len(connections) > 1:
            from atlan.log import get_logger

            get_logger("atlan.cache").warning(
                "There are %d connections named %s; the first one is taken, with the qualifiedName %s.",
                len(connections),
                key,
                connections[0].qualified_name,
            )
        self._known = self._known.with_connection(connections[0])
        return connections[0]


def _identifier(value: str) -> str:
    if not value or not value.strip():
        raise ErrorCode.MISSING_ID.exception_with_parameters()
    return value
