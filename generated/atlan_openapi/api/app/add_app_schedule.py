# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Have a workflow run by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_schedule import AppSchedule
    from ...models.app_schedule_response import AppScheduleResponse

OPERATION: Final = Operation(
    id="add_app_schedule",
    method="POST",
    path="/api/service/v1/app/{slug}/schedule",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    slug: str,
    *,
    body: AppSchedule | dict[str, Any],
) -> Request:
    """Have a workflow run by itself.

    Leave timezone out for UTC; null is refused.

    Args:
        slug: Name of the workflow in paths.
        body: When a workflow runs by itself.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/v1/app/{path_value('slug', slug)}/schedule",
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


def parse_response(response: RawResponse) -> AppScheduleResponse:
    """The schedule.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_schedule_response import AppScheduleResponse

    return read_model(OPERATION, payload, AppScheduleResponse.from_dict)
