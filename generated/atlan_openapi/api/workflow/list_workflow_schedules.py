# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List all schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.workflow_schedule_list import WorkflowScheduleList

OPERATION: Final = Operation(
    id="list_workflow_schedules",
    method="GET",
    path="/api/service/runs/cron",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request() -> Request:
    """List all schedules.

    Only tenants with package workflows have it.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/runs/cron",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> WorkflowScheduleList:
    """The schedules.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_schedule_list import WorkflowScheduleList

    return read_model(OPERATION, payload, WorkflowScheduleList.from_dict)
