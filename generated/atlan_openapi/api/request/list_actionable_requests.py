# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List the requests that the caller may decide, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.request_list_response import RequestListResponse

OPERATION: Final = Operation(
    id="list_actionable_requests",
    method="GET",
    path="/api/service/requests/actionable",
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
    filter_: str | Unset = UNSET,
) -> Request:
    """List the requests that the caller may decide, one page at a time.

    The filter has the shape {"$and":[{"isDuplicate":false},{"status":{"$in":["active"]}}]}; status and
    requestType can only be compared by $in.

    Args:
        limit: Number of requests to send. Default: 20.
        offset: Number of records to skip. Default: 0.
        count: Also count all records, and those that match. Default: true.
        sort: Field to sort by, such as -createdAt; a leading minus sorts downwards.
        filter_: Condition on the records, as JSON text in the manner of MongoDB: `{"name": "x"}`,
            `{"email": {"$in": ["a", "b"]}}`, `{"name": {"$ilike": "%x%"}}`, joined by `$and` and `$or`.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/requests/actionable",
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


def parse_response(response: RawResponse) -> RequestListResponse:
    """One page of requests.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.request_list_response import RequestListResponse

    return read_model(OPERATION, payload, RequestListResponse.from_dict)
