# Derived from spec/typedefs/iceberg.json and spec/recipes/iceberg.yaml by scripts/generate.py. Do not edit.
"""Iceberg, IcebergCatalog, IcebergColumn, IcebergNamespace, IcebergTable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Integer,
    ListOf,
    MapOf,
    Reference,
    References,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.sql import SQL, Column, Database, Schema, Table

if TYPE_CHECKING:
    from atlan_types.structs import IcebergPartition

__all__ = [
    "Iceberg",
    "IcebergCatalog",
    "IcebergColumn",
    "IcebergNamespace",
    "IcebergTable",
]


class Iceberg(SQL):
    """Assets of the type Iceberg."""

    __slots__ = ()

    _type = "Iceberg"

    ICEBERG_PARENT_NAMESPACE_QUALIFIED_NAME = KeywordField(
        "icebergParentNamespaceQualifiedName", "icebergParentNamespaceQualifiedName"
    )
    iceberg_parent_namespace_qualified_name: Text[KeywordField] = Text(
        ICEBERG_PARENT_NAMESPACE_QUALIFIED_NAME
    )
    ICEBERG_NAMESPACE_HIERARCHY = KeywordField("icebergNamespaceHierarchy", "icebergNamespaceHierarchy")
    iceberg_namespace_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        ICEBERG_NAMESPACE_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )


class IcebergCatalog(Iceberg, Database):
    """Assets of the type IcebergCatalog."""

    __slots__ = ()

    _type = "IcebergCatalog"

    ICEBERG_CATALOG_TYPE = KeywordField("icebergCatalogType", "icebergCatalogType")
    iceberg_catalog_type: Text[KeywordField] = Text(ICEBERG_CATALOG_TYPE)
    ICEBERG_URI = KeywordField("icebergUri", "icebergUri")
    iceberg_uri: Text[KeywordField] = Text(ICEBERG_URI)
    ICEBERG_WAREHOUSE = KeywordField("icebergWarehouse", "icebergWarehouse")
    iceberg_warehouse: Text[KeywordField] = Text(ICEBERG_WAREHOUSE)
    ICEBERG_SCOPE = KeywordField("icebergScope", "icebergScope")
    iceberg_scope: Text[KeywordField] = Text(ICEBERG_SCOPE)
    ICEBERG_CATALOG_PROPERTIES = KeywordField("icebergCatalogProperties", "icebergCatalogProperties")
    iceberg_catalog_properties: MapOf[str, KeywordField] = MapOf(ICEBERG_CATALOG_PROPERTIES, codecs.TEXT)


class IcebergColumn(Column, Iceberg):
    """Assets of the type IcebergColumn."""

    __slots__ = ()

    _type = "IcebergColumn"


class IcebergNamespace(Iceberg, Schema):
    """Assets of the type IcebergNamespace."""

    __slots__ = ()

    _type = "IcebergNamespace"

    ICEBERG_PARENT_NAMESPACE = RelationField("icebergParentNamespace")
    iceberg_parent_namespace: Reference[IcebergNamespace, RelationField] = Reference(
        ICEBERG_PARENT_NAMESPACE, "IcebergNamespace"
    )
    ICEBERG_SUB_NAMESPACES = RelationField("icebergSubNamespaces")
    iceberg_sub_namespaces: References[IcebergNamespace, RelationField] = References(
        ICEBERG_SUB_NAMESPACES, "IcebergNamespace"
    )


class IcebergTable(Table, Iceberg):
    """Assets of the type IcebergTable."""

    __slots__ = ()

    _type = "IcebergTable"

    ICEBERG_CURRENT_SNAPSHOT_ID = NumericField("icebergCurrentSnapshotId", "icebergCurrentSnapshotId")
    iceberg_current_snapshot_id: Integer[NumericField] = Integer(ICEBERG_CURRENT_SNAPSHOT_ID)
    ICEBERG_FORMAT_VERSION = NumericField("icebergFormatVersion", "icebergFormatVersion")
    iceberg_format_version: Integer[NumericField] = Integer(ICEBERG_FORMAT_VERSION)
    ICEBERG_TABLE_PROPERTIES = KeywordField("icebergTableProperties", "icebergTableProperties")
    iceberg_table_properties: MapOf[str, KeywordField] = MapOf(ICEBERG_TABLE_PROPERTIES, codecs.TEXT)
    ICEBERG_TABLE_PARTITIONS = KeywordField("icebergTablePartitions", "icebergTablePartitions")
    iceberg_table_partitions: ListOf[IcebergPartition, KeywordField] = ListOf(
        ICEBERG_TABLE_PARTITIONS, StructCodec("IcebergPartition")
    )
    ICEBERG_SNAPSHOTS = KeywordField("icebergSnapshots", "icebergSnapshots")
    iceberg_snapshots: ListOf[dict[str, str], KeywordField] = ListOf(
        ICEBERG_SNAPSHOTS, codecs.MapCodec(codecs.TEXT)
    )
