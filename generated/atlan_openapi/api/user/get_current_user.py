# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the user who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.user_minimal import UserMinimal

OPERATION: Final = Operation(
    id="get_current_user",
    method="GET",
    path="/api/service/users/current",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request() -> Request:
    """Read the user who asks.

    With an API token this is the service account of the token.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/users/current",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> UserMinimal:
    """The caller.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.user_minimal import UserMinimal

    return read_model(OPERATION, payload, UserMinimal.from_dict)
