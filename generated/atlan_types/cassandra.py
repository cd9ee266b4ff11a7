# Derived from spec/typedefs/cassandra.json and spec/recipes/cassandra.yaml by scripts/generate.py. Do not edit.
"""Cassandra, CassandraColumn, CassandraIndex, CassandraKeyspace, CassandraTable, CassandraView."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Decimal,
    Flag,
    Integer,
    MapOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, kind_of, located, reference, require, segment
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
)
from atlan_types.catalog import NoSQL

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.asset import Asset

__all__ = [
    "Cassandra",
    "CassandraColumn",
    "CassandraIndex",
    "CassandraKeyspace",
    "CassandraTable",
    "CassandraView",
]


class Cassandra(NoSQL):
    """What assets of Cassandra have in common."""

    __slots__ = ()

    _type = "Cassandra"

    CASSANDRA_KEYSPACE_NAME = KeywordField("cassandraKeyspaceName", "cassandraKeyspaceName")
    cassandra_keyspace_name: Text[KeywordField] = Text(CASSANDRA_KEYSPACE_NAME)
    CASSANDRA_TABLE_NAME = KeywordField("cassandraTableName", "cassandraTableName")
    cassandra_table_name: Text[KeywordField] = Text(CASSANDRA_TABLE_NAME)
    CASSANDRA_VIEW_NAME = KeywordField("cassandraViewName", "cassandraViewName")
    cassandra_view_name: Text[KeywordField] = Text(CASSANDRA_VIEW_NAME)
    CASSANDRA_TABLE_QUALIFIED_NAME = KeywordField(
        "cassandraTableQualifiedName", "cassandraTableQualifiedName"
    )
    cassandra_table_qualified_name: Text[KeywordField] = Text(CASSANDRA_TABLE_QUALIFIED_NAME)
    CASSANDRA_VIEW_QUALIFIED_NAME = KeywordField("cassandraViewQualifiedName", "cassandraViewQualifiedName")
    cassandra_view_qualified_name: Text[KeywordField] = Text(CASSANDRA_VIEW_QUALIFIED_NAME)


class CassandraColumn(Cassandra):
    """A column in Cassandra."""

    __slots__ = ()

    _type = "CassandraColumn"

    CASSANDRA_COLUMN_CLUSTERING_ORDER = KeywordField(
        "cassandraColumnClusteringOrder", "cassandraColumnClusteringOrder"
    )
    cassandra_column_clustering_order: Text[KeywordField] = Text(CASSANDRA_COLUMN_CLUSTERING_ORDER)
    CASSANDRA_COLUMN_IS_PARTITION_KEY = BooleanField(
        "cassandraColumnIsPartitionKey", "cassandraColumnIsPartitionKey"
    )
    cassandra_column_is_partition_key: Flag[BooleanField] = Flag(CASSANDRA_COLUMN_IS_PARTITION_KEY)
    CASSANDRA_COLUMN_IS_CLUSTERING_KEY = BooleanField(
        "cassandraColumnIsClusteringKey", "cassandraColumnIsClusteringKey"
    )
    cassandra_column_is_clustering_key: Flag[BooleanField] = Flag(CASSANDRA_COLUMN_IS_CLUSTERING_KEY)
    CASSANDRA_COLUMN_KIND = KeywordField("cassandraColumnKind", "cassandraColumnKind")
    cassandra_column_kind: Text[KeywordField] = Text(CASSANDRA_COLUMN_KIND)
    CASSANDRA_COLUMN_POSITION = NumericField("cassandraColumnPosition", "cassandraColumnPosition")
    cassandra_column_position: Integer[NumericField] = Integer(CASSANDRA_COLUMN_POSITION)
    CASSANDRA_COLUMN_TYPE = KeywordTextField(
        "cassandraColumnType", "cassandraColumnType.keyword", "cassandraColumnType"
    )
    cassandra_column_type: Text[KeywordTextField] = Text(CASSANDRA_COLUMN_TYPE)
    CASSANDRA_COLUMN_IS_STATIC = BooleanField("cassandraColumnIsStatic", "cassandraColumnIsStatic")
    cassandra_column_is_static: Flag[BooleanField] = Flag(CASSANDRA_COLUMN_IS_STATIC)
    CASSANDRA_VIEW = RelationField("cassandraView")
    cassandra_view: Reference[CassandraView, RelationField] = Reference(CASSANDRA_VIEW, "CassandraView")
    CASSANDRA_TABLE = RelationField("cassandraTable")
    cassandra_table: Reference[CassandraTable, RelationField] = Reference(CASSANDRA_TABLE, "CassandraTable")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        parent_qualified_name: str,
        parent_type: type[Asset],
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new CassandraColumn, to be saved.

        Args:
            name: what people call it.
            parent_qualified_name: qualifiedName of the parent.
            parent_type: class of the parent.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> parent = "default/cassandra/1700000000/shop/orders"
        >>> column = CassandraColumn.creator(name="id", parent_qualified_name=parent, parent_type=CassandraTable)
        >>> column.cassandra_keyspace_name, column.cassandra_table_name
        ('shop', 'orders')
        """
        require(name=name, parent_qualified_name=parent_qualified_name, parent_type=parent_type)
        connector_name, connection_qualified_name, kind = located(
            (
                "parent_qualified_name",
                parent_qualified_name,
                (kind_of("parent_type", parent_type, ("CassandraTable", "CassandraView")),),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{parent_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cassandraKeyspaceName": segment(parent_qualified_name, -2),
        }
        if kind == "CassandraTable":
            attributes["cassandraTableName"] = segment(parent_qualified_name, -1)
            attributes["cassandraTableQualifiedName"] = parent_qualified_name
            attributes["cassandraTable"] = reference("CassandraTable", parent_qualified_name)
        elif kind == "CassandraView":
            attributes["cassandraViewName"] = segment(parent_qualified_name, -1)
            attributes["cassandraViewQualifiedName"] = parent_qualified_name
            attributes["cassandraView"] = reference("CassandraView", parent_qualified_name)
        return cls._created(attributes)


class CassandraIndex(Cassandra):
    """An index in Cassandra."""

    __slots__ = ()

    _type = "CassandraIndex"

    CASSANDRA_INDEX_KIND = KeywordField("cassandraIndexKind", "cassandraIndexKind")
    cassandra_index_kind: Text[KeywordField] = Text(CASSANDRA_INDEX_KIND)
    CASSANDRA_INDEX_OPTIONS = KeywordField("cassandraIndexOptions", "cassandraIndexOptions")
    cassandra_index_options: MapOf[str, KeywordField] = MapOf(CASSANDRA_INDEX_OPTIONS, codecs.TEXT)
    CASSANDRA_INDEX_QUERY = KeywordField("cassandraIndexQuery", "cassandraIndexQuery")
    cassandra_index_query: Text[KeywordField] = Text(CASSANDRA_INDEX_QUERY)
    CASSANDRA_TABLE = RelationField("cassandraTable")
    cassandra_table: Reference[CassandraTable, RelationField] = Reference(CASSANDRA_TABLE, "CassandraTable")

    @classmethod
    def creator(
        cls, *, name: str, table_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new CassandraIndex, to be saved.

        Args:
            name: what people call it.
            table_qualified_name: qualifiedName of the table it lies in.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CassandraIndex.creator(
        ...     name="name",
        ...     table_qualified_name="default/cassandra/1700000000/keyspace/table",
        ... ).qualified_name
        'default/cassandra/1700000000/keyspace/table/name'
        """
        require(name=name, table_qualified_name=table_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("table_qualified_name", table_qualified_name, ("CassandraTable",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{table_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cassandraKeyspaceName": segment(table_qualified_name, -2),
            "cassandraTableName": segment(table_qualified_name, -1),
            "cassandraTableQualifiedName": table_qualified_name,
            "cassandraTable": reference("CassandraTable", table_qualified_name),
        }
        return cls._created(attributes)


class CassandraKeyspace(Cassandra):
    """A keyspace in Cassandra."""

    __slots__ = ()

    _type = "CassandraKeyspace"

    CASSANDRA_KEYSPACE_DURABLE_WRITES = BooleanField(
        "cassandraKeyspaceDurableWrites", "cassandraKeyspaceDurableWrites"
    )
    cassandra_keyspace_durable_writes: Flag[BooleanField] = Flag(CASSANDRA_KEYSPACE_DURABLE_WRITES)
    CASSANDRA_KEYSPACE_REPLICATION = KeywordField(
        "cassandraKeyspaceReplication", "cassandraKeyspaceReplication"
    )
    cassandra_keyspace_replication: MapOf[str, KeywordField] = MapOf(
        CASSANDRA_KEYSPACE_REPLICATION, codecs.TEXT
    )
    CASSANDRA_KEYSPACE_VIRTUAL = BooleanField("cassandraKeyspaceVirtual", "cassandraKeyspaceVirtual")
    cassandra_keyspace_virtual: Flag[BooleanField] = Flag(CASSANDRA_KEYSPACE_VIRTUAL)
    CASSANDRA_KEYSPACE_QUERY = KeywordField("cassandraKeyspaceQuery", "cassandraKeyspaceQuery")
    cassandra_keyspace_query: Text[KeywordField] = Text(CASSANDRA_KEYSPACE_QUERY)
    CASSANDRA_TABLES = RelationField("cassandraTables")
    cassandra_tables: References[CassandraTable, RelationField] = References(
        CASSANDRA_TABLES, "CassandraTable"
    )
    CASSANDRA_VIEWS = RelationField("cassandraViews")
    cassandra_views: References[CassandraView, RelationField] = References(CASSANDRA_VIEWS, "CassandraView")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new CassandraKeyspace, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CassandraKeyspace.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cassandra/1700000000",
        ... ).qualified_name
        'default/cassandra/1700000000/name'
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


class CassandraTable(Cassandra):
    """A table in Cassandra."""

    __slots__ = ()

    _type = "CassandraTable"

    CASSANDRA_TABLE_BLOOM_FILTER_FP_CHANCE = NumericField(
        "cassandraTableBloomFilterFPChance", "cassandraTableBloomFilterFPChance"
    )
    cassandra_table_bloom_filter_f_p_chance: Decimal[NumericField] = Decimal(
        CASSANDRA_TABLE_BLOOM_FILTER_FP_CHANCE
    )
    cassandra_table_bloom_filter_fp_chance: Decimal[NumericField] = cassandra_table_bloom_filter_f_p_chance
    CASSANDRA_TABLE_CACHING = KeywordField("cassandraTableCaching", "cassandraTableCaching")
    cassandra_table_caching: MapOf[str, KeywordField] = MapOf(CASSANDRA_TABLE_CACHING, codecs.TEXT)
    CASSANDRA_TABLE_COMMENT = KeywordField("cassandraTableComment", "cassandraTableComment")
    cassandra_table_comment: Text[KeywordField] = Text(CASSANDRA_TABLE_COMMENT)
    CASSANDRA_TABLE_COMPACTION = KeywordField("cassandraTableCompaction", "cassandraTableCompaction")
    cassandra_table_compaction: MapOf[str, KeywordField] = MapOf(CASSANDRA_TABLE_COMPACTION, codecs.TEXT)
    CASSANDRA_TABLE_COMPRESSION = KeywordField("cassandraTableCompression", "cassandraTableCompression")
    cassandra_table_compression: MapOf[str, KeywordField] = MapOf(CASSANDRA_TABLE_COMPRESSION, codecs.TEXT)
    CASSANDRA_TABLE_CRC_CHECK_CHANCE = NumericField(
        "cassandraTableCRCCheckChance", "cassandraTableCRCCheckChance"
    )
    cassandra_table_c_r_c_check_chance: Decimal[NumericField] = Decimal(CASSANDRA_TABLE_CRC_CHECK_CHANCE)
    cassandra_table_crc_check_chance: Decimal[NumericField] = cassandra_table_c_r_c_check_chance
    CASSANDRA_TABLE_DC_LOCAL_READ_REPAIR_CHANCE = NumericField(
        "cassandraTableDCLocalReadRepairChance", "cassandraTableDCLocalReadRepairChance"
    )
    cassandra_table_d_c_local_read_repair_chance: Decimal[NumericField] = Decimal(
        CASSANDRA_TABLE_DC_LOCAL_READ_REPAIR_CHANCE
    )
    cassandra_table_dc_local_read_repair_chance: Decimal[NumericField] = (
        cassandra_table_d_c_local_read_repair_chance
    )
    CASSANDRA_TABLE_DEFAULT_TTL = NumericField("cassandraTableDefaultTTL", "cassandraTableDefaultTTL")
    cassandra_table_default_t_t_l: Integer[NumericField] = Integer(CASSANDRA_TABLE_DEFAULT_TTL)
    cassandra_table_default_ttl: Integer[NumericField] = cassandra_table_default_t_t_l
    CASSANDRA_TABLE_FLAGS = KeywordField("cassandraTableFlags", "cassandraTableFlags")
    cassandra_table_flags: SetOf[str, KeywordField] = SetOf(CASSANDRA_TABLE_FLAGS, codecs.TEXT)
    CASSANDRA_TABLE_GC_GRACE_SECONDS = NumericField(
        "cassandraTableGCGraceSeconds", "cassandraTableGCGraceSeconds"
    )
    cassandra_table_g_c_grace_seconds: Integer[NumericField] = Integer(CASSANDRA_TABLE_GC_GRACE_SECONDS)
    cassandra_table_gc_grace_seconds: Integer[NumericField] = cassandra_table_g_c_grace_seconds
    CASSANDRA_TABLE_ID = KeywordField("cassandraTableId", "cassandraTableId")
    cassandra_table_id: Text[KeywordField] = Text(CASSANDRA_TABLE_ID)
    CASSANDRA_TABLE_MAX_INDEX_INTERVAL = NumericField(
        "cassandraTableMaxIndexInterval", "cassandraTableMaxIndexInterval"
    )
    cassandra_table_max_index_interval: Integer[NumericField] = Integer(CASSANDRA_TABLE_MAX_INDEX_INTERVAL)
    CASSANDRA_TABLE_MEMTABLE_FLUSH_PERIOD_IN_MS = NumericField(
        "cassandraTableMemtableFlushPeriodInMs", "cassandraTableMemtableFlushPeriodInMs"
    )
    cassandra_table_memtable_flush_period_in_ms: Integer[NumericField] = Integer(
        CASSANDRA_TABLE_MEMTABLE_FLUSH_PERIOD_IN_MS
    )
    CASSANDRA_TABLE_MIN_INDEX_INTERVAL = NumericField(
        "cassandraTableMinIndexInterval", "cassandraTableMinIndexInterval"
    )
    cassandra_table_min_index_interval: Integer[NumericField] = Integer(CASSANDRA_TABLE_MIN_INDEX_INTERVAL)
    CASSANDRA_TABLE_READ_REPAIR_CHANCE = NumericField(
        "cassandraTableReadRepairChance", "cassandraTableReadRepairChance"
    )
    cassandra_table_read_repair_chance: Decimal[NumericField] = Decimal(CASSANDRA_TABLE_READ_REPAIR_CHANCE)
    CASSANDRA_TABLE_SPECULATIVE_RETRY = KeywordField(
        "cassandraTableSpeculativeRetry", "cassandraTableSpeculativeRetry"
    )
    cassandra_table_speculative_retry: Text[KeywordField] = Text(CASSANDRA_TABLE_SPECULATIVE_RETRY)
    CASSANDRA_TABLE_VIRTUAL = BooleanField("cassandraTableVirtual", "cassandraTableVirtual")
    cassandra_table_virtual: Flag[BooleanField] = Flag(CASSANDRA_TABLE_VIRTUAL)
    CASSANDRA_TABLE_QUERY = KeywordField("cassandraTableQuery", "cassandraTableQuery")
    cassandra_table_query: Text[KeywordField] = Text(CASSANDRA_TABLE_QUERY)
    CASSANDRA_KEYSPACE = RelationField("cassandraKeyspace")
    cassandra_keyspace: Reference[CassandraKeyspace, RelationField] = Reference(
        CASSANDRA_KEYSPACE, "CassandraKeyspace"
    )
    CASSANDRA_COLUMNS = RelationField("cassandraColumns")
    cassandra_columns: References[CassandraColumn, RelationField] = References(
        CASSANDRA_COLUMNS, "CassandraColumn"
    )
    CASSANDRA_INDEXES = RelationField("cassandraIndexes")
    cassandra_indexes: References[CassandraIndex, RelationField] = References(
        CASSANDRA_INDEXES, "CassandraIndex"
    )

    @classmethod
    def creator(
        cls, *, name: str, keyspace_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new CassandraTable, to be saved.

        Args:
            name: what people call it.
            keyspace_qualified_name: qualifiedName of the keyspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CassandraTable.creator(
        ...     name="name",
        ...     keyspace_qualified_name="default/cassandra/1700000000/keyspace",
        ... ).qualified_name
        'default/cassandra/1700000000/keyspace/name'
        """
        require(name=name, keyspace_qualified_name=keyspace_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("keyspace_qualified_name", keyspace_qualified_name, ("CassandraKeyspace",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{keyspace_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cassandraKeyspaceName": segment(keyspace_qualified_name, -1),
            "cassandraKeyspace": reference("CassandraKeyspace", keyspace_qualified_name),
        }
        return cls._created(attributes)


class CassandraView(Cassandra):
    """A view in Cassandra."""

    __slots__ = ()

    _type = "CassandraView"

    CASSANDRA_VIEW_TABLE_ID = KeywordField("cassandraViewTableId", "cassandraViewTableId")
    cassandra_view_table_id: Text[KeywordField] = Text(CASSANDRA_VIEW_TABLE_ID)
    CASSANDRA_VIEW_BLOOM_FILTER_FP_CHANCE = NumericField(
        "cassandraViewBloomFilterFPChance", "cassandraViewBloomFilterFPChance"
    )
    cassandra_view_bloom_filter_f_p_chance: Decimal[NumericField] = Decimal(
        CASSANDRA_VIEW_BLOOM_FILTER_FP_CHANCE
    )
    cassandra_view_bloom_filter_fp_chance: Decimal[NumericField] = cassandra_view_bloom_filter_f_p_chance
    CASSANDRA_VIEW_CACHING = KeywordField("cassandraViewCaching", "cassandraViewCaching")
    cassandra_view_caching: MapOf[str, KeywordField] = MapOf(CASSANDRA_VIEW_CACHING, codecs.TEXT)
    CASSANDRA_VIEW_COMMENT = KeywordField("cassandraViewComment", "cassandraViewComment")
    cassandra_view_comment: Text[KeywordField] = Text(CASSANDRA_VIEW_COMMENT)
    CASSANDRA_VIEW_COMPACTION = KeywordField("cassandraViewCompaction", "cassandraViewCompaction")
    cassandra_view_compaction: MapOf[str, KeywordField] = MapOf(CASSANDRA_VIEW_COMPACTION, codecs.TEXT)
    CASSANDRA_VIEW_CRC_CHECK_CHANCE = NumericField(
        "cassandraViewCRCCheckChance", "cassandraViewCRCCheckChance"
    )
    cassandra_view_c_r_c_check_chance: Decimal[NumericField] = Decimal(CASSANDRA_VIEW_CRC_CHECK_CHANCE)
    cassandra_view_crc_check_chance: Decimal[NumericField] = cassandra_view_c_r_c_check_chance
    CASSANDRA_VIEW_DC_LOCAL_READ_REPAIR_CHANCE = NumericField(
        "cassandraViewDCLocalReadRepairChance", "cassandraViewDCLocalReadRepairChance"
    )
    cassandra_view_d_c_local_read_repair_chance: Decimal[NumericField] = Decimal(
        CASSANDRA_VIEW_DC_LOCAL_READ_REPAIR_CHANCE
    )
    cassandra_view_dc_local_read_repair_chance: Decimal[NumericField] = (
        cassandra_view_d_c_local_read_repair_chance
    )
    CASSANDRA_VIEW_DEFAULT_TTL = NumericField("cassandraViewDefaultTTL", "cassandraViewDefaultTTL")
    cassandra_view_default_t_t_l: Integer[NumericField] = Integer(CASSANDRA_VIEW_DEFAULT_TTL)
    cassandra_view_default_ttl: Integer[NumericField] = cassandra_view_default_t_t_l
    CASSANDRA_VIEW_GC_GRACE_SECONDS = NumericField(
        "cassandraViewGCGraceSeconds", "cassandraViewGCGraceSeconds"
    )
    cassandra_view_g_c_grace_seconds: Integer[NumericField] = Integer(CASSANDRA_VIEW_GC_GRACE_SECONDS)
    cassandra_view_gc_grace_seconds: Integer[NumericField] = cassandra_view_g_c_grace_seconds
    CASSANDRA_VIEW_INCLUDE_ALL_COLUMNS = BooleanField(
        "cassandraViewIncludeAllColumns", "cassandraViewIncludeAllColumns"
    )
    cassandra_view_include_all_columns: Flag[BooleanField] = Flag(CASSANDRA_VIEW_INCLUDE_ALL_COLUMNS)
    CASSANDRA_VIEW_MAX_INDEX_INTERVAL = NumericField(
        "cassandraViewMaxIndexInterval", "cassandraViewMaxIndexInterval"
    )
    cassandra_view_max_index_interval: Integer[NumericField] = Integer(CASSANDRA_VIEW_MAX_INDEX_INTERVAL)
    CASSANDRA_VIEW_MEMBTABLE_FLUSH_PERIOD_IN_MS = NumericField(
        "cassandraViewMembtableFlushPeriodInMS", "cassandraViewMembtableFlushPeriodInMS"
    )
    cassandra_view_membtable_flush_period_in_m_s: Integer[NumericField] = Integer(
        CASSANDRA_VIEW_MEMBTABLE_FLUSH_PERIOD_IN_MS
    )
    cassandra_view_membtable_flush_period_in_ms: Integer[NumericField] = (
        cassandra_view_membtable_flush_period_in_m_s
    )
    CASSANDRA_VIEW_MIN_INDEX_INTERVAL = NumericField(
        "cassandraViewMinIndexInterval", "cassandraViewMinIndexInterval"
    )
    cassandra_view_min_index_interval: Integer[NumericField] = Integer(CASSANDRA_VIEW_MIN_INDEX_INTERVAL)
    CASSANDRA_VIEW_READ_REPAIR_INTERVAL = NumericField(
        "cassandraViewReadRepairInterval", "cassandraViewReadRepairInterval"
    )
    cassandra_view_read_repair_interval: Integer[NumericField] = Integer(CASSANDRA_VIEW_READ_REPAIR_INTERVAL)
    CASSANDRA_VIEW_QUERY = KeywordField("cassandraViewQuery", "cassandraViewQuery")
    cassandra_view_query: Text[KeywordField] = Text(CASSANDRA_VIEW_QUERY)
    CASSANDRA_VIEW_WHERE_CLAUSE = KeywordField("cassandraViewWhereClause", "cassandraViewWhereClause")
    cassandra_view_where_clause: Text[KeywordField] = Text(CASSANDRA_VIEW_WHERE_CLAUSE)
    CASSANDRA_VIEW_SPECULATIVE_RETRY = KeywordField(
        "cassandraViewSpeculativeRetry", "cassandraViewSpeculativeRetry"
    )
    cassandra_view_speculative_retry: Text[KeywordField] = Text(CASSANDRA_VIEW_SPECULATIVE_RETRY)
    CASSANDRA_KEYSPACE = RelationField("cassandraKeyspace")
    cassandra_keyspace: Reference[CassandraKeyspace, RelationField] = Reference(
        CASSANDRA_KEYSPACE, "CassandraKeyspace"
    )
    CASSANDRA_COLUMNS = RelationField("cassandraColumns")
    cassandra_columns: References[CassandraColumn, RelationField] = References(
        CASSANDRA_COLUMNS, "CassandraColumn"
    )

    @classmethod
    def creator(
        cls, *, name: str, keyspace_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new CassandraView, to be saved.

        Args:
            name: what people call it.
            keyspace_qualified_name: qualifiedName of the keyspace.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CassandraView.creator(
        ...     name="name",
        ...     keyspace_qualified_name="default/cassandra/1700000000/keyspace",
        ... ).qualified_name
        'default/cassandra/1700000000/keyspace/name'
        """
        require(name=name, keyspace_qualified_name=keyspace_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            ("keyspace_qualified_name", keyspace_qualified_name, ("CassandraKeyspace",)),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{keyspace_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cassandraKeyspaceName": segment(keyspace_qualified_name, -1),
            "cassandraKeyspace": reference("CassandraKeyspace", keyspace_qualified_name),
        }
        return cls._created(attributes)
