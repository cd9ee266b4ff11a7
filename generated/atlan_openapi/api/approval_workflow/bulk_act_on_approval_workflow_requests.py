# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Decide all tasks of a group that wait for the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.approval_workflow_bulk_action import ApprovalWorkflowBulkAction
    from ...models.approval_workflow_bulk_action_response import ApprovalWorkflowBulkActionResponse

OPERATION: Final = Operation(
    id="bulk_act_on_approval_workflow_requests",
    method="PUT",
    path="/api/service/approval-workflow-requests/actions/bulk",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: ApprovalWorkflowBulkAction | dict[str, Any],
) -> Request:
    """Decide all tasks of a group that wait for the caller.

    The code 1003 says that no task of this group waits for the caller, even when the request exists.

    Args:
        body: A decision about all tasks of a group.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "PUT",
        "url": "/api/service/approval-workflow-requests/actions/bulk",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> ApprovalWorkflowBulkActionResponse:
    """How many tasks were decided.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.approval_workflow_bulk_action_response import ApprovalWorkflowBulkActionResponse

    return read_model(OPERATION, payload, ApprovalWorkflowBulkActionResponse.from_dict)
