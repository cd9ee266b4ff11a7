"""Values that never change after they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self

assign = object.__setattr__
"""How a constructor sets the fields of an immutable object."""


class Immutable:
    """Base of small value objects: compared by content, hashable, safe to share, copy and pickle.

    Subclasses name their fields in ``__slots__``, in the order of their constructor.
    """

    __slots__ = ()

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take them as leave to set any name.

        def __setattr__(self, name: str, value: object) -> None:
            kind = type(self).__name__
            raise AttributeError(f"{kind} is immutable: build a new one instead of setting {name!r}")

        def __delattr__(self, name: str) -> None:
            raise AttributeError(f"{type(self).__name__} is immutable: {name!r} cannot be deleted")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), tuple([value for _, value in self._fields()])

    def __eq__(self, other: object) -> bool:
        # Compared as text, because True == 1 == 1.0 in Python but not on the wire.
        return type(self) is type(other) and repr(self) == repr(other)

    def __hash__(self) -> int:
        return hash(repr(self))

    def __repr__(self) -> str:
        given = [field for field in self._fields() if field[1] is not None and field[1] != ()]
        shown = ", ".join(f"{name}={value!r}" for name, value in given)
        return f"{type(self).__name__}({shown})"

    def _fields(self) -> list[tuple[str, Any]]:
        """Return names and values in the order of the constructor."""
        bases = reversed(type(self).__mro__)
        return [(name, getattr(self, name)) for base in bases for name in getattr(base, "__slots__", ())]

    def _with(self, **changes: Any) -> Self:
        """Return a copy with other values for some fields."""
        return type(self)(**{**dict(self._fields()), **changes})

    def _adding(self, body: dict[str, Any], *names: str) -> dict[str, Any]:
        """Add those of the named options that were given, under their own name."""
        for name in names:
            value = getattr(self, name)
            if value is not None:
                body[name] = value
        return body
