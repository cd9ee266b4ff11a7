# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Exchange the id and secret of an OAuth client for an access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.o_auth_token_request import OAuthTokenRequest
    from ...models.o_auth_token_response import OAuthTokenResponse

OPERATION: Final = Operation(
    id="exchange_oauth_client_token",
    method="POST",
    path="/api/service/oauth-clients/token",
    idempotent=True,
    retry_statuses=frozenset({429, 500, 502, 503, 504}),
    authenticated=False,
    success=frozenset({200}),
)


def build_request(
    *,
    body: OAuthTokenRequest | dict[str, Any],
) -> Request:
    """Exchange the id and secret of an OAuth client for an access token.

    Each call gives a token of its own; the earlier ones stay valid until they expire.

    Args:
        body: Credentials of an OAuth client.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/oauth-clients/token",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> OAuthTokenResponse:
    """The access token.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
