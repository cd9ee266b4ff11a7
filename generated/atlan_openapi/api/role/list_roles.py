# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List roles, one page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.role_list_response import RoleListResponse

OPERATION: Final = Operation(
    id="list_roles",
    method="GET",
    path="/api/service/roles",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    limit: int,
    offset: int | Unset = UNSET,
    count: str | Unset = UNSET,
    sort: str | Unset = UNSET,
    filter_: str | Unset = UNSET,
) -> Request:
    """List roles, one page at a time.

    The roles of the workspace have names that begin with a dollar sign.

    Args:
        limit: Number of roles to send. Clients send the default themselves, because it has to be there.
            Default: 100.
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
        "url": "/api/service/roles",
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


def parse_response(response: RawResponse) -> RoleListResponse:
    """One page of roles.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.role_list_response import RoleListResponse

    return read_model(OPERATION, payload, RoleListResponse.from_dict)
