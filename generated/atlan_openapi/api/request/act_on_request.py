# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Approve or reject a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.atlan_request_action import AtlanRequestAction

OPERATION: Final = Operation(
    id="act_on_request",
    method="POST",
    path="/api/service/requests/{id}/action",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    id: str,
    *,
    body: AtlanRequestAction | dict[str, Any],
) -> Request:
    """Approve or reject a request.

    An approved change is made at once. A request that has been decided already is refused (409).

    Args:
        id: Unique id of the request.
        body: A decision about a request.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/requests/{path_value('id', id)}/action",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> str:
    """The word success, as JSON text.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)  # type: ignore[no-any-return]
