"""Custom metadata on entities: values by internal set and attribute names."""

from __future__ import annotations

from typing import Any

from atlan.local.errors import bad_request, type_not_found
from atlan.local.mutation.change import Change
from atlan.local.mutation.values import normalise
from atlan.local.shapes import as_array, as_object
from atlan.local.store import Record
from atlan.local.types import Attribute

Json = dict[str, Any]


def merge(change: Change, record: Record, sets: Json) -> None:
    """Set the attributes given; null clears one; what is not given stays."""
    stored = as_object(record.document.get("businessAttributes"))
    _store(
        change,
        record,
        {name: {**stored.get(name, {}), **values} for name, values in _checked(change, sets)},
        stored,
    )


def replace_sets(change: Change, record: Record, sets: Json) -> None:
    """Within the sets given, drop what is not given; other sets stay."""
    stored = as_object(record.document.get("businessAttributes"))
    _store(change, record, dict(_checked(change, sets)), stored)


def replace_all(change: Change, record: Record, sets: Json) -> None:
    """Drop everything that is not given."""
    _store(change, record, dict(_checked(change, sets)), {})


def remove(change: Change, record: Record, sets: Json) -> None:
    """Remove the attributes named; their values do not matter."""
    merge(change, record, {name: dict.fromkeys(values or ()) for name, values in sets.items()})


def _store(change: Change, record: Record, sets: Json, kept: Json) -> None:
    joined = {
        name: {key: value for key, value in values.items() if value is not None}
        for name, values in {**kept, **sets}.items()
    }
    joined = {name: values for name, values in joined.items() if values}
    before = as_object(record.document.get("businessAttributes"))
    if joined == before:
        return
    record.document["businessAttributes"] = joined
    change.updated(record)
    for name in sorted(joined.keys() | before.keys()):
        now, then = joined.get(name, {}), before.get(name, {})
        differing = {key: now.get(key) for key in now.keys() | then.keys() if now.get(key) != then.get(key)}
        if differing:
            change.audit.noted(
                "BUSINESS_ATTRIBUTE_UPDATE", record, {"typeName": name, "attributes": differing}
            )


def _checked(change: Change, sets: Json) -> list[tuple[str, Json]]:
    checked: list[tuple[str, Json]] = []
    for name, given in sets.items():
        values = as_object(given)
        definition = change.registry.definitions.get(name)
        if definition is None or definition["category"] != "BUSINESS_METADATA":
            raise type_not_found(name)
        attributes = {item["name"]: item for item in as_array(definition.get("attributeDefs"))}
        unknown = sorted(values.keys() - attributes.keys())
        if unknown:
            raise bad_request(f"Custom metadata {name} has no attribute {unknown[0]}.")
        normal = {
            key: normalise(_attribute(attributes[key]), value, change.registry)
            for key, value in values.items()
        }
        checked.append((name, normal))
    return checked


def _attribute(definition: Json) -> Attribute:
    return Attribute(definition["name"], definition["typeName"], False, None, False, ())
