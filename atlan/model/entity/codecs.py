"""How values that are not plain JSON are read from the wire and written to it.

Reading never fails: what has another shape than the type system says is returned as it came, so that a page
of results cannot be broken by one odd value. Writing is strict: a wrong value is refused where it is assigned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from atlan.model.entity.errors import unknown_member, with_article

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime, timedelta

    from atlan.model.entity.open_enum import OpenEnum
    from atlan.model.entity.struct import Struct

T = TypeVar("T")


class Mismatch(Exception):  # noqa: N818  (never leaves this package)
    """The value does not fit; carries what would."""


class Codec(Generic[T]):
    """One type of value."""

    __slots__ = ("expected",)

    mutable = False
    """Whether what is read can be changed in place, so that it has to be compared before sending."""

    def __init__(self, expected: str) -> None:
        self.expected = expected

    def read(self, value: Any) -> Any:
        """Return the value that users see (a ``T``) for a value of the wire, which is not None."""
        raise NotImplementedError

    def write(self, value: Any) -> Any:
        """Return the value of the wire for a value that a user gave, which is not None.

        Raises:
            Mismatch: when it does not fit.
        """
        raise NotImplementedError


class PlainCodec(Codec[T]):
    """A value that looks the same on both sides.

    Args:
        expected: what to ask for when something else comes.
        accepted: its type, and others that may stand in for it.
    """

    __slots__ = ("accepted",)

    def __init__(self, expected: str, *accepted: type) -> None:
        super().__init__(expected)
        self.accepted = accepted

    def read(self, value: Any) -> Any:
        return value

    def write(self, value: Any) -> Any:
        if value.__class__ in self.accepted:
            return value
        # A member of an enumeration of strings is stored as its text; True is not a number.
        if isinstance(value, self.accepted) and not isinstance(value, bool):
            return self.accepted[0](getattr(value, "value", value))
        raise Mismatch(self.expected)


TEXT: Codec[str] = PlainCodec("a str", str)
FLAG: Codec[bool] = PlainCodec("a bool", bool)
INTEGER: Codec[int] = PlainCodec("an int", int)
DECIMAL: Codec[float] = PlainCodec("a float", float, int)


class AnyCodec(Codec[Any]):
    """Whatever JSON allows."""

    __slots__ = ()

    def read(self, value: Any) -> Any:
        return value

    def write(self, value: Any) -> Any:
        return value


ANY: Codec[Any] = AnyCodec("a JSON value")


class MomentCodec(Codec[Any]):
    """A moment: milliseconds since 1970 on the wire, an aware datetime (UTC) for users."""

    __slots__ = ("_clock",)

    def __init__(self, expected: str) -> None:
        super().__init__(expected)
        self._clock: tuple[datetime, type[timedelta]] | None = None

    def read(self, value: Any) -> Any:
        epoch, duration = self._clock or self._set_clock()
        try:
            return epoch + duration(milliseconds=value)
        except (TypeError, OverflowError):
            return value

    def _set_clock(self) -> tuple[datetime, type[timedelta]]:
        from datetime import UTC, datetime, timedelta

        self._clock = clock = (datetime(1970, 1, 1, tzinfo=UTC), timedelta)
        return clock

    def write(self, value: Any) -> int:
        from datetime import datetime

        if isinstance(value, datetime):
            from atlan.model.search.values import epoch_milliseconds

            return epoch_milliseconds(value)
        if value.__class__ is int:
            return value
        raise Mismatch(self.expected)


MOMENT: Codec[datetime] = MomentCodec("a datetime (or milliseconds since 1970)")

E = TypeVar("E", bound="OpenEnum")


class Members(dict[str, Any]):
    """The members of an enumeration by value, filled when the first one is needed."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def enumeration(self) -> type[OpenEnum]:
        """Import the enumeration."""
        from atlan.model.entity.registry import enumeration

        return enumeration(self.name)

    def __missing__(self, value: str) -> Any:
        enumeration = self.enumeration()
        if not self:
            self.update({member.value: member for member in enumeration})
        # Unknown values are not kept: what one tenant sends must not pile up here.
        return self[value] if value in self else enumeration.of(value)


class EnumCodec(Codec[E]):
    """A member of an enumeration, which is imported when the first value is read.

    Args:
        name: of the enumeration; one that is not built in is named with its package.
    """

    __slots__ = ("members",)

    def __init__(self, name: str) -> None:
        super().__init__(with_article(name.rpartition(":")[2]))
        self.members = Members(name)

    def read(self, value: Any) -> Any:
        return self.members[value] if value.__class__ is str else value

    def write(self, value: Any) -> str:
        members = self.members
        if value.__class__ is str and (value in members or members[value].is_known):
            return value
        if isinstance(value, members.enumeration()):
            return str(value.value)
        raise Mismatch(
            unknown_member(self.expected, value, [member.value for member in members.enumeration()])
        )


S = TypeVar("S", bound="Struct")


class StructCodec(Codec[S]):
    """A struct, whose class is imported when the first value is read.

    Args:
        name: of the struct; one that is not built in is named with its package.
    """

    __slots__ = ("name",)

    mutable = True

    def __init__(self, name: str) -> None:
        super().__init__(with_article(name.rpartition(":")[2]))
        self.name = name

    def read(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return self._struct().wrap(value)

    def write(self, value: Any) -> Any:
        if value.__class__ is dict:
            return value
        if isinstance(value, self._struct()):
            return value.to_wire()
        raise Mismatch(f"{self.expected} (or a dict)")

    def _struct(self) -> type[Struct]:
        from atlan.model.entity.registry import structure

        return structure(self.name)


def several(value: Any, expected: str) -> Iterable[Any]:
    """Let through what holds several values; text is one value, whatever Python says.

    Raises:
        Mismatch: for anything else.
    """
    if value.__class__ in (list, set, tuple, frozenset):
        return value
    if isinstance(value, str | bytes | dict) or not hasattr(value, "__iter__"):
        raise Mismatch(expected)
    return value  # type: ignore[no-any-return]


class ListCodec(Codec[list[T]]):
    """A list.

    Args:
        item: the type of its items.
    """

    __slots__ = ("item",)

    mutable = True

    def __init__(self, item: Codec[T]) -> None:
        super().__init__(f"a list, each item {item.expected}")
        self.item = item

    def read(self, value: Any) -> Any:
        if value.__class__ is not list:
            return value
        read = self.item.read
        return [item if item is None else read(item) for item in value]

    def write(self, value: Any) -> list[Any]:
        items = several(value, self.expected)
        write = self.item.write
        try:
            return [item if item is None else write(item) for item in items]
        except Mismatch as error:
            raise Mismatch(f"a list, each item {error.args[0]}") from None


class SetCodec(Codec[set[T]]):
    """A list on the wire whose order says nothing.

    Args:
        item: the type of its items.
    """

    __slots__ = ("_as_they_are", "item")

    mutable = True

    def __init__(self, item: Codec[T]) -> None:
        super().__init__(f"a set, each item {item.expected}")
        self.item = item
        self._as_they_are = isinstance(item, PlainCodec)

    def read(self, value: Any) -> Any:
        if value.__class__ is not list:
            return value
        try:
            return set(value if self._as_they_are else map(self.item.read, value))
        except TypeError:
            return value

    def write(self, value: Any) -> list[Any]:
        items = several(value, self.expected)
        try:
            return [self.item.write(item) for item in items]
        except Mismatch as error:
            raise Mismatch(f"a set, each item {error.args[0]}") from None


class MapCodec(Codec[dict[str, T]]):
    """A mapping from names.

    Args:
        item: the type of its values.
    """

    __slots__ = ("item",)

    mutable = True

    def __init__(self, item: Codec[T]) -> None:
        super().__init__(f"a dict, each value {item.expected}")
        self.item = item

    def read(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        read = self.item.read
        return {key: item if item is None else read(item) for key, item in value.items()}

    def write(self, value: Any) -> dict[str, Any]:
        if value.__class__ is not dict:
            raise Mismatch(self.expected)
        write = self.item.write
        return {key: item if item is None else write(item) for key, item in value.items()}
