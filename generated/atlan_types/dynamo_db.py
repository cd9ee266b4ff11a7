# Derived from spec/typedefs/dynamo_db.json and spec/recipes/dynamo_db.yaml by scripts/generate.py. Do not edit.
"""DynamoDB, DynamoDBAttribute, DynamoDBSecondaryIndex, DynamoDBGlobalSecondaryIndex, DynamoDBLocalSecondaryIndex, DynamoDBTable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import ancestors, reference, require, require_least
from atlan.model.entity.mixins.dynamo_db import DynamoDBTableMethods
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.catalog import NoSQL
from atlan_types.sql import Column, Table

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import DynamoDBSecondaryIndexProjectionType, DynamoDBStatus

__all__ = [
    "DynamoDB",
    "DynamoDBAttribute",
    "DynamoDBSecondaryIndex",
    "DynamoDBGlobalSecondaryIndex",
    "DynamoDBLocalSecondaryIndex",
    "DynamoDBTable",
]


class DynamoDB(NoSQL):
    """What assets of Amazon DynamoDB have in common."""

    __slots__ = ()

    _type = "DynamoDB"

    DYNAMO_DB_STATUS = KeywordField("dynamoDBStatus", "dynamoDBStatus")
    dynamo_d_b_status: Choice[DynamoDBStatus, KeywordField] = Choice(DYNAMO_DB_STATUS, "DynamoDBStatus")
    dynamo_db_status: Choice[DynamoDBStatus, KeywordField] = dynamo_d_b_status
    DYNAMO_DB_PARTITION_KEY = KeywordField("dynamoDBPartitionKey", "dynamoDBPartitionKey")
    dynamo_d_b_partition_key: Text[KeywordField] = Text(DYNAMO_DB_PARTITION_KEY)
    dynamo_db_partition_key: Text[KeywordField] = dynamo_d_b_partition_key
    DYNAMO_DB_SORT_KEY = KeywordField("dynamoDBSortKey", "dynamoDBSortKey")
    dynamo_d_b_sort_key: Text[KeywordField] = Text(DYNAMO_DB_SORT_KEY)
    dynamo_db_sort_key: Text[KeywordField] = dynamo_d_b_sort_key
    DYNAMO_DB_READ_CAPACITY_UNITS = NumericField("dynamoDBReadCapacityUnits", "dynamoDBReadCapacityUnits")
    dynamo_d_b_read_capacity_units: Integer[NumericField] = Integer(DYNAMO_DB_READ_CAPACITY_UNITS)
    dynamo_db_read_capacity_units: Integer[NumericField] = dynamo_d_b_read_capacity_units
    DYNAMO_DB_WRITE_CAPACITY_UNITS = NumericField("dynamoDBWriteCapacityUnits", "dynamoDBWriteCapacityUnits")
    dynamo_d_b_write_capacity_units: Integer[NumericField] = Integer(DYNAMO_DB_WRITE_CAPACITY_UNITS)
    dynamo_db_write_capacity_units: Integer[NumericField] = dynamo_d_b_write_capacity_units


class DynamoDBAttribute(Column, DynamoDB):
    """An attribute in Amazon DynamoDB."""

    __slots__ = ()

    _type = "DynamoDBAttribute"

    DYNAMO_DB_TABLE = RelationField("dynamoDBTable")
    dynamo_dbtable: Reference[DynamoDBTable, RelationField] = Reference(DYNAMO_DB_TABLE, "DynamoDBTable")
    dynamo_db_table: Reference[DynamoDBTable, RelationField] = dynamo_dbtable

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        parent_qualified_name: str,
        order: int,
        parent_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new DynamoDBAttribute, to be saved.

        Args:
            name: what people call it.
            parent_qualified_name: qualifiedName of the parent.
            order: position in the parent, counted from 0.
            parent_name: name of the parent; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> orders = "default/dynamodb/1700000000/orders"
        >>> attribute = DynamoDBAttribute.creator(name="id", parent_qualified_name=orders, order=0)
        >>> attribute.qualified_name, attribute.table_name
        ('default/dynamodb/1700000000/orders/id', 'orders')
        """
        require(name=name, parent_qualified_name=parent_qualified_name, order=order)
        require_least("order", order, 0)
        connector_name, connection_qualified_name, (parent_name, parent_qualified_name) = ancestors(
            "parent_qualified_name",
            parent_qualified_name,
            connection_qualified_name,
            (parent_name, parent_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{parent_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "tableName": parent_name,
            "tableQualifiedName": parent_qualified_name,
            "order": order,
            "dynamoDBTable": reference("DynamoDBTable", parent_qualified_name),
        }
        return cls._created(attributes)


class DynamoDBSecondaryIndex(Table, DynamoDB):
    """A secondary index in Amazon DynamoDB."""

    __slots__ = ()

    _type = "DynamoDBSecondaryIndex"

    DYNAMO_DB_SECONDARY_INDEX_PROJECTION_TYPE = KeywordField(
        "dynamoDBSecondaryIndexProjectionType", "dynamoDBSecondaryIndexProjectionType"
    )
    dynamo_d_b_secondary_index_projection_type: Choice[DynamoDBSecondaryIndexProjectionType, KeywordField] = (
        Choice(DYNAMO_DB_SECONDARY_INDEX_PROJECTION_TYPE, "DynamoDBSecondaryIndexProjectionType")
    )
    dynamo_db_secondary_index_projection_type: Choice[DynamoDBSecondaryIndexProjectionType, KeywordField] = (
        dynamo_d_b_secondary_index_projection_type
    )


class DynamoDBGlobalSecondaryIndex(DynamoDBSecondaryIndex):
    """A global secondary index in Amazon DynamoDB."""

    __slots__ = ()

    _type = "DynamoDBGlobalSecondaryIndex"

    DYNAMO_DB_TABLE = RelationField("dynamoDBTable")
    dynamo_dbtable: Reference[DynamoDBTable, RelationField] = Reference(DYNAMO_DB_TABLE, "DynamoDBTable")
    dynamo_db_table: Reference[DynamoDBTable, RelationField] = dynamo_dbtable


class DynamoDBLocalSecondaryIndex(DynamoDBSecondaryIndex):
    """A local secondary index in Amazon DynamoDB."""

    __slots__ = ()

    _type = "DynamoDBLocalSecondaryIndex"

    DYNAMO_DB_TABLE = RelationField("dynamoDBTable")
    dynamo_dbtable: Reference[DynamoDBTable, RelationField] = Reference(DYNAMO_DB_TABLE, "DynamoDBTable")
    dynamo_db_table: Reference[DynamoDBTable, RelationField] = dynamo_dbtable


class DynamoDBTable(DynamoDBTableMethods, Table, DynamoDB):
    """A table in Amazon DynamoDB."""

    __slots__ = ()

    _type = "DynamoDBTable"

    DYNAMO_DB_TABLE_GSI_COUNT = NumericField("dynamoDBTableGSICount", "dynamoDBTableGSICount")
    dynamo_dbtable_g_s_i_count: Integer[NumericField] = Integer(DYNAMO_DB_TABLE_GSI_COUNT)
    dynamo_db_table_gsi_count: Integer[NumericField] = dynamo_dbtable_g_s_i_count
    DYNAMO_DB_TABLE_LSI_COUNT = NumericField("dynamoDBTableLSICount", "dynamoDBTableLSICount")
    dynamo_dbtable_l_s_i_count: Integer[NumericField] = Integer(DYNAMO_DB_TABLE_LSI_COUNT)
    dynamo_db_table_lsi_count: Integer[NumericField] = dynamo_dbtable_l_s_i_count
    DYNAMO_DB_GLOBAL_SECONDARY_INDEXES = RelationField("dynamoDBGlobalSecondaryIndexes")
    dynamo_d_b_global_secondary_indexes: References[DynamoDBGlobalSecondaryIndex, RelationField] = References(
        DYNAMO_DB_GLOBAL_SECONDARY_INDEXES, "DynamoDBGlobalSecondaryIndex"
    )
    dynamo_db_global_secondary_indexes: References[DynamoDBGlobalSecondaryIndex, RelationField] = (
        dynamo_d_b_global_secondary_indexes
    )
    DYNAMO_DB_LOCAL_SECONDARY_INDEXES = RelationField("dynamoDBLocalSecondaryIndexes")
    dynamo_d_b_local_secondary_indexes: References[DynamoDBLocalSecondaryIndex, RelationField] = References(
        DYNAMO_DB_LOCAL_SECONDARY_INDEXES, "DynamoDBLocalSecondaryIndex"
    )
    dynamo_db_local_secondary_indexes: References[DynamoDBLocalSecondaryIndex, RelationField] = (
        dynamo_d_b_local_secondary_indexes
    )
    DYNAMO_DB_COLUMNS = RelationField("dynamoDBColumns")
    dynamo_d_b_columns: References[DynamoDBAttribute, RelationField] = References(
        DYNAMO_DB_COLUMNS, "DynamoDBAttribute"
    )
    dynamo_db_columns: References[DynamoDBAttribute, RelationField] = dynamo_d_b_columns
