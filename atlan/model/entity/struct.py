"""Structs: groups of attributes inside an attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.record import NEW, UNCHANGED, Record, Storage

if TYPE_CHECKING:
    from typing import Self


class Struct(Record):
    """Base of the structs.

    >>> from atlan.model.structs import PopularityInsights
    >>> insight = PopularityInsights(record_user="jane", record_query_count=3)
    >>> insight.record_query_count
    3
    >>> insight.to_wire()
    {'recordUser': 'jane', 'recordQueryCount': 3}
    """

    __slots__ = ()

    def __init__(self, **values: Any) -> None:
        attributes: dict[str, Any] = {}
        self._wire = self._attributes = attributes
        self._changes = NEW
        self._views = None
        self._names = None
        for name, value in values.items():
            setattr(self, name, value)

    @classmethod
    def wrap(cls, wire: dict[str, Any]) -> Self:
        """Wrap a struct of the wire, which comes flat or as ``{"typeName": …, "attributes": {…}}``."""
        struct: Any = Storage()
        struct._wire = wire
        inner = wire.get("attributes")
        struct._attributes = inner if "typeName" in wire and inner.__class__ is dict else wire
        struct._changes = UNCHANGED
        struct._views = None
        struct._names = None
        struct.__class__ = cls
        return struct  # type: ignore[no-any-return]

    def to_wire(self) -> dict[str, Any]:
        """Return the struct as it is sent."""
        self._settle()
        return self._wire

    def _assign(self, wire: str, value: Any) -> None:
        if not self._changes:
            # The document belongs to the entity around this struct, which finds out by comparing.
            nested = self._attributes is not self._wire
            self._wire = dict(self._wire)
            self._attributes = dict(self._attributes) if nested else self._wire
            if nested:
                self._wire["attributes"] = self._attributes
        self._attributes[wire] = value
        self._mark(wire)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._attributes.items())
        return f"{type(self).__name__}({shown})"

    def __copy__(self) -> Self:
        return self.__deepcopy__({})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        from atlan.model.entity.references import clone

        self._settle()
        return type(self).wrap(clone(self._wire))

    def __reduce__(self) -> tuple[Any, ...]:
        self._settle()
        return type(self).wrap, (self._wire,)
