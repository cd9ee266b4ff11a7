"""What is sent as the body of a request."""

from __future__ import annotations

from typing import Any


class Body:
    """Base of the bodies: plain objects whose attributes may be assigned, compared by what they send."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON form; the caller owns it."""
        raise NotImplementedError

    def json(self, *, by_alias: bool = True, exclude_none: bool = True) -> str:
        """Return the JSON text, always as the service expects it.

        Args:
            by_alias: changes nothing; taken because scripts pass it.
            exclude_none: the same.
        """
        return encode(self.to_dict())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Body) and type(self) is type(other) and self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # its attributes may be assigned

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.to_dict()!r})"


def encode(body: dict[str, Any]) -> str:
    """Return the JSON text of a document."""
    import orjson

    return orjson.dumps(body).decode()
