# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.credential_list_response import CredentialListResponse

OPERATION: Final = Operation(
    id="list_credentials",
    method="GET",
    path="/api/service/credentials",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    filter_: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Request:
    """List credentials.

    Secrets are never told. The credentials of a package are found by name, default- in place of atlan-,
    and -0 at the end.

    Args:
        filter_: Condition on the records, as JSON text in the manner of MongoDB: `{"name": "x"}`,
            `{"email": {"$in": ["a", "b"]}}`, `{"name": {"$ilike": "%x%"}}`, joined by `$and` and `$or`.
        limit: Number of credentials to send.
        offset: Number of credentials to skip.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/credentials",
    }
    params = query_pairs(
        ("filter", filter_),
        ("limit", limit),
        ("offset", offset),
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


def parse_response(response: RawResponse) -> CredentialListResponse:
    """The credentials.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.credential_list_response import CredentialListResponse

    return read_model(OPERATION, payload, CredentialListResponse.from_dict)
