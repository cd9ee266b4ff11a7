# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Make a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.workflow import Workflow
    from ...models.workflow_response import WorkflowResponse

OPERATION: Final = Operation(
    id="create_workflow",
    method="POST",
    path="/api/service/workflows",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Workflow | dict[str, Any],
    submit: bool,
) -> Request:
    """Make a workflow.

    Only tenants with package workflows have it.

    Args:
        body: A workflow to make.
        submit: Also run it; always true. Default: true.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/workflows",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    params = query_pairs(
        ("submit", submit),
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


def parse_response(response: RawResponse) -> WorkflowResponse:
    """The workflow.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_response import WorkflowResponse

    return read_model(OPERATION, payload, WorkflowResponse.from_dict)
