# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Have a workflow no longer run by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_schedule_delete_response import AppScheduleDeleteResponse

OPERATION: Final = Operation(
    id="remove_app_schedule",
    method="DELETE",
    path="/api/service/v1/app/{slug}/schedule/{trigger_id}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    slug: str,
    trigger_id: str,
) -> Request:
    """Have a workflow no longer run by itself.

    The workflow stays.

    Args:
        slug: Name of the workflow in paths.
        trigger_id: Unique id of the schedule.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/service/v1/app/{path_value('slug', slug)}/schedule/{path_value('trigger_id', trigger_id)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AppScheduleDeleteResponse:
    """What became of it.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_schedule_delete_response import AppScheduleDeleteResponse

    return read_model(OPERATION, payload, AppScheduleDeleteResponse.from_dict)
