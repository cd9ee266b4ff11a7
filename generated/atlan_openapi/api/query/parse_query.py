# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Take SQL apart into tables, columns and what depends on what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.parsed_query import ParsedQuery
    from ...models.query_parser_request import QueryParserRequest

OPERATION: Final = Operation(
    id="parse_query",
    method="POST",
    path="/api/sql/query/parse",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: QueryParserRequest | dict[str, Any],
) -> Request:
    """Take SQL apart into tables, columns and what depends on what.

    Nothing is run. Syntax errors do not fail the call: the answer lists them.

    Args:
        body: SQL to take apart.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/sql/query/parse",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> ParsedQuery:
    """What stands in the text.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.parsed_query import ParsedQuery

    return read_model(OPERATION, payload, ParsedQuery.from_dict)
