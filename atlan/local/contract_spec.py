"""The beginning of a data contract: what is known of an asset, as YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import orjson

from atlan.local.shapes import is_array, is_object

Json = dict[str, Any]

_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*")
_WORDS_OF_YAML: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def contract_spec(entity: Json, columns: list[Json]) -> str:
    """The specification.

    Args:
        entity: the asset, as it is sent.
        columns: its columns, in their order.
    """
    attributes = entity["attributes"]
    tags = [{"name": tag["typeName"], "propagate": bool(tag.get("propagate"))}
            for tag in entity.get("classifications") or ()]  # fmt: skip
    spec = {
        "kind": "DataContract",
        "status": "draft",
        "template_version": "0.0.2",
        "type": entity["typeName"],
        "dataset": attributes.get("name") or attributes["qualifiedName"].rpartition("/")[2],
        "data_source": attributes.get("connectionName") or attributes.get("connectorName"),
        "description": attributes.get("userDescription") or attributes.get("description"),
        "owners": {"users": attributes.get("ownerUsers"), "groups": attributes.get("ownerGroups")},
        "certification": {
            "status": attributes.get("certificateStatus"),
            "message": attributes.get("certificateStatusMessage"),
        },
        "announcement": {
            "type": attributes.get("announcementType"),
            "title": attributes.get("announcementTitle"),
            "description": attributes.get("announcementMessage"),
        },
        "terms": [meaning["displayText"] for meaning in entity.get("meanings") or ()],
        "tags": tags,
        "columns": [_column(column) for column in columns],
    }
    return "\n".join(_lines(_filled(spec), 0)) + "\n"


def _column(column: Json) -> Json:
    attributes = column["attributes"]
    return {
        "name": attributes.get("name"),
        "description": attributes.get("userDescription") or attributes.get("description"),
        "is_primary": attributes.get("isPrimary") or None,
        "data_type": attributes.get("dataType"),
    }


def _filled(value: Any) -> Any:
    """A document without what is empty."""
    if is_object(value):
        members = {name: _filled(member) for name, member in value.items()}
        return {name: member for name, member in members.items() if member not in (None, "", [], {})}
    if is_array(value):
        return [_filled(item) for item in value]
    return value


def _lines(value: Json, depth: int) -> Iterator[str]:
    indent = "  " * depth
    for name, member in value.items():
        if is_object(member):
            yield f"{indent}{name}:"
            yield from _lines(member, depth + 1)
        elif is_array(member):
            yield f"{indent}{name}:"
            for item in member:
                if is_object(item):
                    first, *rest = _lines(item, depth + 1)
                    yield f"{indent}- {first.lstrip()}"
                    yield from rest
                else:
                    yield f"{indent}- {_scalar(item)}"
        else:
            yield f"{indent}{name}: {_scalar(member)}"


def _scalar(value: Any) -> str:
    """A value as YAML; what might be read as something else in quotes, which JSON and YAML have in common."""
    if isinstance(value, str) and _PLAIN.fullmatch(value) and value.lower() not in _WORDS_OF_YAML:
        return value
    return orjson.dumps(value).decode()
