# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Stop a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_run_cancel_response import AppRunCancelResponse

OPERATION: Final = Operation(
    id="cancel_app_run",
    method="POST",
    path="/api/service/v1/app/runs/{run_id}/cancel",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    run_id: str,
) -> Request:
    """Stop a run.

    What it has done stays.

    Args:
        run_id: Unique id of the run.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/v1/app/runs/{path_value('run_id', run_id)}/cancel",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AppRunCancelResponse:
    """What became of it.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_run_cancel_response import AppRunCancelResponse

    return read_model(OPERATION, payload, AppRunCancelResponse.from_dict)
