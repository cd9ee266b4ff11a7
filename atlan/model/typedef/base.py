"""What every type definition has, and the definitions of option lists, structs, assets and relationships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.default_client import or_default
from atlan.model.entity import codecs
from atlan.model.entity.attributes import Choice, Flag, Integer, ListOf, MapOf, Moment, Text
from atlan.model.record import Document, Inner, InnerList
from atlan.model.typedef.attribute import AttributeDef, RelationshipAttributeDef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.enums import AtlanTypeCategory, Cardinality
    from atlan.model.ports import AsyncEnumLookup, EnumLookup

# Types of these services come with the product; all others were made for a tenant.
RESERVED_SERVICE_TYPES = frozenset({"atlas_core", "atlan", "aws", "azure", "gcp", "google"})


class TypeDef(Document):
    """Base of the type definitions.

    Whatever the service says about a definition is kept, known here or not, and sent again with it.
    """

    __slots__ = ()

    _category: ClassVar[str] = ""
    group: ClassVar[str] = ""
    """Name of the list in which definitions of this kind travel."""

    category: Choice[AtlanTypeCategory, str] = Choice("category", "AtlanTypeCategory")
    guid: Text[str] = Text("guid")
    name: Text[str] = Text("name")
    """Internal name. That of a tag or of custom metadata is a random id, made by the service."""
    description: Text[str] = Text("description")
    type_version: Text[str] = Text("typeVersion")
    version: Integer[str] = Integer("version")
    service_type: Text[str] = Text("serviceType")
    created_by: Text[str] = Text("createdBy")
    updated_by: Text[str] = Text("updatedBy")
    create_time: Moment[str] = Moment("createTime")
    update_time: Moment[str] = Moment("updateTime")

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        if self._category:
            self._wire.setdefault("category", self._category)

    @classmethod
    def handles(cls, category: object) -> bool:
        """Whether definitions of this category are of this class."""
        return category == cls._category

    def __repr__(self) -> str:
        told = self._attributes.get("displayName") or self._attributes.get("name")
        return f"{type(self).__name__}({told!r})"


class _ElementDef(Document):
    """One option of a list."""

    __slots__ = ()

    value: Text[str] = Text("value")
    description: Text[str] = Text("description")
    ordinal: Integer[str] = Integer("ordinal")


class EnumDef(TypeDef):
    """A list of options.

    >>> EnumDef.create("Colour", ["red", "green"]).to_wire()["elementDefs"]
    [{'value': 'red', 'ordinal': 0}, {'value': 'green', 'ordinal': 1}]
    """

    __slots__ = ()

    ElementDef = _ElementDef
    _category = "ENUM"
    group = "enumDefs"

    element_defs: InnerList[_ElementDef] = InnerList("elementDefs", _ElementDef)
    default_value: Text[str] = Text("defaultValue")

    @classmethod
    def create(cls, name: str, values: Iterable[str]) -> EnumDef:
        """Make a list of options to be created.

        Args:
            name: of the list.
            values: the options, in order.

        Raises:
            ValueError: when the name is blank or there is no option.
        """
        if not name.strip():
            raise ValueError("name must not be blank: it is how the options are found")
        labels = list(dict.fromkeys(values))
        if not labels:
            raise ValueError("values must not be empty: a list of options needs at least one")
        return cls(name=name, element_defs=_elements(labels))

    @classmethod
    def update(
        cls, client: EnumLookup | None, name: str, values: Iterable[str], replace_existing: bool
    ) -> EnumDef:
        """Make a list of options to be updated.

        Args:
            client: whose tenant has the list; the default client if None.
            name: of the list.
            values: the options, in order.
            replace_existing: whether the options that there are now are dropped; otherwise the new ones
                follow them.

        Raises:
            NotFoundError: when the tenant has no list of that name (404-013).
        """
        if replace_existing:
            return cls.create(name, values)
        return cls._extended(name, or_default(client).enum_cache.get_by_name(name), values)

    @classmethod
    async def update_async(
        cls, client: AsyncEnumLookup | None, name: str, values: Iterable[str], replace_existing: bool
    ) -> EnumDef:
        """Do what ``update`` does, with an asynchronous client."""
        if replace_existing:
            return cls.create(name, values)
        return cls._extended(name, await or_default(client).enum_cache.get_by_name(name), values)

    def get_valid_values(self) -> list[str]:
        """Return the options, in order.

        >>> EnumDef.create("Colour", ["red", "green"]).get_valid_values()
        ['red', 'green']
        """
        return [element.value for element in self.element_defs or () if element.value is not None]

    @classmethod
    def _extended(cls, name: str, existing: EnumDef | None, values: Iterable[str]) -> EnumDef:
        if existing is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.ENUM_NOT_FOUND.exception_with_parameters(name)
        elements = list(existing.element_defs or ())
        known = {element.value for element in elements}
        added = [value for value in dict.fromkeys(values) if value not in known]
        last = max((element.ordinal or 0 for element in elements), default=-1)
        return cls(name=name, element_defs=[*elements, *_elements(added, first=last + 1)])


def _elements(labels: list[str], first: int = 0) -> list[_ElementDef]:
    return [_ElementDef(value=label, ordinal=first + position) for position, label in enumerate(labels)]


class AttributeOwner(TypeDef):
    """Base of the definitions that list attributes."""

    __slots__ = ()

    attribute_defs: InnerList[AttributeDef] = InnerList("attributeDefs", AttributeDef)


class StructDef(AttributeOwner):
    """A group of attributes inside of an attribute.

    >>> [each.name for each in StructDef.wrap({"attributeDefs": [{"name": "value"}]}).attribute_defs or ()]
    ['value']
    """

    __slots__ = ()

    _category = "STRUCT"
    group = "structDefs"

    options: MapOf[Any, str] = MapOf("options", codecs.ANY)


class EntityDef(AttributeOwner):
    """A type of asset.

    >>> EntityDef.wrap({"name": "Table", "serviceType": "atlan"}).reserved_type
    True
    """

    __slots__ = ()

    _category = "ENTITY"
    group = "entityDefs"

    options: MapOf[Any, str] = MapOf("options", codecs.ANY)
    display_name: Text[str] = Text("displayName")
    super_types: ListOf[str, str] = ListOf("superTypes", codecs.TEXT)
    sub_types: ListOf[str, str] = ListOf("subTypes", codecs.TEXT)
    relationship_attribute_defs: InnerList[RelationshipAttributeDef] = InnerList(
        "relationshipAttributeDefs", RelationshipAttributeDef
    )
    business_attribute_defs: MapOf[Any, str] = MapOf("businessAttributeDefs", codecs.ANY)

    @property
    def reserved_type(self) -> bool:
        """Whether the type comes with the product."""
        return self.service_type in RESERVED_SERVICE_TYPES


class _RelationshipEndDef(Document):
    """One end of a relationship."""

    __slots__ = ()

    type: Text[str] = Text("type")
    name: Text[str] = Text("name")
    is_container: Flag[str] = Flag("isContainer")
    cardinality: Choice[Cardinality, str] = Choice("cardinality", "Cardinality")
    is_legacy_attribute: Flag[str] = Flag("isLegacyAttribute")
    description: Text[str] = Text("description")


class RelationshipDef(AttributeOwner):
    """A type of relationship between assets.

    >>> RelationshipDef.wrap({"endDef1": {"type": "Table", "name": "columns"}}).end_def1.name
    'columns'
    """

    __slots__ = ()

    EndDef = _RelationshipEndDef
    _category = "RELATIONSHIP"
    group = "relationshipDefs"

    options: MapOf[Any, str] = MapOf("options", codecs.ANY)
    end_def1: Inner[_RelationshipEndDef] = Inner("endDef1", _RelationshipEndDef)
    end_def2: Inner[_RelationshipEndDef] = Inner("endDef2", _RelationshipEndDef)
    relationship_category: Text[str] = Text("relationshipCategory")
    relationship_label: Text[str] = Text("relationshipLabel")
    propagate_tags: Text[str] = Text("propagateTags")
