"""Search, lineage and type definitions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atlan.local.errors import type_guid_not_found, type_not_found
from atlan.local.lineage import LineageWalk
from atlan.local.mutation.change import Change
from atlan.local.payloads import LINEAGE_LIST, TYPES_DEF
from atlan.local.routes.route import Request, Route
from atlan.local.typedefs import TypedefChange, listed, shown

Json = dict[str, Any]


def index_search(request: Request) -> Json:
    body = request.json_object()
    engine = request.engine
    with engine.searching() as transaction:
        return engine.searches.search(transaction, engine.registry, body)


def list_lineage(request: Request) -> Json:
    body = request.json_object(LINEAGE_LIST)
    with request.engine.read() as reader:
        return LineageWalk(reader.transaction, reader.registry, body).answer()


def list_typedefs(request: Request) -> Json:
    return listed(request.engine.registry, request.parameters, request.every("type"))


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

ROUTES = (
    Route("index_search", "POST", "/api/meta/search/indexsearch", index_search),
    Route("list_lineage", "POST", "/api/meta/lineage/list", list_lineage),
    Route("list_typedefs", "GET", f"{_TYPES}/typedefs", list_typedefs),
    Route("create_typedefs", "POST", f"{_TYPES}/typedefs", create_typedefs),
    Route("update_typedefs", "PUT", f"{_TYPES}/typedefs", update_typedefs),
    Route("delete_typedefs", "DELETE", f"{_TYPES}/typedefs", delete_typedefs),
    Route("get_typedef_by_name", "GET", f"{_TYPES}/typedef/name/{{name}}", get_typedef_by_name),
    Route("delete_typedef_by_name", "DELETE", f"{_TYPES}/typedef/name/{{name}}", delete_typedef_by_name),
    Route("get_typedef_by_guid", "GET", f"{_TYPES}/typedef/guid/{{guid}}", get_typedef_by_guid),
)
