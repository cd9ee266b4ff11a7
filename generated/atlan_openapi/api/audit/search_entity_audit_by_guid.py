# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search the history of one entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_object

if TYPE_CHECKING:
    from ...models.audit_search_request import AuditSearchRequest
    from ...models.audit_search_response import AuditSearchResponse

OPERATION: Final = Operation(
    id="search_entity_audit_by_guid",
    method="POST",
    path="/api/meta/entity/{guid}/auditSearch",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: AuditSearchRequest,
) -> Request:
    """Search the history of one entity.

    As search_entity_audit, within the events of this entity.

    Args:
        guid: Unique id of the entity.
        body: A search over the history of entities. The server parses strictly - a property it does not
            know is refused.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/meta/entity/{path_value('guid', guid)}/auditSearch",
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
