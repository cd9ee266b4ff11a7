"""What is sent as the body of a request."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Body:
    """Base of the bodies: plain objects whose attributes may be assigned, compared by what they send.

    Subclasses say in ``wire`` or in ``to_dict`` what that is.
    """

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form; the caller owns it."""
        return copied(self.wire())

    def wire(self) -> dict[str, Any]:
        """Return the JSON form, only to be read: parts of it may belong to what the body is made of."""
        return self.to_dict()

    def json(self, *, by_alias: bool = True, exclude_none: bool = True) -> str:
        """Return the JSON text, always as the service expects it.

        Args:
            by_alias: changes nothing; taken because scripts pass it.
            exclude_none: the same.
        """
        return encode(self.wire())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Body) and type(self) is type(other) and self.wire() == other.wire()

    __hash__ = None  # type: ignore[assignment]  # its attributes may be assigned

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.wire()!r})"


def encode(body: dict[str, Any]) -> str:
    """Return the JSON text of a document."""
    return _encoder()(body).decode()


def copied(document: T) -> T:
    """Return a JSON document of which no part is shared with the given one.

    >>> given = {"a": [{"b": 1}]}
    >>> copied(given) == given, copied(given)["a"][0] is given["a"][0]
    (True, False)
    """
    if isinstance(document, dict):
        members = cast("dict[str, Any]", document)
        return cast("T", {name: copied(value) for name, value in members.items()})
    if isinstance(document, list):
        return cast("T", [copied(item) for item in cast("list[Any]", document)])
    return document


@cache
def _encoder() -> Callable[[Any], bytes]:
    # Imported when the first body is encoded: most scripts that use models never do.
    from orjson import dumps

    return dumps
