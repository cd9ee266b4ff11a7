# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Run a workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_run_response import AppRunResponse

OPERATION: Final = Operation(
    id="submit_app_workflow",
    method="POST",
    path="/api/service/v1/app/{slug}/submit",
    idempotent=False,
    retry_statuses=frozenset({429, 503}),
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    slug: str,
) -> Request:
    """Run a workflow.

    A 500 often means that it is running already, so it must not be repeated then.

    Args:
        slug: Name of the workflow in paths.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/v1/app/{path_value('slug', slug)}/submit",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AppRunResponse:
    """The run.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_run_response import AppRunResponse

    return read_model(OPERATION, payload, AppRunResponse.from_dict)
