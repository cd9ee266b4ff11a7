# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Stop a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.workflow_run_response import WorkflowRunResponse

OPERATION: Final = Operation(
    id="stop_workflow_run",
    method="POST",
    path="/api/service/runs/{workflow_run_id}/stop",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    workflow_run_id: str,
) -> Request:
    """Stop a run.

    Only tenants with package workflows have it.

    Args:
        workflow_run_id: Name of the run.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/runs/{path_value('workflow_run_id', workflow_run_id)}/stop",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> WorkflowRunResponse:
    """The run.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_run_response import WorkflowRunResponse

    return read_model(OPERATION, payload, WorkflowRunResponse.from_dict)
