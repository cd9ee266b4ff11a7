"""Tags and custom metadata on one entity."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from atlan.local.errors import ServerError, bad_request, guid_not_found, tag_not_found
from atlan.local.mutation import custom_metadata
from atlan.local.mutation.change import Change
from atlan.local.mutation.tags import Tagging
from atlan.local.payloads import CLASSIFICATION, CLASSIFICATION_ASSOCIATE, CUSTOM_METADATA, ENTITY_HEADERS
from atlan.local.reader import Tags
from atlan.local.routes.entities import named_record, record_of
from atlan.local.routes.route import Request, Route
from atlan.local.shapes import as_array, as_object
from atlan.local.store import Record

Json = dict[str, Any]

_GUID = "/api/meta/entity/guid/{guid}"
_UNIQUE = "/api/meta/entity/uniqueAttribute/type/{typeName}"


def _changing(request: Request, work: Callable[[Change, Record], None]) -> None:
    with request.change() as change:
        work(change, record_of(change, request))
        change.finish()


def _tags(request: Request) -> list[Json]:
    with request.engine.read() as reader:
        found = reader.load("guid", [request.path["guid"]])
        if not found:
            raise guid_not_found(request.path["guid"])
        return reader.tags([found[0].id]).get(found[0].id, Tags([], [])).every


def list_entity_classifications(request: Request) -> Json:
    tags = _tags(request)
    return {"list": tags, "startIndex": 0, "pageSize": len(tags), "totalCount": len(tags), "sortType": "NONE"}


def get_entity_classification(request: Request) -> Json:
    name = request.path["classificationName"]
    for tag in _tags(request):
        if tag["typeName"] == name:
            return tag
    raise tag_not_found(name)


def add_entity_classifications(request: Request) -> None:
    tags = request.json_list(CLASSIFICATION)
    _changing(request, lambda change, record: Tagging(change).add(record, tags))


def update_entity_classifications(request: Request) -> None:
    tags = request.json_list(CLASSIFICATION)
    _changing(request, lambda change, record: Tagging(change).change(record, tags))


def delete_entity_classification(request: Request) -> None:
    name, source = request.path["classificationName"], request.parameters.get("associatedEntityGuid")
    with request.change() as change:
        record = record_of(change, request)
        if source and source != record.guid:
            raise _passed_on(change, record, source, name)
        Tagging(change).remove(record, [name], must_exist=True)
        change.finish()


def _passed_on(change: Change, record: Record, source: str, tag: str) -> ServerError:
    """Why a tag that was put on another entity cannot be taken from this one: it would be passed on again."""
    reached = change.reader.tags([record.id]).get(record.id, Tags([], [])).propagated
    if any(each["entityGuid"] == source and each["typeName"] == tag for each in reached):
        return bad_request(f"The classification {tag} comes from entity {source}, which still passes it on.")
    return tag_not_found(tag)


def add_classification_to_entities(request: Request) -> None:
    body = request.json_object(CLASSIFICATION_ASSOCIATE)
    tag = as_object(body.get("classification"))
    guids: list[str] = as_array(body.get("entityGuids"))
    named: list[Json] = as_array(body.get("entitiesUniqueAttributes"))
    if not tag or not (guids or named):
        raise bad_request("A classification and entities are needed.")
    references: list[Json] = [{"guid": guid} for guid in guids]
    references += [{"typeName": body.get("entityTypeName"), "uniqueAttributes": unique} for unique in named]
    with request.change() as change:
        for reference in references:
            Tagging(change).add(named_record(change, reference), [tag])
        change.finish()


def bulk_set_classifications(request: Request) -> None:
    headers = as_object(request.json_object(ENTITY_HEADERS).get("guidHeaderMap"))
    override = request.parameters.get("overrideClassifications", "true").lower() == "true"
    with request.change() as change:
        tagging = Tagging(change)
        for guid, header in headers.items():
            given: list[Json] = as_array(as_object(header).get("classifications"))
            (tagging.make_equal if override else tagging.add_or_change)(
                named_record(change, {"guid": guid}), given
            )
        change.finish()


def add_classification_to_entities_by_display_name(request: Request) -> None:
    tags = request.json_list(CLASSIFICATION)
    names = {
        definition.get("displayName"): definition["name"]
        for definition in request.engine.registry.of_category("CLASSIFICATION")
    }
    with request.change() as change:
        for tag in tags:
            name = tag.get("displayName") or tag.get("typeName")
            if name not in names:
                raise tag_not_found(str(name))
            record = named_record(change, {"guid": str(tag.get("entityGuid"))})
            Tagging(change).add(record, [{**tag, "typeName": names[name]}])
        change.finish()


def save_custom_metadata(request: Request) -> None:
    work = custom_metadata.replace_sets if request.flag("isOverwrite") else custom_metadata.merge
    sets = request.json_object(CUSTOM_METADATA)
    _changing(request, lambda change, record: work(change, record, sets))


def save_custom_metadata_set(request: Request) -> None:
    sets = {request.path["bmName"]: request.json_object()}
    _changing(request, lambda change, record: custom_metadata.merge(change, record, sets))


def delete_custom_metadata(request: Request) -> None:
    sets = request.json_object(CUSTOM_METADATA)
    _changing(request, lambda change, record: custom_metadata.remove(change, record, sets))


def delete_custom_metadata_set(request: Request) -> None:
    sets = {request.path["bmName"]: request.json_object()}
    _changing(request, lambda change, record: custom_metadata.remove(change, record, sets))


_BULK = "/api/meta/entity/bulk"

ROUTES = (
    Route(
        "add_classification_to_entities", "POST", f"{_BULK}/classification", add_classification_to_entities
    ),
    Route("bulk_set_classifications", "POST", f"{_BULK}/setClassifications", bulk_set_classifications),
    Route(
        "add_classification_to_entities_by_display_name",
        "POST",
        f"{_BULK}/classification/displayName",
        add_classification_to_entities_by_display_name,
    ),
    Route("list_entity_classifications", "GET", f"{_GUID}/classifications", list_entity_classifications),
    Route("add_entity_classifications", "POST", f"{_GUID}/classifications", add_entity_classifications),
    Route("update_entity_classifications", "PUT", f"{_GUID}/classifications", update_entity_classifications),
    Route(
        "get_entity_classification",
        "GET",
        f"{_GUID}/classification/{{classificationName}}",
        get_entity_classification,
    ),
    Route(
        "delete_entity_classification",
        "DELETE",
        f"{_GUID}/classification/{{classificationName}}",
        delete_entity_classification,
    ),
    Route(
        "add_classifications_by_unique_attribute",
        "POST",
        f"{_UNIQUE}/classifications",
        add_entity_classifications,
    ),
    Route(
        "update_classifications_by_unique_attribute",
        "PUT",
        f"{_UNIQUE}/classifications",
        update_entity_classifications,
    ),
    Route(
        "delete_classification_by_unique_attribute",
        "DELETE",
        f"{_UNIQUE}/classification/{{classificationName}}",
        delete_entity_classification,
    ),
    Route("save_custom_metadata", "POST", f"{_GUID}/businessmetadata", save_custom_metadata),
    Route("delete_custom_metadata", "DELETE", f"{_GUID}/businessmetadata", delete_custom_metadata),
    Route(
        "save_custom_metadata_set", "POST", f"{_GUID}/businessmetadata/{{bmName}}", save_custom_metadata_set
    ),
    Route(
        "delete_custom_metadata_set",
        "DELETE",
        f"{_GUID}/businessmetadata/{{bmName}}",
        delete_custom_metadata_set,
    ),
)
