# Derived from spec/typedefs/iceberg.json and spec/recipes/iceberg.yaml by scripts/generate.py. Do not edit.
"""Iceberg, IcebergCatalog, IcebergColumn, IcebergNamespace, IcebergTable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from atlan.model.entity.creation import (
    connector_of,
    located,
    reference,
    require,
    require_least,
    require_within,
    segment,
    segments,
)
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.sql import SQL, Column, Database, Schema, Table

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.structs import IcebergPartition

__all__ = [
    "Iceberg",
    "IcebergCatalog",
    "IcebergColumn",
    "IcebergNamespace",
    "IcebergTable",
]


class Iceberg(SQL):
    """What assets of Apache Iceberg have in common."""

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
    """A catalog in Apache Iceberg."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new IcebergCatalog, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> IcebergCatalog.creator(
        ...     name="name",
        ...     connection_qualified_name="default/iceberg/1700000000",
        ... ).qualified_name
        'default/iceberg/1700000000/name'
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


class IcebergColumn(Column, Iceberg):
    """A column in Apache Iceberg."""

    __slots__ = ()

    _type = "IcebergColumn"

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        table_qualified_name: str,
        order: int,
        parent_column_qualified_name: str | None = None,
    ) -> Self:
        """Make a new IcebergColumn, to be saved.

        Args:
            name: what people call it.
            table_qualified_name: qualifiedName of the table it lies in.
            order: position in the parent, counted from 0.
            parent_column_qualified_name: qualifiedName of the column it lies in, if it lies in one.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> orders = "default/iceberg/1700000000/lake/sales/orders"
        >>> column = IcebergColumn.creator(name="id", table_qualified_name=orders, order=0)
        >>> column.qualified_name, column.database_name, column.schema_name
        ('default/iceberg/1700000000/lake/sales/orders/id', 'lake', 'sales')
        """
        from atlan.model.entity.mixins.iceberg import (
            columns_above,
            depth_of,
            hierarchy_of,
            innermost_namespace_of,
        )

        require(name=name, table_qualified_name=table_qualified_name, order=order)
        require_least("order", order, 0)
        connector_name, connection_qualified_name, _ = located(
            ("table_qualified_name", table_qualified_name, ("IcebergTable",))
        )
        if parent_column_qualified_name is not None:
            require_within("parent_column_qualified_name", parent_column_qualified_name, table_qualified_name)
        qualified = segments(table_qualified_name, None, -1)
        catalog_qualified_name = segments(table_qualified_name, None, 4)
        above = innermost_namespace_of(qualified)
        columns = columns_above(table_qualified_name, parent_column_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{parent_column_qualified_name or table_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "databaseName": segment(catalog_qualified_name, -1),
            "databaseQualifiedName": catalog_qualified_name,
            "icebergNamespaceHierarchy": hierarchy_of(qualified),
            "order": order,
            "schemaName": segment(table_qualified_name, -2),
            "schemaQualifiedName": qualified,
            "tableName": segment(table_qualified_name, -1),
            "tableQualifiedName": table_qualified_name,
            "columnDepthLevel": depth_of(table_qualified_name, parent_column_qualified_name),
            "table": reference("IcebergTable", table_qualified_name),
        }
        if above is not None:
            attributes["icebergParentNamespaceQualifiedName"] = above
        if columns is not None:
            attributes["columnHierarchy"] = columns
        if parent_column_qualified_name is not None:
            attributes["parentColumnName"] = segment(parent_column_qualified_name, -1)
        if parent_column_qualified_name is not None:
            attributes["parentColumnQualifiedName"] = parent_column_qualified_name
        return cls._created(attributes)


class IcebergNamespace(Iceberg, Schema):
    """A namespace in Apache Iceberg."""

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

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, *, name: str, parent_qualified_name: str
    ) -> Self:
        """Make a new IcebergNamespace, to be saved.

        Args:
            name: what people call it.
            parent_qualified_name: qualifiedName of the parent.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> IcebergNamespace.creator(
        ...     name="name",
        ...     parent_qualified_name="default/iceberg/1700000000/parent",
        ... ).qualified_name
        'default/iceberg/1700000000/parent/name'
        """
        from atlan.model.entity.mixins.iceberg import hierarchy_of, top_namespace_of

        require(name=name, parent_qualified_name=parent_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("parent_qualified_name", parent_qualified_name, ("IcebergCatalog", "IcebergNamespace"))
        )
        qualified = f"{parent_qualified_name}/{name}"
        catalog_qualified_name = segments(parent_qualified_name, None, 4)
        above = top_namespace_of(qualified)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{parent_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "databaseName": segment(catalog_qualified_name, -1),
            "databaseQualifiedName": catalog_qualified_name,
            "icebergNamespaceHierarchy": hierarchy_of(qualified),
            "database": reference("IcebergCatalog", catalog_qualified_name),
        }
        if above is not None:
            attributes["icebergParentNamespaceQualifiedName"] = above
        return cls._created(attributes)


class IcebergTable(Table, Iceberg):
    """A table in Apache Iceberg."""

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

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, *, name: str, namespace_qualified_name: str
    ) -> Self:
        """Make a new IcebergTable, to be saved.

        Args:
            name: what people call it.
            namespace_qualified_name: qualifiedName of the namespace.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> IcebergTable.creator(
        ...     name="name",
        ...     namespace_qualified_name="default/iceberg/1700000000/catalog/namespace",
        ... ).qualified_name
        'default/iceberg/1700000000/catalog/namespace/name'
        """
        from atlan.model.entity.mixins.iceberg import hierarchy_of, innermost_namespace_of

        require(name=name, namespace_qualified_name=namespace_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("namespace_qualified_name", namespace_qualified_name, ("IcebergNamespace",))
        )
        qualified = namespace_qualified_name
        catalog_qualified_name = segments(namespace_qualified_name, None, 4)
        above = innermost_namespace_of(qualified)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{namespace_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "databaseName": segment(catalog_qualified_name, -1),
            "databaseQualifiedName": catalog_qualified_name,
            "icebergNamespaceHierarchy": hierarchy_of(qualified),
            "schemaName": segment(namespace_qualified_name, -1),
            "schemaQualifiedName": namespace_qualified_name,
            "atlanSchema": reference("IcebergNamespace", namespace_qualified_name),
        }
        if above is not None:
            attributes["icebergParentNamespaceQualifiedName"] = above
        return cls._created(attributes)
