"""Lineage: as a list, and as a graph."""

from __future__ import annotations

from typing import Any

from atlan.local.errors import bad_json, bad_request, guid_not_found, unique_not_found
from atlan.local.lineage import LineageWalk
from atlan.local.lineage_graph import DIRECTIONS, LineageGraph, Question, names
from atlan.local.payloads import LINEAGE_GRAPH, LINEAGE_LIST
from atlan.local.reader import Reader, Stored
from atlan.local.routes.entities import unique_key
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_KNOWN = frozenset(
    {
        "guid", "depth", "direction", "hideProcess", "allowDeletedProcess", "offset", "limit",
        "calculateRemainingVertexCounts", "entityFilters", "attributes", "relationAttributes", "ignoredProcesses",
    }
)  # fmt: skip


def list_lineage(request: Request) -> Json:
    body = request.json_object(LINEAGE_LIST)
    with request.engine.read() as reader:
        return LineageWalk(reader.transaction, reader.registry, body).answer()


def get_lineage_graph(request: Request) -> Json:
    body = request.json_object(LINEAGE_GRAPH)
    unknown = sorted(body.keys() - _KNOWN)
    if unknown:
        raise bad_json(f'Unrecognized field "{unknown[0]}" in a lineage request.')
    if not body.get("guid"):
        raise bad_request("A lineage request needs guid.")
    question = Question(
        _direction(body.get("direction")),
        max(_number(body.get("depth"), 3), 0),
        bool(body.get("hideProcess")),
        bool(body.get("allowDeletedProcess")),
        _number(body.get("offset"), -1),
        _number(body.get("limit"), -1),
        bool(body.get("calculateRemainingVertexCounts")),
        body.get("entityFilters"),
        names(body.get("attributes")),
        names(body.get("relationAttributes")),
        frozenset(names(body.get("ignoredProcesses"))),
    )
    with request.engine.read() as reader:
        return LineageGraph(reader, _by_guid(reader, body["guid"]), question).answer()


def get_lineage_by_guid(request: Request) -> Json:
    question = Question(
        _direction(request.parameters.get("direction")),
        request.whole_number("depth", 3, 0),
        request.flag("hideProcess"),
        offset=request.whole_number("offset", -1, -1),
        limit=request.whole_number("limit", -1, -1),
        count_rest=request.flag("calculateRemainingVertexCounts"),
    )
    with request.engine.read() as reader:
        return LineageGraph(reader, _by_guid(reader, request.path["guid"]), question).answer()


def get_lineage_by_unique_attribute(request: Request) -> Json:
    kind, name = unique_key(request)
    question = Question(_direction(request.parameters.get("direction")), request.whole_number("depth", 3, 0))
    with request.engine.read() as reader:
        found = reader.by_unique(kind.name, name)
        if found is None:
            raise unique_not_found(kind.name, "qualifiedName", name)
        return LineageGraph(reader, found, question).answer()


def _number(value: Any, default: int) -> int:
    return default if value is None else int(value)


def _direction(value: Any) -> str:
    direction = "BOTH" if value is None else str(value)
    if direction not in DIRECTIONS:
        raise bad_request(f"direction is INPUT, OUTPUT or BOTH, not {direction}.")
    return direction


def _by_guid(reader: Reader, guid: str) -> Stored:
    found = reader.load("guid", [guid])
    if not found:
        raise guid_not_found(guid)
    return found[0]


_BASE = "/api/meta/lineage"

ROUTES = (
    Route("list_lineage", "POST", f"{_BASE}/list", list_lineage),
    Route("get_lineage_graph", "POST", f"{_BASE}/getlineage", get_lineage_graph),
    Route("get_lineage_by_guid", "GET", f"{_BASE}/{{guid}}", get_lineage_by_guid),
    Route(
        "get_lineage_by_unique_attribute",
        "GET",
        f"{_BASE}/uniqueAttribute/type/{{typeName}}",
        get_lineage_by_unique_attribute,
    ),
)
