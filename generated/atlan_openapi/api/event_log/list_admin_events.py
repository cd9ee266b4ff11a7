# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List changes to users, groups, roles and clients, latest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_array, read_model

if TYPE_CHECKING:
    from ...models.admin_event import AdminEvent
    from ...models.admin_operation_type import AdminOperationType
    from ...models.admin_resource_type import AdminResourceType

OPERATION: Final = Operation(
    id="list_admin_events",
    method="GET",
    path="/api/service/events/main",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    auth_client: str | Unset = UNSET,
    auth_ip_address: str | Unset = UNSET,
    auth_realm: str | Unset = UNSET,
    auth_user: str | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    first: int | Unset = UNSET,
    max_: int | Unset = UNSET,
    operation_types: Sequence[AdminOperationType | str] | Unset = UNSET,
    resource_path: str | Unset = UNSET,
    resource_types: Sequence[AdminResourceType | str] | Unset = UNSET,
) -> Request:
    """List changes to users, groups, roles and clients, latest first.

    There are no totals: ask with a higher first until the answer is empty.

    Args:
        auth_client: Only what was done with this client.
        auth_ip_address: Only what was done from this address.
        auth_realm: Only what was done by callers of this realm.
        auth_user: Only what the user with this unique id did.
        date_from: Only events of this day or later, as yyyy-MM-dd.
        date_to: Only events of this day or earlier, as yyyy-MM-dd.
        first: Number of events to skip. Default: 0.
        max_: Number of events to send. Default: 100.
        operation_types: Only these kinds of changes; the parameter is repeated once per kind.
        resource_path: Only changes of what is at this path.
        resource_types: Only changes of these kinds of resources; the parameter is repeated once per kind.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/events/main",
    }
    params = query_pairs(
        ("authClient", auth_client),
        ("authIpAddress", auth_ip_address),
        ("authRealm", auth_realm),
        ("authUser", auth_user),
        ("dateFrom", date_from),
        ("dateTo", date_to),
        ("first", first),
        ("max", max_),
        ("operationTypes", operation_types),
        ("resourcePath", resource_path),
        ("resourceTypes", resource_types),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[AdminEvent]:
    """The events.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.admin_event import AdminEvent

    return [read_model(OPERATION, item, AdminEvent.from_dict) for item in payload]
