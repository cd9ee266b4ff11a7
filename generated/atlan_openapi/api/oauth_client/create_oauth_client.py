# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Make an OAuth client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.o_auth_client_create_response import OAuthClientCreateResponse
    from ...models.o_auth_client_request import OAuthClientRequest

OPERATION: Final = Operation(
    id="create_oauth_client",
    method="POST",
    path="/api/service/oauth-clients",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: OAuthClientRequest | dict[str, Any],
) -> Request:
    """Make an OAuth client.

    The secret (clientSecret) is told in this answer and never again.

    Args:
        body: An OAuth client to make.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/oauth-clients",
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


def parse_response(response: RawResponse) -> OAuthClientCreateResponse:
    """The client.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.o_auth_client_create_response import OAuthClientCreateResponse

    return read_model(OPERATION, payload, OAuthClientCreateResponse.from_dict)
