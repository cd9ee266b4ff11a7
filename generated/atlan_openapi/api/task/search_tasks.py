# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Search the background work of the metastore."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.task_search_request import TaskSearchRequest
    from ...models.task_search_response import TaskSearchResponse

OPERATION: Final = Operation(
    id="search_tasks",
    method="POST",
    path="/api/meta/task/search",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: TaskSearchRequest,
) -> Request:
    """Search the background work of the metastore.

    Which fields of a task can be searched is told by their names in the index: `__task_guid`,
    `__task_type`, `__task_status`, `__task_entityGuid`, `__task_classificationTypeName` and so on.
    Without a sort the newest come first (`__task_timestamp`, downwards).

    Args:
        body: A search over tasks.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/task/search",
        "json": body,
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> TaskSearchResponse:
    """The tasks found.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.task_search_response import TaskSearchResponse

    return read_model(OPERATION, payload, TaskSearchResponse.from_dict)
