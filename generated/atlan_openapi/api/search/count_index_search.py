# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Count the entities a search would find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import header_pairs, read_object

if TYPE_CHECKING:
    from ...models.index_search_request import IndexSearchRequest
    from ...models.open_object import OpenObject

OPERATION: Final = Operation(
    id="count_index_search",
    method="POST",
    path="/api/meta/search/count",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: IndexSearchRequest,
    client_origin: str,
) -> Request:
    """Count the entities a search would find.

    Takes the same request as index_search. Without the header that says where the request comes from it
    is refused with 400.

    Args:
        body: A search over entities, and what to send of each hit. Unknown properties are ignored.
        client_origin: Where the request comes from, such as product_sdk.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/search/count",
        "json": body,
    }
    headers = header_pairs(
        ("x-atlan-client-origin", client_origin),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> OpenObject:
    """The number, in an object.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
