# Derived from spec/typedefs/schema_registry.json and spec/recipes/schema_registry.yaml by scripts/generate.py. Do not edit.
"""SchemaRegistry, SchemaRegistrySubject, SchemaRegistryVersion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, RelationField, TextField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.asset import Asset
    from atlan_types.enums import SchemaRegistrySchemaCompatibility, SchemaRegistrySchemaType

__all__ = [
    "SchemaRegistry",
    "SchemaRegistrySubject",
    "SchemaRegistryVersion",
]


class SchemaRegistry(Catalog):
    """What assets of a schema registry have in common."""

    __slots__ = ()

    _type = "SchemaRegistry"

    SCHEMA_REGISTRY_SCHEMA_TYPE = KeywordField("schemaRegistrySchemaType", "schemaRegistrySchemaType")
    schema_registry_schema_type: Choice[SchemaRegistrySchemaType, KeywordField] = Choice(
        SCHEMA_REGISTRY_SCHEMA_TYPE, "SchemaRegistrySchemaType"
    )
    SCHEMA_REGISTRY_SCHEMA_ID = KeywordField("schemaRegistrySchemaId", "schemaRegistrySchemaId")
    schema_registry_schema_id: Text[KeywordField] = Text(SCHEMA_REGISTRY_SCHEMA_ID)


class SchemaRegistrySubject(SchemaRegistry):
    """A subject of a schema registry, which holds versions of a schema."""

    __slots__ = ()

    _type = "SchemaRegistrySubject"

    SCHEMA_REGISTRY_SUBJECT_BASE_NAME = KeywordField(
        "schemaRegistrySubjectBaseName", "schemaRegistrySubjectBaseName"
    )
    schema_registry_subject_base_name: Text[KeywordField] = Text(SCHEMA_REGISTRY_SUBJECT_BASE_NAME)
    SCHEMA_REGISTRY_SUBJECT_IS_KEY_SCHEMA = BooleanField(
        "schemaRegistrySubjectIsKeySchema", "schemaRegistrySubjectIsKeySchema"
    )
    schema_registry_subject_is_key_schema: Flag[BooleanField] = Flag(SCHEMA_REGISTRY_SUBJECT_IS_KEY_SCHEMA)
    SCHEMA_REGISTRY_SUBJECT_SCHEMA_COMPATIBILITY = KeywordField(
        "schemaRegistrySubjectSchemaCompatibility", "schemaRegistrySubjectSchemaCompatibility"
    )
    schema_registry_subject_schema_compatibility: Choice[SchemaRegistrySchemaCompatibility, KeywordField] = (
        Choice(SCHEMA_REGISTRY_SUBJECT_SCHEMA_COMPATIBILITY, "SchemaRegistrySchemaCompatibility")
    )
    SCHEMA_REGISTRY_SUBJECT_LATEST_SCHEMA_VERSION = KeywordField(
        "schemaRegistrySubjectLatestSchemaVersion", "schemaRegistrySubjectLatestSchemaVersion"
    )
    schema_registry_subject_latest_schema_version: Text[KeywordField] = Text(
        SCHEMA_REGISTRY_SUBJECT_LATEST_SCHEMA_VERSION
    )
    SCHEMA_REGISTRY_SUBJECT_LATEST_SCHEMA_DEFINITION = TextField(
        "schemaRegistrySubjectLatestSchemaDefinition", "schemaRegistrySubjectLatestSchemaDefinition"
    )
    schema_registry_subject_latest_schema_definition: Text[TextField] = Text(
        SCHEMA_REGISTRY_SUBJECT_LATEST_SCHEMA_DEFINITION
    )
    SCHEMA_REGISTRY_SUBJECT_GOVERNING_ASSET_QUALIFIED_NAMES = KeywordField(
        "schemaRegistrySubjectGoverningAssetQualifiedNames",
        "schemaRegistrySubjectGoverningAssetQualifiedNames",
    )
    schema_registry_subject_governing_asset_qualified_names: SetOf[str, KeywordField] = SetOf(
        SCHEMA_REGISTRY_SUBJECT_GOVERNING_ASSET_QUALIFIED_NAMES, codecs.TEXT
    )
    SCHEMA_REGISTRY_VERSIONS = RelationField("schemaRegistryVersions")
    schema_registry_versions: References[SchemaRegistryVersion, RelationField] = References(
        SCHEMA_REGISTRY_VERSIONS, "SchemaRegistryVersion"
    )
    ASSETS = RelationField("assets")
    assets: References[Asset, RelationField] = References(ASSETS, "Asset")


class SchemaRegistryVersion(SchemaRegistry):
    """One version of a schema in a schema registry."""

    __slots__ = ()

    _type = "SchemaRegistryVersion"

    SCHEMA_REGISTRY_VERSION_NUMBER = KeywordField(
        "schemaRegistryVersionNumber", "schemaRegistryVersionNumber"
    )
    schema_registry_version_number: Text[KeywordField] = Text(SCHEMA_REGISTRY_VERSION_NUMBER)
    SCHEMA_REGISTRY_VERSION_SCHEMA_DEFINITION = TextField(
        "schemaRegistryVersionSchemaDefinition", "schemaRegistryVersionSchemaDefinition"
    )
    schema_registry_version_schema_definition: Text[TextField] = Text(
        SCHEMA_REGISTRY_VERSION_SCHEMA_DEFINITION
    )
    SCHEMA_REGISTRY_VERSION_SCHEMA_TYPE = KeywordField(
        "schemaRegistryVersionSchemaType", "schemaRegistryVersionSchemaType"
    )
    schema_registry_version_schema_type: Choice[SchemaRegistrySchemaType, KeywordField] = Choice(
        SCHEMA_REGISTRY_VERSION_SCHEMA_TYPE, "SchemaRegistrySchemaType"
    )
    SCHEMA_REGISTRY_SUBJECT_QUALIFIED_NAME = KeywordField(
        "schemaRegistrySubjectQualifiedName", "schemaRegistrySubjectQualifiedName"
    )
    schema_registry_subject_qualified_name: Text[KeywordField] = Text(SCHEMA_REGISTRY_SUBJECT_QUALIFIED_NAME)
    SCHEMA_REGISTRY_SUBJECT = RelationField("schemaRegistrySubject")
    schema_registry_subject: Reference[SchemaRegistrySubject, RelationField] = Reference(
        SCHEMA_REGISTRY_SUBJECT, "SchemaRegistrySubject"
    )
