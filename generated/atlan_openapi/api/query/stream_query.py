# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Run a query on a connection and send its rows as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, header_pairs

if TYPE_CHECKING:
    from ...models.query_request import QueryRequest

OPERATION: Final = Operation(
    id="stream_query",
    method="POST",
    path="/api/sql/query/stream",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: QueryRequest | dict[str, Any],
) -> Request:
    """Run a query on a connection and send its rows as they come.

    The answer is a stream of events. Each is one line, the word data, a colon, a blank and a
    QueryStreamEvent as JSON. The first event says that the query started, those in between bring rows,
    and the last one tells how it went. A query that fails is answered with status 200 as well; then the
    last event has errorName, errorMessage and errorCode.

    Args:
        body: A query to run.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/sql/query/stream",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    headers = header_pairs(
        ("Accept", "text/event-stream"),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> str:
    """The events.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    check_status(OPERATION, response)
    return response.content.decode()
