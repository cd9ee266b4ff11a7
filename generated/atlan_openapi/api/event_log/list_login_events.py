# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List logins and what belongs to them, latest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_array, read_model

if TYPE_CHECKING:
    from ...models.keycloak_event import KeycloakEvent
    from ...models.keycloak_event_type import KeycloakEventType

OPERATION: Final = Operation(
    id="list_login_events",
    method="GET",
    path="/api/service/events/login",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    client_id: str | Unset = UNSET,
    ip_address: str | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    first: int | Unset = UNSET,
    max_: int | Unset = UNSET,
    types: Sequence[KeycloakEventType | str] | Unset = UNSET,
    user_id: str | Unset = UNSET,
) -> Request:
    """List logins and what belongs to them, latest first.

    There are no totals: ask with a higher first until the answer is empty.

    Args:
        client_id: Only events of this client.
        ip_address: Only events from this address.
        date_from: Only events of this day or later, as yyyy-MM-dd.
        date_to: Only events of this day or earlier, as yyyy-MM-dd.
        first: Number of events to skip. Default: 0.
        max_: Number of events to send. Default: 100.
        types: Only events of these kinds; the parameter is repeated once per kind.
        user_id: Only events of the user with this unique id.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/service/events/login",
    }
    params = query_pairs(
        ("client", client_id),
        ("ipAddress", ip_address),
        ("dateFrom", date_from),
        ("dateTo", date_to),
        ("first", first),
        ("max", max_),
        ("type", types),
        ("user", user_id),
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


def parse_response(response: RawResponse) -> list[KeycloakEvent]:
    """The events.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.keycloak_event import KeycloakEvent

    return [read_model(OPERATION, item, KeycloakEvent.from_dict) for item in payload]
