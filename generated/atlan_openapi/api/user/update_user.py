# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.user import User
    from ...models.user_minimal import UserMinimal

OPERATION: Final = Operation(
    id="update_user",
    method="POST",
    path="/api/service/users/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: User | dict[str, Any],
) -> Request:
    """Change a user.

    Only users who have signed up can be changed. What is left out stays as it is.

    Args:
        guid: Unique id of the user.
        body: A person with an account.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/users/{path_value('guid', guid)}",
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


def parse_response(response: RawResponse) -> UserMinimal:
    """The user.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.user_minimal import UserMinimal

    return read_model(OPERATION, payload, UserMinimal.from_dict)
