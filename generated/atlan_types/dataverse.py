# Derived from spec/typedefs/dataverse.json and spec/recipes/dataverse.yaml by scripts/generate.py. Do not edit.
"""Dataverse, DataverseAttribute, DataverseEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, RelationField
from atlan_types.catalog import SaaS

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Dataverse",
    "DataverseAttribute",
    "DataverseEntity",
]


class Dataverse(SaaS):
    """What assets of Microsoft Dataverse have in common."""

    __slots__ = ()

    _type = "Dataverse"

    DATAVERSE_IS_CUSTOM = BooleanField("dataverseIsCustom", "dataverseIsCustom")
    dataverse_is_custom: Flag[BooleanField] = Flag(DATAVERSE_IS_CUSTOM)
    DATAVERSE_IS_CUSTOMIZABLE = BooleanField("dataverseIsCustomizable", "dataverseIsCustomizable")
    dataverse_is_customizable: Flag[BooleanField] = Flag(DATAVERSE_IS_CUSTOMIZABLE)
    DATAVERSE_IS_AUDIT_ENABLED = BooleanField("dataverseIsAuditEnabled", "dataverseIsAuditEnabled")
    dataverse_is_audit_enabled: Flag[BooleanField] = Flag(DATAVERSE_IS_AUDIT_ENABLED)


class DataverseAttribute(Dataverse):
    """An attribute in Microsoft Dataverse."""

    __slots__ = ()

    _type = "DataverseAttribute"

    DATAVERSE_ENTITY_QUALIFIED_NAME = KeywordField(
        "dataverseEntityQualifiedName", "dataverseEntityQualifiedName"
    )
    dataverse_entity_qualified_name: Text[KeywordField] = Text(DATAVERSE_ENTITY_QUALIFIED_NAME)
    DATAVERSE_ATTRIBUTE_SCHEMA_NAME = KeywordField(
        "dataverseAttributeSchemaName", "dataverseAttributeSchemaName"
    )
    dataverse_attribute_schema_name: Text[KeywordField] = Text(DATAVERSE_ATTRIBUTE_SCHEMA_NAME)
    DATAVERSE_ATTRIBUTE_TYPE = KeywordField("dataverseAttributeType", "dataverseAttributeType")
    dataverse_attribute_type: Text[KeywordField] = Text(DATAVERSE_ATTRIBUTE_TYPE)
    DATAVERSE_ATTRIBUTE_IS_PRIMARY_ID = BooleanField(
        "dataverseAttributeIsPrimaryId", "dataverseAttributeIsPrimaryId"
    )
    dataverse_attribute_is_primary_id: Flag[BooleanField] = Flag(DATAVERSE_ATTRIBUTE_IS_PRIMARY_ID)
    DATAVERSE_ATTRIBUTE_IS_SEARCHABLE = BooleanField(
        "dataverseAttributeIsSearchable", "dataverseAttributeIsSearchable"
    )
    dataverse_attribute_is_searchable: Flag[BooleanField] = Flag(DATAVERSE_ATTRIBUTE_IS_SEARCHABLE)
    DATAVERSE_ENTITY = RelationField("dataverseEntity")
    dataverse_entity: Reference[DataverseEntity, RelationField] = Reference(
        DATAVERSE_ENTITY, "DataverseEntity"
    )

    @classmethod
    def creator(
        cls, *, name: str, dataverse_entity_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new DataverseAttribute, to be saved.

        Args:
            name: what people call it.
            dataverse_entity_qualified_name: qualifiedName of the entity.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DataverseAttribute.creator(
        ...     name="name",
        ...     dataverse_entity_qualified_name="default/dataverse/1700000000/dataverse_entity",
        ... ).qualified_name
        'default/dataverse/1700000000/dataverse_entity/name'
        """
        require(name=name, dataverse_entity_qualified_name=dataverse_entity_qualified_name)
        connector_name, connection_qualified_name, (_, dataverse_entity_qualified_name) = ancestors(
            "dataverse_entity_qualified_name",
            dataverse_entity_qualified_name,
            connection_qualified_name,
            (None, dataverse_entity_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{dataverse_entity_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "dataverseEntityQualifiedName": dataverse_entity_qualified_name,
            "dataverseEntity": reference("DataverseEntity", dataverse_entity_qualified_name),
        }
        return cls._created(attributes)


class DataverseEntity(Dataverse):
    """An entity in Microsoft Dataverse."""

    __slots__ = ()

    _type = "DataverseEntity"

    DATAVERSE_ENTITY_SCHEMA_NAME = KeywordField("dataverseEntitySchemaName", "dataverseEntitySchemaName")
    dataverse_entity_schema_name: Text[KeywordField] = Text(DATAVERSE_ENTITY_SCHEMA_NAME)
    DATAVERSE_ENTITY_TABLE_TYPE = KeywordField("dataverseEntityTableType", "dataverseEntityTableType")
    dataverse_entity_table_type: Text[KeywordField] = Text(DATAVERSE_ENTITY_TABLE_TYPE)
    DATAVERSE_ATTRIBUTES = RelationField("dataverseAttributes")
    dataverse_attributes: References[DataverseAttribute, RelationField] = References(
        DATAVERSE_ATTRIBUTES, "DataverseAttribute"
    )

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new DataverseEntity, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DataverseEntity.creator(
        ...     name="name",
        ...     connection_qualified_name="default/dataverse/1700000000",
        ... ).qualified_name
        'default/dataverse/1700000000/name'
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
