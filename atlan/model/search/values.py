"""What may stand as a value in a query, and how it travels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from enum import Enum
    from typing import TypeAlias

    SearchValue: TypeAlias = str | int | float | bool | datetime | Enum
    """Strings, numbers, booleans, moments and enumeration members can be searched for."""

    PlainValue: TypeAlias = str | int | float | bool

T = TypeVar("T")

_PLAIN = frozenset({str, int, float, bool})


def wrong_type(name: str, value: object, expected: str) -> Exception:
    """Build the error that says which argument has the wrong type, and what was expected instead."""
    from atlan.errors import ErrorCode

    return ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
        name, f"{expected} (not {type(value).__name__})"
    )


def wrong_value(name: str, value: object, allowed: Iterable[str]) -> Exception:
    """Build the error that says which argument has a value outside of the allowed ones."""
    from atlan.errors import ErrorCode

    return ErrorCode.INVALID_PARAMETER_VALUE.exception_with_parameters(value, name, ", ".join(allowed))


def plain(value: SearchValue, name: str = "value") -> PlainValue:
    """Return the value as it travels: enumeration members by value, moments as epoch milliseconds.

    Nothing else is converted, so a number given as text stays text and a number stays a number.

    Args:
        value: what to search for.
        name: of the argument, for the error.

    Raises:
        InvalidRequestError: for any other type, such as None or a list.

    >>> plain("orders"), plain(0), plain(False)
    ('orders', 0, False)
    >>> from datetime import datetime, timezone
    >>> plain(datetime(2025, 1, 1, tzinfo=timezone.utc))
    1735689600000
    """
    if value.__class__ in _PLAIN:
        return value  # type: ignore[return-value]  # the class is one of the four
    return _converted(value, name)


def _converted(value: Any, name: str) -> PlainValue:
    from datetime import datetime
    from enum import Enum

    if isinstance(value, Enum):
        return plain(value.value, name)
    if isinstance(value, datetime):
        return epoch_milliseconds(value)
    # Subclasses are reduced to the plain type, because an encoder may refuse or rewrite them.
    for base in (str, int, float):
        if isinstance(value, base):
            return base(value)
    raise wrong_type(name, value, "str, int, float, bool, datetime or an enumeration member")


def epoch_milliseconds(moment: datetime) -> int:
    """Return the moment as whole milliseconds since 1970 (a moment without a zone is local time).

    >>> from datetime import datetime, timezone
    >>> epoch_milliseconds(datetime(1970, 1, 1, 0, 0, 1, 500_999, tzinfo=timezone.utc))
    1500
    """
    from datetime import UTC, datetime, timedelta

    # Integer arithmetic: a float timestamp times 1000 can land on the millisecond before.
    return (moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def text(value: str | Enum, name: str) -> str:
    """Return a string argument (or the value of a string enumeration member), refusing anything else."""
    if type(value) is str:
        return value
    converted = plain(value, name)
    if not isinstance(converted, str):
        raise wrong_type(name, value, "str")
    return converted


def exactly(kind: type[T], value: T, name: str) -> T:
    """Return an argument of this very type, refusing anything else (so that True is no number)."""
    if value.__class__ is not kind:
        raise wrong_type(name, value, kind.__name__)
    return value


def count(value: int, name: str) -> int:
    """Return an argument that counts something, refusing anything but whole numbers from 0 on."""
    if value.__class__ is not int:
        raise wrong_type(name, value, "int")
    if value < 0:
        raise wrong_value(name, value, ["0 and more"])
    return value


def texts(values: Iterable[str | Enum] | None, name: str) -> list[str]:
    """Return an argument with any number of strings as a list, refusing one string alone.

    >>> texts(["name", "owner"], "attributes"), texts(None, "attributes")
    (['name', 'owner'], [])
    """
    if values is None:
        return []
    if isinstance(values, str) or not hasattr(values, "__iter__"):
        raise wrong_type(name, values, "a list of texts")
    return [text(value, name) for value in values]


def choice(value: str | Enum | None, allowed: tuple[str, ...], name: str) -> str | None:
    """Return the value of an optional argument that only knows a few words."""
    if value is None:
        return None
    word = text(value, name)
    if word not in allowed:
        raise wrong_value(name, word, allowed)
    return word


def type_name_of(kind: type[Any]) -> str:
    """Return what the server calls the type of a class; only own types are ever called otherwise in Python.

    >>> from atlan.model.assets import Table
    >>> type_name_of(Table)
    'Table'
    """
    return getattr(kind, "_type", "") or kind.__name__
