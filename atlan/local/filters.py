"""The JSON filters of the platform's lists, and how such a list is answered."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from atlan.local.errors import platform
from atlan.local.shapes import is_array, is_object

Json = dict[str, Any]

_SMALL_SET = frozenset(
    {"id", "username", "email", "firstName", "lastName", "emailVerified", "enabled", "name", "alias"}
)


def matches(condition: Json, record: Json) -> bool:
    """Whether a record meets a filter.

    >>> matches({"$and": [{"alias": {"$ilike": "%data%"}}]}, {"alias": "Data Stewards"})
    True
    """
    for key, wanted in condition.items():
        if key == "$and":
            holds = all(matches(part, record) for part in _parts(wanted))
        elif key == "$or":
            holds = any(matches(part, record) for part in _parts(wanted))
        else:
            holds = _value_meets(_value(record, key), wanted)
        if not holds:
            return False
    return True


def listing(
    records: list[Json], query: Mapping[str, str], *, default_limit: int, columns: list[str] | None
) -> Json:
    """A page of records in the platform's envelope.

    Args:
        records: all there are.
        query: limit, offset, sort and filter of the request.
        default_limit: how many when the request does not say.
        columns: the fields asked for beside the usual few; None when the list always gives all fields.
    """
    found = [record for record in records if matches(_condition(query.get("filter")), record)]
    sort = query.get("sort")
    if sort:
        found.sort(
            key=lambda record: _sortable(_value(record, sort.lstrip("-+"))), reverse=sort.startswith("-")
        )
    offset, limit = _number(query, "offset", 0), _number(query, "limit", default_limit)
    page = found[offset : offset + limit]
    if columns is not None:
        wanted = _SMALL_SET.union(columns)
        page = [{key: value for key, value in record.items() if key in wanted} for record in page]
    # Nothing found is told by null, not by an empty list.
    return {"totalRecord": len(records), "filterRecord": len(found), "records": page or None}


def _parts(wanted: Any) -> list[Json]:
    if not is_array(wanted) or not all(is_object(part) for part in wanted):
        raise platform(400, "$and and $or take lists of conditions.")
    return wanted


def _condition(text: str | None) -> Json:
    if not text:
        return {}
    try:
        condition = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise platform(400, "The filter is not JSON.") from None
    if not is_object(condition):
        raise platform(400, "The filter is not a JSON object.")
    return condition


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    text = query.get(name)
    if text is None:
        return default
    if not text.isdigit():
        raise platform(400, f"{name} is not a number.")
    return int(text)


def _value(record: Json, path: str) -> Any:
    value: Any = record
    for part in path.split("."):
        value = value.get(part) if is_object(value) else None
    return value


def _sortable(value: Any) -> tuple[bool, str]:
    return (value is None, f"{value:020d}" if isinstance(value, int) else str(value).lower())


def _value_meets(value: Any, wanted: Any) -> bool:
    if not is_object(wanted):
        return bool(value == wanted)
    for operator, operand in wanted.items():
        compare = _OPERATORS.get(operator)
        if compare is None:
            raise platform(400, f"There is no filter operator {operator}.")
        try:
            if not compare(value, operand):
                return False
        except TypeError:
            raise platform(400, f"{operand} does not fit the filter operator {operator}.") from None
    return True


def _like(value: Any, pattern: Any, *, caseless: bool) -> bool:
    expression = "".join(
        {"%": ".*", "_": "."}.get(character, re.escape(character)) for character in str(pattern)
    )
    return (
        re.fullmatch(expression, str(value or ""), re.DOTALL | (re.IGNORECASE if caseless else 0)) is not None
    )


_OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "$eq": lambda value, operand: value == operand,
    "$ne": lambda value, operand: value != operand,
    "$in": lambda value, operand: value in operand,
    "$nin": lambda value, operand: value not in operand,
    "$like": lambda value, operand: _like(value, operand, caseless=False),
    "$ilike": lambda value, operand: _like(value, operand, caseless=True),
}
