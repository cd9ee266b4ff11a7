"""Custom metadata by the names people see, and from tables."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

from atlan.local.errors import ServerError, bad_json, bad_request, type_not_found
from atlan.local.multipart import parse_form
from atlan.local.mutation import custom_metadata
from atlan.local.mutation.change import Change
from atlan.local.payloads import CUSTOM_METADATA
from atlan.local.routes.entities import named_record, record_of
from atlan.local.routes.route import Reply, Request, Route
from atlan.local.shapes import as_array, as_object
from atlan.local.types import Definition, TypeRegistry

Json = dict[str, Any]

_COLUMNS = (
    "EntityType", "EntityUniqueAttributeValue", "BusinessAttributeName", "BusinessAttributeValue",
    "EntityUniqueAttributeName[optional]",
)  # fmt: skip


def save_custom_metadata_by_display_name(request: Request) -> None:
    given = request.json_object(CUSTOM_METADATA)
    work = custom_metadata.replace_sets if request.flag("isOverwrite") else custom_metadata.merge
    with request.change() as change:
        record = record_of(change, request)
        sets: Json = {}
        for name, values in given.items():
            definition = _definition(change.registry, name)
            sets[definition["name"]] = {
                _attribute(definition, key)["name"]: value for key, value in as_object(values).items()
            }
        work(change, record, sets)
        change.finish()


def _definition(registry: TypeRegistry, name: str) -> Definition:
    for definition in registry.of_category("BUSINESS_METADATA"):
        if name in (definition.get("displayName"), definition["name"]):
            return definition
    raise type_not_found(name)


def _attribute(definition: Definition, name: str) -> Definition:
    for attribute in as_array(definition.get("attributeDefs")):
        if name in (attribute.get("displayName"), attribute["name"]):
            found: Definition = attribute
            return found
    raise bad_request(f"Custom metadata {definition.get('displayName')} has no attribute {name}.")


def get_custom_metadata_import_template(request: Request) -> Reply:
    return Reply(",".join(_COLUMNS).encode() + b"\n", "application/octet-stream")


def import_custom_metadata(request: Request) -> Json:
    parts = parse_form(request.headers.get("content-type", ""), request.content)
    table = next((part.content for part in parts if part.name == "file"), None)
    if table is None:
        raise bad_json("The form has no file.")
    answer: Json = {"successImportInfoList": [], "failedImportInfoList": []}
    with request.change() as change:
        for number, row in _rows(table):
            told: Json = {
                "parentObjectName": row.get(_COLUMNS[1]) or "",
                "childObjectName": row.get(_COLUMNS[2]) or "",
                "rowNumber": number,
            }
            try:
                _import_row(change, row)
            except ServerError as problem:
                remarks = str(problem.body.get("errorMessage") or problem.body)
                answer["failedImportInfoList"].append({**told, "importStatus": "FAILED", "remarks": remarks})
            else:
                answer["successImportInfoList"].append({**told, "importStatus": "SUCCESS"})
        change.finish()
    return answer


def _rows(table: bytes) -> Iterator[tuple[int, dict[str, str | None]]]:
    try:
        text = table.decode("utf-8-sig")
        reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        missing = [name for name in _COLUMNS[:4] if name not in (reader.fieldnames or ())]
        if missing:
            raise bad_json(f"The table has no column {missing[0]}.")
        yield from enumerate(list(reader), 1)
    except (UnicodeDecodeError, csv.Error) as problem:
        raise bad_json(f"The file is no CSV table: {problem}") from None


def _import_row(change: Change, row: dict[str, str | None]) -> None:
    type_name, name, target, value = (row.get(column) or "" for column in _COLUMNS[:4])
    set_name, _, attribute_name = target.partition(".")
    definition = _definition(change.registry, set_name)
    attribute = _attribute(definition, attribute_name)
    record = named_record(change, {"typeName": type_name, "uniqueAttributes": {"qualifiedName": name}})
    many = str(attribute["typeName"]).startswith("array<")
    values = {attribute["name"]: value.split("|") if many else value}
    custom_metadata.merge(change, record, {definition["name"]: values})


_GUID = "/api/meta/entity/guid/{guid}/businessmetadata"
_IMPORT = "/api/meta/entity/businessmetadata/import"

ROUTES = (
    Route(
        "save_custom_metadata_by_display_name",
        "POST",
        f"{_GUID}/displayName",
        save_custom_metadata_by_display_name,
    ),
    Route("import_custom_metadata", "POST", _IMPORT, import_custom_metadata),
    Route(
        "get_custom_metadata_import_template",
        "GET",
        f"{_IMPORT}/template",
        get_custom_metadata_import_template,
    ),
)
