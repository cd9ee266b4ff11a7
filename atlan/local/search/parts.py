"""Taking the bodies of queries apart; whatever does not fit is refused as the index refuses it."""

from __future__ import annotations

from typing import Any

from atlan.local.errors import bad_query
from atlan.local.shapes import is_array, is_object

Query = dict[str, Any]

LARGEST_INTEGER = (1 << 63) - 1


def single(query: Any, what: str = "a query") -> tuple[str, Query]:
    """The kind and the body of a query."""
    if not is_object(query) or len(query) != 1:
        raise bad_query(f"{what} is an object with the name of one kind of query")
    ((kind, body),) = query.items()
    if not is_object(body):
        raise bad_query(f"the body of {kind} is not an object")
    return kind, body


def one_field(body: Query) -> tuple[str, Any]:
    """The one field that a query is about, and what is said of it."""
    fields = [(name, value) for name, value in body.items() if name not in ("boost", "_name")]
    if len(fields) != 1:
        raise bad_query("the query names no field" if not fields else "a query names one field, not several")
    return fields[0]


def field_and_value(body: Query, *names: str) -> tuple[str, Any, Query]:
    """The field, the value looked for and the options, in the long and the short form."""
    field, options = one_field(body)
    if not is_object(options):
        return field, _scalar(field, options), {}
    for name in names:
        if name in options:
            return field, _scalar(field, options[name]), options
    raise bad_query(f"the query for {field} has no {names[0]}")


def _scalar(field: str, value: Any) -> Any:
    if value is None or is_array(value) or is_object(value):
        raise bad_query(f"the query for {field} needs a single value")
    return value


def clauses(body: Query, name: str) -> list[Any]:
    """A list of queries; one alone may stand without its list."""
    value = body.get(name)
    if value is None:
        return []
    return value if is_array(value) else [value]


def whole_number(options: Query, name: str, default: int) -> int:
    value = options.get(name)
    if value is None:
        return default
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        raise bad_query(f"{name} is not a whole number") from None


def text(options: Query, name: str) -> str:
    value = options.get(name)
    if not isinstance(value, str):
        raise bad_query(f"{name} is missing or no text")
    return value


def number(field: str, value: Any) -> float:
    """A number as the index compares it."""
    if isinstance(value, str):
        try:
            value = int(value) if value.removeprefix("-").isdecimal() else float(value)
        except ValueError:
            raise bad_query(f"{value} is not a number, and {field} is one") from None
    if not isinstance(value, (int, float)):
        raise bad_query(f"a value that is not a number was sought in {field}, which is one")
    return value if abs(value) <= LARGEST_INTEGER else float(value)


def minimum(setting: Any, total: int, default: int) -> int:
    """How many of the clauses must match, from any form of ``minimum_should_match``.

    >>> minimum("75%", 4, 1), minimum("-1", 4, 1), minimum(None, 4, 1)
    (3, 3, 1)
    """
    if setting is None:
        return default
    written = str(setting).strip()
    try:
        if written.endswith("%"):
            share = int(total * abs(float(written[:-1])) / 100)
            return total - share if written.startswith("-") else share
        count = int(written)
    except (ValueError, OverflowError):
        raise bad_query(f"{setting} is not a minimum_should_match") from None
    return total + count if count < 0 else count
