# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Find users by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import query_pairs, read_array, read_model

if TYPE_CHECKING:
    from ...models.keycloak_user import KeycloakUser

OPERATION: Final = Operation(
    id="find_keycloak_users",
    method="GET",
    path="/auth/admin/realms/default/users",
    idempotent=True,
    retry_statuses=frozenset({429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    username: str,
) -> Request:
    """Find users by name.

    Every user whose name contains the text is found, so look for the one with that very name.

    Args:
        username: Name to look for; clients send a blank instead of an empty one.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/auth/admin/realms/default/users",
    }
    params = query_pairs(
        ("username", username),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[KeycloakUser]:
    """The users.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.keycloak_user import KeycloakUser

    return [read_model(OPERATION, item, KeycloakUser.from_dict) for item in payload]
