# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search relationships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.index_search_request import IndexSearchRequest
    from ...models.index_search_response import IndexSearchResponse

OPERATION: Final = Operation(
    id="relationship_index_search",
    method="POST",
    path="/api/meta/search/relationship/indexsearch",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: IndexSearchRequest,
) -> Request:
    """Search relationships.

    Takes the same request as index_search, over the index of relationships. What is found stands in
    entities.

    Args:
        body: A search over entities, and what to send of each hit. Unknown properties are ignored.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/search/relationship/indexsearch",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> IndexSearchResponse:
    """The relationships found.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
