"""SQL queries on the sources of the tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.aio.sub_client import AsyncSubClient
from atlan.client.operations.querying import EventReader, merged, stream_call
from atlan.model.query import QueryResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from atlan.model.query import QueryRequest
    from atlan.transport.streaming import AsyncStream


class AsyncQueryClient(AsyncSubClient):
    """Runs queries."""

    async def stream(self, request: QueryRequest) -> QueryResponse:
        """Run a query and wait for all of its rows.

        Args:
            request: the query

        Returns:
            All rows, the columns, and how the query went.

        Raises:
            ValueError: the request lacks something
            InvalidRequestError: the query failed; `code` and the message are those of the service
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.query import QueryRequest
        >>> async def rows(client: AsyncAtlanClient, connection: str) -> list[list[str]]:
        ...     query = QueryRequest(sql="SELECT * FROM orders", data_source_name=connection, default_schema="RAW.SALES")
        ...     return (await client.queries.stream(query)).rows or []
        """
        events: list[dict[str, Any]] = []

        async def read(stream: AsyncStream) -> None:
            async with stream:
                reader = EventReader()
                async for piece in stream.pieces():
                    events.extend(reader.feed(piece))
                events.extend(reader.end())

        await self._client.send(stream_call(request, read))
        return QueryResponse.wrap(merged(events))

    async def events(self, request: QueryRequest) -> AsyncIterator[QueryResponse]:
        """Run a query and hand on its rows as they come, some with each event, so that no more than these are in memory.

        Whoever stops early closes the generator, or leaves it to be collected; the rest of the query is given up.

        Args:
            request: the query

        Raises:
            ValueError: the request lacks something
            InvalidRequestError: the query failed; `code` and the message are those of the service
            AtlanError: the request failed

        >>> from atlan.client.aio import AsyncAtlanClient
        >>> from atlan.model.query import QueryRequest
        >>> async def count(client: AsyncAtlanClient, query: QueryRequest) -> int:
        ...     return sum([len(event.rows or ()) async for event in client.queries.events(query)])
        """

        async def opened(stream: AsyncStream) -> AsyncStream:
            return stream

        stream: AsyncStream = await self._client.send(stream_call(request, opened))
        async with stream:
            reader = EventReader()
            async for piece in stream.pieces():
                for event in reader.feed(piece):
                    yield QueryResponse.wrap(event)
            for event in reader.end():
                yield QueryResponse.wrap(event)
