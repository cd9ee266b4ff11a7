"""Search and type definitions."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from atlan.local.errors import bad_request, type_guid_not_found, type_not_found
from atlan.local.journal import searches
from atlan.local.mutation.change import Change
from atlan.local.payloads import TYPES_DEF
from atlan.local.reader import Reader
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_array, as_object
from atlan.local.typedefs import TypedefChange, listed, shown

Json = dict[str, Any]


def index_search(request: Request) -> Json:
    body = request.json_object()
    engine, started = request.engine, time.time_ns() // 1_000_000
    with engine.searching() as transaction:
        answer = engine.searches.search(transaction, engine.registry, body)
    if searches.is_wanted(body):
        entry = searches.entry(
            body,
            as_array(answer.get("entities")),
            answer["approximateCount"],
            username=request.username,
            headers=request.headers,
            started=started,
            ended=time.time_ns() // 1_000_000,
        )
        with engine.writing() as transaction:
            engine.logs.searches.write(transaction, [(None, entry)])
    return answer


def count_index_search(request: Request) -> Json:
    body = request.json_object()
    if not request.headers.get("x-atlan-client-origin"):
        raise bad_request("The header x-atlan-client-origin is missing.")
    engine = request.engine
    with engine.searching() as transaction:
        found = engine.searches.find(Reader(transaction, engine.registry), {**body, "dsl": _only_count(body)})
    return {"count": found.total}


def _only_count(body: Json) -> Json:
    return {**as_object(body.get("dsl")), "from": 0, "size": 0}


def relationship_index_search(request: Request) -> Json:
    body = request.json_object()
    engine = request.engine
    with engine.read() as reader:
        found = engine.relationships.search(reader, body.get("dsl"))
    answer: Json = {"queryType": "INDEX", "searchParameters": body, "approximateCount": found.shown_count}
    if found.documents:
        answer["entities"] = found.documents
    if found.aggregations is not None:
        answer["aggregations"] = found.aggregations
    return answer


def list_typedefs(request: Request) -> Json:
    return listed(request.engine.registry, request.parameters, request.every("type"))


def list_typedef_headers(request: Request) -> list[Json]:
    wanted = {name: request.parameters.get(name, "") for name in ("name", "servicetype")}
    found = listed(request.engine.registry, wanted, request.every("type"))
    return [
        {name: definition[name] for name in _HEADER if definition.get(name) is not None}
        for definitions in found.values()
        for definition in definitions
    ]


def create_typedefs(request: Request) -> Json:
    body = request.json_object(TYPES_DEF)
    answer: Json = _changing_typedefs(request, lambda change: change.create(body))
    return answer


def update_typedefs(request: Request) -> Json:
    body = request.json_object(TYPES_DEF)
    answer: Json = _changing_typedefs(request, lambda change: change.update(body))
    return answer


def delete_typedefs(request: Request) -> None:
    body = request.json_object(TYPES_DEF)
    _changing_typedefs(request, lambda change: change.delete_all(body))


def delete_typedef_by_name(request: Request) -> None:
    _changing_typedefs(request, lambda change: change.delete(request.path["name"]))


def get_typedef_by_name(request: Request) -> Json:
    registry = request.engine.registry
    definition = registry.definitions.get(request.path["name"])
    if definition is None:
        raise type_not_found(request.path["name"])
    return shown(registry, definition)


def get_typedef_by_guid(request: Request) -> Json:
    registry = request.engine.registry
    definition = registry.with_guid(request.path["guid"])
    if definition is None:
        raise type_guid_not_found(request.path["guid"])
    return shown(registry, definition)


def _changing_typedefs(request: Request, work: Callable[[TypedefChange], Any]) -> Any:
    engine = request.engine
    with engine.typedef_lock.held():
        with engine.writing() as transaction:
            change = TypedefChange(
                transaction,
                engine.registry,
                request.username,
                allow_duplicates=request.flag("allowDuplicateDisplayName"),
            )
            answer = work(change)
        engine.reload_registry()
        if change.renamed_tags:
            _reindex_tagged(request, change.renamed_tags)
        return answer


def _reindex_tagged(request: Request, names: list[str]) -> None:
    """The index holds the display names of tags: entities that carry a renamed one need new entries."""
    with request.engine.writing() as transaction:
        engine = request.engine
        change = Change(transaction, engine.registry, engine.logs, request.username, request.headers)
        for sql in (
            "SELECT entity FROM classification WHERE type IN ({})",
            "SELECT target FROM propagation WHERE type IN ({})",
        ):
            for (number,) in list(transaction.in_chunks(sql, names)):
                record = change.workspace.by_id(number)
                if record is not None:
                    change.workspace.changed(record)
        change.finish()


_TYPES = "/api/meta/types"
_HEADER = ("guid", "name", "displayName", "serviceType", "category")

ROUTES = (
    Route("index_search", "POST", "/api/meta/search/indexsearch", index_search),
    Route("count_index_search", "POST", "/api/meta/search/count", count_index_search),
    Route(
        "relationship_index_search",
        "POST",
        "/api/meta/search/relationship/indexsearch",
        relationship_index_search,
    ),
    Route("list_typedef_headers", "GET", f"{_TYPES}/typedefs/headers", list_typedef_headers),
    Route("list_typedefs", "GET", f"{_TYPES}/typedefs", list_typedefs),
    Route("create_typedefs", "POST", f"{_TYPES}/typedefs", create_typedefs),
    Route("update_typedefs", "PUT", f"{_TYPES}/typedefs", update_typedefs),
    Route("delete_typedefs", "DELETE", f"{_TYPES}/typedefs", delete_typedefs),
    Route("get_typedef_by_name", "GET", f"{_TYPES}/typedef/name/{{name}}", get_typedef_by_name),
    Route("delete_typedef_by_name", "DELETE", f"{_TYPES}/typedef/name/{{name}}", delete_typedef_by_name),
    Route("get_typedef_by_guid", "GET", f"{_TYPES}/typedef/guid/{{guid}}", get_typedef_by_guid),
)
