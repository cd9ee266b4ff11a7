# Derived from spec/typedefs/sql.json and spec/recipes/sql.yaml by scripts/generate.py. Do not edit.
"""SQL, Procedure, CalculationView, Column, Table, Database, View, Function, Schema, MaterialisedView, Query, TablePartition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity import (
    Choice,
    Decimal,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Moment,
    Reference,
    References,
    SetOf,
    StructCodec,
    Structure,
    Text,
    codecs,
)
from atlan.model.entity.creation import (
    ancestors,
    connector_of,
    reference,
    require,
    require_least,
    require_least_segments,
    require_one_segment,
    require_segments,
    require_some,
    segments,
)
from atlan.model.entity.mixins.column import ColumnMethods
from atlan.model.entity.mixins.procedure import ProcedureMethods
from atlan.model.entity.mixins.query import QueryMethods, parent_of
from atlan.model.entity.mixins.table_like import TableLike
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.asset import Asset
    from atlan_types.bigquery import BigqueryRoutine
    from atlan_types.cosmos_mongo_db import CosmosMongoDBCollection
    from atlan_types.data_quality import DataQualityRule, Metric
    from atlan_types.databricks import DatabricksAIModelContext, DatabricksVolume
    from atlan_types.dbt import DbtMetric, DbtModel, DbtModelColumn, DbtSeed, DbtSource, DbtTest
    from atlan_types.enums import TableType
    from atlan_types.fabric import FabricWorkspace
    from atlan_types.mongo_db import MongoDBCollection
    from atlan_types.namespace import Namespace
    from atlan_types.process import Process
    from atlan_types.sap import SapDatasphereDataProduct, SapDatasphereReplicationFlow
    from atlan_types.snowflake import (
        SnowflakeAIModelContext,
        SnowflakeDynamicTable,
        SnowflakePipe,
        SnowflakeSemanticLogicalTable,
        SnowflakeSemanticView,
        SnowflakeStage,
        SnowflakeStream,
        SnowflakeTag,
    )
    from atlan_types.sql_insight import SqlInsightBusinessQuestion, SqlInsightFilter, SqlInsightJoin
    from atlan_types.structs import (
        AssetHistogram,
        ColumnValueFrequencyMap,
        Histogram,
        SQLProcedureArgument,
        SQLProcedureReturn,
    )

__all__ = [
    "SQL",
    "Procedure",
    "CalculationView",
    "Column",
    "Table",
    "Database",
    "View",
    "Function",
    "Schema",
    "MaterialisedView",
    "Query",
    "TablePartition",
]


class SQL(Catalog):
    """Any asset of a relational source, from databases down to columns."""

    __slots__ = ()

    _type = "SQL"

    QUERY_COUNT = NumericField("queryCount", "queryCount")
    query_count: Integer[NumericField] = Integer(QUERY_COUNT)
    QUERY_USER_COUNT = NumericField("queryUserCount", "queryUserCount")
    query_user_count: Integer[NumericField] = Integer(QUERY_USER_COUNT)
    QUERY_USER_MAP = KeywordField("queryUserMap", "queryUserMap")
    query_user_map: MapOf[int, KeywordField] = MapOf(QUERY_USER_MAP, codecs.INTEGER)
    QUERY_COUNT_UPDATED_AT = NumericField("queryCountUpdatedAt", "queryCountUpdatedAt")
    query_count_updated_at: Moment[NumericField] = Moment(QUERY_COUNT_UPDATED_AT)
    DATABASE_NAME = KeywordTextField("databaseName", "databaseName.keyword", "databaseName")
    database_name: Text[KeywordTextField] = Text(DATABASE_NAME)
    """Name of the database that the asset lies in."""
    DATABASE_QUALIFIED_NAME = KeywordField("databaseQualifiedName", "databaseQualifiedName")
    database_qualified_name: Text[KeywordField] = Text(DATABASE_QUALIFIED_NAME)
    """QualifiedName of the database that the asset lies in."""
    SCHEMA_NAME = KeywordTextField("schemaName", "schemaName.keyword", "schemaName")
    schema_name: Text[KeywordTextField] = Text(SCHEMA_NAME)
    """Name of the schema that the asset lies in."""
    SCHEMA_QUALIFIED_NAME = KeywordField("schemaQualifiedName", "schemaQualifiedName")
    schema_qualified_name: Text[KeywordField] = Text(SCHEMA_QUALIFIED_NAME)
    """QualifiedName of the schema that the asset lies in."""
    TABLE_NAME = KeywordTextField("tableName", "tableName.keyword", "tableName")
    table_name: Text[KeywordTextField] = Text(TABLE_NAME)
    """Name of the table that the asset lies in."""
    TABLE_QUALIFIED_NAME = KeywordField("tableQualifiedName", "tableQualifiedName")
    table_qualified_name: Text[KeywordField] = Text(TABLE_QUALIFIED_NAME)
    """QualifiedName of the table that the asset lies in."""
    VIEW_NAME = KeywordTextField("viewName", "viewName.keyword", "viewName")
    view_name: Text[KeywordTextField] = Text(VIEW_NAME)
    """Name of the view that the asset lies in."""
    VIEW_QUALIFIED_NAME = KeywordField("viewQualifiedName", "viewQualifiedName")
    view_qualified_name: Text[KeywordField] = Text(VIEW_QUALIFIED_NAME)
    """QualifiedName of the view that the asset lies in."""
    CALCULATION_VIEW_NAME = KeywordTextField(
        "calculationViewName", "calculationViewName.keyword", "calculationViewName"
    )
    calculation_view_name: Text[KeywordTextField] = Text(CALCULATION_VIEW_NAME)
    CALCULATION_VIEW_QUALIFIED_NAME = KeywordField(
        "calculationViewQualifiedName", "calculationViewQualifiedName"
    )
    calculation_view_qualified_name: Text[KeywordField] = Text(CALCULATION_VIEW_QUALIFIED_NAME)
    IS_PROFILED = BooleanField("isProfiled", "isProfiled")
    is_profiled: Flag[BooleanField] = Flag(IS_PROFILED)
    LAST_PROFILED_AT = NumericField("lastProfiledAt", "lastProfiledAt")
    last_profiled_at: Moment[NumericField] = Moment(LAST_PROFILED_AT)
    SQL_AI_MODEL_CONTEXT_QUALIFIED_NAME = KeywordField(
        "sqlAIModelContextQualifiedName", "sqlAIModelContextQualifiedName"
    )
    sql_a_i_model_context_qualified_name: Text[KeywordField] = Text(SQL_AI_MODEL_CONTEXT_QUALIFIED_NAME)
    sql_ai_model_context_qualified_name: Text[KeywordField] = sql_a_i_model_context_qualified_name
    SQL_IS_SECURE = BooleanField("sqlIsSecure", "sqlIsSecure")
    sql_is_secure: Flag[BooleanField] = Flag(SQL_IS_SECURE)
    SQL_HAS_AI_INSIGHTS = BooleanField("sqlHasAiInsights", "sqlHasAiInsights")
    sql_has_ai_insights: Flag[BooleanField] = Flag(SQL_HAS_AI_INSIGHTS)
    SQL_AI_INSIGHTS_LAST_ANALYZED_AT = NumericField(
        "sqlAiInsightsLastAnalyzedAt", "sqlAiInsightsLastAnalyzedAt"
    )
    sql_ai_insights_last_analyzed_at: Moment[NumericField] = Moment(SQL_AI_INSIGHTS_LAST_ANALYZED_AT)
    SQL_AI_INSIGHTS_POPULAR_BUSINESS_QUESTION_COUNT = NumericField(
        "sqlAiInsightsPopularBusinessQuestionCount", "sqlAiInsightsPopularBusinessQuestionCount"
    )
    sql_ai_insights_popular_business_question_count: Integer[NumericField] = Integer(
        SQL_AI_INSIGHTS_POPULAR_BUSINESS_QUESTION_COUNT
    )
    SQL_AI_INSIGHTS_POPULAR_JOIN_COUNT = NumericField(
        "sqlAiInsightsPopularJoinCount", "sqlAiInsightsPopularJoinCount"
    )
    sql_ai_insights_popular_join_count: Integer[NumericField] = Integer(SQL_AI_INSIGHTS_POPULAR_JOIN_COUNT)
    SQL_AI_INSIGHTS_POPULAR_FILTER_COUNT = NumericField(
        "sqlAiInsightsPopularFilterCount", "sqlAiInsightsPopularFilterCount"
    )
    sql_ai_insights_popular_filter_count: Integer[NumericField] = Integer(
        SQL_AI_INSIGHTS_POPULAR_FILTER_COUNT
    )
    SQL_AI_INSIGHTS_RELATIONSHIP_COUNT = NumericField(
        "sqlAiInsightsRelationshipCount", "sqlAiInsightsRelationshipCount"
    )
    sql_ai_insights_relationship_count: Integer[NumericField] = Integer(SQL_AI_INSIGHTS_RELATIONSHIP_COUNT)
    SQL_COALESCE_LAST_RUN_STATUS = KeywordField("sqlCoalesceLastRunStatus", "sqlCoalesceLastRunStatus")
    sql_coalesce_last_run_status: Text[KeywordField] = Text(SQL_COALESCE_LAST_RUN_STATUS)
    SQL_COALESCE_NODE_STATUS = KeywordField("sqlCoalesceNodeStatus", "sqlCoalesceNodeStatus")
    sql_coalesce_node_status: Text[KeywordField] = Text(SQL_COALESCE_NODE_STATUS)
    SQL_COALESCE_LAST_RUN_AT = NumericField("sqlCoalesceLastRunAt", "sqlCoalesceLastRunAt")
    sql_coalesce_last_run_at: Moment[NumericField] = Moment(SQL_COALESCE_LAST_RUN_AT)
    SQL_COALESCE_NODE_TYPE = KeywordField("sqlCoalesceNodeType", "sqlCoalesceNodeType")
    sql_coalesce_node_type: Text[KeywordField] = Text(SQL_COALESCE_NODE_TYPE)
    SQL_COALESCE_ENVIRONMENT_ID = KeywordField("sqlCoalesceEnvironmentId", "sqlCoalesceEnvironmentId")
    sql_coalesce_environment_id: Text[KeywordField] = Text(SQL_COALESCE_ENVIRONMENT_ID)
    SQL_COALESCE_ENVIRONMENT_NAME = KeywordTextField(
        "sqlCoalesceEnvironmentName", "sqlCoalesceEnvironmentName.keyword", "sqlCoalesceEnvironmentName"
    )
    sql_coalesce_environment_name: Text[KeywordTextField] = Text(SQL_COALESCE_ENVIRONMENT_NAME)
    SQL_COALESCE_PROJECT_ID = KeywordField("sqlCoalesceProjectId", "sqlCoalesceProjectId")
    sql_coalesce_project_id: Text[KeywordField] = Text(SQL_COALESCE_PROJECT_ID)
    SQL_COALESCE_PROJECT_NAME = KeywordTextField(
        "sqlCoalesceProjectName", "sqlCoalesceProjectName.keyword", "sqlCoalesceProjectName"
    )
    sql_coalesce_project_name: Text[KeywordTextField] = Text(SQL_COALESCE_PROJECT_NAME)
    SQL_SHARE_QUALIFIED_NAMES = KeywordField("sqlShareQualifiedNames", "sqlShareQualifiedNames")
    sql_share_qualified_names: SetOf[str, KeywordField] = SetOf(SQL_SHARE_QUALIFIED_NAMES, codecs.TEXT)
    DBT_SOURCES = RelationField("dbtSources")
    dbt_sources: References[DbtSource, RelationField] = References(DBT_SOURCES, "DbtSource")
    SNOWFLAKE_SEMANTIC_LOGICAL_TABLES = RelationField("snowflakeSemanticLogicalTables")
    snowflake_semantic_logical_tables: References[SnowflakeSemanticLogicalTable, RelationField] = References(
        SNOWFLAKE_SEMANTIC_LOGICAL_TABLES, "SnowflakeSemanticLogicalTable"
    )
    SQL_DBT_MODELS = RelationField("sqlDbtModels")
    sql_dbt_models: References[DbtModel, RelationField] = References(SQL_DBT_MODELS, "DbtModel")
    SQL_INSIGHT_INCOMING_JOINS = RelationField("sqlInsightIncomingJoins")
    sql_insight_incoming_joins: References[SqlInsightJoin, RelationField] = References(
        SQL_INSIGHT_INCOMING_JOINS, "SqlInsightJoin"
    )
    DBT_TESTS = RelationField("dbtTests")
    dbt_tests: References[DbtTest, RelationField] = References(DBT_TESTS, "DbtTest")
    SQL_INSIGHT_BUSINESS_QUESTIONS = RelationField("sqlInsightBusinessQuestions")
    sql_insight_business_questions: References[SqlInsightBusinessQuestion, RelationField] = References(
        SQL_INSIGHT_BUSINESS_QUESTIONS, "SqlInsightBusinessQuestion"
    )
    SQL_DBT_SOURCES = RelationField("sqlDBTSources")
    sql_dbt_sources: References[DbtSource, RelationField] = References(SQL_DBT_SOURCES, "DbtSource")
    DBT_MODELS = RelationField("dbtModels")
    dbt_models: References[DbtModel, RelationField] = References(DBT_MODELS, "DbtModel")
    DBT_SEED_ASSETS = RelationField("dbtSeedAssets")
    dbt_seed_assets: References[DbtSeed, RelationField] = References(DBT_SEED_ASSETS, "DbtSeed")
    SQL_INSIGHT_OUTGOING_JOINS = RelationField("sqlInsightOutgoingJoins")
    sql_insight_outgoing_joins: References[SqlInsightJoin, RelationField] = References(
        SQL_INSIGHT_OUTGOING_JOINS, "SqlInsightJoin"
    )


class Procedure(ProcedureMethods, SQL):
    """A stored procedure of a relational source."""

    __slots__ = ()

    _type = "Procedure"

    DEFINITION = TextField("definition", "definition")
    definition: Text[TextField] = Text(DEFINITION)
    """The code that makes it."""
    SQL_LANGUAGE = KeywordTextField("sqlLanguage", "sqlLanguage.keyword", "sqlLanguage")
    sql_language: Text[KeywordTextField] = Text(SQL_LANGUAGE)
    SQL_RUNTIME_VERSION = KeywordTextField(
        "sqlRuntimeVersion", "sqlRuntimeVersion.keyword", "sqlRuntimeVersion"
    )
    sql_runtime_version: Text[KeywordTextField] = Text(SQL_RUNTIME_VERSION)
    SQL_OWNER_ROLE_TYPE = KeywordTextField("sqlOwnerRoleType", "sqlOwnerRoleType.keyword", "sqlOwnerRoleType")
    sql_owner_role_type: Text[KeywordTextField] = Text(SQL_OWNER_ROLE_TYPE)
    SQL_ARGUMENTS = KeywordField("sqlArguments", "sqlArguments")
    sql_arguments: ListOf[SQLProcedureArgument, KeywordField] = ListOf(
        SQL_ARGUMENTS, StructCodec("SQLProcedureArgument")
    )
    SQL_PROCEDURE_RETURN = KeywordField("sqlProcedureReturn", "sqlProcedureReturn")
    sql_procedure_return: Structure[SQLProcedureReturn, KeywordField] = Structure(
        SQL_PROCEDURE_RETURN, "SQLProcedureReturn"
    )
    SQL_EXTERNAL_ACCESS_INTEGRATIONS = KeywordField(
        "sqlExternalAccessIntegrations", "sqlExternalAccessIntegrations"
    )
    sql_external_access_integrations: Text[KeywordField] = Text(SQL_EXTERNAL_ACCESS_INTEGRATIONS)
    SQL_SECRETS = KeywordField("sqlSecrets", "sqlSecrets")
    sql_secrets: Text[KeywordField] = Text(SQL_SECRETS)
    SQL_PACKAGES = KeywordField("sqlPackages", "sqlPackages")
    sql_packages: Text[KeywordField] = Text(SQL_PACKAGES)
    SQL_INSTALLED_PACKAGES = KeywordField("sqlInstalledPackages", "sqlInstalledPackages")
    sql_installed_packages: Text[KeywordField] = Text(SQL_INSTALLED_PACKAGES)
    SQL_SCHEMA_ID = KeywordField("sqlSchemaId", "sqlSchemaId")
    sql_schema_id: Text[KeywordField] = Text(SQL_SCHEMA_ID)
    SQL_CATALOG_ID = KeywordField("sqlCatalogId", "sqlCatalogId")
    sql_catalog_id: Text[KeywordField] = Text(SQL_CATALOG_ID)
    SQL_PROCESSES = RelationField("sqlProcesses")
    sql_processes: References[Process, RelationField] = References(SQL_PROCESSES, "Process")
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")
    COSMOS_MONGO_DB_COLLECTION = RelationField("cosmosMongoDBCollection")
    cosmos_mongo_d_b_collection: Reference[CosmosMongoDBCollection, RelationField] = Reference(
        COSMOS_MONGO_DB_COLLECTION, "CosmosMongoDBCollection"
    )
    cosmos_mongo_db_collection: Reference[CosmosMongoDBCollection, RelationField] = (
        cosmos_mongo_d_b_collection
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        definition: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new Procedure, to be saved.

        Args:
            name: what people call it.
            definition: the code.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Procedure.creator(
        ...     name="name",
        ...     definition="definition",
        ...     schema_qualified_name="default/sql/1700000000/database/schema",
        ... ).qualified_name
        'default/sql/1700000000/database/schema/_procedures_/name'
        """
        require(name=name, definition=definition, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/_procedures_/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "definition": definition,
            "atlanSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)

    @classmethod
    def updater(cls, qualified_name: str, name: str, definition: str | None = None) -> Self:
        """Make the smallest procedure that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.
            definition: the code.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> load = "default/snowflake/1700000000/sales/main/_procedures_/load"
        >>> Procedure.updater(load, "load", definition="BEGIN END").definition
        'BEGIN END'
        """
        require(qualified_name=qualified_name, name=name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
        }
        if definition is not None:
            attributes["definition"] = definition
        return cls._updated(attributes)


class CalculationView(SQL):
    """A calculation view, as SAP HANA has them; it holds columns."""

    __slots__ = ()

    _type = "CalculationView"

    COLUMN_COUNT = NumericField("columnCount", "columnCount")
    column_count: Integer[NumericField] = Integer(COLUMN_COUNT)
    """How many columns it has."""
    CALCULATION_VIEW_VERSION_ID = NumericField("calculationViewVersionId", "calculationViewVersionId")
    calculation_view_version_id: Integer[NumericField] = Integer(CALCULATION_VIEW_VERSION_ID)
    CALCULATION_VIEW_ACTIVATED_BY = KeywordField("calculationViewActivatedBy", "calculationViewActivatedBy")
    calculation_view_activated_by: Text[KeywordField] = Text(CALCULATION_VIEW_ACTIVATED_BY)
    CALCULATION_VIEW_ACTIVATED_AT = NumericField("calculationViewActivatedAt", "calculationViewActivatedAt")
    calculation_view_activated_at: Moment[NumericField] = Moment(CALCULATION_VIEW_ACTIVATED_AT)
    CALCULATION_VIEW_PACKAGE_ID = KeywordField("calculationViewPackageId", "calculationViewPackageId")
    calculation_view_package_id: Text[KeywordField] = Text(CALCULATION_VIEW_PACKAGE_ID)
    COLUMNS = RelationField("columns")
    columns: References[Column, RelationField] = References(COLUMNS, "Column")
    """The columns."""
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")

    @classmethod
    def creator(cls, *, name: str, package_id: str, schema_qualified_name: str) -> Self:
        """Make a new CalculationView, to be saved.

        Args:
            name: what people call it.
            package_id: of the package it belongs to.
            schema_qualified_name: qualifiedName of the schema it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CalculationView.creator(
        ...     name="name",
        ...     package_id="package_id",
        ...     schema_qualified_name="default/sql/1700000000/database/schema",
        ... ).qualified_name
        'default/sql/1700000000/database/schema/package_id/name'
        """
        require(name=name, package_id=package_id, schema_qualified_name=schema_qualified_name)
        require_one_segment("package_id", package_id)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name", schema_qualified_name, None, (None, None), (None, schema_qualified_name)
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{package_id}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "calculationViewPackageId": package_id,
            "atlanSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class Column(ColumnMethods, SQL):
    """A column of a table, of a view or of what is like one; it may lie in another column."""

    __slots__ = ()

    _type = "Column"

    DATA_TYPE = KeywordTextField("dataType", "dataType", "dataType.text")
    data_type: Text[KeywordTextField] = Text(DATA_TYPE)
    """Type of the values, as the source names it."""
    SUB_DATA_TYPE = KeywordField("subDataType", "subDataType")
    sub_data_type: Text[KeywordField] = Text(SUB_DATA_TYPE)
    COLUMN_COMPRESSION = KeywordField("columnCompression", "columnCompression")
    column_compression: Text[KeywordField] = Text(COLUMN_COMPRESSION)
    COLUMN_ENCODING = KeywordField("columnEncoding", "columnEncoding")
    column_encoding: Text[KeywordField] = Text(COLUMN_ENCODING)
    RAW_DATA_TYPE_DEFINITION = TextField("rawDataTypeDefinition", "rawDataTypeDefinition")
    raw_data_type_definition: Text[TextField] = Text(RAW_DATA_TYPE_DEFINITION)
    ORDER = NumericField("order", "order")
    order: Integer[NumericField] = Integer(ORDER)
    """Position in the parent."""
    NESTED_COLUMN_ORDER = KeywordField("nestedColumnOrder", "nestedColumnOrder")
    nested_column_order: Text[KeywordField] = Text(NESTED_COLUMN_ORDER)
    NESTED_COLUMN_COUNT = NumericField("nestedColumnCount", "nestedColumnCount")
    nested_column_count: Integer[NumericField] = Integer(NESTED_COLUMN_COUNT)
    COLUMN_HIERARCHY = KeywordField("columnHierarchy", "columnHierarchy")
    column_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        COLUMN_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    IS_PARTITION = BooleanField("isPartition", "isPartition")
    is_partition: Flag[BooleanField] = Flag(IS_PARTITION)
    PARTITION_ORDER = NumericField("partitionOrder", "partitionOrder")
    partition_order: Integer[NumericField] = Integer(PARTITION_ORDER)
    IS_CLUSTERED = BooleanField("isClustered", "isClustered")
    is_clustered: Flag[BooleanField] = Flag(IS_CLUSTERED)
    IS_PRIMARY = BooleanField("isPrimary", "isPrimary")
    is_primary: Flag[BooleanField] = Flag(IS_PRIMARY)
    """Whether it is the primary key, or part of it."""
    IS_FOREIGN = BooleanField("isForeign", "isForeign")
    is_foreign: Flag[BooleanField] = Flag(IS_FOREIGN)
    """Whether it points at rows of another table."""
    IS_INDEXED = BooleanField("isIndexed", "isIndexed")
    is_indexed: Flag[BooleanField] = Flag(IS_INDEXED)
    IS_SORT = BooleanField("isSort", "isSort")
    is_sort: Flag[BooleanField] = Flag(IS_SORT)
    IS_DIST = BooleanField("isDist", "isDist")
    is_dist: Flag[BooleanField] = Flag(IS_DIST)
    IS_PINNED = BooleanField("isPinned", "isPinned")
    is_pinned: Flag[BooleanField] = Flag(IS_PINNED)
    PINNED_BY = KeywordField("pinnedBy", "pinnedBy")
    pinned_by: Text[KeywordField] = Text(PINNED_BY)
    PINNED_AT = NumericField("pinnedAt", "pinnedAt")
    pinned_at: Moment[NumericField] = Moment(PINNED_AT)
    PRECISION = NumericField("precision", "precision")
    precision: Integer[NumericField] = Integer(PRECISION)
    DEFAULT_VALUE = TextField("defaultValue", "defaultValue")
    default_value: Text[TextField] = Text(DEFAULT_VALUE)
    IS_NULLABLE = BooleanField("isNullable", "isNullable")
    is_nullable: Flag[BooleanField] = Flag(IS_NULLABLE)
    """Whether values may be missing."""
    NUMERIC_SCALE = NumericField("numericScale", "numericScale")
    numeric_scale: Decimal[NumericField] = Decimal(NUMERIC_SCALE)
    MAX_LENGTH = NumericField("maxLength", "maxLength")
    max_length: Integer[NumericField] = Integer(MAX_LENGTH)
    VALIDATIONS = KeywordField("validations", "validations")
    validations: MapOf[str, KeywordField] = MapOf(VALIDATIONS, codecs.TEXT)
    PARENT_COLUMN_QUALIFIED_NAME = KeywordTextField(
        "parentColumnQualifiedName", "parentColumnQualifiedName", "parentColumnQualifiedName.text"
    )
    parent_column_qualified_name: Text[KeywordTextField] = Text(PARENT_COLUMN_QUALIFIED_NAME)
    PARENT_COLUMN_NAME = KeywordTextField("parentColumnName", "parentColumnName.keyword", "parentColumnName")
    parent_column_name: Text[KeywordTextField] = Text(PARENT_COLUMN_NAME)
    COLUMN_DISTINCT_VALUES_COUNT = NumericField("columnDistinctValuesCount", "columnDistinctValuesCount")
    column_distinct_values_count: Integer[NumericField] = Integer(COLUMN_DISTINCT_VALUES_COUNT)
    COLUMN_DISTINCT_VALUES_COUNT_LONG = NumericField(
        "columnDistinctValuesCountLong", "columnDistinctValuesCountLong"
    )
    column_distinct_values_count_long: Integer[NumericField] = Integer(COLUMN_DISTINCT_VALUES_COUNT_LONG)
    COLUMN_DISTINCT_VALUES_PERCENTAGE = NumericField(
        "columnDistinctValuesPercentage", "columnDistinctValuesPercentage"
    )
    column_distinct_values_percentage: Decimal[NumericField] = Decimal(COLUMN_DISTINCT_VALUES_PERCENTAGE)
    COLUMN_HISTOGRAM = KeywordField("columnHistogram", "columnHistogram")
    column_histogram: Structure[Histogram, KeywordField] = Structure(COLUMN_HISTOGRAM, "Histogram")
    COLUMN_MAX = NumericField("columnMax", "columnMax")
    column_max: Decimal[NumericField] = Decimal(COLUMN_MAX)
    COLUMN_MIN = NumericField("columnMin", "columnMin")
    column_min: Decimal[NumericField] = Decimal(COLUMN_MIN)
    COLUMN_MEAN = NumericField("columnMean", "columnMean")
    column_mean: Decimal[NumericField] = Decimal(COLUMN_MEAN)
    COLUMN_SUM = NumericField("columnSum", "columnSum")
    column_sum: Decimal[NumericField] = Decimal(COLUMN_SUM)
    COLUMN_MEDIAN = NumericField("columnMedian", "columnMedian")
    column_median: Decimal[NumericField] = Decimal(COLUMN_MEDIAN)
    COLUMN_STANDARD_DEVIATION = NumericField("columnStandardDeviation", "columnStandardDeviation")
    column_standard_deviation: Decimal[NumericField] = Decimal(COLUMN_STANDARD_DEVIATION)
    COLUMN_UNIQUE_VALUES_COUNT = NumericField("columnUniqueValuesCount", "columnUniqueValuesCount")
    column_unique_values_count: Integer[NumericField] = Integer(COLUMN_UNIQUE_VALUES_COUNT)
    COLUMN_UNIQUE_VALUES_COUNT_LONG = NumericField(
        "columnUniqueValuesCountLong", "columnUniqueValuesCountLong"
    )
    column_unique_values_count_long: Integer[NumericField] = Integer(COLUMN_UNIQUE_VALUES_COUNT_LONG)
    COLUMN_AVERAGE = NumericField("columnAverage", "columnAverage")
    column_average: Decimal[NumericField] = Decimal(COLUMN_AVERAGE)
    COLUMN_AVERAGE_LENGTH = NumericField("columnAverageLength", "columnAverageLength")
    column_average_length: Decimal[NumericField] = Decimal(COLUMN_AVERAGE_LENGTH)
    COLUMN_DUPLICATE_VALUES_COUNT = NumericField("columnDuplicateValuesCount", "columnDuplicateValuesCount")
    column_duplicate_values_count: Integer[NumericField] = Integer(COLUMN_DUPLICATE_VALUES_COUNT)
    COLUMN_DUPLICATE_VALUES_COUNT_LONG = NumericField(
        "columnDuplicateValuesCountLong", "columnDuplicateValuesCountLong"
    )
    column_duplicate_values_count_long: Integer[NumericField] = Integer(COLUMN_DUPLICATE_VALUES_COUNT_LONG)
    COLUMN_MAXIMUM_STRING_LENGTH = NumericField("columnMaximumStringLength", "columnMaximumStringLength")
    column_maximum_string_length: Integer[NumericField] = Integer(COLUMN_MAXIMUM_STRING_LENGTH)
    COLUMN_MAXS = TextField("columnMaxs", "columnMaxs")
    column_maxs: SetOf[str, TextField] = SetOf(COLUMN_MAXS, codecs.TEXT)
    COLUMN_MINIMUM_STRING_LENGTH = NumericField("columnMinimumStringLength", "columnMinimumStringLength")
    column_minimum_string_length: Integer[NumericField] = Integer(COLUMN_MINIMUM_STRING_LENGTH)
    COLUMN_MINS = TextField("columnMins", "columnMins")
    column_mins: SetOf[str, TextField] = SetOf(COLUMN_MINS, codecs.TEXT)
    COLUMN_MISSING_VALUES_COUNT = NumericField("columnMissingValuesCount", "columnMissingValuesCount")
    column_missing_values_count: Integer[NumericField] = Integer(COLUMN_MISSING_VALUES_COUNT)
    COLUMN_MISSING_VALUES_COUNT_LONG = NumericField(
        "columnMissingValuesCountLong", "columnMissingValuesCountLong"
    )
    column_missing_values_count_long: Integer[NumericField] = Integer(COLUMN_MISSING_VALUES_COUNT_LONG)
    COLUMN_MISSING_VALUES_PERCENTAGE = NumericField(
        "columnMissingValuesPercentage", "columnMissingValuesPercentage"
    )
    column_missing_values_percentage: Decimal[NumericField] = Decimal(COLUMN_MISSING_VALUES_PERCENTAGE)
    COLUMN_UNIQUENESS_PERCENTAGE = NumericField("columnUniquenessPercentage", "columnUniquenessPercentage")
    column_uniqueness_percentage: Decimal[NumericField] = Decimal(COLUMN_UNIQUENESS_PERCENTAGE)
    COLUMN_VARIANCE = NumericField("columnVariance", "columnVariance")
    column_variance: Decimal[NumericField] = Decimal(COLUMN_VARIANCE)
    COLUMN_TOP_VALUES = KeywordField("columnTopValues", "columnTopValues")
    column_top_values: ListOf[ColumnValueFrequencyMap, KeywordField] = ListOf(
        COLUMN_TOP_VALUES, StructCodec("ColumnValueFrequencyMap")
    )
    COLUMN_MAX_VALUE = NumericField("columnMaxValue", "columnMaxValue")
    column_max_value: Decimal[NumericField] = Decimal(COLUMN_MAX_VALUE)
    COLUMN_MIN_VALUE = NumericField("columnMinValue", "columnMinValue")
    column_min_value: Decimal[NumericField] = Decimal(COLUMN_MIN_VALUE)
    COLUMN_MEAN_VALUE = NumericField("columnMeanValue", "columnMeanValue")
    column_mean_value: Decimal[NumericField] = Decimal(COLUMN_MEAN_VALUE)
    COLUMN_SUM_VALUE = NumericField("columnSumValue", "columnSumValue")
    column_sum_value: Decimal[NumericField] = Decimal(COLUMN_SUM_VALUE)
    COLUMN_MEDIAN_VALUE = NumericField("columnMedianValue", "columnMedianValue")
    column_median_value: Decimal[NumericField] = Decimal(COLUMN_MEDIAN_VALUE)
    COLUMN_STANDARD_DEVIATION_VALUE = NumericField(
        "columnStandardDeviationValue", "columnStandardDeviationValue"
    )
    column_standard_deviation_value: Decimal[NumericField] = Decimal(COLUMN_STANDARD_DEVIATION_VALUE)
    COLUMN_AVERAGE_VALUE = NumericField("columnAverageValue", "columnAverageValue")
    column_average_value: Decimal[NumericField] = Decimal(COLUMN_AVERAGE_VALUE)
    COLUMN_VARIANCE_VALUE = NumericField("columnVarianceValue", "columnVarianceValue")
    column_variance_value: Decimal[NumericField] = Decimal(COLUMN_VARIANCE_VALUE)
    COLUMN_AVERAGE_LENGTH_VALUE = NumericField("columnAverageLengthValue", "columnAverageLengthValue")
    column_average_length_value: Decimal[NumericField] = Decimal(COLUMN_AVERAGE_LENGTH_VALUE)
    COLUMN_DISTRIBUTION_HISTOGRAM = KeywordField("columnDistributionHistogram", "columnDistributionHistogram")
    column_distribution_histogram: Structure[AssetHistogram, KeywordField] = Structure(
        COLUMN_DISTRIBUTION_HISTOGRAM, "AssetHistogram"
    )
    COLUMN_DEPTH_LEVEL = NumericField("columnDepthLevel", "columnDepthLevel")
    column_depth_level: Integer[NumericField] = Integer(COLUMN_DEPTH_LEVEL)
    NOSQL_COLLECTION_NAME = KeywordTextField(
        "nosqlCollectionName", "nosqlCollectionName.keyword", "nosqlCollectionName"
    )
    nosql_collection_name: Text[KeywordTextField] = Text(NOSQL_COLLECTION_NAME)
    NOSQL_COLLECTION_QUALIFIED_NAME = KeywordField(
        "nosqlCollectionQualifiedName", "nosqlCollectionQualifiedName"
    )
    nosql_collection_qualified_name: Text[KeywordField] = Text(NOSQL_COLLECTION_QUALIFIED_NAME)
    COLUMN_IS_MEASURE = BooleanField("columnIsMeasure", "columnIsMeasure")
    column_is_measure: Flag[BooleanField] = Flag(COLUMN_IS_MEASURE)
    COLUMN_MEASURE_TYPE = KeywordField("columnMeasureType", "columnMeasureType")
    column_measure_type: Text[KeywordField] = Text(COLUMN_MEASURE_TYPE)
    COLUMN_AI_INSIGHTS_IS_MEASURE = BooleanField("columnAiInsightsIsMeasure", "columnAiInsightsIsMeasure")
    column_ai_insights_is_measure: Flag[BooleanField] = Flag(COLUMN_AI_INSIGHTS_IS_MEASURE)
    COLUMN_AI_INSIGHTS_MEASURE_TYPE = KeywordField(
        "columnAiInsightsMeasureType", "columnAiInsightsMeasureType"
    )
    column_ai_insights_measure_type: Text[KeywordField] = Text(COLUMN_AI_INSIGHTS_MEASURE_TYPE)
    COLUMN_AI_INSIGHTS_IS_DIMENSION = BooleanField(
        "columnAiInsightsIsDimension", "columnAiInsightsIsDimension"
    )
    column_ai_insights_is_dimension: Flag[BooleanField] = Flag(COLUMN_AI_INSIGHTS_IS_DIMENSION)
    COLUMN_AI_INSIGHTS_DIMENSION_TYPE = KeywordField(
        "columnAiInsightsDimensionType", "columnAiInsightsDimensionType"
    )
    column_ai_insights_dimension_type: Text[KeywordField] = Text(COLUMN_AI_INSIGHTS_DIMENSION_TYPE)
    COLUMN_AI_INSIGHTS_FOREIGN_KEY_COLUMN_QUALIFIED_NAME = KeywordField(
        "columnAiInsightsForeignKeyColumnQualifiedName", "columnAiInsightsForeignKeyColumnQualifiedName"
    )
    column_ai_insights_foreign_key_column_qualified_name: Text[KeywordField] = Text(
        COLUMN_AI_INSIGHTS_FOREIGN_KEY_COLUMN_QUALIFIED_NAME
    )
    VIEW = RelationField("view")
    view: Reference[View, RelationField] = Reference(VIEW, "View")
    COLUMN_DBT_MODEL_COLUMNS = RelationField("columnDbtModelColumns")
    column_dbt_model_columns: References[DbtModelColumn, RelationField] = References(
        COLUMN_DBT_MODEL_COLUMNS, "DbtModelColumn"
    )
    SQL_INSIGHT_FILTERS = RelationField("sqlInsightFilters")
    sql_insight_filters: References[SqlInsightFilter, RelationField] = References(
        SQL_INSIGHT_FILTERS, "SqlInsightFilter"
    )
    MONGO_DB_COLLECTION = RelationField("mongoDBCollection")
    mongo_d_b_collection: Reference[MongoDBCollection, RelationField] = Reference(
        MONGO_DB_COLLECTION, "MongoDBCollection"
    )
    mongo_db_collection: Reference[MongoDBCollection, RelationField] = mongo_d_b_collection
    COSMOS_MONGO_DB_COLLECTION = RelationField("cosmosMongoDBCollection")
    cosmos_mongo_d_b_collection: Reference[CosmosMongoDBCollection, RelationField] = Reference(
        COSMOS_MONGO_DB_COLLECTION, "CosmosMongoDBCollection"
    )
    cosmos_mongo_db_collection: Reference[CosmosMongoDBCollection, RelationField] = (
        cosmos_mongo_d_b_collection
    )
    FOREIGN_KEY_FROM = RelationField("foreignKeyFrom")
    foreign_key_from: Reference[Column, RelationField] = Reference(FOREIGN_KEY_FROM, "Column")
    DBT_METRICS = RelationField("dbtMetrics")
    dbt_metrics: References[DbtMetric, RelationField] = References(DBT_METRICS, "DbtMetric")
    SNOWFLAKE_DYNAMIC_TABLE = RelationField("snowflakeDynamicTable")
    snowflake_dynamic_table: Reference[SnowflakeDynamicTable, RelationField] = Reference(
        SNOWFLAKE_DYNAMIC_TABLE, "SnowflakeDynamicTable"
    )
    NESTED_COLUMNS = RelationField("nestedColumns")
    nested_columns: References[Column, RelationField] = References(NESTED_COLUMNS, "Column")
    DQ_REFERENCE_COLUMN_RULES = RelationField("dqReferenceColumnRules")
    dq_reference_column_rules: References[DataQualityRule, RelationField] = References(
        DQ_REFERENCE_COLUMN_RULES, "DataQualityRule"
    )
    DATA_QUALITY_METRIC_DIMENSIONS = RelationField("dataQualityMetricDimensions")
    data_quality_metric_dimensions: References[Metric, RelationField] = References(
        DATA_QUALITY_METRIC_DIMENSIONS, "Metric"
    )
    DBT_MODEL_COLUMNS = RelationField("dbtModelColumns")
    dbt_model_columns: References[DbtModelColumn, RelationField] = References(
        DBT_MODEL_COLUMNS, "DbtModelColumn"
    )
    TABLE = RelationField("table")
    table: Reference[Table, RelationField] = Reference(TABLE, "Table")
    DQ_BASE_COLUMN_RULES = RelationField("dqBaseColumnRules")
    dq_base_column_rules: References[DataQualityRule, RelationField] = References(
        DQ_BASE_COLUMN_RULES, "DataQualityRule"
    )
    MATERIALISED_VIEW = RelationField("materialisedView")
    materialised_view: Reference[MaterialisedView, RelationField] = Reference(
        MATERIALISED_VIEW, "MaterialisedView"
    )
    CALCULATION_VIEW = RelationField("calculationView")
    calculation_view: Reference[CalculationView, RelationField] = Reference(
        CALCULATION_VIEW, "CalculationView"
    )
    PARENT_COLUMN = RelationField("parentColumn")
    parent_column: Reference[Column, RelationField] = Reference(PARENT_COLUMN, "Column")
    QUERIES = RelationField("queries")
    queries: References[Query, RelationField] = References(QUERIES, "Query")
    METRIC_TIMESTAMPS = RelationField("metricTimestamps")
    metric_timestamps: References[Metric, RelationField] = References(METRIC_TIMESTAMPS, "Metric")
    FOREIGN_KEY_TO = RelationField("foreignKeyTo")
    foreign_key_to: References[Column, RelationField] = References(FOREIGN_KEY_TO, "Column")
    TABLE_PARTITION = RelationField("tablePartition")
    table_partition: Reference[TablePartition, RelationField] = Reference(TABLE_PARTITION, "TablePartition")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        parent_qualified_name: str,
        parent_type: type[Asset],
        order: int,
        parent_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        schema_name: str | None = None,
        schema_qualified_name: str | None = None,
        table_name: str | None = None,
        table_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
        parent_column: Column | None = None,
    ) -> Self:
        """Make a new Column, to be saved.

        Args:
            name: what people call it.
            parent_qualified_name: qualifiedName of the parent.
            parent_type: class of the parent.
            order: position in the parent, counted from 0.
            parent_name: name of the parent; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            schema_qualified_name: qualifiedName of the schema it lies in.
            table_name: of the table; taken from the qualifiedName of the table if left out.
            table_qualified_name: qualifiedName of the table it lies in.
            connection_qualified_name: of the connection it belongs to.
            parent_column: the column it lies in, if its parent is a column.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> orders = "default/snowflake/1700000000/sales/main/orders"
        >>> column = Column.creator(name="id", parent_qualified_name=orders, parent_type=Table, order=0)
        >>> column.qualified_name, column.table_name, column.schema_name
        ('default/snowflake/1700000000/sales/main/orders/id', 'orders', 'main')
        """
        require(name=name, parent_qualified_name=parent_qualified_name, parent_type=parent_type, order=order)
        require_least("order", order, 0)
        return cls._in_parent(
            name=name,
            parent_qualified_name=parent_qualified_name,
            parent_type=parent_type,
            order=order,
            parent_name=parent_name,
            database_name=database_name,
            database_qualified_name=database_qualified_name,
            schema_name=schema_name,
            schema_qualified_name=schema_qualified_name,
            table_name=table_name,
            table_qualified_name=table_qualified_name,
            connection_qualified_name=connection_qualified_name,
            parent_column=parent_column,
        )


class Table(TableLike, SQL):
    """A table of a relational source; it holds columns."""

    __slots__ = ()

    _type = "Table"

    COLUMN_COUNT = NumericField("columnCount", "columnCount")
    column_count: Integer[NumericField] = Integer(COLUMN_COUNT)
    """How many columns it has."""
    ROW_COUNT = NumericField("rowCount", "rowCount")
    row_count: Integer[NumericField] = Integer(ROW_COUNT)
    """How many rows it has."""
    SIZE_BYTES = NumericField("sizeBytes", "sizeBytes")
    size_bytes: Integer[NumericField] = Integer(SIZE_BYTES)
    """How many bytes it takes."""
    TABLE_OBJECT_COUNT = NumericField("tableObjectCount", "tableObjectCount")
    table_object_count: Integer[NumericField] = Integer(TABLE_OBJECT_COUNT)
    ALIAS = TextField("alias", "alias")
    alias: Text[TextField] = Text(ALIAS)
    IS_TEMPORARY = BooleanField("isTemporary", "isTemporary")
    is_temporary: Flag[BooleanField] = Flag(IS_TEMPORARY)
    IS_QUERY_PREVIEW = BooleanField("isQueryPreview", "isQueryPreview")
    is_query_preview: Flag[BooleanField] = Flag(IS_QUERY_PREVIEW)
    QUERY_PREVIEW_CONFIG = KeywordField("queryPreviewConfig", "queryPreviewConfig")
    query_preview_config: MapOf[str, KeywordField] = MapOf(QUERY_PREVIEW_CONFIG, codecs.TEXT)
    EXTERNAL_LOCATION = TextField("externalLocation", "externalLocation")
    external_location: Text[TextField] = Text(EXTERNAL_LOCATION)
    EXTERNAL_LOCATION_REGION = TextField("externalLocationRegion", "externalLocationRegion")
    external_location_region: Text[TextField] = Text(EXTERNAL_LOCATION_REGION)
    EXTERNAL_LOCATION_FORMAT = KeywordField("externalLocationFormat", "externalLocationFormat")
    external_location_format: Text[KeywordField] = Text(EXTERNAL_LOCATION_FORMAT)
    IS_PARTITIONED = BooleanField("isPartitioned", "isPartitioned")
    is_partitioned: Flag[BooleanField] = Flag(IS_PARTITIONED)
    PARTITION_STRATEGY = KeywordField("partitionStrategy", "partitionStrategy")
    partition_strategy: Text[KeywordField] = Text(PARTITION_STRATEGY)
    PARTITION_COUNT = NumericField("partitionCount", "partitionCount")
    partition_count: Integer[NumericField] = Integer(PARTITION_COUNT)
    TABLE_DEFINITION = TextField("tableDefinition", "tableDefinition")
    table_definition: Text[TextField] = Text(TABLE_DEFINITION)
    PARTITION_LIST = TextField("partitionList", "partitionList")
    partition_list: Text[TextField] = Text(PARTITION_LIST)
    IS_SHARDED = BooleanField("isSharded", "isSharded")
    is_sharded: Flag[BooleanField] = Flag(IS_SHARDED)
    TABLE_TYPE = KeywordField("tableType", "tableType")
    table_type: Choice[TableType, KeywordField] = Choice(TABLE_TYPE, "TableType")
    ICEBERG_CATALOG_NAME = KeywordField("icebergCatalogName", "icebergCatalogName")
    iceberg_catalog_name: Text[KeywordField] = Text(ICEBERG_CATALOG_NAME)
    ICEBERG_TABLE_TYPE = KeywordField("icebergTableType", "icebergTableType")
    iceberg_table_type: Text[KeywordField] = Text(ICEBERG_TABLE_TYPE)
    ICEBERG_CATALOG_SOURCE = KeywordField("icebergCatalogSource", "icebergCatalogSource")
    iceberg_catalog_source: Text[KeywordField] = Text(ICEBERG_CATALOG_SOURCE)
    ICEBERG_CATALOG_TABLE_NAME = KeywordField("icebergCatalogTableName", "icebergCatalogTableName")
    iceberg_catalog_table_name: Text[KeywordField] = Text(ICEBERG_CATALOG_TABLE_NAME)
    TABLE_IMPALA_PARAMETERS = KeywordField("tableImpalaParameters", "tableImpalaParameters")
    table_impala_parameters: MapOf[str, KeywordField] = MapOf(TABLE_IMPALA_PARAMETERS, codecs.TEXT)
    ICEBERG_CATALOG_TABLE_NAMESPACE = KeywordField(
        "icebergCatalogTableNamespace", "icebergCatalogTableNamespace"
    )
    iceberg_catalog_table_namespace: Text[KeywordField] = Text(ICEBERG_CATALOG_TABLE_NAMESPACE)
    TABLE_EXTERNAL_VOLUME_NAME = KeywordField("tableExternalVolumeName", "tableExternalVolumeName")
    table_external_volume_name: Text[KeywordField] = Text(TABLE_EXTERNAL_VOLUME_NAME)
    ICEBERG_TABLE_BASE_LOCATION = KeywordField("icebergTableBaseLocation", "icebergTableBaseLocation")
    iceberg_table_base_location: Text[KeywordField] = Text(ICEBERG_TABLE_BASE_LOCATION)
    TABLE_RETENTION_TIME = NumericField("tableRetentionTime", "tableRetentionTime")
    table_retention_time: Integer[NumericField] = Integer(TABLE_RETENTION_TIME)
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")
    PARTITIONS = RelationField("partitions")
    partitions: References[TablePartition, RelationField] = References(PARTITIONS, "TablePartition")
    COLUMNS = RelationField("columns")
    columns: References[Column, RelationField] = References(COLUMNS, "Column")
    """The columns."""
    FACTS = RelationField("facts")
    facts: References[Table, RelationField] = References(FACTS, "Table")
    QUERIES = RelationField("queries")
    queries: References[Query, RelationField] = References(QUERIES, "Query")
    DIMENSIONS = RelationField("dimensions")
    dimensions: References[Table, RelationField] = References(DIMENSIONS, "Table")

    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str,
        schema_name: str | None = ...,
        database_name: str | None = ...,
        database_qualified_name: str | None = ...,
        connection_qualified_name: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str | None = ...,
        schema_name: str | None = ...,
        database_name: str | None = ...,
        database_qualified_name: str | None = ...,
        connection_qualified_name: str,
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str | None = None,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new Table, to be saved.

        Args:
            name: what people call it.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> table = Table.creator(name="orders", schema_qualified_name="default/snowflake/1700000000/sales/main")
        >>> table.qualified_name, table.schema_name, table.connector_name
        ('default/snowflake/1700000000/sales/main/orders', 'main', 'snowflake')
        """
        require(name=name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name or connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        if schema_name is not None:
            attributes["schemaName"] = schema_name
        if schema_qualified_name is not None:
            attributes["schemaQualifiedName"] = schema_qualified_name
        if schema_qualified_name is not None:
            attributes["atlanSchema"] = reference("Schema", schema_qualified_name)
        return cls._created(attributes)


class Database(SQL):
    """A database of a relational source; it holds schemas."""

    __slots__ = ()

    _type = "Database"

    SCHEMA_COUNT = NumericField("schemaCount", "schemaCount")
    schema_count: Integer[NumericField] = Integer(SCHEMA_COUNT)
    SQL_IS_IMPORTED_VIA_DATA_SHARE = BooleanField("sqlIsImportedViaDataShare", "sqlIsImportedViaDataShare")
    sql_is_imported_via_data_share: Flag[BooleanField] = Flag(SQL_IS_IMPORTED_VIA_DATA_SHARE)
    SQL_ORIGIN_ACCOUNT_GUID = KeywordField("sqlOriginAccountGuid", "sqlOriginAccountGuid")
    sql_origin_account_guid: Text[KeywordField] = Text(SQL_ORIGIN_ACCOUNT_GUID)
    FABRIC_WORKSPACE = RelationField("fabricWorkspace")
    fabric_workspace: Reference[FabricWorkspace, RelationField] = Reference(
        FABRIC_WORKSPACE, "FabricWorkspace"
    )
    SQL_SCHEMAS = RelationField("sqlSchemas")
    sql_schemas: References[Schema, RelationField] = References(SQL_SCHEMAS, "Schema")
    SCHEMAS = RelationField("schemas")
    schemas: References[Schema, RelationField] = References(SCHEMAS, "Schema")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new Database, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Database.creator(name="sales", connection_qualified_name="default/snowflake/1700000000").qualified_name
        'default/snowflake/1700000000/sales'
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


class View(TableLike, SQL):
    """A view of a relational source; it holds columns."""

    __slots__ = ()

    _type = "View"

    COLUMN_COUNT = NumericField("columnCount", "columnCount")
    column_count: Integer[NumericField] = Integer(COLUMN_COUNT)
    """How many columns it has."""
    ROW_COUNT = NumericField("rowCount", "rowCount")
    row_count: Integer[NumericField] = Integer(ROW_COUNT)
    """How many rows it has."""
    SIZE_BYTES = NumericField("sizeBytes", "sizeBytes")
    size_bytes: Integer[NumericField] = Integer(SIZE_BYTES)
    """How many bytes it takes."""
    IS_QUERY_PREVIEW = BooleanField("isQueryPreview", "isQueryPreview")
    is_query_preview: Flag[BooleanField] = Flag(IS_QUERY_PREVIEW)
    QUERY_PREVIEW_CONFIG = KeywordField("queryPreviewConfig", "queryPreviewConfig")
    query_preview_config: MapOf[str, KeywordField] = MapOf(QUERY_PREVIEW_CONFIG, codecs.TEXT)
    ALIAS = TextField("alias", "alias")
    alias: Text[TextField] = Text(ALIAS)
    IS_TEMPORARY = BooleanField("isTemporary", "isTemporary")
    is_temporary: Flag[BooleanField] = Flag(IS_TEMPORARY)
    DEFINITION = TextField("definition", "definition")
    definition: Text[TextField] = Text(DEFINITION)
    """The code that makes it."""
    COLUMNS = RelationField("columns")
    columns: References[Column, RelationField] = References(COLUMNS, "Column")
    """The columns."""
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")
    QUERIES = RelationField("queries")
    queries: References[Query, RelationField] = References(QUERIES, "Query")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new View, to be saved.

        Args:
            name: what people call it.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> view = View.creator(name="daily", schema_qualified_name="default/snowflake/1700000000/sales/main")
        >>> view.database_qualified_name
        'default/snowflake/1700000000/sales'
        """
        require(name=name, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "atlanSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class Function(SQL):
    """A function of a relational source."""

    __slots__ = ()

    _type = "Function"

    FUNCTION_DEFINITION = TextField("functionDefinition", "functionDefinition")
    function_definition: Text[TextField] = Text(FUNCTION_DEFINITION)
    FUNCTION_RETURN_TYPE = KeywordField("functionReturnType", "functionReturnType")
    function_return_type: Text[KeywordField] = Text(FUNCTION_RETURN_TYPE)
    FUNCTION_ARGUMENTS = KeywordField("functionArguments", "functionArguments")
    function_arguments: SetOf[str, KeywordField] = SetOf(FUNCTION_ARGUMENTS, codecs.TEXT)
    FUNCTION_LANGUAGE = KeywordField("functionLanguage", "functionLanguage")
    function_language: Text[KeywordField] = Text(FUNCTION_LANGUAGE)
    FUNCTION_TYPE = KeywordField("functionType", "functionType")
    function_type: Text[KeywordField] = Text(FUNCTION_TYPE)
    FUNCTION_IS_EXTERNAL = BooleanField("functionIsExternal", "functionIsExternal")
    function_is_external: Flag[BooleanField] = Flag(FUNCTION_IS_EXTERNAL)
    FUNCTION_IS_DMF = BooleanField("functionIsDMF", "functionIsDMF")
    function_is_d_m_f: Flag[BooleanField] = Flag(FUNCTION_IS_DMF)
    function_is_dmf: Flag[BooleanField] = function_is_d_m_f
    FUNCTION_IS_SECURE = BooleanField("functionIsSecure", "functionIsSecure")
    function_is_secure: Flag[BooleanField] = Flag(FUNCTION_IS_SECURE)
    FUNCTION_IS_MEMOIZABLE = BooleanField("functionIsMemoizable", "functionIsMemoizable")
    function_is_memoizable: Flag[BooleanField] = Flag(FUNCTION_IS_MEMOIZABLE)
    FUNCTION_RUNTIME_VERSION = KeywordTextField(
        "functionRuntimeVersion", "functionRuntimeVersion.keyword", "functionRuntimeVersion"
    )
    function_runtime_version: Text[KeywordTextField] = Text(FUNCTION_RUNTIME_VERSION)
    FUNCTION_EXTERNAL_ACCESS_INTEGRATIONS = KeywordField(
        "functionExternalAccessIntegrations", "functionExternalAccessIntegrations"
    )
    function_external_access_integrations: Text[KeywordField] = Text(FUNCTION_EXTERNAL_ACCESS_INTEGRATIONS)
    FUNCTION_SECRETS = KeywordField("functionSecrets", "functionSecrets")
    function_secrets: Text[KeywordField] = Text(FUNCTION_SECRETS)
    FUNCTION_PACKAGES = KeywordField("functionPackages", "functionPackages")
    function_packages: Text[KeywordField] = Text(FUNCTION_PACKAGES)
    FUNCTION_INSTALLED_PACKAGES = KeywordField("functionInstalledPackages", "functionInstalledPackages")
    function_installed_packages: Text[KeywordField] = Text(FUNCTION_INSTALLED_PACKAGES)
    SQL_PROCESSES = RelationField("sqlProcesses")
    sql_processes: References[Process, RelationField] = References(SQL_PROCESSES, "Process")
    FUNCTION_SCHEMA = RelationField("functionSchema")
    function_schema: Reference[Schema, RelationField] = Reference(FUNCTION_SCHEMA, "Schema")
    COSMOS_MONGO_DB_COLLECTION = RelationField("cosmosMongoDBCollection")
    cosmos_mongo_d_b_collection: Reference[CosmosMongoDBCollection, RelationField] = Reference(
        COSMOS_MONGO_DB_COLLECTION, "CosmosMongoDBCollection"
    )
    cosmos_mongo_db_collection: Reference[CosmosMongoDBCollection, RelationField] = (
        cosmos_mongo_d_b_collection
    )


class Schema(SQL):
    """A schema of a database; it holds tables, views and procedures."""

    __slots__ = ()

    _type = "Schema"

    TABLE_COUNT = NumericField("tableCount", "tableCount")
    table_count: Integer[NumericField] = Integer(TABLE_COUNT)
    SCHEMA_EXTERNAL_LOCATION = KeywordField("schemaExternalLocation", "schemaExternalLocation")
    schema_external_location: Text[KeywordField] = Text(SCHEMA_EXTERNAL_LOCATION)
    VIEWS_COUNT = NumericField("viewsCount", "viewsCount")
    views_count: Integer[NumericField] = Integer(VIEWS_COUNT)
    LINKED_SCHEMA_QUALIFIED_NAME = KeywordField("linkedSchemaQualifiedName", "linkedSchemaQualifiedName")
    linked_schema_qualified_name: Text[KeywordField] = Text(LINKED_SCHEMA_QUALIFIED_NAME)
    DATABRICKS_AI_MODEL_CONTEXTS = RelationField("databricksAIModelContexts")
    databricks_a_i_model_contexts: References[DatabricksAIModelContext, RelationField] = References(
        DATABRICKS_AI_MODEL_CONTEXTS, "DatabricksAIModelContext"
    )
    databricks_ai_model_contexts: References[DatabricksAIModelContext, RelationField] = (
        databricks_a_i_model_contexts
    )
    FUNCTIONS = RelationField("functions")
    functions: References[Function, RelationField] = References(FUNCTIONS, "Function")
    SAP_DATASPHERE_REPLICATION_FLOWS = RelationField("sapDatasphereReplicationFlows")
    sap_datasphere_replication_flows: References[SapDatasphereReplicationFlow, RelationField] = References(
        SAP_DATASPHERE_REPLICATION_FLOWS, "SapDatasphereReplicationFlow"
    )
    SQL_DATABASES = RelationField("sqlDatabases")
    sql_databases: References[Database, RelationField] = References(SQL_DATABASES, "Database")
    TABLES = RelationField("tables")
    tables: References[Table, RelationField] = References(TABLES, "Table")
    BIGQUERY_ROUTINES = RelationField("bigqueryRoutines")
    bigquery_routines: References[BigqueryRoutine, RelationField] = References(
        BIGQUERY_ROUTINES, "BigqueryRoutine"
    )
    MATERIALISED_VIEWS = RelationField("materialisedViews")
    materialised_views: References[MaterialisedView, RelationField] = References(
        MATERIALISED_VIEWS, "MaterialisedView"
    )
    SNOWFLAKE_PIPES = RelationField("snowflakePipes")
    snowflake_pipes: References[SnowflakePipe, RelationField] = References(SNOWFLAKE_PIPES, "SnowflakePipe")
    SNOWFLAKE_STREAMS = RelationField("snowflakeStreams")
    snowflake_streams: References[SnowflakeStream, RelationField] = References(
        SNOWFLAKE_STREAMS, "SnowflakeStream"
    )
    CALCULATION_VIEWS = RelationField("calculationViews")
    calculation_views: References[CalculationView, RelationField] = References(
        CALCULATION_VIEWS, "CalculationView"
    )
    SNOWFLAKE_TAGS = RelationField("snowflakeTags")
    snowflake_tags: References[SnowflakeTag, RelationField] = References(SNOWFLAKE_TAGS, "SnowflakeTag")
    DATABRICKS_VOLUMES = RelationField("databricksVolumes")
    databricks_volumes: References[DatabricksVolume, RelationField] = References(
        DATABRICKS_VOLUMES, "DatabricksVolume"
    )
    SNOWFLAKE_STAGES = RelationField("snowflakeStages")
    snowflake_stages: References[SnowflakeStage, RelationField] = References(
        SNOWFLAKE_STAGES, "SnowflakeStage"
    )
    DATABASE = RelationField("database")
    database: Reference[Database, RelationField] = Reference(DATABASE, "Database")
    PROCEDURES = RelationField("procedures")
    procedures: References[Procedure, RelationField] = References(PROCEDURES, "Procedure")
    VIEWS = RelationField("views")
    views: References[View, RelationField] = References(VIEWS, "View")
    SNOWFLAKE_DYNAMIC_TABLES = RelationField("snowflakeDynamicTables")
    snowflake_dynamic_tables: References[SnowflakeDynamicTable, RelationField] = References(
        SNOWFLAKE_DYNAMIC_TABLES, "SnowflakeDynamicTable"
    )
    SNOWFLAKE_SEMANTIC_VIEWS = RelationField("snowflakeSemanticViews")
    snowflake_semantic_views: References[SnowflakeSemanticView, RelationField] = References(
        SNOWFLAKE_SEMANTIC_VIEWS, "SnowflakeSemanticView"
    )
    SNOWFLAKE_AI_MODEL_CONTEXTS = RelationField("snowflakeAIModelContexts")
    snowflake_a_i_model_contexts: References[SnowflakeAIModelContext, RelationField] = References(
        SNOWFLAKE_AI_MODEL_CONTEXTS, "SnowflakeAIModelContext"
    )
    snowflake_ai_model_contexts: References[SnowflakeAIModelContext, RelationField] = (
        snowflake_a_i_model_contexts
    )
    SAP_DATASPHERE_DATA_PRODUCTS = RelationField("sapDatasphereDataProducts")
    sap_datasphere_data_products: References[SapDatasphereDataProduct, RelationField] = References(
        SAP_DATASPHERE_DATA_PRODUCTS, "SapDatasphereDataProduct"
    )

    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        database_qualified_name: str,
        database_name: str | None = ...,
        connection_qualified_name: str | None = ...,
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        database_qualified_name: str | None = ...,
        database_name: str | None = ...,
        connection_qualified_name: str,
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        database_qualified_name: str | None = None,
        database_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new Schema, to be saved.

        Args:
            name: what people call it.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> schema = Schema.creator(name="main", database_qualified_name="default/snowflake/1700000000/sales")
        >>> schema.qualified_name, schema.database_name
        ('default/snowflake/1700000000/sales/main', 'sales')
        """
        require(name=name)
        connector_name, connection_qualified_name, (database_name, database_qualified_name) = ancestors(
            "database_qualified_name",
            database_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{database_qualified_name or connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        if database_qualified_name is not None:
            attributes["database"] = reference("Database", database_qualified_name)
        return cls._created(attributes)


class MaterialisedView(TableLike, SQL):
    """A view whose rows are stored; it holds columns."""

    __slots__ = ()

    _type = "MaterialisedView"

    REFRESH_MODE = KeywordField("refreshMode", "refreshMode")
    refresh_mode: Text[KeywordField] = Text(REFRESH_MODE)
    REFRESH_METHOD = KeywordField("refreshMethod", "refreshMethod")
    refresh_method: Text[KeywordField] = Text(REFRESH_METHOD)
    STALENESS = TextField("staleness", "staleness")
    staleness: Text[TextField] = Text(STALENESS)
    STALE_SINCE_DATE = NumericField("staleSinceDate", "staleSinceDate")
    stale_since_date: Moment[NumericField] = Moment(STALE_SINCE_DATE)
    COLUMN_COUNT = NumericField("columnCount", "columnCount")
    column_count: Integer[NumericField] = Integer(COLUMN_COUNT)
    """How many columns it has."""
    ROW_COUNT = NumericField("rowCount", "rowCount")
    row_count: Integer[NumericField] = Integer(ROW_COUNT)
    """How many rows it has."""
    SIZE_BYTES = NumericField("sizeBytes", "sizeBytes")
    size_bytes: Integer[NumericField] = Integer(SIZE_BYTES)
    """How many bytes it takes."""
    IS_QUERY_PREVIEW = BooleanField("isQueryPreview", "isQueryPreview")
    is_query_preview: Flag[BooleanField] = Flag(IS_QUERY_PREVIEW)
    QUERY_PREVIEW_CONFIG = KeywordField("queryPreviewConfig", "queryPreviewConfig")
    query_preview_config: MapOf[str, KeywordField] = MapOf(QUERY_PREVIEW_CONFIG, codecs.TEXT)
    ALIAS = TextField("alias", "alias")
    alias: Text[TextField] = Text(ALIAS)
    IS_TEMPORARY = BooleanField("isTemporary", "isTemporary")
    is_temporary: Flag[BooleanField] = Flag(IS_TEMPORARY)
    DEFINITION = TextField("definition", "definition")
    definition: Text[TextField] = Text(DEFINITION)
    """The code that makes it."""
    COLUMNS = RelationField("columns")
    columns: References[Column, RelationField] = References(COLUMNS, "Column")
    """The columns."""
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new MaterialisedView, to be saved.

        Args:
            name: what people call it.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MaterialisedView.creator(
        ...     name="name",
        ...     schema_qualified_name="default/sql/1700000000/database/schema",
        ... ).qualified_name
        'default/sql/1700000000/database/schema/name'
        """
        require(name=name, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "atlanSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class Query(QueryMethods, SQL):
    """A query that people have saved in a collection."""

    __slots__ = ()

    _type = "Query"

    RAW_QUERY = TextField("rawQuery", "rawQuery")
    raw_query: Text[TextField] = Text(RAW_QUERY)
    LONG_RAW_QUERY = TextField("longRawQuery", "longRawQuery")
    long_raw_query: Text[TextField] = Text(LONG_RAW_QUERY)
    RAW_QUERY_TEXT = RelationField("rawQueryText")
    raw_query_text: Text[RelationField] = Text(RAW_QUERY_TEXT)
    DEFAULT_SCHEMA_QUALIFIED_NAME = KeywordTextField(
        "defaultSchemaQualifiedName", "defaultSchemaQualifiedName", "defaultSchemaQualifiedName.text"
    )
    default_schema_qualified_name: Text[KeywordTextField] = Text(DEFAULT_SCHEMA_QUALIFIED_NAME)
    DEFAULT_DATABASE_QUALIFIED_NAME = KeywordTextField(
        "defaultDatabaseQualifiedName", "defaultDatabaseQualifiedName", "defaultDatabaseQualifiedName.text"
    )
    default_database_qualified_name: Text[KeywordTextField] = Text(DEFAULT_DATABASE_QUALIFIED_NAME)
    VARIABLES_SCHEMA_BASE64 = TextField("variablesSchemaBase64", "variablesSchemaBase64")
    variables_schema_base64: Text[TextField] = Text(VARIABLES_SCHEMA_BASE64)
    IS_PRIVATE = BooleanField("isPrivate", "isPrivate")
    is_private: Flag[BooleanField] = Flag(IS_PRIVATE)
    IS_SQL_SNIPPET = BooleanField("isSqlSnippet", "isSqlSnippet")
    is_sql_snippet: Flag[BooleanField] = Flag(IS_SQL_SNIPPET)
    PARENT_QUALIFIED_NAME = KeywordTextField(
        "parentQualifiedName", "parentQualifiedName", "parentQualifiedName.text"
    )
    parent_qualified_name: Text[KeywordTextField] = Text(PARENT_QUALIFIED_NAME)
    COLLECTION_QUALIFIED_NAME = KeywordTextField(
        "collectionQualifiedName", "collectionQualifiedName", "collectionQualifiedName.text"
    )
    collection_qualified_name: Text[KeywordTextField] = Text(COLLECTION_QUALIFIED_NAME)
    IS_VISUAL_QUERY = BooleanField("isVisualQuery", "isVisualQuery")
    is_visual_query: Flag[BooleanField] = Flag(IS_VISUAL_QUERY)
    VISUAL_BUILDER_SCHEMA_BASE64 = TextField("visualBuilderSchemaBase64", "visualBuilderSchemaBase64")
    visual_builder_schema_base64: Text[TextField] = Text(VISUAL_BUILDER_SCHEMA_BASE64)
    PARENT = RelationField("parent")
    parent: Reference[Namespace, RelationField] = Reference(PARENT, "Namespace")
    COLUMNS = RelationField("columns")
    columns: References[Column, RelationField] = References(COLUMNS, "Column")
    """The columns."""
    TABLES = RelationField("tables")
    tables: References[Table, RelationField] = References(TABLES, "Table")
    VIEWS = RelationField("views")
    views: References[View, RelationField] = References(VIEWS, "View")

    @overload
    @classmethod
    def creator(
        cls, *, name: str, collection_qualified_name: str, parent_folder_qualified_name: str | None = ...
    ) -> Self: ...
    @overload
    @classmethod
    def creator(
        cls, *, name: str, collection_qualified_name: str | None = ..., parent_folder_qualified_name: str
    ) -> Self: ...
    @classmethod
    def creator(
        cls,
        *,
        name: str,
        collection_qualified_name: str | None = None,
        parent_folder_qualified_name: str | None = None,
    ) -> Self:
        """Make a new Query, to be saved.

        Args:
            name: what people call it.
            collection_qualified_name: of the collection it lies in.
            parent_folder_qualified_name: of the folder it lies in.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> Query.creator(name="name", collection_qualified_name="collection_qualified_name").name
        'name'
        """
        require(name=name)
        require_some(
            collection_qualified_name=collection_qualified_name,
            parent_folder_qualified_name=parent_folder_qualified_name,
        )
        if parent_folder_qualified_name is not None:
            require_least_segments("parent_folder_qualified_name", parent_folder_qualified_name, 4)
        attributes: dict[str, Any] = {
            "name": name,
        }
        if parent_folder_qualified_name is not None:
            attributes["qualifiedName"] = f"{parent_folder_qualified_name}/{name}"
            attributes["collectionQualifiedName"] = segments(parent_folder_qualified_name, None, 4)
            attributes["parentQualifiedName"] = parent_folder_qualified_name
            attributes["parent"] = reference("Folder", parent_folder_qualified_name)
        elif collection_qualified_name is not None:
            attributes["qualifiedName"] = f"{collection_qualified_name}/{name}"
            attributes["collectionQualifiedName"] = collection_qualified_name
            attributes["parentQualifiedName"] = collection_qualified_name
            attributes["parent"] = reference("Collection", collection_qualified_name)
        return cls._created(attributes)

    @classmethod
    def updater(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, name: str, qualified_name: str, collection_qualified_name: str, parent_qualified_name: str
    ) -> Self:
        """Make the smallest query that can be saved to change an existing one.

        Args:
            name: what people call it.
            qualified_name: its qualifiedName.
            collection_qualified_name: of the collection it lies in.
            parent_qualified_name: qualifiedName of the parent.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> collection = "default/collection/jane/1f0e"
        >>> query = Query.updater("sales", f"{collection}/monthly/sales", collection, f"{collection}/monthly")
        >>> query.parent.type_name
        'Folder'
        """
        require(
            name=name,
            collection_qualified_name=collection_qualified_name,
            parent_qualified_name=parent_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
            "collectionQualifiedName": collection_qualified_name,
            "parentQualifiedName": parent_qualified_name,
            "parent": parent_of(collection_qualified_name, parent_qualified_name),
        }
        return cls._updated(attributes)


class TablePartition(SQL):
    """A partition of a table; it holds columns."""

    __slots__ = ()

    _type = "TablePartition"

    CONSTRAINT = TextField("constraint", "constraint")
    constraint: Text[TextField] = Text(CONSTRAINT)
    COLUMN_COUNT = NumericField("columnCount", "columnCount")
    column_count: Integer[NumericField] = Integer(COLUMN_COUNT)
    """How many columns it has."""
    ROW_COUNT = NumericField("rowCount", "rowCount")
    row_count: Integer[NumericField] = Integer(ROW_COUNT)
    """How many rows it has."""
    SIZE_BYTES = NumericField("sizeBytes", "sizeBytes")
    size_bytes: Integer[NumericField] = Integer(SIZE_BYTES)
    """How many bytes it takes."""
    ALIAS = TextField("alias", "alias")
    alias: Text[TextField] = Text(ALIAS)
    IS_TEMPORARY = BooleanField("isTemporary", "isTemporary")
    is_temporary: Flag[BooleanField] = Flag(IS_TEMPORARY)
    IS_QUERY_PREVIEW = BooleanField("isQueryPreview", "isQueryPreview")
    is_query_preview: Flag[BooleanField] = Flag(IS_QUERY_PREVIEW)
    QUERY_PREVIEW_CONFIG = KeywordField("queryPreviewConfig", "queryPreviewConfig")
    query_preview_config: MapOf[str, KeywordField] = MapOf(QUERY_PREVIEW_CONFIG, codecs.TEXT)
    EXTERNAL_LOCATION = TextField("externalLocation", "externalLocation")
    external_location: Text[TextField] = Text(EXTERNAL_LOCATION)
    EXTERNAL_LOCATION_REGION = TextField("externalLocationRegion", "externalLocationRegion")
    external_location_region: Text[TextField] = Text(EXTERNAL_LOCATION_REGION)
    EXTERNAL_LOCATION_FORMAT = KeywordField("externalLocationFormat", "externalLocationFormat")
    external_location_format: Text[KeywordField] = Text(EXTERNAL_LOCATION_FORMAT)
    IS_PARTITIONED = BooleanField("isPartitioned", "isPartitioned")
    is_partitioned: Flag[BooleanField] = Flag(IS_PARTITIONED)
    PARTITION_STRATEGY = KeywordField("partitionStrategy", "partitionStrategy")
    partition_strategy: Text[KeywordField] = Text(PARTITION_STRATEGY)
    PARTITION_COUNT = NumericField("partitionCount", "partitionCount")
    partition_count: Integer[NumericField] = Integer(PARTITION_COUNT)
    PARTITION_LIST = TextField("partitionList", "partitionList")
    partition_list: Text[TextField] = Text(PARTITION_LIST)
    COLUMNS = RelationField("columns")
    columns: References[Column, RelationField] = References(COLUMNS, "Column")
    """The columns."""
    PARENT_TABLE = RelationField("parentTable")
    parent_table: Reference[Table, RelationField] = Reference(PARENT_TABLE, "Table")
    CHILD_TABLE_PARTITIONS = RelationField("childTablePartitions")
    child_table_partitions: References[TablePartition, RelationField] = References(
        CHILD_TABLE_PARTITIONS, "TablePartition"
    )
    PARENT_TABLE_PARTITION = RelationField("parentTablePartition")
    parent_table_partition: Reference[TablePartition, RelationField] = Reference(
        PARENT_TABLE_PARTITION, "TablePartition"
    )

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        table_qualified_name: str,
        table_name: str | None = None,
        schema_name: str | None = None,
        schema_qualified_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new TablePartition, to be saved.

        Args:
            name: what people call it.
            table_qualified_name: qualifiedName of the table it lies in.
            table_name: of the table; taken from the qualifiedName of the table if left out.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            schema_qualified_name: qualifiedName of the schema it lies in.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> TablePartition.creator(
        ...     name="name",
        ...     table_qualified_name="default/sql/1700000000/database/schema/table",
        ... ).name
        'name'
        """
        require(name=name, table_qualified_name=table_qualified_name)
        require_segments("table_qualified_name", table_qualified_name, 6)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
            (table_name, table_qualified_name),
        ) = ancestors(
            "table_qualified_name",
            table_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
            (table_name, table_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "databaseName": database_name,
            "databaseQualifiedName": database_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "tableName": table_name,
            "tableQualifiedName": table_qualified_name,
            "parentTable": reference("Table", table_qualified_name),
        }
        return cls._created(attributes)
