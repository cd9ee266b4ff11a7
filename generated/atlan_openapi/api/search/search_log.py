# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search the log of searches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.search_log_request import SearchLogRequest
    from ...models.search_log_response import SearchLogResponse

OPERATION: Final = Operation(
    id="search_log",
    method="POST",
    path="/api/meta/search/searchlog",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: SearchLogRequest,
) -> Request:
    """Search the log of searches.

    Only searches with requestMetadata.saveSearchLog true are in it. Some fields have a dot in their
    name.

    Args:
        body: A search over the log of searches.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/search/searchlog",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> SearchLogResponse:
    """The searches found.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
