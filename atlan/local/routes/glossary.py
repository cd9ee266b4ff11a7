"""The glossary service."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atlan.local.errors import (
    INVALID_PARAMETERS,
    ServerError,
    bad_request,
    guid_not_found,
    reference_not_found,
)
from atlan.local.glossaries import (
    CATEGORIES,
    GLOSSARIES,
    TERMS,
    Form,
    from_entities,
    related_object,
    to_entity,
)
from atlan.local.mutation.change import Change
from atlan.local.mutation.delete import DeleteType, Deletion
from atlan.local.mutation.relations import Relations
from atlan.local.mutation.save import Save
from atlan.local.payloads import REFERENCE, TEXT, object_with
from atlan.local.reader import Reader, Stored
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_object
from atlan.local.store import ACTIVE, Record
from atlan.local.types import RelationEnd

Json = dict[str, Any]

_PARAMETERS = {GLOSSARIES.type: "glossaryGuid", TERMS.type: "termGuid", CATEGORIES.type: "categoryGuid"}


def _guid(request: Request, form: Form) -> str:
    return request.path[_PARAMETERS[form.type]]


def _found(reader: Reader, form: Form, guid: str) -> Stored:
    found = [entity for entity in reader.load("guid", [guid]) if entity.type.name == form.type]
    if not found:
        raise guid_not_found(guid)
    return found[0]


def _record(change: Change, form: Form, guid: str) -> Record:
    record = change.workspace.by_guid(guid)
    if record is None or record.type.name != form.type:
        raise guid_not_found(guid)
    return record


def _told(request: Request, form: Form, guids: list[str]) -> list[Json]:
    with request.engine.read() as reader:
        return from_entities(form, reader, [_found(reader, form, guid) for guid in guids])


def _reading(form: Form) -> Callable[[Request], Json]:
    return lambda request: _told(request, form, [_guid(request, form)])[0]


def _creating(form: Form) -> Callable[[Request], Json]:
    return lambda request: _create(request, form, [request.json_object(form.shape)])[0]


def create_glossary_terms(request: Request) -> list[Json]:
    return _create(request, TERMS, request.json_list(TERMS.shape))


def _create(request: Request, form: Form, given: list[Json]) -> list[Json]:
    if not given:
        raise bad_request("There is nothing to create.")
    # A guid of its own making is no guid: what is created is new.
    entities = [{**to_entity(form, item, None), "guid": f"-{place + 1}"} for place, item in enumerate(given)]
    with request.change() as change:
        assigned = _saved(change, entities)["guidAssignments"]
    return _told(request, form, [assigned[entity["guid"]] for entity in entities])


def _saved(change: Change, entities: list[Json]) -> Json:
    """Save, and tell as a bad request what the entity service tells with 404 although nothing is missing."""
    is_new_glossary = entities[0]["typeName"] == GLOSSARIES.type and entities[0]["guid"].startswith("-")
    try:
        return Save(change).run(entities)
    except ServerError as problem:
        if problem.status == 404 and (is_new_glossary or problem.body["errorCode"] == INVALID_PARAMETERS):
            raise bad_request(str(problem.body["errorMessage"])) from None
        raise


def _updating(form: Form) -> Callable[[Request], Json]:
    def update(request: Request) -> Json:
        guid, given = _guid(request, form), request.json_object(form.shape)
        with request.change() as change:
            _record(change, form, guid)
            _saved(change, [to_entity(form, given, guid)])
        return _told(request, form, [guid])[0]

    return update


def _deleting(form: Form) -> Callable[[Request], None]:
    def delete(request: Request) -> None:
        with request.change() as change:
            Deletion(change).delete(_record(change, form, _guid(request, form)), DeleteType.PURGE)
            change.finish()

    return delete


def list_glossaries(request: Request) -> list[Json]:
    with request.engine.read() as reader:
        rows = reader.transaction.rows(
            "SELECT id FROM entity WHERE type = ? AND state = ?", (GLOSSARIES.type, ACTIVE)
        )
        return from_entities(GLOSSARIES, reader, _page(request, reader, [number for (number,) in rows]))


def _listing(form: Form) -> Callable[[Request], list[Json]]:
    """The active terms or categories of a glossary."""

    def members(request: Request) -> list[Json]:
        with request.engine.read() as reader:
            glossary = _found(reader, GLOSSARIES, request.path["glossaryGuid"])
            attribute = "terms" if form is TERMS else "categories"
            end = glossary.type.relations[attribute][0]
            numbers = [other.id for other in reader.related([glossary.id], end) if other.active]
            return from_entities(form, reader, _page(request, reader, numbers))

    return members


def _page(request: Request, reader: Reader, numbers: list[int]) -> list[Stored]:
    """A page of the entities, by name."""
    found = sorted(reader.load("id", numbers), key=lambda entity: str(entity.document["attributes"]["name"]))
    return _sliced(request, found)


def _sliced(request: Request, found: list[Any]) -> list[Any]:
    direction = request.parameters.get("sort", "ASC")
    if direction not in ("ASC", "DESC"):
        raise bad_request(f"sort is ASC or DESC, not {direction}.")
    if direction == "DESC":
        found.reverse()
    start = request.whole_number("offset", 0, 0)
    limit = request.whole_number("limit", -1, -1)
    return found[start:] if limit < 0 else found[start : start + limit]


def list_term_assigned_entities(request: Request) -> list[Json]:
    with request.engine.read() as reader:
        term = _found(reader, TERMS, request.path["termGuid"])
        related = reader.related([term.id], _assignments(term))
        return [related_object(reference.to_json()) for reference in _sliced(request, related)]


def _assignments(term: Stored | Record) -> RelationEnd:
    return term.type.relations["assignedEntities"][0]


_RELATED = object_with(guid=TEXT, relationshipGuid=TEXT)


def assign_term_to_entities(request: Request) -> None:
    _assign(request, remove=False)


def unassign_term_from_entities(request: Request) -> None:
    _assign(request, remove=True)


def _assign(request: Request, *, remove: bool) -> None:
    given = request.json_list(REFERENCE)
    for reference in given:
        _RELATED(reference, "body")
    with request.change() as change:
        term = _record(change, TERMS, request.path["termGuid"])
        relations = Relations(change, lambda reference, _: _named(change, term, reference))
        (relations.remove if remove else relations.append)(term, "assignedEntities", given)
        change.finish()


def _named(change: Change, term: Record, reference: Any) -> Record:
    """The entity that is meant: by its guid, by the guid of the assignment, or by type and qualifiedName."""
    guid, relation = reference.get("guid"), reference.get("relationshipGuid")
    record = change.workspace.by_guid(guid) if guid else None
    if record is None and relation:
        for edge in change.workspace.edges(term.id, _assignments(term)):
            if edge.guid == relation:
                record = change.workspace.by_id(edge.other(term.id))
    name = as_object(reference.get("uniqueAttributes")).get("qualifiedName")
    if record is None and name and reference.get("typeName"):
        types = change.registry.with_sub_types(reference["typeName"])
        record = change.workspace.by_unique(types, name)
    if record is None:
        raise reference_not_found(reference)
    return record


_BASE = "/api/meta/glossary"
_ASSIGNED = f"{_BASE}/terms/{{termGuid}}/assignedEntities"

ROUTES = (
    Route("list_glossaries", "GET", _BASE, list_glossaries),
    Route("create_glossary", "POST", _BASE, _creating(GLOSSARIES)),
    Route("get_glossary", "GET", f"{_BASE}/{{glossaryGuid}}", _reading(GLOSSARIES)),
    Route("update_glossary", "PUT", f"{_BASE}/{{glossaryGuid}}", _updating(GLOSSARIES)),
    Route("delete_glossary", "DELETE", f"{_BASE}/{{glossaryGuid}}", _deleting(GLOSSARIES)),
    Route("list_glossary_terms", "GET", f"{_BASE}/{{glossaryGuid}}/terms", _listing(TERMS)),
    Route("list_glossary_categories", "GET", f"{_BASE}/{{glossaryGuid}}/categories", _listing(CATEGORIES)),
    Route("create_glossary_term", "POST", f"{_BASE}/term", _creating(TERMS)),
    Route("create_glossary_terms", "POST", f"{_BASE}/terms", create_glossary_terms),
    Route("get_glossary_term", "GET", f"{_BASE}/term/{{termGuid}}", _reading(TERMS)),
    Route("update_glossary_term", "PUT", f"{_BASE}/term/{{termGuid}}", _updating(TERMS)),
    Route("delete_glossary_term", "DELETE", f"{_BASE}/term/{{termGuid}}", _deleting(TERMS)),
    Route("create_glossary_category", "POST", f"{_BASE}/category", _creating(CATEGORIES)),
    Route("get_glossary_category", "GET", f"{_BASE}/category/{{categoryGuid}}", _reading(CATEGORIES)),
    Route("update_glossary_category", "PUT", f"{_BASE}/category/{{categoryGuid}}", _updating(CATEGORIES)),
    Route("delete_glossary_category", "DELETE", f"{_BASE}/category/{{categoryGuid}}", _deleting(CATEGORIES)),
    Route("list_term_assigned_entities", "GET", _ASSIGNED, list_term_assigned_entities),
    Route("assign_term_to_entities", "POST", _ASSIGNED, assign_term_to_entities),
    Route("unassign_term_from_entities", "PUT", _ASSIGNED, unassign_term_from_entities),
)
