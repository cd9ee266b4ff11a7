"""Attributes of types, as custom metadata and every other definition lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.default_client import or_default
from atlan.model.entity import codecs
from atlan.model.entity.attributes import (
    Anything,
    Choice,
    Decimal,
    Flag,
    ListOf,
    MapOf,
    Text,
)
from atlan.model.record import Document, FlagText, Inner, JsonSet
from atlan.model.typedef import applicability

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.enums import AtlanCustomAttributePrimitiveType, Cardinality, IndexType
    from atlan.model.ports import AsyncAttributeClient, AttributeClient

# Types of custom metadata that are kept as text, and told apart by the options of the attribute alone.
_KEPT_AS_TEXT = frozenset({"users", "groups", "url", "SQL"})


class _AttributeOptions(Document):
    """How an attribute behaves. On the wire, all of it is text."""

    __slots__ = ()

    custom_metadata_version: Text[str] = Text("customMetadataVersion")
    description: Text[str] = Text("description")
    primitive_type: Choice[AtlanCustomAttributePrimitiveType, str] = Choice(
        "primitiveType", "AtlanCustomAttributePrimitiveType"
    )
    custom_type: Text[str] = Text("customType")
    is_enum: FlagText = FlagText("isEnum")
    enum_type: Text[str] = Text("enumType")
    is_rich_text: FlagText = FlagText("isRichText")
    multi_value_select: FlagText = FlagText("multiValueSelect")
    allow_search: FlagText = FlagText("allowSearch")
    allow_filtering: FlagText = FlagText("allowFiltering")
    show_in_overview: FlagText = FlagText("showInOverview")
    show_as_featured: FlagText = FlagText("showAsFeatured")
    has_time_precision: FlagText = FlagText("hasTimePrecision")
    max_str_length: Text[str] = Text("maxStrLength")
    is_deprecated: FlagText = FlagText("isDeprecated")
    is_archived: FlagText = FlagText("isArchived")
    archived_at: Text[str] = Text("archivedAt")
    """When it was archived, in milliseconds since 1970, as text."""
    archived_by: Text[str] = Text("archivedBy")
    is_soft_reference: FlagText = FlagText("isSoftReference")
    is_append_on_partial_update: FlagText = FlagText("isAppendOnPartialUpdate")
    applicable_entity_types: JsonSet = JsonSet("applicableEntityTypes")
    custom_applicable_entity_types: JsonSet = JsonSet("customApplicableEntityTypes")
    applicable_connections: JsonSet = JsonSet("applicableConnections")
    applicable_glossaries: JsonSet = JsonSet("applicableGlossaries")
    applicable_domains: JsonSet = JsonSet("applicableDomains")
    applicable_asset_types: JsonSet = JsonSet("assetTypesList")
    applicable_glossary_types: JsonSet = JsonSet("glossaryTypeList")
    applicable_domain_types: JsonSet = JsonSet("domainTypesList")
    applicable_ai_asset_types: JsonSet = JsonSet("aiAssetsTypeList")
    applicable_other_asset_types: JsonSet = JsonSet("otherAssetTypeList")


class _Applicable:
    """A set of the options, where an attribute applies; checked before it is taken."""

    __slots__ = ("name",)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: AttributeDef, owner: type) -> set[str]: ...

    def __get__(self, instance: AttributeDef | None, owner: type) -> Self | set[str]:
        if instance is None:
            return self
        options = instance.options
        return (getattr(options, self.name) if options is not None else None) or set()

    def __set__(self, instance: AttributeDef, value: set[str]) -> None:
        options = instance.options
        if options is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_OPTIONS.exception_with_parameters()
        setattr(options, self.name, applicability.checked(self.name, value))


class AttributeDef(Document):
    """An attribute of a type.

    Those of custom metadata are made by ``AttributeDef.create``.
    """

    __slots__ = ()

    Options = _AttributeOptions

    name: Text[str] = Text("name")
    """Internal name. That of custom metadata is a random id, made by the service."""
    display_name: Text[str] = Text("displayName")
    description: Text[str] = Text("description")
    type_name: Text[str] = Text("typeName")
    cardinality: Choice[Cardinality, str] = Choice("cardinality", "Cardinality")
    is_optional: Flag[str] = Flag("isOptional")
    is_unique: Flag[str] = Flag("isUnique")
    is_indexable: Flag[str] = Flag("isIndexable")
    is_new: Flag[str] = Flag("isNew")
    include_in_notification: Flag[str] = Flag("includeInNotification")
    skip_scrubbing: Flag[str] = Flag("skipScrubbing")
    values_min_count: Decimal[str] = Decimal("valuesMinCount")
    values_max_count: Decimal[str] = Decimal("valuesMaxCount")
    default_value: Text[str] = Text("defaultValue")
    is_default_value_null: Flag[str] = Flag("isDefaultValueNull")
    search_weight: Decimal[str] = Decimal("searchWeight")
    index_type: Choice[IndexType, str] = Choice("indexType", "IndexType")
    index_type_es_config: MapOf[str, str] = MapOf("indexTypeESConfig", codecs.ANY)
    index_type_es_fields: MapOf[dict[str, str], str] = MapOf("indexTypeESFields", codecs.ANY)
    index_type_es_mapping: MapOf[Any, str] = MapOf("indexTypeESMapping", codecs.ANY)
    auto_update_attributes: MapOf[Any, str] = MapOf("autoUpdateAttributes", codecs.ANY)
    constraints: Anything[str] = Anything("constraints")
    enum_values: ListOf[str, str] = ListOf("enumValues", codecs.TEXT)
    options: Inner[_AttributeOptions] = Inner("options", _AttributeOptions)

    applicable_entity_types = _Applicable()
    """Kinds of entities that can have the attribute: ``Asset``, as a rule."""
    applicable_connections = _Applicable()
    """qualifiedNames of the connections whose assets can have the attribute."""
    applicable_glossaries = _Applicable()
    """qualifiedNames of the glossaries whose content can have the attribute."""
    applicable_domains = _Applicable()
    """qualifiedNames of the data domains whose content can have the attribute."""
    applicable_asset_types = _Applicable()
    """Types of assets that can have the attribute."""
    applicable_glossary_types = _Applicable()
    """Types of glossary content that can have the attribute."""
    applicable_domain_types = _Applicable()
    """Types of data domain content that can have the attribute."""
    applicable_ai_asset_types = _Applicable()
    """Types of AI assets that can have the attribute."""
    applicable_other_asset_types = _Applicable()
    """Further types of assets that can have the attribute."""

    @classmethod
    def create(
        cls,
        client: AttributeClient | None,
        display_name: str,
        attribute_type: AtlanCustomAttributePrimitiveType | str,
        multi_valued: bool = False,
        options_name: str | None = None,
        applicable_connections: set[str] | None = None,
        applicable_asset_types: set[str] | None = None,
        applicable_glossaries: set[str] | None = None,
        applicable_glossary_types: set[str] | None = None,
        applicable_other_asset_types: set[str] | None = None,
        applicable_domains: set[str] | None = None,
        applicable_domain_types: set[str] | None = None,
        applicable_ai_asset_types: set[str] | None = None,
        description: str | None = None,
    ) -> AttributeDef:
        """Make an attribute of custom metadata to be created.

        Where it applies can be narrowed; an empty set says: nowhere. What is left out applies everywhere, for
        which the connections and glossaries of the tenant are looked up: pass those sets to spare the searches.

        Args:
            client: whose tenant is asked for options, connections and glossaries; the default client if None.
            display_name: the name that people see.
            attribute_type: of its values.
            multi_valued: whether it can have several values.
            options_name: name of the list of options, for the type ``OPTIONS``.
            applicable_connections: qualifiedNames of connections.
            applicable_asset_types: types of assets.
            applicable_glossaries: qualifiedNames of glossaries.
            applicable_glossary_types: types of glossary content.
            applicable_other_asset_types: further types of assets.
            applicable_domains: qualifiedNames of data domains.
            applicable_domain_types: types of data domain content.
            applicable_ai_asset_types: types of AI assets.
            description: for people.

        Raises:
            ValueError: when a name is blank, or ``options_name`` is missing.
            InvalidRequestError: for several rich texts (400-076), or types that are not allowed (400-051).
            NotFoundError: when the tenant has no such list of options (404-013).
        """
        labels: list[str] | None = None
        if options_name is not None:
            labels = or_default(client).enum_cache.get_by_name(options_name).get_valid_values()
        if applicable_connections is None:
            found = or_default(client).asset.search(criteria=applicability.all_of("Connection"))
            applicable_connections = {asset.qualified_name for asset in found}
        if applicable_glossaries is None:
            found = or_default(client).asset.search(criteria=applicability.all_of("AtlasGlossary"))
            applicable_glossaries = {asset.qualified_name for asset in found}
        return cls._of(
            display_name,
            attribute_type,
            multi_valued,
            options_name,
            labels,
            description,
            {
                "applicable_connections": applicable_connections,
                "applicable_glossaries": applicable_glossaries,
                "applicable_asset_types": applicable_asset_types,
                "applicable_glossary_types": applicable_glossary_types,
                "applicable_other_asset_types": applicable_other_asset_types,
                "applicable_domains": applicable_domains,
                "applicable_domain_types": applicable_domain_types,
                "applicable_ai_asset_types": applicable_ai_asset_types,
            },
        )

    @classmethod
    async def create_async(
        cls,
        client: AsyncAttributeClient | None,
        display_name: str,
        attribute_type: AtlanCustomAttributePrimitiveType | str,
        multi_valued: bool = False,
        options_name: str | None = None,
        applicable_connections: set[str] | None = None,
        applicable_asset_types: set[str] | None = None,
        applicable_glossaries: set[str] | None = None,
        applicable_glossary_types: set[str] | None = None,
        applicable_other_asset_types: set[str] | None = None,
        applicable_domains: set[str] | None = None,
        applicable_domain_types: set[str] | None = None,
        applicable_ai_asset_types: set[str] | None = None,
        description: str | None = None,
    ) -> AttributeDef:
        """Do what ``create`` does, with an asynchronous client."""
        labels: list[str] | None = None
        if options_name is not None:
            enum = await or_default(client).enum_cache.get_by_name(options_name)
            labels = enum.get_valid_values()
        if applicable_connections is None:
            found = await or_default(client).asset.search(criteria=applicability.all_of("Connection"))
            applicable_connections = {asset.qualified_name async for asset in found}
        if applicable_glossaries is None:
            found = await or_default(client).asset.search(criteria=applicability.all_of("AtlasGlossary"))
            applicable_glossaries = {asset.qualified_name async for asset in found}
        return cls._of(
            display_name,
            attribute_type,
            multi_valued,
            options_name,
            labels,
            description,
            {
                "applicable_connections": applicable_connections,
                "applicable_glossaries": applicable_glossaries,
                "applicable_asset_types": applicable_asset_types,
                "applicable_glossary_types": applicable_glossary_types,
                "applicable_other_asset_types": applicable_other_asset_types,
                "applicable_domains": applicable_domains,
                "applicable_domain_types": applicable_domain_types,
                "applicable_ai_asset_types": applicable_ai_asset_types,
            },
        )

    @property
    def multi_value_select(self) -> bool:
        """Whether the attribute can have several values.

        Setting it changes all that goes with it: the option, the cardinality and the type.
        """
        return bool(self.options and self.options.multi_value_select)

    @multi_value_select.setter
    def multi_value_select(self, several: bool) -> None:
        if self.options is None:
            from atlan.errors import ErrorCode

            raise ErrorCode.MISSING_OPTIONS.exception_with_parameters()
        self.options.multi_value_select = several
        self._follow_options()

    def is_archived(self) -> bool:
        """Whether the attribute was archived: it cannot be dropped."""
        return bool(self.options and self.options.is_archived)

    def archive(self, by: str) -> AttributeDef:
        """Archive the attribute; the definition around it then has to be updated as a whole.

        Args:
            by: name of the user who does.

        Returns:
            The attribute itself.
        """
        from time import time

        now = int(time() * 1000)
        options = self.options if self.options is not None else self.Options()
        options.is_archived = True
        options.archived_by = by
        options.archived_at = str(now)
        self.options = options
        self.display_name = f"{self.display_name}-archived-{now}"
        return self

    def to_wire(self) -> dict[str, Any]:
        """Return the attribute as it is sent."""
        self._follow_options()
        return super().to_wire()

    def _follow_options(self) -> None:
        """Have cardinality and type follow the option for several values, if that was changed."""
        options = (self._views or {}).get("options")
        type_name = self._attributes.get("typeName")
        if not isinstance(options, _AttributeOptions) or not options._changes or type_name is None:
            return
        several, is_array = options.multi_value_select, type_name.startswith("array<")
        if several and not is_array:
            self.type_name, self.cardinality = f"array<{type_name}>", "SET"
        elif several is False and is_array:
            self.type_name, self.cardinality = type_name[len("array<") : -1], "SINGLE"

    @classmethod
    def _of(
        cls,
        display_name: str,
        attribute_type: AtlanCustomAttributePrimitiveType | str,
        multi_valued: bool,
        options_name: str | None,
        labels: list[str] | None,
        description: str | None,
        applicable: dict[str, set[str] | None],
    ) -> AttributeDef:
        from atlan.model.enums import AtlanCustomAttributePrimitiveType

        kind = AtlanCustomAttributePrimitiveType(attribute_type).value
        if not display_name.strip():
            raise ValueError("display_name must not be blank: it is the name that people see")
        if (kind == "enum") != (options_name is not None):
            raise ValueError("options_name goes with the type OPTIONS, and only with it")
        if kind == "rich_text" and multi_valued:
            from atlan.errors import ErrorCode

            raise ErrorCode.INVALID_RICH_TEXT_CREATION.exception_with_parameters()
        type_name = options_name if options_name is not None else _type_name(kind)
        wire: dict[str, Any] = {
            "isNew": True,
            "name": "",
            "displayName": display_name,
            "typeName": f"array<{type_name}>" if multi_valued else type_name,
            "cardinality": "SET" if multi_valued else "SINGLE",
            "includeInNotification": False,
            "isIndexable": True,
            "isOptional": True,
            "isUnique": False,
            "valuesMinCount": 0,
            "valuesMaxCount": 1,
            "options": _options(kind, multi_valued, options_name, description, applicable),
        }
        if labels is not None:
            wire["enumValues"] = labels
        if description is not None:
            wire["description"] = description
        return cls.wrap(wire)


class RelationshipAttributeDef(AttributeDef):
    """An attribute of a type that stands for a relationship."""

    __slots__ = ()

    relationship_type_name: Text[str] = Text("relationshipTypeName")
    is_legacy_attribute: Flag[str] = Flag("isLegacyAttribute")


def _type_name(kind: str) -> str:
    return "string" if kind in _KEPT_AS_TEXT or kind == "rich_text" else kind


def _options(
    kind: str,
    multi_valued: bool,
    options_name: str | None,
    description: str | None,
    applicable: dict[str, set[str] | None],
) -> dict[str, Any]:
    options = _AttributeOptions(
        custom_metadata_version="v2",
        primitive_type="string" if kind == "rich_text" else kind,
        applicable_entity_types={"Asset"},
        allow_search=False,
        max_str_length="100000000",
        allow_filtering=True,
        multi_value_select=multi_valued,
        show_in_overview=False,
        is_enum=kind == "enum",
        is_rich_text=kind == "rich_text",
    )
    if kind in _KEPT_AS_TEXT:
        options.custom_type = kind
    if options_name is not None:
        options.enum_type = options_name
    if description is not None:
        options.description = description
    for name, value in applicable.items():
        setattr(options, name, applicability.or_everything(name, value))
    return options.to_wire()
