"""The descriptors of which asset classes are made.

Asked of an object, a descriptor reads or writes one attribute of its document, converting on the way. Asked
of the class, it is the search field: ``table.name`` is text, ``Table.name.eq("orders")`` a query.

The kinds differ in the conversion alone. What type checkers see stands under ``TYPE_CHECKING``; at run time
two ``__get__`` do all the work, because every attribute that is read pays for it.
"""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from atlan.model.entity import codecs
from atlan.model.entity.errors import wrong_value
from atlan.model.entity.record import declared

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from atlan.model.entity.base import Entity
    from atlan.model.entity.codecs import Codec
    from atlan.model.entity.open_enum import OpenEnum
    from atlan.model.entity.record import Record
    from atlan.model.entity.struct import Struct

T = TypeVar("T")
E = TypeVar("E", bound="OpenEnum")
S = TypeVar("S", bound="Struct")
A = TypeVar("A", bound="Entity")
F = TypeVar("F")
"""What asking the class gives: a search field for attributes of assets, the server's name for the rest."""


class Attribute(Generic[F]):
    """Any attribute.

    Args:
        field: the search field of the attribute (or its name on the wire, for what cannot be searched).
    """

    __slots__ = ("field", "wire")

    def __init__(self, field: F) -> None:
        self.field = field
        self.wire: str = field if field.__class__ is str else field.atlan_field_name  # type: ignore[assignment,attr-defined]

    @property
    def key(self) -> str:
        """The name under which changes of this attribute are noted."""
        return self.wire

    def settle(self, instance: Record, view: Any) -> None:
        """Write back a converted value that was changed in place."""

    def refuse(self, instance: Record, value: object, expected: str) -> Exception:
        """Build the error for a value that does not fit, under the name that scripts use."""
        owner = type(instance)
        name = next((name for name, attribute in declared(owner).items() if attribute is self), self.wire)
        return wrong_value(owner.__name__, name, value, expected)


class Plain(Attribute[F], Generic[T, F]):
    """An attribute whose value looks the same on both sides."""

    __slots__ = ()

    codec: Codec[Any]
    plain: type | None = None
    """The type of nearly all values, let through without asking the codec."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> T | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | T | None: ...
        def __set__(self, instance: Record, value: T | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            return instance._attributes.get(self.wire)

        def __set__(self, instance, value):
            if value is not None and value.__class__ is not self.plain:
                try:
                    value = self.codec.write(value)
                except codecs.Mismatch as error:
                    raise self.refuse(instance, value, error.args[0]) from None
            changes = instance._changes
            if changes.__class__ is set:
                # Not the first change, so the document is the object's own and noted as changed.
                instance._attributes[self.wire] = value
                changes.add(self.wire)
            else:
                instance._assign(self.wire, value)


class Text(Plain[str, F]):
    """Text."""

    __slots__ = ()
    codec = codecs.TEXT
    plain = str


class Flag(Plain[bool, F]):
    """True or false."""

    __slots__ = ()
    codec = codecs.FLAG
    plain = bool


class Integer(Plain[int, F]):
    """A whole number."""

    __slots__ = ()
    codec = codecs.INTEGER
    plain = int


class Decimal(Plain[float, F]):
    """A number."""

    __slots__ = ()
    codec = codecs.DECIMAL
    plain = float


class Anything(Plain[Any, F]):
    """Whatever JSON allows."""

    __slots__ = ()
    codec = codecs.ANY


class Choice(Attribute[F], Generic[E, F]):
    """A member of an enumeration.

    Args:
        field: the search field.
        enumeration: name of the enumeration, which is imported when the first value is read.
    """

    __slots__ = ("codec", "members")

    def __init__(self, field: F, enumeration: str) -> None:
        super().__init__(field)
        self.codec: codecs.EnumCodec[E] = codecs.EnumCodec(enumeration)
        self.members = self.codec.members

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> E | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | E | None: ...
        def __set__(self, instance: Record, value: E | str | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            value = instance._attributes.get(self.wire)
            if value is None:
                return None
            return self.members[value] if value.__class__ is str else value

        plain = None
        __set__ = Plain.__set__


class Converted(Attribute[F], Generic[T, F]):
    """An attribute whose value is converted when it is first read, and then kept.

    Args:
        field: the search field.
        codec: how it is converted.
    """

    __slots__ = ("codec",)

    plain: type | None = None

    def __init__(self, field: F, codec: Codec[T]) -> None:
        super().__init__(field)
        self.codec = codec

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> T | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | T | None: ...
        def __set__(self, instance: Record, value: T | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            wire = self.wire
            views = instance._views
            if views is not None and wire in views:
                return views[wire]
            value = instance._attributes.get(wire)
            return None if value is None else instance._view(wire, self.codec.read(value))

        def __set__(self, instance, value):
            Plain.__set__(self, instance, value)
            if instance._views:
                instance._views.pop(self.wire, None)

    def settle(self, instance: Record, view: Any) -> None:
        if self.codec.mutable and view != self.codec.read(instance._attributes.get(self.wire)):
            self.__set__(instance, view)


class Moment(Converted[Any, F]):
    """A moment.

    Args:
        field: the search field.
    """

    __slots__ = ()

    def __init__(self, field: F) -> None:
        super().__init__(field, codecs.MOMENT)

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> datetime | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | datetime | None: ...
        def __set__(self, instance: Record, value: datetime | int | None) -> None: ...


class SetOf(Converted[set[T], F]):
    """Several values, in no order.

    Args:
        field: the search field.
        item: the type of the items.
    """

    __slots__ = ()

    def __init__(self, field: F, item: Codec[T]) -> None:
        super().__init__(field, codecs.SetCodec(item))

    if TYPE_CHECKING:

        def __set__(self, instance: Record, value: Iterable[T] | None) -> None: ...


class ListOf(Converted[list[T], F]):
    """Several values, in order.

    Args:
        field: the search field.
        item: the type of the items.
    """

    __slots__ = ()

    def __init__(self, field: F, item: Codec[T]) -> None:
        super().__init__(field, codecs.ListCodec(item))

    if TYPE_CHECKING:

        def __set__(self, instance: Record, value: Iterable[T] | None) -> None: ...


class MapOf(Converted[dict[str, T], F]):
    """Values by name.

    Args:
        field: the search field.
        item: the type of the values.
    """

    __slots__ = ()

    def __init__(self, field: F, item: Codec[T]) -> None:
        super().__init__(field, codecs.MapCodec(item))

    if TYPE_CHECKING:

        def __set__(self, instance: Record, value: Mapping[str, T] | None) -> None: ...


class Structure(Converted[S, F]):
    """A struct.

    Args:
        field: the search field.
        struct: its name; the class is imported when the first value is read.
    """

    __slots__ = ()

    def __init__(self, field: F, struct: str) -> None:
        super().__init__(field, codecs.StructCodec(struct))

    if TYPE_CHECKING:

        def __set__(self, instance: Record, value: S | dict[str, Any] | None) -> None: ...
