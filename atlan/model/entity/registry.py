"""From names on the wire to classes, each imported when it is first met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.record import UNCHANGED, Storage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.model.entity.base import Entity
    from atlan.model.entity.metadata_set import CustomMetadataSets
    from atlan.model.entity.names import NameResolver
    from atlan.model.entity.open_enum import OpenEnum
    from atlan.model.entity.relationship import Relationship
    from atlan.model.entity.struct import Struct


class _Types(dict[str, "type[Entity]"]):
    def __missing__(self, name: str) -> type[Entity]:
        own = _own_types.get(name)
        if own is None:
            from atlan_types._index import TYPES

            own = f"atlan_types.{TYPES[name]}:{name}"
        found: type[Entity] = _imported(own)
        self[name] = found
        return found


_types = _Types()
_own_types: dict[str, str] = {}
_own_relationships: dict[str, str] = {}
_own_custom_metadata: list[str] = []
_made: list[type[CustomMetadataSets]] = []


def register(
    package: str,
    *,
    types: Mapping[str, str] | None = None,
    relationships: Mapping[str, str] | None = None,
    custom_metadata: str | None = None,
) -> None:
    """Have a tenant's own types decoded to classes of a package; importing one made by ``atlan types generate`` does it.

    Nothing is imported before it is met. What is registered last wins, over the built-in types, too.

    Args:
        package: name of the package.
        types: module and class (``"entities:Gadget"``) of entity types in it, by name on the wire.
        relationships: the same of relationship types that have attributes.
        custom_metadata: module and class of its custom metadata.

    >>> register("mycompany_types", types={"Gadget": "entities:Gadget"})
    """
    for known, given in ((_own_types, types), (_own_relationships, relationships)):
        for name, place in (given or {}).items():
            known[name] = f"{package}.{place}"
            _types.pop(name, None)
    place = f"{package}.{custom_metadata}"
    if custom_metadata is not None and place not in _own_custom_metadata:
        _own_custom_metadata.append(place)
        _made.clear()


def forget(package: str) -> None:
    """Take back what was registered for a package.

    Args:
        package: name of the package.

    >>> forget("mycompany_types")
    """
    for known in (_own_types, _own_relationships):
        for name, place in list(known.items()):
            if place.startswith(f"{package}."):
                del known[name]
                _types.pop(name, None)
    _own_custom_metadata[:] = [place for place in _own_custom_metadata if not place.startswith(f"{package}.")]
    _made.clear()


def custom_metadata_class() -> type[CustomMetadataSets]:
    """Return the class of the custom metadata of assets: that of the package that was registered, or of all of them."""
    if not _made:
        from atlan.model.entity.metadata_set import CustomMetadataSets

        own: list[type[CustomMetadataSets]] = [_imported(place) for place in reversed(_own_custom_metadata)]
        bases = (*own, CustomMetadataSets)
        _made.append(bases[0] if len(bases) < 3 else type("CustomMetadata", bases, {"__slots__": ()}))
    return _made[0]


def _imported(place: str) -> Any:
    """Import what stands at a place such as ``atlan_types.sql:Table``."""
    from importlib import import_module

    module, _, name = place.rpartition(":")
    return getattr(import_module(module), name)


def entity_type(name: str) -> type[Entity]:
    """Return the class of a type.

    Raises:
        KeyError: when this version of the SDK does not know the type.

    >>> entity_type("Table").__name__
    'Table'
    """
    return _types[name]


def own_type_names() -> frozenset[str]:
    """Return the names of the types that packages have registered."""
    return frozenset(_own_types)


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
    if any(base.__name__ == target or vars(base).get("_type") == target for base in given.__mro__):
        return True
    try:
        return issubclass(_types[target], given)
    except KeyError:
        return True


def enumeration(name: str) -> type[OpenEnum]:
    """Import an enumeration; one that is not built in is named with its package, as ``mycompany_types:Colour``."""
    package, _, name = name.rpartition(":")
    return _imported(f"{package or 'atlan_types'}.enums:{name}")  # type: ignore[no-any-return]


def structure(name: str) -> type[Struct]:
    """Import a struct; one that is not built in is named with its package, as ``mycompany_types:Address``."""
    package, _, name = name.rpartition(":")
    return _imported(f"{package or 'atlan_types'}.structs:{name}")  # type: ignore[no-any-return]


def relationship(name: str) -> type[Relationship] | None:
    """Import the class of a relationship type, if it is one with attributes."""
    own = _own_relationships.get(name)
    if own is None:
        from atlan_types._index import RELATIONSHIPS

        found = RELATIONSHIPS.get(name)
        own = None if found is None else f"atlan_types.relations:{found}"
    return None if own is None else _imported(own)
