# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List workflows, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_workflow_list_response import AppWorkflowListResponse

OPERATION: Final = Operation(
    id="list_app_workflows",
    method="GET",
    path="/api/service/v1/app",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Request:
    """List workflows, one page at a time.

    While has_more is true, next_cursor leads to the next page.

    Args:
        limit: Number of workflows to send. Default: 50.
        cursor: next_cursor of the page before.
        name: Only the workflow of this name.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/v1/app",
    }
    params = query_pairs(
        ("limit", limit),
        ("cursor", cursor),
        ("name", name),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AppWorkflowListResponse:
    """One page of workflows.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_workflow_list_response import AppWorkflowListResponse

    return read_model(OPERATION, payload, AppWorkflowListResponse.from_dict)
