# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.workflow_search_request import WorkflowSearchRequest
    from ...models.workflow_search_response import WorkflowSearchResponse

OPERATION: Final = Operation(
    id="search_workflows",
    method="POST",
    path="/api/service/workflows/indexsearch",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: WorkflowSearchRequest,
) -> Request:
    """Search workflows.

    Only tenants with package workflows have it.

    Args:
        body: A search over workflows or their runs, in the query language of the index.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/workflows/indexsearch",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> WorkflowSearchResponse:
    """What was found.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
