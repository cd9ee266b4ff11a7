# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change the inputs of a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_workflow_response import AppWorkflowResponse
    from ...models.update_app_request import UpdateAppRequest

OPERATION: Final = Operation(
    id="update_app_workflow",
    method="PUT",
    path="/api/service/v1/app/{slug}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    slug: str,
    *,
    body: UpdateAppRequest | dict[str, Any],
) -> Request:
    """Change the inputs of a workflow.

    Makes a new version. The owner stays, and so does the credential if it is left out.

    Args:
        slug: Name of the workflow in paths.
        body: New inputs of a workflow.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/service/v1/app/{path_value('slug', slug)}",
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


def parse_response(response: RawResponse) -> AppWorkflowResponse:
    """The workflow.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_workflow_response import AppWorkflowResponse

    return read_model(OPERATION, payload, AppWorkflowResponse.from_dict)
