"""Relationships that have attributes of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from atlan.model.entity.record import NEW, UNCHANGED, Record, Storage
from atlan.model.entity.references import clone, reference_to

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.entity.base import Entity
    from atlan.model.enums import SaveSemantic

A = TypeVar("A", bound="Entity")


class Relationship(Record):
    """Base of the relationships with attributes.

    A relationship is filled, then asked for a reference by a method named after the end it points at; the
    reference is assigned to the attribute of that name.

    >>> from atlan.model.assets import Table
    >>> from atlan.model.assets.relations import UserDefRelationship
    >>> feeds = UserDefRelationship(from_type_label="feeds", to_type_label="is fed by")
    >>> report = Table.ref_by_guid("8f1c")
    >>> source = Table.updater(qualified_name="default/x/1/db/s/orders", name="orders")
    >>> source.user_def_relationship_to = [feeds.user_def_relationship_to(report)]
    """

    __slots__ = ()

    def __init__(self, **values: Any) -> None:
        self._attributes = {}
        self._wire = {"typeName": self._type, "attributes": self._attributes}
        self._changes = NEW
        self._views = None
        self._names = None
        for name, value in values.items():
            setattr(self, name, value)

    @classmethod
    def wrap(cls, wire: dict[str, Any]) -> Self:
        """Wrap the attributes of a relationship, as references carry them."""
        found: Any = Storage()
        found._wire = wire
        found._attributes = wire.get("attributes") or {}
        found._changes = UNCHANGED
        found._views = None
        found._names = None
        found.__class__ = cls
        return found  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        """Return the relationship as references carry it, as a copy of its own."""
        self._settle()
        return clone(self._wire)  # type: ignore[no-any-return]

    def copy(self) -> Self:
        """Return a copy, which shares nothing with the original."""
        return type(self).wrap(self.to_dict())

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: object) -> Self:
        return self.copy()

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self).wrap, (self.to_dict(),)

    def _assign(self, wire: str, value: Any) -> None:
        self._attributes[wire] = value
        self._wire["attributes"] = self._attributes
        self._mark(wire)

    def _refer_to(self, related: A, semantic: SaveSemantic | None) -> A:
        """Return a reference to an asset that carries this relationship."""
        reference = reference_to(related._wire)
        reference["relationshipType"] = self._type
        reference["relationshipAttributes"] = clone(self._wire)
        found = type(related).from_dict(reference)
        if semantic is not None:
            found.semantic = semantic
        return found

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._attributes.items())
        return f"{type(self).__name__}({shown})"
