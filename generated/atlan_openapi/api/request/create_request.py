# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Suggest a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.atlan_request import AtlanRequest

OPERATION: Final = Operation(
    id="create_request",
    method="POST",
    path="/api/service/requests",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: AtlanRequest | dict[str, Any],
) -> Request:
    """Suggest a change.

    Somebody who may make the change has to approve it.

    Args:
        body: A change that somebody suggests and somebody else approves or rejects.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/requests",
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


def parse_response(response: RawResponse) -> AtlanRequest:
    """The request.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.atlan_request import AtlanRequest

    return read_model(OPERATION, payload, AtlanRequest.from_dict)
