"""Values that never change after they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

assign = object.__setattr__
"""How a constructor sets the fields of an immutable object."""


def setters(kind: type) -> list[Callable[[Any, Any], None]]:
    """Return one setter for each of the ``__slots__`` of a class, in their order.

    They do what ``assign`` does in half of the time, for classes of which very many objects are made.
    """
    return [vars(kind)[name].__set__ for name in vars(kind)["__slots__"]]


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


class Builder(Immutable):
    """Base of builders: every method gives a new one, so a half-built one can be shared and extended.

    A builder keeps what was said to it, in that order, under the names of the methods that said it.
    """

    __slots__ = ("_said",)

    _said: tuple[tuple[str, Any], ...]

    def _saying(self, method: str, value: object) -> Self:
        """Return a builder to which this was said, too (the arguments as a tuple if there are several)."""
        more = _new(self.__class__)
        set_said(more, self._said + ((method, value),))  # noqa: RUF005  (unpacking takes half as long again)
        return more

    def _told(self) -> dict[str, list[Any]]:
        """Return everything that was said, by method."""
        told: dict[str, list[Any]] = {}
        for method, value in self._said:
            if method in told:
                told[method].append(value)
            else:
                told[method] = [value]
        return told

    def __reduce__(self) -> tuple[Any, ...]:
        return _grown, (type(self), self._said)

    def __repr__(self) -> str:
        calls = [
            f".{method}{value if isinstance(value, tuple) else f'({value!r})'}"
            for method, value in self._said
        ]
        return f"{type(self).__name__}(){''.join(calls)}"


_new = object.__new__
[set_said] = setters(Builder)


def _grown(kind: type[Builder], said: tuple[tuple[str, Any], ...]) -> Builder:
    builder = _new(kind)
    set_said(builder, said)
    return builder
