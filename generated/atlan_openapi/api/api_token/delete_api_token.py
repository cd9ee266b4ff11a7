# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Revoke an API token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="delete_api_token",
    method="DELETE",
    path="/api/service/apikeys/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Revoke an API token.

    It is refused from then on.

    Args:
        guid: Unique id of the token.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "DELETE",
        "url": f"/api/service/apikeys/{path_value('guid', guid)}",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The token was revoked.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
