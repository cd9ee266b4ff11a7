"""What entities, structs and relationships have in common: a document of the wire, read through attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.entity.attributes import Attribute
    from atlan.model.entity.names import NameResolver

UNCHANGED: Final[frozenset[str]] = frozenset()
"""Changes of what has been read and not been touched since."""

ALL: Final = "*"
NEW: Final[frozenset[str]] = frozenset({ALL})
"""Changes of what the server has never seen: everything."""


class Storage:
    """The slots of a record, without its rules.

    Objects are made as this and then turned into their class: filling slots through the rules of
    ``Record.__setattr__`` would cost more than all the rest of reading a page of results.
    """

    __slots__ = ("_attributes", "_changes", "_names", "_views", "_wire")

    _wire: dict[str, Any]
    """The document itself, never copied, with whatever this version of the SDK does not know."""
    _attributes: dict[str, Any]
    """The part of the document in which attributes are kept."""
    _changes: frozenset[str] | set[str]
    """Names of what was changed since it was read (``ALL`` for what is new); ``@name`` beside attributes."""
    _views: dict[str, Any] | None
    """Values that were converted, by attribute."""
    _names: NameResolver | None


_set = object.__setattr__


class Record(Storage):
    """Something with typed attributes over a document of the wire."""

    __slots__ = ()

    _type: ClassVar[str] = ""

    if not TYPE_CHECKING:
        # Hidden from type checkers, which would take them as leave to use any name.

        def __setattr__(self, name: str, value: object) -> None:
            try:
                _set(self, name, value)
            except AttributeError as error:
                if name in dir(type(self)):
                    raise
                from atlan.model.entity.errors import unknown_attribute

                raise unknown_attribute(type(self), name) from error

        def __getattr__(self, name: str) -> object:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from atlan.model.entity.errors import unknown_attribute

            raise unknown_attribute(type(self), name)

    def _assign(self, wire: str, value: Any) -> None:
        """Put a value of the wire into an attribute."""
        raise NotImplementedError

    def _settle(self) -> None:
        """Write back what was changed in place."""
        views = self._views
        if views:
            known = attributes_by_key(type(self))
            for key, view in list(views.items()):
                attribute = known.get(key)
                if attribute is not None:
                    attribute.settle(self, view)

    def _mark(self, change: str) -> None:
        changes = self._changes
        if changes.__class__ is frozenset:
            _set_changes(self, {*changes, change})
        else:
            changes.add(change)  # type: ignore[union-attr]

    def _view(self, wire: str, value: Any) -> Any:
        views = self._views
        if views is None:
            views = {}
            _set_views(self, views)
        views[wire] = value
        return value

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        assert isinstance(other, Record)
        self._settle()
        other._settle()
        return self._wire == other._wire

    __hash__ = None  # type: ignore[assignment]


_slots: Any = Storage
_set_changes = _slots._changes.__set__
_set_views = _slots._views.__set__

_BY_KEY: dict[type, Mapping[str, Attribute[Any]]] = {}


def attributes_by_key(owner: type) -> Mapping[str, Attribute[Any]]:
    """Return the attributes of a type, ancestors' first, by the key under which changes are noted."""
    known = _BY_KEY.get(owner)
    if known is None:
        known = _BY_KEY[owner] = {attribute.key: attribute for attribute in declared(owner).values()}
    return known


def declared(owner: type) -> dict[str, Attribute[Any]]:
    """Return the attributes of a type by their Python names, ancestors' first, second spellings last."""
    from atlan.model.entity.attributes import Attribute

    return {
        name: value
        for base in reversed(owner.__mro__)
        for name, value in vars(base).items()
        if isinstance(value, Attribute)
    }
