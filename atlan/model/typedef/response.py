"""Definitions as they travel: in six lists, one for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from atlan.model.record import Document, InnerList
from atlan.model.typedef.base import EntityDef, EnumDef, RelationshipDef, StructDef, TypeDef
from atlan.model.typedef.tag import AtlanTagDef, CustomMetadataDef

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Final[tuple[type[TypeDef], ...]] = (
    EnumDef,
    StructDef,
    AtlanTagDef,
    EntityDef,
    RelationshipDef,
    CustomMetadataDef,
)

# Definitions of other kinds belong to the product.
_WRITABLE = (AtlanTagDef, CustomMetadataDef, EnumDef)


class TypeDefResponse(Document):
    """Definitions, by kind.

    >>> response = TypeDefResponse.wrap({"entityDefs": [
    ...     {"name": "Table", "serviceType": "atlan"}, {"name": "Machine", "serviceType": "factory"}]})
    >>> response.custom_entity_def_names
    {'Machine'}
    """

    __slots__ = ()

    enum_defs: InnerList[EnumDef] = InnerList("enumDefs", EnumDef)
    struct_defs: InnerList[StructDef] = InnerList("structDefs", StructDef)
    atlan_tag_defs: InnerList[AtlanTagDef] = InnerList("classificationDefs", AtlanTagDef)
    entity_defs: InnerList[EntityDef] = InnerList("entityDefs", EntityDef)
    relationship_defs: InnerList[RelationshipDef] = InnerList("relationshipDefs", RelationshipDef)
    custom_metadata_defs: InnerList[CustomMetadataDef] = InnerList("businessMetadataDefs", CustomMetadataDef)

    @property
    def reserved_entity_defs(self) -> list[EntityDef]:
        """Types of assets that come with the product."""
        return [definition for definition in self.entity_defs or () if definition.reserved_type]

    @property
    def custom_entity_defs(self) -> list[EntityDef]:
        """Types of assets that were made for this tenant."""
        return [definition for definition in self.entity_defs or () if not definition.reserved_type]

    @property
    def custom_entity_def_names(self) -> set[str]:
        """Names of the types of assets that were made for this tenant."""
        return {definition.name for definition in self.custom_entity_defs if definition.name is not None}

    def is_custom_entity_def_name(self, name: str) -> bool:
        """Whether a type of this name was made for this tenant.

        Args:
            name: of the type.
        """
        return name in self.custom_entity_def_names


def typedef_from_wire(wire: dict[str, Any]) -> TypeDef:
    """Wrap a definition as what its category says.

    Args:
        wire: the decoded definition; it becomes the record's own.

    Raises:
        AtlanError: for a category that this version of the SDK does not know (400-019).

    >>> typedef_from_wire({"category": "ENUM", "name": "Colour"})
    EnumDef('Colour')
    """
    category = wire.get("category")
    for kind in KINDS:
        if kind.handles(category):
            return kind.wrap(wire)
    from atlan.errors import ErrorCode

    raise ErrorCode.JSON_ERROR.exception_with_parameters(f"unknown category of type definition: {category}")


def typedefs_to_wire(definition: TypeDef) -> Mapping[str, list[dict[str, Any]]]:
    """Return the body that creates or updates a definition: all six lists, one of them filled.

    Args:
        definition: of a tag, of custom metadata or of a list of options.

    Raises:
        InvalidRequestError: for other kinds, which nobody may write (400-016), and for what is no definition (400-048).

    >>> body = typedefs_to_wire(AtlanTagDef.create("PII"))
    >>> [name for name, listed in body.items() if listed], len(body)
    (['classificationDefs'], 6)
    """
    given: Any = definition
    if not isinstance(given, TypeDef):
        from atlan.model.search.values import wrong_type

        raise wrong_type("typedef", given, "a definition, such as AtlanTagDef.create(name),")
    if not isinstance(definition, _WRITABLE):
        from atlan.errors import ErrorCode

        raise ErrorCode.UNABLE_TO_UPDATE_TYPEDEF_CATEGORY.exception_with_parameters(
            definition.category.value if definition.category is not None else type(definition).__name__
        )
    body: dict[str, list[dict[str, Any]]] = {kind.group: [] for kind in KINDS}
    body[definition.group] = [definition.to_wire()]
    return body
