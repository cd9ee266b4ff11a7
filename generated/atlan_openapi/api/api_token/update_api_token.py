# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change an API token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.api_token import ApiToken
    from ...models.api_token_request import ApiTokenRequest

OPERATION: Final = Operation(
    id="update_api_token",
    method="POST",
    path="/api/service/apikeys/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: ApiTokenRequest | dict[str, Any],
) -> Request:
    """Change an API token.

    Personas that are left out are taken from the token, so send all of them. How long it lives cannot
    be changed.

    Args:
        guid: Unique id of the token.
        body: An API token to make, or how to change one.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/apikeys/{path_value('guid', guid)}",
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
