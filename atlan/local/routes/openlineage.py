"""OpenLineage events."""

from __future__ import annotations

from typing import Any

from atlan.local.errors import ServerError, platform
from atlan.local.mutation.save import Save
from atlan.local.openlineage import EVENT, entities_of, run_of
from atlan.local.payloads import array_of, check
from atlan.local.records import Records
from atlan.local.routes.route import Reply, Request, Route
from atlan.local.shapes import as_object, is_array

Json = dict[str, Any]


def send_openlineage_event(request: Request) -> Reply:
    """This service speaks plain text, whatever it has to say."""
    try:
        _take(request)
    except ServerError as problem:
        said = problem.body.get("message") or problem.body.get("errorMessage") or problem.body.get("error")
        return Reply(str(said).encode(), "text/plain", problem.status)
    return Reply(b"Event received and queued for processing", "text/plain", 202)


def _take(request: Request) -> None:
    connector = request.path["connectorType"]
    _require_listener(request, connector)
    body = request.json()
    check(body, array_of(EVENT) if is_array(body) else EVENT)
    events: list[Any] = body if is_array(body) else [body]
    if not events:
        raise platform(400, "There is no event in the request.")
    for run in [run_of(event) for event in events]:
        with request.change() as change:
            entities = entities_of(run, connector, change.reader)
            if entities:
                Save(change).run(entities)


def _require_listener(request: Request, connector: str) -> None:
    """Somebody has set the connector up: a credential says that it takes events."""
    with request.engine.database.read() as transaction:
        extras = [as_object(each.get("extra")) for each in Records(transaction).all("credential")]
    url = f"/events/openlineage/{connector}/api/v1/lineage"
    if not any(extra.get("events.urlPath") == url and extra.get("events.enabled") for extra in extras):
        raise ServerError(
            401, {"message": f"Unauthorized: url path not configured to receive data, urlPath: {url}"}
        )


ROUTES = (
    Route(
        "send_openlineage_event",
        "POST",
        "/events/openlineage/{connectorType}/api/v1/lineage",
        send_openlineage_event,
    ),
)
