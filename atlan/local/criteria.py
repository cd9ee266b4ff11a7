"""The filters of lineage requests: conditions on entities and on relationships."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from atlan.local.errors import bad_request
from atlan.local.reader import Stored
from atlan.local.search.index import as_keyword
from atlan.local.shapes import as_object, is_array
from atlan.local.store import Edge

Json = dict[str, Any]

_DOCUMENT_FIELDS = {
    "__createdBy": "createdBy",
    "__modifiedBy": "updatedBy",
    "__timestamp": "createTime",
    "__modificationTimestamp": "updateTime",
    "__state": "status",
}


def meets(filters: Json | None, subject: Stored | Edge) -> bool:
    """Whether an entity or a relationship meets the filters; no filters let everything pass."""
    if not filters:
        return True
    criterion = filters.get("criterion")
    if criterion is not None:
        results = (meets(part, subject) for part in criterion)
        return any(results) if filters.get("condition") == "OR" and criterion else all(results)
    name = filters.get("attributeName")
    if not isinstance(name, str):
        raise bad_request("A lineage filter needs attributeName.")
    operator = _OPERATORS.get(str(filters.get("operator")))
    if operator is None:
        raise bad_request(f"There is no lineage filter operator {filters.get('operator')}.")
    return operator(_values(subject, name), str(filters.get("attributeValue", "")))


def _values(subject: Stored | Edge, name: str) -> list[Any]:
    value = _edge_value(subject, name) if isinstance(subject, Edge) else _entity_value(subject, name)
    return value if is_array(value) else [] if value is None else [value]


def _edge_value(edge: Edge, name: str) -> Any:
    if name == "__state":
        return edge.state
    return edge.type if name == "__typeName" else (edge.attributes or {}).get(name)


def _entity_value(entity: Stored, name: str) -> Any:
    document = entity.document
    if name == "__guid":
        return entity.guid
    if name == "__typeName":
        return entity.type.name
    if name == "__superTypeNames":
        return list(entity.type.ancestors)
    if name in _DOCUMENT_FIELDS:
        return document[_DOCUMENT_FIELDS[name]]
    if name in document["attributes"]:
        return document["attributes"][name]
    for values in as_object(document.get("businessAttributes")).values():
        if name in values:
            return values[name]
    # What a type leaves unset reads as its default.
    return False if name == "__hasLineage" else None


def _texts(values: Iterable[Any]) -> list[str]:
    return [as_keyword(value).lower() for value in values]


def _compare(values: Iterable[Any], operand: str, accept: Callable[[float], bool]) -> bool:
    try:
        return any(accept(float(value) - float(operand)) for value in values)
    except (TypeError, ValueError):
        return False


def _equals(values: list[Any], operand: str) -> bool:
    return operand.lower() in _texts(values) or _compare(values, operand, lambda difference: difference == 0)


def _parts(operand: str) -> list[str]:
    return [part.strip().lower() for part in operand.split(",")]


_OPERATORS: dict[str, Callable[[list[Any], str], bool]] = {
    "=": _equals,
    "!=": lambda values, operand: not _equals(values, operand),
    "<": lambda values, operand: _compare(values, operand, lambda difference: difference < 0),
    "<=": lambda values, operand: _compare(values, operand, lambda difference: difference <= 0),
    ">": lambda values, operand: _compare(values, operand, lambda difference: difference > 0),
    ">=": lambda values, operand: _compare(values, operand, lambda difference: difference >= 0),
    "in": lambda values, operand: any(text in _parts(operand) for text in _texts(values)),
    "like": lambda values, operand: any(operand.strip("*").lower() in text for text in _texts(values)),
    "startsWith": lambda values, operand: any(text.startswith(operand.lower()) for text in _texts(values)),
    "endsWith": lambda values, operand: any(text.endswith(operand.lower()) for text in _texts(values)),
    "contains": lambda values, operand: any(operand.lower() in text for text in _texts(values)),
    "not_contains": lambda values, operand: not any(operand.lower() in text for text in _texts(values)),
    "containsAny": lambda values, operand: any(part in _texts(values) for part in _parts(operand)),
    "containsAll": lambda values, operand: all(part in _texts(values) for part in _parts(operand)),
    "isNull": lambda values, _: not values,
    "notNull": lambda values, _: bool(values),
    "notEmpty": lambda values, _: any(value != "" for value in values),
}
