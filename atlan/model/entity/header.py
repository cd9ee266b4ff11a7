"""The attributes that every entity has beside its ``attributes``: who it is, its state, its history."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Attribute, Choice, E, F

if TYPE_CHECKING:
    from atlan.model.entity.codecs import Codec
    from atlan.model.entity.record import Record

T = TypeVar("T")


def header_key(wire: str) -> str:
    """Return the key under which a change of a header attribute is noted."""
    return f"@{wire}"


def assign_header(attribute: Any, instance: Record, value: Any) -> None:
    """Put a value into the header of an entity, as its codec writes it."""
    if value is not None:
        try:
            value = attribute.codec.write(value)
        except codecs.Mismatch as error:
            raise attribute.refuse(instance, value, error.args[0]) from None
    key = header_key(attribute.wire)
    instance._wire[attribute.wire] = value
    instance._mark(key)
    if instance._views:
        instance._views.pop(key, None)


class Header(Attribute[F], Generic[T, F]):
    """A header attribute.

    Args:
        field: the search field.
        wire: name on the wire.
        codec: the type of its values.
    """

    __slots__ = ("codec",)

    def __init__(self, field: F, wire: str, codec: Codec[T]) -> None:
        self.field = field
        self.wire = wire
        self.codec = codec

    @property
    def key(self) -> str:
        return header_key(self.wire)

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
            value = instance._wire.get(self.wire)
            if value is None or not self.codec.mutable:
                return value
            key = self.key
            views = instance._views
            if views is not None and key in views:
                return views[key]
            return instance._view(key, self.codec.read(value))

        def __set__(self, instance, value):
            assign_header(self, instance, value)

    def settle(self, instance: Record, view: Any) -> None:
        if view != instance._wire.get(self.wire):
            assign_header(self, instance, view)


class TypeName(Header[str, F]):
    """The name of the type, which only changes where types are interchangeable."""

    __slots__ = ()

    if not TYPE_CHECKING:

        def __set__(self, instance, value):
            own = instance._type
            allowed = instance._interchangeable or {instance._wire.get(self.wire) or own}
            if value not in allowed:
                raise self.refuse(instance, value, " or ".join(map(repr, sorted(allowed))))
            assign_header(self, instance, value)


class HeaderChoice(Choice[E, F]):
    """A header attribute that is a member of an enumeration.

    Args:
        field: the search field.
        wire: name on the wire.
        enumeration: its name.
    """

    __slots__ = ()

    def __init__(self, field: F, wire: str, enumeration: str) -> None:
        super().__init__(field, enumeration)
        self.wire = wire

    @property
    def key(self) -> str:
        return header_key(self.wire)

    if not TYPE_CHECKING:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            value = instance._wire.get(self.wire)
            return self.members[value] if value.__class__ is str else value

        def __set__(self, instance, value):
            assign_header(self, instance, value)


def header(name: str, codec: Codec[T]) -> Header[T, str]:
    """Declare a header attribute that cannot be searched for."""
    return Header(name, name, codec)


TEXTS: Codec[list[str]] = codecs.ListCodec(codecs.TEXT)
JSON_MAP: Codec[dict[str, Any]] = codecs.MapCodec(codecs.ANY)
