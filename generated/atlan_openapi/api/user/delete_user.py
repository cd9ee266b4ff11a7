# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import encode_json, header_pairs, path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="delete_user",
    method="POST",
    path="/api/service/users/{guid}/delete",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: AnyValue,
) -> Request:
    """Delete a user.

    What a tenant wants to be sent is not known; clients do without this operation.

    Args:
        guid: Unique id of the user.
        body: Any JSON value. It is passed on as it is.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/users/{path_value('guid', guid)}/delete",
        "content": encode_json(body),
    }
    headers = header_pairs(
        ("Content-Type", "application/json"),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The user was deleted.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
