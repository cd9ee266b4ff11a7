# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the schedule of a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.workflow_schedule_response import WorkflowScheduleResponse

OPERATION: Final = Operation(
    id="get_workflow_schedule",
    method="GET",
    path="/api/service/runs/cron/{workflow_name}-cron",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    workflow_name: str,
) -> Request:
    """Read the schedule of a workflow.

    Only tenants with package workflows have it.

    Args:
        workflow_name: Name of the workflow.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/runs/cron/{path_value('workflow_name', workflow_name)}-cron",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> WorkflowScheduleResponse:
    """The schedule.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_schedule_response import WorkflowScheduleResponse

    return read_model(OPERATION, payload, WorkflowScheduleResponse.from_dict)
