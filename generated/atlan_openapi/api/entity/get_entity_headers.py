# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the short forms of entities whose tags have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.entity_headers import EntityHeaders

OPERATION: Final = Operation(
    id="get_entity_headers",
    method="GET",
    path="/api/meta/entity/bulk/headers",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    tag_update_start_time: int,
) -> Request:
    """Read the short forms of entities whose tags have changed.

    Meant for programs that copy tags to another system.

    Args:
        tag_update_start_time: Send entities whose tags changed at this moment or later; milliseconds
            since 1970.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/meta/entity/bulk/headers",
    }
    params = query_pairs(
        ("tagUpdateStartTime", tag_update_start_time),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> EntityHeaders:
    """The short forms by guid.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
