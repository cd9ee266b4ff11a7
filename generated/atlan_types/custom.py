# Derived from spec/typedefs/custom.json and spec/recipes/custom.yaml by scripts/generate.py. Do not edit.
"""Custom, CustomEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, require
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Custom",
    "CustomEntity",
]


class Custom(Catalog):
    """What assets of sources without a type of their own have in common."""

    __slots__ = ()

    _type = "Custom"


class CustomEntity(Custom):
    """An asset of a source without a type of its own; it may hold others and be related to them."""

    __slots__ = ()

    _type = "CustomEntity"

    CUSTOM_CHILDREN_SUBTYPE = KeywordField("customChildrenSubtype", "customChildrenSubtype")
    custom_children_subtype: Text[KeywordField] = Text(CUSTOM_CHILDREN_SUBTYPE)
    CUSTOM_PARENT_ENTITY = RelationField("customParentEntity")
    custom_parent_entity: Reference[CustomEntity, RelationField] = Reference(
        CUSTOM_PARENT_ENTITY, "CustomEntity"
    )
    CUSTOM_CHILD_ENTITIES = RelationField("customChildEntities")
    custom_child_entities: References[CustomEntity, RelationField] = References(
        CUSTOM_CHILD_ENTITIES, "CustomEntity"
    )
    CUSTOM_RELATED_TO_ENTITIES = RelationField("customRelatedToEntities")
    custom_related_to_entities: References[CustomEntity, RelationField] = References(
        CUSTOM_RELATED_TO_ENTITIES, "CustomEntity"
    )
    CUSTOM_RELATED_FROM_ENTITIES = RelationField("customRelatedFromEntities")
    custom_related_from_entities: References[CustomEntity, RelationField] = References(
        CUSTOM_RELATED_FROM_ENTITIES, "CustomEntity"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new CustomEntity, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CustomEntity.creator(
        ...     name="name",
        ...     connection_qualified_name="default/custom/1700000000",
        ... ).qualified_name
        'default/custom/1700000000/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)
