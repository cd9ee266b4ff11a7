# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="archive_workflow",
    method="POST",
    path="/api/service/workflows/{workflow_name}/archive",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    workflow_name: str,
) -> Request:
    """Delete a workflow.

    Only tenants with package workflows have it.

    Args:
        workflow_name: Name of the workflow.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/workflows/{path_value('workflow_name', workflow_name)}/archive",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The workflow was deleted.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
