# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Run a workflow again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.re_run_request import ReRunRequest
    from ...models.workflow_run_response import WorkflowRunResponse

OPERATION: Final = Operation(
    id="rerun_workflow",
    method="POST",
    path="/api/service/workflows/submit",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: ReRunRequest | dict[str, Any],
) -> Request:
    """Run a workflow again.

    Only tenants with package workflows have it.

    Args:
        body: Which workflow to run again.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/workflows/submit",
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


def parse_response(response: RawResponse) -> WorkflowRunResponse:
    """The run.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_run_response import WorkflowRunResponse

    return read_model(OPERATION, payload, WorkflowRunResponse.from_dict)
