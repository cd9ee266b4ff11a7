# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read the secret of the client behind an API token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.client_secret import ClientSecret

OPERATION: Final = Operation(
    id="get_keycloak_client_secret",
    method="GET",
    path="/auth/admin/realms/default/clients/{guid}/client-secret",
    idempotent=True,
    retry_statuses=frozenset({429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Read the secret of the client behind an API token.

    The guid is that of the API token, not its client id.

    Args:
        guid: Unique id of the API token.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/auth/admin/realms/default/clients/{path_value('guid', guid)}/client-secret",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> ClientSecret:
    """The secret.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.client_secret import ClientSecret

    return read_model(OPERATION, payload, ClientSecret.from_dict)
