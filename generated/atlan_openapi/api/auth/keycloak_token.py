# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Get an access token as a client, or exchange one for the token of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.access_token_response import AccessTokenResponse
    from ...models.keycloak_token_request import KeycloakTokenRequest

OPERATION: Final = Operation(
    id="keycloak_token",
    method="POST",
    path="/auth/realms/default/protocol/openid-connect/token",
    idempotent=True,
    retry_statuses=frozenset({429, 500, 502, 503, 504}),
    authenticated=False,
    success=frozenset({200}),
)


def build_request(
    *,
    body: KeycloakTokenRequest | dict[str, Any],
) -> Request:
    """Get an access token as a client, or exchange one for the token of a user.

    The request is a form, the answer is JSON. Each call gives a token of its own.

    Args:
        body: Either a client logs in (grant_type client_credentials), or it exchanges its token for one
            of a user (grant_type urn:ietf:params:oauth:grant-type:token-exchange, with subject_token and
            requested_subject).

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/auth/realms/default/protocol/openid-connect/token",
        "data": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AccessTokenResponse:
    """The access token.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.access_token_response import AccessTokenResponse

    return read_model(OPERATION, payload, AccessTokenResponse.from_dict)
