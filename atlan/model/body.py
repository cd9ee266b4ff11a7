"""What is sent as the body of a request."""

from __future__ import annotations

from operator import attrgetter, methodcaller
from typing import Any

# The two ways to take the JSON form of a part: a copy for a caller who may change it, or, to be encoded at
# once, the form that the part itself may hold on to.
owned = methodcaller("to_dict")
shared = attrgetter("_json")


class Body:
    """Base of the bodies: plain objects whose attributes may be assigned, compared by what they send."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form; the caller owns it."""
        raise NotImplementedError

    @property
    def _json(self) -> dict[str, Any]:
        """The JSON form, only to be read: parts of it may belong to what the body was made of."""
        return self.to_dict()

    def json(self, *, by_alias: bool = True, exclude_none: bool = True) -> str:
        """Return the JSON text, always as the service expects it.

        Args:
            by_alias: changes nothing; taken because scripts pass it.
            exclude_none: the same.
        """
        return encode(self._json)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Body) and type(self) is type(other) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # its attributes may be assigned

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.to_dict()!r})"


def encode(body: dict[str, Any]) -> str:
    """Return the JSON text of a document."""
    import orjson

    return orjson.dumps(body).decode()
