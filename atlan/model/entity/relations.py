"""The descriptors of attributes that point at other entities, and the references that are sent for them."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from atlan.model.entity.attributes import Attribute, F
from atlan.model.entity.errors import with_article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.entity.base import Entity
    from atlan.model.entity.record import Record

A = TypeVar("A", bound="Entity")


class Relation(Attribute[F]):
    """An attribute that points at other entities.

    Its value stands among the attributes or beside them (``relationshipAttributes``); it is changed where
    it stands.

    Args:
        field: the search field.
        target: name of the type pointed at, for values that do not tell their own.
    """

    __slots__ = ("target",)

    def __init__(self, field: F, target: str) -> None:
        super().__init__(field)
        self.target = target

    @property
    def _expected(self) -> str:
        return with_article(self.target)

    def _holder(self, instance: Record) -> dict[str, Any] | None:
        """Return the part of the document in which the value stands, if it stands anywhere."""
        if self.wire in instance._attributes:
            return instance._attributes
        beside = instance._wire.get("relationshipAttributes")
        return beside if beside is not None and self.wire in beside else None

    def raw(self, instance: Record) -> Any:
        """Return the value as it stands in the document."""
        holder = self._holder(instance)
        return None if holder is None else holder[self.wire]

    def _write(self, instance: Record, value: Any) -> None:
        holder = self._holder(instance)
        if holder is None or holder is instance._attributes:
            instance._assign(self.wire, value)
        else:
            holder[self.wire] = value
            instance._mark(self.wire)

    def _wrap(self, instance: Record, value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        from atlan.model.entity.registry import entity_from_wire

        return entity_from_wire(value, instance._names, self.target)

    def _unwrap(self, instance: Record, value: object) -> dict[str, Any]:
        from atlan.model.entity.base import Entity
        from atlan.model.entity.registry import is_compatible

        if not isinstance(value, Entity) or not is_compatible(type(value), self.target):
            raise self.refuse(instance, value, self._expected)
        return value._wire


class Reference(Relation[F], Generic[A, F]):
    """One other entity."""

    __slots__ = ()

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> A | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | A | None: ...
        def __set__(self, instance: Record, value: Entity | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            wire = self.wire
            views = instance._views
            if views is not None and wire in views:
                return views[wire]
            value = self.raw(instance)
            return None if value is None else instance._view(wire, self._wrap(instance, value))

        def __set__(self, instance, value):
            self._write(instance, None if value is None else self._unwrap(instance, value))
            if value is not None:
                instance._view(self.wire, value)
            elif instance._views:
                instance._views.pop(self.wire, None)


class References(Relation[F], Generic[A, F]):
    """Several other entities."""

    __slots__ = ()

    @property
    def _expected(self) -> str:
        return f"a list, each item {super()._expected}"

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: type) -> F: ...
        @overload
        def __get__(self, instance: Record, owner: type) -> list[A] | None: ...
        def __get__(self, instance: Record | None, owner: type) -> F | list[A] | None: ...
        def __set__(self, instance: Record, value: Iterable[Entity] | None) -> None: ...

    else:

        def __get__(self, instance, owner):
            if instance is None:
                return self.field
            wire = self.wire
            views = instance._views
            if views is not None and wire in views:
                return views[wire]
            value = self.raw(instance)
            if value is None:
                return None
            if value.__class__ is list:
                value = [self._wrap(instance, item) for item in value]
            return instance._view(wire, value)

        def __set__(self, instance, value):
            if value is None:
                self._write(instance, None)
                if instance._views:
                    instance._views.pop(self.wire, None)
                return
            if not isinstance(value, list | tuple | set | frozenset):
                raise self.refuse(instance, value, self._expected)
            items = list(value)
            self._write(instance, [self._unwrap(instance, item) for item in items])
            instance._view(self.wire, items)

    def settle(self, instance: Record, view: Any) -> None:
        wire = self.raw(instance)
        if view.__class__ is not list or wire.__class__ is not list:
            return
        if len(view) != len(wire) or any(
            getattr(item, "_wire", item) is not was for item, was in zip(view, wire, strict=True)
        ):
            self._write(instance, [self._unwrap(instance, item) for item in view])
