"""Structs: groups of attributes inside an attribute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.record import (
    NEW,
    UNCHANGED,
    Record,
    Storage,
    attributes_by_key,
    declared,
)

if TYPE_CHECKING:
    from typing import Self

Wire = dict[str, Any]


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

    def to_dict(self) -> Wire:
        """Return the struct under the server's names, as a copy of its own."""
        from atlan.model.entity.references import clone

        self._settle()
        return clone(self._wire)  # type: ignore[no-any-return]

    @classmethod
    def from_dict(cls, document: Wire) -> Self:
        """Wrap a struct under the server's names, which becomes the object's own."""
        return cls.wrap(document)

    parse_obj = from_dict

    def to_json(self) -> str:
        """Return the struct as JSON text, under the server's names."""
        from orjson import dumps

        return dumps(self.to_wire()).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a struct as ``to_json`` writes it."""
        from orjson import loads

        return cls.wrap(loads(text))

    def dict(
        self, *, by_alias: bool = False, exclude_unset: bool = False, exclude_none: bool = False
    ) -> Wire:
        """Return the attributes of the struct, by default under Python names and all of them.

        Args:
            by_alias: whether to use the server's names.
            exclude_unset: whether to leave out what was neither sent by the server nor set.
            exclude_none: whether to leave out what has no value.

        >>> from atlan.model.structs import BadgeCondition
        >>> BadgeCondition(badge_condition_value="1").dict(exclude_unset=True)
        {'badge_condition_value': '1'}
        """
        copied = self.to_dict()
        values: Wire = copied if self._attributes is self._wire else copied["attributes"]
        spellings = {attribute.key: name for name, attribute in reversed(declared(type(self)).items())}
        if exclude_none:
            values = {key: value for key, value in values.items() if value is not None}
        elif not exclude_unset:
            values = dict.fromkeys(attributes_by_key(type(self))) | values
        return values if by_alias else {spellings.get(key, key): value for key, value in values.items()}

    def json(self, *, by_alias: bool = False, exclude_unset: bool = False, exclude_none: bool = False) -> str:
        """Return what ``dict`` returns as JSON text."""
        from orjson import dumps

        options = {"by_alias": by_alias, "exclude_unset": exclude_unset, "exclude_none": exclude_none}
        return dumps(self.dict(**options)).decode()

    def copy(self, *, deep: bool = False) -> Self:
        """Return a copy, which shares nothing with the original, deep or not."""
        return self.__deepcopy__({})

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
        from reprlib import repr as shortened

        shown = ", ".join(f"{name}={shortened(value)}" for name, value in self._attributes.items())
        return f"{type(self).__name__}({shown})"

    def __copy__(self) -> Self:
        return self.__deepcopy__({})

    def __deepcopy__(self, memo: object) -> Self:
        from atlan.model.entity.references import clone

        self._settle()
        return type(self).wrap(clone(self._wire))

    def __reduce__(self) -> tuple[Any, ...]:
        self._settle()
        return type(self).wrap, (self._wire,)
