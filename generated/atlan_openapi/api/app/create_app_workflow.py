# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Make a workflow of an app, and run it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.app_workflow_response import AppWorkflowResponse
    from ...models.create_app_request import CreateAppRequest

OPERATION: Final = Operation(
    id="create_app_workflow",
    method="POST",
    path="/api/service/v1/app",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: CreateAppRequest | dict[str, Any],
) -> Request:
    """Make a workflow of an app, and run it.

    Makes and publishes it, and on demand schedules and runs it, all in one call. A name that is in use
    is refused (409); inputs that break the contract are refused with the code 1000. credential_guid
    among the inputs changes the credential that all workflows share.

    Args:
        body: A workflow of an app to make. Leave out what is not wanted; null is refused.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/v1/app",
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
