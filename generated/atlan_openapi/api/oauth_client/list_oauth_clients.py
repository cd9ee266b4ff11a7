# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List OAuth clients, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.o_auth_client_list_response import OAuthClientListResponse

OPERATION: Final = Operation(
    id="list_oauth_clients",
    method="GET",
    path="/api/service/oauth-clients",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request:
    """List OAuth clients, one page at a time.

    Secrets are never told.

    Args:
        limit: Number of clients to send. Default: 20.
        offset: Number of records to skip. Default: 0.
        count: Also count all records, and those that match. Default: true.
        sort: Field to sort by; a leading minus sorts downwards.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/oauth-clients",
    }
    params = query_pairs(
        ("limit", limit),
        ("offset", offset),
        ("count", count),
        ("sort", sort),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> OAuthClientListResponse:
    """One page of clients.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.o_auth_client_list_response import OAuthClientListResponse

    return read_model(OPERATION, payload, OAuthClientListResponse.from_dict)
