# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.index_search_request import IndexSearchRequest
    from ...models.index_search_response import IndexSearchResponse

OPERATION: Final = Operation(
    id="index_search",
    method="POST",
    path="/api/meta/search/indexsearch",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: IndexSearchRequest,
) -> Request:
    """Search entities.

    Archived entities are found too, unless the query asks for `__state` ACTIVE. Hits that the caller
    may not read are sent with their values hidden (scrubbed), unless enableFullRestriction is true.
    `dsl.from` plus `dsl.size` must stay within 100,000. An invalid query gives 400 (ATLAS-400-00-503),
    one that runs too long 429 (ATLAS-400-00-502).

    Args:
        body: A search over entities, and what to send of each hit. Unknown properties are ignored.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/search/indexsearch",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> IndexSearchResponse:
    """The hits.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
