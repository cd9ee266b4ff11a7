"""Relationships by guid and by what they connect."""

from __future__ import annotations

from typing import Any

from atlan.local.payloads import OBJECT, REFERENCE, TEXT, object_with
from atlan.local.relationships import RelationshipChange, relationship
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_RELATIONSHIP = object_with(typeName=TEXT, guid=TEXT, end1=REFERENCE, end2=REFERENCE, attributes=OBJECT)


def create_relationship(request: Request) -> Json:
    given = request.json_object(_RELATIONSHIP)
    return _changed(request, "create", [given])[0]


def update_relationship(request: Request) -> Json:
    given = request.json_object(_RELATIONSHIP)
    return _changed(request, "update", [given])[0]


def bulk_save_relationships(request: Request) -> list[Json]:
    return _changed(request, "save", request.json_list(_RELATIONSHIP))


def _changed(request: Request, verb: str, given: list[Json]) -> list[Json]:
    with request.change() as change:
        work = getattr(RelationshipChange(change), verb)
        guids = [work(single) for single in given]
        change.finish()
        return [relationship(change.transaction, change.registry, guid) for guid in guids]


def get_relationship_by_guid(request: Request) -> Json:
    with request.engine.read() as reader:
        found = relationship(reader.transaction, reader.registry, request.path["guid"])
        answer: Json = {"relationship": found}
        if request.flag("extendedInfo"):
            ends = reader.load("guid", [found["end1"]["guid"], found["end2"]["guid"]])
            answer["referredEntities"] = {header["guid"]: header for header in reader.headers(ends)}
        return answer


def delete_relationship_by_guid(request: Request) -> None:
    _delete(request, [request.path["guid"]])


def delete_relationships_by_guids(request: Request) -> None:
    _delete(request, request.json_list(TEXT))


def _delete(request: Request, guids: list[str]) -> None:
    with request.change() as change:
        deletion = RelationshipChange(change)
        for guid in dict.fromkeys(guids):
            deletion.delete(guid)
        change.finish()


_BASE = "/api/meta/relationship"

ROUTES = (
    Route("create_relationship", "POST", _BASE, create_relationship),
    Route("update_relationship", "PUT", _BASE, update_relationship),
    Route("bulk_save_relationships", "POST", f"{_BASE}/bulk", bulk_save_relationships),
    Route("get_relationship_by_guid", "GET", f"{_BASE}/guid/{{guid}}", get_relationship_by_guid),
    Route("delete_relationship_by_guid", "DELETE", f"{_BASE}/guid/{{guid}}", delete_relationship_by_guid),
    Route("delete_relationships_by_guids", "DELETE", f"{_BASE}/guid/bulk", delete_relationships_by_guids),
)
