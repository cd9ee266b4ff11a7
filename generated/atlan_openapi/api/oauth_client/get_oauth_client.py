# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one OAuth client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.o_auth_client import OAuthClient

OPERATION: Final = Operation(
    id="get_oauth_client",
    method="GET",
    path="/api/service/oauth-clients/{clientId}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    client_id: str,
) -> Request:
    """Read one OAuth client.

    Its secret is never told.

    Args:
        client_id: Client id.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/oauth-clients/{path_value('client_id', client_id)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> OAuthClient:
    """The client.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.o_auth_client import OAuthClient

    return read_model(OPERATION, payload, OAuthClient.from_dict)
