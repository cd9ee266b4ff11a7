# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete an OAuth client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="delete_oauth_client",
    method="DELETE",
    path="/api/service/oauth-clients/{clientId}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    client_id: str,
) -> Request:
    """Delete an OAuth client.

    It can no longer get access tokens.

    Args:
        client_id: Client id.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/service/oauth-clients/{path_value('client_id', client_id)}",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The client was deleted.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
