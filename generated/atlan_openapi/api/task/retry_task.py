# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Queue a task once more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="retry_task",
    method="PUT",
    path="/api/meta/task/retry/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Queue a task once more.

    Meant for a task that has failed. Nothing is said about what is in the answer.

    Args:
        guid: Unique id of the task.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/task/retry/{path_value('guid', guid)}",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The task is queued.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
