# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List the groups a user is in, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.group_list_response import GroupListResponse

OPERATION: Final = Operation(
    id="list_user_groups",
    method="GET",
    path="/api/service/users/{guid}/groups",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: bool | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Request:
    """List the groups a user is in, one page at a time.

    Records can be null when there are none.

    Args:
        guid: Unique id of the user.
        limit: Number of groups to send. Default: 20.
        offset: Number of records to skip. Default: 0.
        count: Also count all records, and those that match. Default: true.
        sort: Field to sort by; a leading minus sorts downwards. Default: name.
        filter_: Condition on the records, as JSON text in the manner of MongoDB: `{"name": "x"}`,
            `{"email": {"$in": ["a", "b"]}}`, `{"name": {"$ilike": "%x%"}}`, joined by `$and` and `$or`.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/users/{path_value('guid', guid)}/groups",
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


def parse_response(response: RawResponse) -> GroupListResponse:
    """One page of groups.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.group_list_response import GroupListResponse

    return read_model(OPERATION, payload, GroupListResponse.from_dict)
