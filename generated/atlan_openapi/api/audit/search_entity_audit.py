# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search the history of entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.audit_search_request import AuditSearchRequest
    from ...models.audit_search_response import AuditSearchResponse

OPERATION: Final = Operation(
    id="search_entity_audit",
    method="POST",
    path="/api/meta/entity/auditSearch",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: AuditSearchRequest,
) -> Request:
    """Search the history of entities.

    Without a sort the newest events come first (`created`, downwards). An unknown property gives 400.
    `detail` is null where the caller may not read the entity.

    Args:
        body: A search over the history of entities. The server parses strictly - a property it does not
            know is refused.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/auditSearch",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> AuditSearchResponse:
    """The events found.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
