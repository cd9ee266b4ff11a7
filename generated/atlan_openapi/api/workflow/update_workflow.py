# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change a workflow, or its schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.workflow_response import WorkflowResponse
    from ...models.workflow_search_result_detail import WorkflowSearchResultDetail

OPERATION: Final = Operation(
    id="update_workflow",
    method="POST",
    path="/api/service/workflows/{workflow_name}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    workflow_name: str,
    *,
    body: WorkflowSearchResultDetail | dict[str, Any],
) -> Request:
    """Change a workflow, or its schedule.

    Only tenants with package workflows have it. A schedule is a pair of annotations.

    Args:
        workflow_name: Name of the workflow.
        body: A workflow or a run.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/workflows/{path_value('workflow_name', workflow_name)}",
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


def parse_response(response: RawResponse) -> WorkflowResponse:
    """The workflow.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.workflow_response import WorkflowResponse

    return read_model(OPERATION, payload, WorkflowResponse.from_dict)
