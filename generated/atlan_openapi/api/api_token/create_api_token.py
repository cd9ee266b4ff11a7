# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Make an API token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.api_token import ApiToken
    from ...models.api_token_request import ApiTokenRequest

OPERATION: Final = Operation(
    id="create_api_token",
    method="POST",
    path="/api/service/apikeys",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: ApiTokenRequest | dict[str, Any],
) -> Request:
    """Make an API token.

    The token itself (attributes.accessToken) is told in this answer and never again.

    Args:
        body: An API token to make, or how to change one.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/apikeys",
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


def parse_response(response: RawResponse) -> ApiToken:
    """The token.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.api_token import ApiToken

    return read_model(OPERATION, payload, ApiToken.from_dict)
