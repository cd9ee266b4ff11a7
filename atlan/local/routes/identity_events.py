"""What happened in the identity service, as lists without totals."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from atlan.local.errors import platform
from atlan.local.journal.identity_events import changes, logins
from atlan.local.routes.administration import SERVICE, check_administrator
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_PAGE = 100


def list_login_events(request: Request) -> list[Json]:
    check_administrator(request)
    with request.engine.database.read() as transaction:
        events = logins(transaction)
    wanted = {"clientId": "client", "ipAddress": "ipAddress", "userId": "user"}
    kinds = request.every("type")
    return _page(request, [
        event for event in events
        if _fits(event, wanted, request.parameters) and (not kinds or event["type"] in kinds)
    ])  # fmt: skip


def list_admin_events(request: Request) -> list[Json]:
    check_administrator(request)
    with request.engine.database.read() as transaction:
        events = changes(transaction)
    callers = {
        "clientId": "authClient",
        "ipAddress": "authIpAddress",
        "realmId": "authRealm",
        "userId": "authUser",
    }
    operations, resources = request.every("operationTypes"), request.every("resourceTypes")
    return _page(request, [
        event for event in events
        if _fits(event["authDetails"], callers, request.parameters)
        and _fits(event, {"resourcePath": "resourcePath"}, request.parameters)
        and (not operations or event["operationType"] in operations)
        and (not resources or event["resourceType"] in resources)
    ])  # fmt: skip


def _fits(document: Json, wanted: dict[str, str], parameters: dict[str, str]) -> bool:
    """Whether fields have the values that parameters ask for."""
    return all(document[field] == parameters[name] for field, name in wanted.items() if parameters.get(name))


def _page(request: Request, events: list[Json]) -> list[Json]:
    begin, end = _day(request, "dateFrom"), _day(request, "dateTo")
    if end is not None:
        end += timedelta(days=1)  # the last day counts
    within = [
        event
        for event in events
        if (begin is None or event["time"] >= begin.timestamp() * 1000)
        and (end is None or event["time"] < end.timestamp() * 1000)
    ]
    first = _number(request, "first", 0)
    return within[first : first + _number(request, "max", _PAGE)]


def _day(request: Request, name: str) -> datetime | None:
    text = request.parameters.get(name)
    if not text:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        raise platform(400, f"{name} is no day in the form yyyy-MM-dd.") from None


def _number(request: Request, name: str, default: int) -> int:
    text = request.parameters.get(name)
    if text is None:
        return default
    if not text.isdecimal():
        raise platform(400, f"{name} is not a number.")
    return int(text)


ROUTES = (
    Route("list_login_events", "GET", f"{SERVICE}/events/login", list_login_events),
    Route("list_admin_events", "GET", f"{SERVICE}/events/main", list_admin_events),
)
