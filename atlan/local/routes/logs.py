"""Searching what the tenant remembers: history, searches, background work."""

from __future__ import annotations

import time
from typing import Any

from atlan.local.errors import bad_json, bad_request, metastore
from atlan.local.journal import tasks
from atlan.local.journal.log import Page
from atlan.local.payloads import OBJECT, TEXT, array_of, object_with
from atlan.local.reader import Reader
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_array, as_object

Json = dict[str, Any]

_SEARCH = object_with(dsl=OBJECT, attributes=array_of(TEXT))
_AUDIT_KEYS = frozenset({"dsl", "attributes", "suppressLogs"})


def search_entity_audit(request: Request) -> Json:
    return _audit(request, None)


def search_entity_audit_by_guid(request: Request) -> Json:
    return _audit(request, {"term": {"entityId": request.path["guid"]}})


def _audit(request: Request, within: Json | None) -> Json:
    body = request.json_object(_SEARCH)
    unknown = sorted(body.keys() - _AUDIT_KEYS)
    if unknown:
        raise bad_json(f'Unrecognized field "{unknown[0]}" in an audit search request.')
    dsl = _dsl(body, {"created": {"order": "desc"}})
    if within is not None:
        dsl["query"] = {"bool": {"filter": [dsl["query"], within]}}
    with request.engine.read() as reader:
        page = request.engine.logs.audit.search(reader.transaction, dsl)
        return {
            "entityAudits": _with_entities(reader, page.documents, as_array(body.get("attributes"))),
            "count": len(page.documents),
            "totalCount": page.total,
            **_aggregations(page),
        }


def _with_entities(reader: Reader, events: list[Json], attributes: list[str]) -> list[Json]:
    """The events, each with its entity as it is now."""
    found = reader.load("guid", list(dict.fromkeys(event["entityId"] for event in events)))
    headers = {header["guid"]: header for header in reader.headers(found, attributes)}
    return [{**event, "entityDetail": headers.get(event["entityId"])} for event in events]


def search_log(request: Request) -> Json:
    body = request.json_object(_SEARCH)
    dsl = _dsl(body, None)
    with request.engine.read() as reader:
        page = request.engine.logs.searches.search(reader.transaction, dsl)
    return {
        "searchParameters": {"dsl": body["dsl"]},
        "logs": page.documents or None,
        "approximateCount": page.total,
        **_aggregations(page),
    }


def search_tasks(request: Request) -> Json:
    body = request.json_object(_SEARCH)
    dsl = _dsl(body, {"__task_timestamp": {"order": "desc"}})
    with request.engine.read() as reader:
        page = request.engine.logs.tasks.search(reader.transaction, dsl)
    wanted = as_array(body.get("attributes"))
    shown = [
        {key: value for key, value in task.items() if key in wanted} if wanted else task
        for task in page.documents
    ]
    return {"tasks": shown or None, "approximateCount": page.total, **_aggregations(page)}


def retry_task(request: Request) -> Json:
    log, guid = request.engine.logs.tasks, request.path["guid"]
    with request.engine.writing() as transaction:
        task = log.with_key(transaction, guid)
        if task is None:
            raise metastore(404, "ATLAS-404-00-00B", f"There is no task with guid {guid}.")
        again = tasks.done_again(task, time.time_ns() // 1_000_000)
        log.write(transaction, [(guid, again)])
    return again


def list_entity_audit_events(request: Request) -> Json:
    raise metastore(400, "ATLAS-400-00-103", "This is switched off; use the search over the history.")


def _dsl(body: Json, default_sort: Json | None) -> Json:
    dsl = as_object(body.get("dsl"))
    if not as_object(dsl.get("query")):
        raise bad_request("A search needs dsl with a query.")
    return {**dsl, "sort": dsl.get("sort") or ([default_sort] if default_sort else [])}


def _aggregations(page: Page) -> Json:
    return {} if page.aggregations is None else {"aggregations": page.aggregations}


ROUTES = (
    Route("search_entity_audit", "POST", "/api/meta/entity/auditSearch", search_entity_audit),
    Route(
        "search_entity_audit_by_guid",
        "POST",
        "/api/meta/entity/{guid}/auditSearch",
        search_entity_audit_by_guid,
    ),
    Route("list_entity_audit_events", "GET", "/api/meta/entity/{guid}/audit", list_entity_audit_events),
    Route("search_log", "POST", "/api/meta/search/searchlog", search_log),
    Route("search_tasks", "POST", "/api/meta/task/search", search_tasks),
    Route("retry_task", "PUT", "/api/meta/task/retry/{guid}", retry_task),
)
