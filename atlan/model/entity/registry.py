"""From names on the wire to classes, each imported when it is first met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.record import UNCHANGED, Storage

if TYPE_CHECKING:
    from atlan.model.entity.base import Entity
    from atlan.model.entity.names import NameResolver
    from atlan.model.entity.open_enum import OpenEnum
    from atlan.model.entity.relationship import Relationship
    from atlan.model.entity.struct import Struct


class _Types(dict[str, "type[Entity]"]):
    def __missing__(self, name: str) -> type[Entity]:
        from importlib import import_module

        from atlan_types._index import TYPES

        found: type[Entity] = getattr(import_module(f"atlan_types.{TYPES[name]}"), name)
        self[name] = found
        return found


_types = _Types()


def entity_type(name: str) -> type[Entity]:
    """Return the class of a type.

    Raises:
        KeyError: when this version of the SDK does not know the type.

    >>> entity_type("Table").__name__
    'Table'
    """
    return _types[name]


def entity_from_wire(
    wire: dict[str, Any], names: NameResolver | None = None, expected: str = "Asset"
) -> Entity:
    """Wrap an entity of the wire. The document becomes the object's own: it is neither copied nor walked.

    A type that this version of the SDK does not know is wrapped as the nearest ancestor that it does know
    (the server names them in ``superTypeNames``), and keeps its name.

    Args:
        wire: the entity, or a reference to one.
        names: what tags and custom metadata are called on its tenant.
        expected: the type to fall back to.

    >>> entity = entity_from_wire({"typeName": "HoloTable", "superTypeNames": ["Asset", "SQL", "Catalog"]})
    >>> type(entity).__name__, entity.type_name
    ('SQL', 'HoloTable')
    """
    try:
        found = _types[wire["typeName"]]
    except KeyError:
        found = _nearest(wire, expected)
    entity: Any = Storage()
    entity._wire = wire
    attributes = wire.get("attributes")
    entity._attributes = {} if attributes is None else attributes
    entity._changes = UNCHANGED
    entity._views = None
    entity._names = names
    entity.__class__ = found
    return entity  # type: ignore[no-any-return]


def _nearest(wire: dict[str, Any], expected: str) -> type[Entity]:
    known: list[type[Entity]] = []
    for name in (*(wire.get("superTypeNames") or ()), expected):
        try:
            known.append(_types[name])
        except KeyError:
            continue
    return max(known, key=lambda candidate: len(candidate.__mro__), default=_types["Asset"])


def is_compatible(given: type[Entity], target: str) -> bool:
    """Whether an entity of a type may stand where a target type is asked for.

    Ancestors of the target are let through, because a type that the SDK does not know is wrapped as one.

    >>> from atlan.model.assets import Asset, Column, Table
    >>> is_compatible(Column, "Column"), is_compatible(Asset, "Column"), is_compatible(Table, "Column")
    (True, True, False)
    """
    if any(base.__name__ == target for base in given.__mro__):
        return True
    try:
        return issubclass(_types[target], given)
    except KeyError:
        return True


def enumeration(name: str) -> type[OpenEnum]:
    """Import an enumeration."""
    import atlan_types.enums

    return getattr(atlan_types.enums, name)  # type: ignore[no-any-return]


def structure(name: str) -> type[Struct]:
    """Import a struct."""
    import atlan_types.structs

    return getattr(atlan_types.structs, name)  # type: ignore[no-any-return]


def relationship(name: str) -> type[Relationship] | None:
    """Import the class of a relationship type, if it is one with attributes."""
    from atlan_types import _index, relations

    found = _index.RELATIONSHIPS.get(name)
    return None if found is None else getattr(relations, found)
