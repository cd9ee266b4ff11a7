"""Reading, saving, deleting and restoring entities."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from atlan.local import payloads
from atlan.local.errors import (
    ServerError,
    bad_request,
    forbidden,
    gateway,
    guid_not_found,
    not_unique,
    type_not_found,
    unique_not_found,
    unknown_type,
)
from atlan.local.mutation.change import Change
from atlan.local.mutation.contracts import ALL, versions_to_delete
from atlan.local.mutation.delete import DeleteType, Deletion
from atlan.local.mutation.glossary import HAVE_ANCHOR
from atlan.local.mutation.save import Save
from atlan.local.reader import Reader, Stored
from atlan.local.routes.route import Request, Route
from atlan.local.search.memory import LARGEST_WINDOW
from atlan.local.shapes import as_array, as_object, is_object
from atlan.local.store import Record
from atlan.local.types import EntityType

Json = dict[str, Any]

_SAVE_FLAGS = (
    "replaceClassifications",
    "replaceTags",
    "appendTags",
    "replaceBusinessAttributes",
    "overwriteBusinessAttributes",
)
_BASE = "/api/meta/entity"
_UNIQUE = f"{_BASE}/uniqueAttribute/type/{{typeName}}"


def unique_key(request: Request) -> tuple[EntityType, str]:
    """The type and the qualifiedName of a request that addresses an entity by its unique attribute."""
    kind = _kind(request)
    for name, value in request.query:
        prefix, _, attribute = name.partition(":")
        if prefix == "attr":
            if attribute != "qualifiedName":
                raise not_unique(kind.name, attribute)
            return kind, value
    raise bad_request("The parameter attr:qualifiedName is missing.")


def _kind(request: Request) -> EntityType:
    kind = request.engine.registry.entity_type(request.path["typeName"])
    if kind is None:
        raise type_not_found(request.path["typeName"])
    return kind


def record_of(change: Change, request: Request) -> Record:
    """The entity that the request addresses, by guid or by unique attribute, ready to be changed."""
    if "guid" in request.path:
        return _by_guid(change, request.path["guid"])
    kind, name = unique_key(request)
    record = change.workspace.by_unique([kind.name], name)
    if record is None:
        raise unique_not_found(kind.name, "qualifiedName", name)
    return record


def _by_guid(change: Change, guid: str) -> Record:
    record = change.workspace.by_guid(guid)
    if record is None:
        raise guid_not_found(guid)
    return record


def _found_by_guids(reader: Reader, guids: list[str]) -> list[Stored]:
    found = {entity.guid: entity for entity in reader.load("guid", list(dict.fromkeys(guids)))}
    for guid in guids:
        if guid not in found:
            raise guid_not_found(guid)
    return [found[guid] for guid in dict.fromkeys(guids)]


def _found_by_unique(reader: Reader, request: Request) -> Stored:
    return _by_unique(reader, *unique_key(request))


def _by_unique(reader: Reader, kind: EntityType, name: str) -> Stored:
    found = reader.by_unique(kind.name, name)
    if found is None:
        raise unique_not_found(kind.name, "qualifiedName", name)
    return found


def _require_permission(request: Request, entity: Stored) -> None:
    """With that fault asked for, what is needed to see a new connection has not arrived yet."""
    wait = request.engine.faults.lasting("new_connection")
    age = time.time() - entity.document["createTime"] / 1000
    if entity.type.name == "Connection" and age < wait:
        raise gateway(403, f"{request.username} is not authorized to read {entity.guid}.")


def _with_ext_info(request: Request, reader: Reader, entity: Stored) -> Json:
    _require_permission(request, entity)
    ignore = request.flag("ignoreRelationships")
    return {"entity": reader.entities([entity], ignore)[0], "referredEntities": {}}


def get_entity_by_guid(request: Request) -> Json:
    with request.engine.read() as reader:
        return _with_ext_info(request, reader, _found_by_guids(reader, [request.path["guid"]])[0])


def get_entity_by_unique_attribute(request: Request) -> Json:
    with request.engine.read() as reader:
        return _with_ext_info(request, reader, _found_by_unique(reader, request))


def get_entity_header_by_guid(request: Request) -> Json:
    with request.engine.read() as reader:
        found = _found_by_guids(reader, [request.path["guid"]])
        _require_permission(request, found[0])
        return reader.headers(found)[0]


def get_entities_by_guids(request: Request) -> Json:
    with request.engine.read() as reader:
        found = _found_by_guids(reader, _guids(request))
        return {
            "entities": reader.entities(found, request.flag("ignoreRelationships")),
            "referredEntities": {},
        }


def get_entities_by_unique_attributes(request: Request) -> Json:
    kind = _kind(request)
    names: list[str] = []
    for name, value in request.query:
        prefix, _, attribute = name.partition(":")
        if prefix.startswith("attr_"):
            if attribute != "qualifiedName":
                raise not_unique(kind.name, attribute)
            names.append(value)
    if not names:
        raise bad_request("The parameter attr_0:qualifiedName is missing.")
    with request.engine.read() as reader:
        found = [_by_unique(reader, kind, name) for name in dict.fromkeys(names)]
        return {
            "entities": reader.entities(found, request.flag("ignoreRelationships")),
            "referredEntities": {},
        }


def get_entity_header_by_unique_attribute(request: Request) -> Json:
    with request.engine.read() as reader:
        found = _found_by_unique(reader, request)
        _require_permission(request, found)
        return reader.headers([found])[0]


def get_entity_headers(request: Request) -> Json:
    """The entities whose tags have changed; their history tells which."""
    if "tagUpdateStartTime" not in request.parameters:
        raise bad_request("The parameter tagUpdateStartTime is missing.")
    since = request.whole_number("tagUpdateStartTime", 0, 0)
    dsl = {
        "size": LARGEST_WINDOW,
        "sort": [{"created": {"order": "desc"}}],
        "query": {
            "bool": {
                "filter": [
                    {"range": {"created": {"gte": since}}},
                    {"wildcard": {"action": "*CLASSIFICATION_*"}},
                ]
            }
        },
    }
    with request.engine.read() as reader:
        events = request.engine.logs.audit.search(reader.transaction, dsl).documents
        found = reader.load("guid", list(dict.fromkeys(event["entityId"] for event in events)))
        headers = reader.headers(found)
    return {"guidHeaderMap": {header["guid"]: header for header in headers}}


def save_entity(request: Request) -> Json:
    body = request.json_object(payloads.ENTITY_WITH_EXT_INFO)
    flags = _flags(request) - {"replaceTags", "appendTags"}
    entity = body.get("entity")
    with request.change() as change:
        return Save(change, flags).run([entity] if entity else [], body.get("referredEntities"))


def partial_update_entity_by_guid(request: Request) -> Json:
    name, value = request.parameters.get("name"), request.json()
    if not name:
        raise bad_request("The parameter name is missing.")
    with request.change(partial=True) as change:
        record = record_of(change, request)
        if name not in record.type.attributes and name not in record.type.relations:
            raise bad_request(f"A {record.type.name} has no attribute {name}.")
        attributes: Json = {name: value}
        if record.type.name in HAVE_ANCHOR:
            attributes["anchor"] = _anchor(change, record)
        return Save(change).run(
            [{"typeName": record.type.name, "guid": record.guid, "attributes": attributes}]
        )


def _anchor(change: Change, record: Record) -> Json | None:
    """The glossary that a term or a category belongs to, as an update has to name it."""
    for end in record.type.relations["anchor"]:
        for edge in change.workspace.edges(record.id, end):
            glossary = change.workspace.by_id(edge.other(record.id))
            if glossary is not None:
                return {"typeName": glossary.type.name, "guid": glossary.guid}
    return None


def bulk_delete_entities_by_unique_attribute(request: Request) -> Json:
    wanted = request.json_list(payloads.REFERENCE)
    if not wanted:
        raise bad_request("There is no entity in the request.")
    return _delete(request, lambda change: [named_record(change, reference) for reference in wanted])


def named_record(change: Change, reference: Json) -> Record:
    if reference.get("guid"):
        return _by_guid(change, reference["guid"])
    type_name = str(reference.get("typeName"))
    if change.registry.entity_type(type_name) is None:
        raise unknown_type(type_name)
    name = as_object(reference.get("uniqueAttributes")).get("qualifiedName")
    record = change.workspace.by_unique([type_name], str(name))
    if record is None:
        raise unique_not_found(type_name, "qualifiedName", str(name))
    return record


def purge_entities_by_guids(request: Request) -> Json:
    """Only what is archived already goes; the rest is passed over."""
    guids = request.json_list(payloads.TEXT)
    if not request.engine.identity.may_administrate(request.username):
        raise forbidden(f"{request.username} needs the privilege admin-purge.")
    with request.change() as change:
        deletion = Deletion(change)
        for guid in guids:
            record = _by_guid(change, guid)
            if not record.active:
                deletion.delete(record, DeleteType.PURGE)
        change.finish()
        return change.answer()


def bulk_save_entities(request: Request) -> Json:
    body = request.json_object(payloads.ENTITIES)
    entities: list[Json] = as_array(body.get("entities"))
    referred = body.get("referredEntities")
    while True:
        answer, problem, place = _try_to_save(request, entities, referred)
        if problem is None:
            return answer
        may_go_on = request.flag("skipFailedEntities") and len(entities) > 1
        if not may_go_on or place is None or place >= len(entities):
            raise problem
        # The others are saved without it, as if it had not been sent.
        entities = [*entities[:place], *entities[place + 1 :]]


def _try_to_save(
    request: Request, entities: Any, referred: Any
) -> tuple[Json, ServerError | None, int | None]:
    """The answer, or what was wrong with the entity at which place."""
    save = None
    try:
        with request.change() as change:
            save = Save(change, _flags(request))
            return save.run(entities, referred), None, None
    except ServerError as problem:
        return {}, problem, save.at if save else None


def _flags(request: Request) -> frozenset[str]:
    return frozenset(name for name in _SAVE_FLAGS if request.flag(name))


def partial_update_entity_by_unique_attribute(request: Request) -> Json:
    entity = request.json_object(payloads.ENTITY_WITH_EXT_INFO).get("entity")
    if not is_object(entity):
        raise bad_request("The body needs an entity.")
    with request.change(partial=True) as change:
        record = record_of(change, request)
        payload = {**entity, "typeName": record.type.name, "guid": record.guid}
        return Save(change).run([payload])


def delete_entities_by_guids(request: Request) -> Json:
    return _delete(request, lambda change: [_by_guid(change, guid) for guid in _guids(request)])


def delete_entity(request: Request) -> Json:
    return _delete(request, lambda change: [record_of(change, request)])


def _delete(request: Request, records: Callable[[Change], list[Record]]) -> Json:
    kind = DeleteType.parse(request.parameters.get("deleteType"))
    with request.change() as change:
        deletion = Deletion(change)
        scope = request.headers.get("x-atlan-contract-delete-scope", ALL)
        for wanted in records(change):
            for record in versions_to_delete(change, wanted, kind, scope):
                deletion.delete(record, kind)
        change.finish()
        return change.answer()


def restore_entities_by_guids(request: Request) -> Json:
    with request.change() as change:
        deletion = Deletion(change)
        for guid in _guids(request):
            record = _by_guid(change, guid)
            if not record.active:
                deletion.restore(record)
                change.reported_as_updated(record)
        change.finish()
        return change.answer()


def _guids(request: Request) -> list[str]:
    guids = request.every("guid")
    if not guids:
        raise bad_request("The parameter guid is missing.")
    return guids


ROUTES = (
    Route("save_entity", "POST", _BASE, save_entity),
    Route("get_entity_headers", "GET", f"{_BASE}/bulk/headers", get_entity_headers),
    Route(
        "get_entities_by_unique_attributes",
        "GET",
        f"{_BASE}/bulk/uniqueAttribute/type/{{typeName}}",
        get_entities_by_unique_attributes,
    ),
    Route(
        "bulk_delete_entities_by_unique_attribute",
        "DELETE",
        f"{_BASE}/bulk/uniqueAttribute",
        bulk_delete_entities_by_unique_attribute,
    ),
    Route("partial_update_entity_by_guid", "PUT", f"{_BASE}/guid/{{guid}}", partial_update_entity_by_guid),
    Route(
        "get_entity_header_by_unique_attribute",
        "GET",
        f"{_UNIQUE}/header",
        get_entity_header_by_unique_attribute,
    ),
    Route("purge_entities_by_guids", "PUT", "/api/meta/admin/purge", purge_entities_by_guids),
    Route("bulk_save_entities", "POST", f"{_BASE}/bulk", bulk_save_entities),
    Route("get_entities_by_guids", "GET", f"{_BASE}/bulk", get_entities_by_guids),
    Route("delete_entities_by_guids", "DELETE", f"{_BASE}/bulk", delete_entities_by_guids),
    Route("restore_entities_by_guids", "POST", f"{_BASE}/restore/bulk", restore_entities_by_guids),
    Route("get_entity_by_guid", "GET", f"{_BASE}/guid/{{guid}}", get_entity_by_guid),
    Route("get_entity_header_by_guid", "GET", f"{_BASE}/guid/{{guid}}/header", get_entity_header_by_guid),
    Route("delete_entity_by_guid", "DELETE", f"{_BASE}/guid/{{guid}}", delete_entity),
    Route("get_entity_by_unique_attribute", "GET", _UNIQUE, get_entity_by_unique_attribute),
    Route(
        "partial_update_entity_by_unique_attribute", "PUT", _UNIQUE, partial_update_entity_by_unique_attribute
    ),
    Route("delete_entity_by_unique_attribute", "DELETE", _UNIQUE, delete_entity),
)
