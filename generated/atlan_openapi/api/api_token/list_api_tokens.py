# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List API tokens, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.api_token_list_response import ApiTokenListResponse

OPERATION: Final = Operation(
    id="list_api_tokens",
    method="GET",
    path="/api/service/apikeys",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Request:
    """List API tokens, one page at a time.

    Tokens can be found by displayName, clientId or id. `records` is null when nothing matches; several
    tokens may have the same displayName.

    Args:
        limit: Number of tokens to send.
        offset: Number of records to skip. Default: 0.
        count: Also count all records, and those that match. Written with a capital letter, `True` or
            `False`. Default: True.
        sort: Field to sort by; a leading minus sorts downwards.
        filter_: Condition on the records, as JSON text in the manner of MongoDB: `{"name": "x"}`,
            `{"email": {"$in": ["a", "b"]}}`, `{"name": {"$ilike": "%x%"}}`, joined by `$and` and `$or`.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/apikeys",
    }
    params = query_pairs(
        ("limit", limit),
        ("offset", offset),
        ("count", count),
        ("sort", sort),
        ("filter", filter_),
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


def parse_response(response: RawResponse) -> ApiTokenListResponse:
    """One page of tokens.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.api_token_list_response import ApiTokenListResponse

    return read_model(OPERATION, payload, ApiTokenListResponse.from_dict)
