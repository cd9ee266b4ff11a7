# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List queries that run by themselves in a span of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import query_pairs, read_array, read_model

if TYPE_CHECKING:
    from ...models.workflow_run_response import WorkflowRunResponse

OPERATION: Final = Operation(
    id="list_scheduled_queries_between",
    method="GET",
    path="/api/service/runs/cron/scheduleQueriesBetweenDuration",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    start_date: str,
    end_date: str,
) -> Request:
    """List queries that run by themselves in a span of time.

    Only tenants with package workflows have it.

    Args:
        start_date: Beginning, in the form of ISO 8601.
        end_date: End, in the form of ISO 8601.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/runs/cron/scheduleQueriesBetweenDuration",
    }
    params = query_pairs(
        ("startDate", start_date),
        ("endDate", end_date),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[WorkflowRunResponse]:
    """The runs.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_run_response import WorkflowRunResponse

    return [read_model(OPERATION, item, WorkflowRunResponse.from_dict) for item in payload]
