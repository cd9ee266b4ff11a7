# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one request of an approval workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.approval_workflow_request import ApprovalWorkflowRequest

OPERATION: Final = Operation(
    id="get_approval_workflow_request",
    method="GET",
    path="/api/service/approval-workflow-requests/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Read one request of an approval workflow.

    Field names are written with underscores here.

    Args:
        guid: Unique id of the request.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/approval-workflow-requests/{path_value('guid', guid)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> ApprovalWorkflowRequest:
    """The request.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.approval_workflow_request import ApprovalWorkflowRequest

    return read_model(OPERATION, payload, ApprovalWorkflowRequest.from_dict)
