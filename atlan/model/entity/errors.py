"""What goes wrong when an attribute is named or filled wrongly: said at the assignment, not by the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.errors import AtlanError

if TYPE_CHECKING:
    from collections.abc import Iterable


class UnknownAttributeError(AtlanError, AttributeError):
    """The type has no attribute of this name.

    Args:
        message: what is wrong.
        name: the name that was asked for.
        obj: the class that does not have it.
    """

    def __init__(self, message: str = "", *, name: str = "", obj: object = None) -> None:
        super().__init__(message)
        self.name = name
        self.obj = obj


class AttributeValueError(AtlanError, TypeError, ValueError):
    """The value does not fit the type of the attribute."""


def unknown_attribute(owner: type, name: str) -> UnknownAttributeError:
    """Build the error for a name that a type does not have, with the nearest name that it has.

    >>> from atlan.model.assets import Table
    >>> print(unknown_attribute(Table, "colum_count"))
    Table has no attribute 'colum_count'; did you mean 'column_count'?
    """
    from difflib import get_close_matches

    known = [candidate for candidate in dir(owner) if not candidate.startswith("_")]
    near = get_close_matches(name, known, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return UnknownAttributeError(f"{owner.__name__} has no attribute {name!r}{hint}", name=name, obj=owner)


def wrong_value(owner: str, name: str, value: object, expected: str) -> AttributeValueError:
    """Build the error for a value that does not fit an attribute.

    >>> print(wrong_value("Table", "column_count", "many", "an int"))
    Table.column_count must be an int or None, not str 'many'
    """
    shown = repr(value)
    if len(shown) > 60:
        shown = shown[:57] + "..."
    return AttributeValueError(
        f"{owner}.{name} must be {expected} or None, not {type(value).__name__} {shown}"
    )


def with_article(name: str) -> str:
    """Return the name of a type as it stands in a sentence.

    >>> with_article("Asset"), with_article("Table")
    ('an Asset', 'a Table')
    """
    return f"{'an' if name[:1] in tuple('AEIO') else 'a'} {name}"


def unknown_member(expected: str, value: object, allowed: Iterable[str]) -> str:
    """Return what is expected where a value is not one of an enumeration, naming the nearest one."""
    from difflib import get_close_matches

    words = list(allowed)
    near = get_close_matches(str(value).upper(), words, n=1) or get_close_matches(str(value), words, n=1)
    hint = f" such as {near[0]!r}" if near else ""
    return f"{expected}{hint}"
