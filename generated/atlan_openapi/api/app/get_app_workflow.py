# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_workflow_summary import AppWorkflowSummary

OPERATION: Final = Operation(
    id="get_app_workflow",
    method="GET",
    path="/api/service/v1/app/{slug}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    slug: str,
) -> Request:
    """Read one workflow.

    There may be further fields.

    Args:
        slug: Name of the workflow in paths.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/v1/app/{path_value('slug', slug)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AppWorkflowSummary:
    """The workflow.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_workflow_summary import AppWorkflowSummary

    return read_model(OPERATION, payload, AppWorkflowSummary.from_dict)
