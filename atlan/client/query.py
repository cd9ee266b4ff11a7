# Derived from atlan/client/aio/query.py by scripts/derive_sync.py. Do not edit.
"""SQL queries on the sources of the tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.operations.querying import EventReader, merged, stream_call
from atlan.client.sub_client import SubClient
from atlan.model.query import QueryResponse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from atlan.model.query import QueryRequest
    from atlan.transport.streaming import Stream


class QueryClient(SubClient):
    """Runs queries."""

    def stream(self, request: QueryRequest) -> QueryResponse:
        """Run a query and wait for all of its rows.

        Args:
            request: the query

        Returns:
            All rows, the columns, and how the query went.

        Raises:
            ValueError: the request lacks something
            InvalidRequestError: the query failed; `code` and the message are those of the service
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.query import QueryRequest
        >>> def rows(client: AtlanClient, connection: str) -> list[list[str]]:
        ...     query = QueryRequest(sql="SELECT * FROM orders", data_source_name=connection, default_schema="RAW.SALES")
        ...     return (client.queries.stream(query)).rows or []
        """
        events: list[dict[str, Any]] = []

        def read(stream: Stream) -> None:
            with stream:
                reader = EventReader()
                for piece in stream.pieces():
                    events.extend(reader.feed(piece))
                events.extend(reader.end())

        self._client.send(stream_call(request, read))
        return QueryResponse.wrap(merged(events))

    def events(self, request: QueryRequest) -> Iterator[QueryResponse]:
        """Run a query and hand on its rows as they come, some with each event, so that no more than these are in memory.

        Whoever stops early closes the generator, or leaves it to be collected; the rest of the query is given up.

        Args:
            request: the query

        Raises:
            ValueError: the request lacks something
            InvalidRequestError: the query failed; `code` and the message are those of the service
            AtlanError: the request failed

        >>> from atlan.client import AtlanClient
        >>> from atlan.model.query import QueryRequest
        >>> def count(client: AtlanClient, query: QueryRequest) -> int:
        ...     return sum([len(event.rows or ()) for event in client.queries.events(query)])
        """

        def opened(stream: Stream) -> Stream:
            return stream

        stream: Stream = self._client.send(stream_call(request, opened))
        with stream:
            reader = EventReader()
            for piece in stream.pieces():
                for event in reader.feed(piece):
                    yield QueryResponse.wrap(event)
            for event in reader.end():
                yield QueryResponse.wrap(event)
