"""From asset objects to documents and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.entity.codecs import StructCodec
from atlan.model.entity.header import header_key
from atlan.model.entity.placeholder import next_placeholder
from atlan.model.entity.record import ALL, NEW, UNCHANGED, Record, Storage, attributes_by_key, declared
from atlan.model.entity.references import clone, place_relation, without_semantics
from atlan.model.entity.relations import Relation

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Self

    from atlan.model.entity.names import NameResolver

Wire = dict[str, Any]


class Documents(Record):
    """The documents of an entity: the whole one, and the one that is sent to save it."""

    __slots__ = ()

    _identity: ClassVar[tuple[str, ...]] = ("qualifiedName", "name")
    """Attributes that go with every update, because the server finds the entity by them."""

    @classmethod
    def _created(cls, attributes: Wire) -> Self:
        """Make a new entity of attributes that are known to be right."""
        entity: Any = Storage()
        entity._wire = {"typeName": cls._type, "guid": next_placeholder(), "attributes": attributes}
        entity._attributes = attributes
        entity._changes = NEW
        entity._views = None
        entity._names = None
        entity.__class__ = cls
        return entity  # type: ignore[no-any-return]

    @classmethod
    def _updated(cls, attributes: Wire) -> Self:
        """Make an entity that changes an existing one, which the server finds by its qualifiedName."""
        entity = cls._created(attributes)
        del entity._wire["guid"]
        return entity

    def to_wire(self, names: NameResolver | None = None, *, including: Collection[str] = ()) -> Wire:
        """Return the entity as it is sent to be saved.

        Of a new entity that is everything; of one that was read only what changed, with what the server
        needs to find it. References say who is meant and no more, and go where what is to be done with them
        (``SaveSemantic``) puts them. The object itself is not changed.

        Args:
            names: what tags and custom metadata are called on the tenant; those of the tenant it was read
                from if left out.
            including: parts beside the attributes (such as ``businessAttributes`` or ``classifications``)
                to send although they did not change, because the request is to replace the stored ones.

        Raises:
            NotFoundError: (404-006) for a tag that the tenant does not have.
            InvalidRequestError: (400-038) for a reference to something without guid and qualifiedName.

        >>> from atlan.model.assets import Table
        >>> table = Table.from_dict({"typeName": "Table", "guid": "g1", "attributes": {"name": "a", "rowCount": 5}})
        >>> table.description = "Orders"
        >>> table.to_wire()
        {'typeName': 'Table', 'guid': 'g1', 'attributes': {'name': 'a', 'description': 'Orders'}}
        """
        self._settle()
        changes = self._changes
        wire = self._wire
        if ALL in changes:
            document = wire.copy()
            document.pop("semantic", None)
            if "guid" not in document:
                document["guid"] = next_placeholder()
        else:
            document = {"typeName": wire.get("typeName", self._type)}
            for part in ("guid", *including):
                if wire.get(part) is not None:
                    document[part] = wire[part]
        if changes is not NEW:
            self._place_changes(document, changes)
        self._name_ids(document, names or self._names)
        return document

    def _place_changes(self, document: Wire, changes: Collection[str]) -> None:
        known = attributes_by_key(type(self))
        own = self._attributes
        if ALL in changes:
            attributes = own.copy()
            wanted = list(changes)
        else:
            attributes = {}
            wanted = [name for name in self._identity if name not in changes and self._has(name)]
            wanted += [name for name in own if name in changes]
            wanted += [name for name in sorted(changes) if name not in own]
        document["attributes"] = attributes
        for key in wanted:
            attribute = known.get(key)
            if key.startswith("@"):
                document[key[1:]] = self._wire.get(key[1:])
            elif isinstance(attribute, Relation):
                place_relation(document, attributes, key, attribute.raw(self))
            elif key != ALL:
                attributes[key] = own[key]

    def _has(self, name: str) -> bool:
        beside: Wire = self._wire.get("relationshipAttributes") or {}
        return self._attributes.get(name) is not None or beside.get(name) is not None

    def _name_ids(self, document: Wire, names: NameResolver | None) -> None:
        """Fill in the ids of tags that are only known by name."""
        raise NotImplementedError

    def to_dict(self) -> Wire:
        """Return the whole document, under the server's names, as a copy of its own.

        >>> from atlan.model.assets import Table
        >>> Table.from_dict({"typeName": "Table", "attributes": {"name": "a", "brandNew": [1]}}).to_dict()
        {'typeName': 'Table', 'attributes': {'name': 'a', 'brandNew': [1]}}
        """
        self._settle()
        document: Wire = clone(self._wire)
        document.pop("semantic", None)
        known = attributes_by_key(type(self))
        for key in self._changes:
            if isinstance(known.get(key), Relation):
                for part in ("attributes", "relationshipAttributes"):
                    if key in (document.get(part) or ()):
                        document[part][key] = without_semantics(document[part][key])
        return document

    @classmethod
    def from_dict(cls, document: Wire) -> Self:
        """Wrap a document as one that was read: only what is changed from now on will be sent.

        Args:
            document: an entity under the server's names. It becomes the object's own.

        Raises:
            AttributeValueError: when it is of another type.
        """
        from atlan.model.entity.errors import wrong_value
        from atlan.model.entity.registry import entity_from_wire

        entity = entity_from_wire(document, expected=cls._type)
        if not isinstance(entity, cls):
            raise wrong_value(
                cls.__name__, "typeName", document.get("typeName"), f"{cls._type!r} or a subtype"
            )
        return entity

    def to_json(self) -> str:
        """Return the whole document as JSON text."""
        from orjson import dumps

        return dumps(self.to_dict()).decode()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a document as ``to_json`` writes it."""
        from orjson import loads

        return cls.from_dict(loads(text))

    def dict(
        self, *, by_alias: bool = False, exclude_unset: bool = False, exclude_none: bool = False
    ) -> Wire:
        """Return the document, by default under Python names and with every attribute of the type.

        Structs and what it refers to are under Python names as well, with the attributes that they hold.

        Args:
            by_alias: whether to use the server's names.
            exclude_unset: whether to leave out what was neither sent by the server nor set.
            exclude_none: whether to leave out what has no value.
        """
        document = self.to_dict()
        attributes: Wire = document.get("attributes") or {}
        document["attributes"] = attributes
        spellings = {attribute.key: name for name, attribute in reversed(declared(type(self)).items())}
        if exclude_none:
            attributes = document["attributes"] = _with_values(attributes)
            document = _with_values(document)
        elif not exclude_unset:
            for key in spellings:
                if key.startswith("@"):
                    document.setdefault(key[1:], None)
                else:
                    attributes.setdefault(key, None)
        if by_alias:
            return document
        known = attributes_by_key(type(self))
        document["attributes"] = {
            spellings.get(key, key): _spelled(known.get(key), value) for key, value in attributes.items()
        }
        return {spellings.get(header_key(key), key): value for key, value in document.items()}

    def json(self, *, by_alias: bool = False, exclude_unset: bool = False, exclude_none: bool = False) -> str:
        """Return what ``dict`` returns as JSON text."""
        from orjson import dumps

        options = {"by_alias": by_alias, "exclude_unset": exclude_unset, "exclude_none": exclude_none}
        return dumps(self.dict(**options)).decode()

    @classmethod
    def parse_obj(cls, document: Wire) -> Self:
        """Read a document: the same as ``from_dict``, for scripts that know it by this name."""
        return cls.from_dict(document)

    def copy(self, *, deep: bool = False) -> Self:
        """Return a copy; a shallow one shares nested values.

        Args:
            deep: whether nested values are copied too.
        """
        self._settle()
        return self._copied(clone(self._wire) if deep else self._wire.copy())

    def _copied(self, wire: Wire) -> Self:
        entity: Any = Storage()
        if not wire.get("attributes"):
            attributes: Wire = {}
        else:
            attributes = wire["attributes"] = wire["attributes"].copy()
        entity._wire = wire
        entity._attributes = attributes
        entity._changes = self._changes if self._changes in (NEW, UNCHANGED) else set(self._changes)
        entity._views = None
        entity._names = self._names
        entity.__class__ = self.__class__
        return entity  # type: ignore[no-any-return]

    def __copy__(self) -> Self:
        return self.copy()

    def __deepcopy__(self, memo: object) -> Self:
        return self.copy(deep=True)

    def __reduce__(self) -> tuple[Any, ...]:
        self._settle()
        # Names belong to a client, which stays where it is.
        return _restored, (type(self), self._wire, frozenset(self._changes))


def _spelled(attribute: Any, value: Any) -> Any:
    """Return the value of an attribute with Python names in its structs and in what it refers to."""
    if value.__class__ is list:
        return [_spelled(attribute, item) for item in value]
    if value.__class__ is not dict:
        return value
    if isinstance(attribute, Relation):
        from atlan.model.entity.registry import entity_from_wire

        return entity_from_wire(value, expected=attribute.target).dict(exclude_unset=True)
    codec = getattr(attribute, "codec", None)
    codec = getattr(codec, "item", codec)
    return codec.read(value).dict(exclude_unset=True) if isinstance(codec, StructCodec) else value


def _with_values(document: Wire) -> Wire:
    return {key: value for key, value in document.items() if value is not None}


def _restored(cls: type[Any], wire: Wire, changes: frozenset[str]) -> Any:
    entity: Any = Storage()
    entity._wire = wire
    entity._attributes = wire.get("attributes") or {}
    entity._changes = NEW if changes == NEW else changes
    entity._views = None
    entity._names = None
    entity.__class__ = cls
    return entity
