"""SQL: queries that are run, and SQL that is taken apart. Searches are built in ``atlan.model.fluent_search``."""

from __future__ import annotations

from typing import Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Choice, Decimal, Flag, Integer, ListOf, Text
from atlan.model.enums import HekaFlow, ParsingFlow, QueryParserSourceType, QueryStatus
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.record import Document, Inner, InnerList

__all__ = [
    "CompoundQuery",
    "FluentSearch",
    "ParsedQuery",
    "QueryParserRequest",
    "QueryRequest",
    "QueryResponse",
]


class QueryRequest(Document):
    """A query to run.

    >>> QueryRequest(
    ...     sql="SELECT 1", data_source_name="default/snowflake/1700000000", default_schema="RAW.SALES"
    ... ).to_wire()
    {'sql': 'SELECT 1', 'dataSourceName': 'default/snowflake/1700000000', 'defaultSchema': 'RAW.SALES'}
    """

    __slots__ = ()

    sql: Text[str] = Text("sql")
    """One statement."""
    data_source_name: Text[str] = Text("dataSourceName")
    """qualifiedName of the connection to run it on."""
    default_schema: Text[str] = Text("defaultSchema")
    """Where tables without a schema are looked for: ``DATABASE.SCHEMA``."""

    def check(self) -> dict[str, Any]:
        """Return the document, if it says everything that is needed.

        Raises:
            ValueError: when something is missing.
        """
        for name in ("sql", "data_source_name", "default_schema"):
            if not (getattr(self, name) or "").strip():
                raise ValueError(f"{name} is missing: a query needs sql, data_source_name and default_schema")
        return self.to_wire()


class _ColumnType(Document):
    """Type of a column of a result."""

    __slots__ = ()

    id: Integer[str] = Integer("id")
    name: Text[str] = Text("name")
    rep: Text[str] = Text("rep")


class _ColumnDetails(Document):
    """A column of a result."""

    __slots__ = ()

    ordinal: Integer[str] = Integer("ordinal")
    auto_increment: Flag[str] = Flag("autoIncrement")
    case_sensitive: Flag[str] = Flag("caseSensitive")
    searchable: Flag[str] = Flag("searchable")
    currency: Flag[str] = Flag("currency")
    nullable: Integer[str] = Integer("nullable")
    signed: Flag[str] = Flag("signed")
    display_size: Integer[str] = Integer("displaySize")
    label: Text[str] = Text("label")
    column_name: Text[str] = Text("columnName")
    schema_name: Text[str] = Text("schemaName")
    precision: Integer[str] = Integer("precision")
    scale: Integer[str] = Integer("scale")
    table_name: Text[str] = Text("tableName")
    catalog_name: Text[str] = Text("catalogName")
    read_only: Flag[str] = Flag("readOnly")
    writable: Flag[str] = Flag("writable")
    definitely_writable: Flag[str] = Flag("definitelyWritable")
    column_class_name: Text[str] = Text("columnClassName")
    type: Inner[_ColumnType] = Inner("type", _ColumnType)


class _AssetDetails(Document):
    """What a failed query was about."""

    __slots__ = ()

    connection_name: Text[str] = Text("connectionName")
    connection_qn: Text[str] = Text("connectionQn")
    database: Text[str] = Text("database")
    schema_: Text[str] = Text("schema")
    table: Text[str] = Text("table")


class _QueryDetails(Document):
    """How a query went. Times are in milliseconds, shares in percent."""

    __slots__ = ()

    total_rows_streamed: Integer[str] = Integer("totalRowsStreamed")
    status: Choice[QueryStatus, str] = Choice("status", "QueryStatus")
    parsed_query: Text[str] = Text("parsedQuery")
    pushdown_query: Text[str] = Text("pushdownQuery")
    execution_time: Integer[str] = Integer("executionTime")
    source_query_id: Text[str] = Text("sourceQueryId")
    result_output_location: Text[str] = Text("resultOutputLocation")
    warnings: ListOf[str, str] = ListOf("warnings", codecs.TEXT)
    parsing_flow: Choice[ParsingFlow, str] = Choice("parsingFlow", "ParsingFlow")
    heka_flow: Choice[HekaFlow, str] = Choice("hekaFlow", "HekaFlow")
    s3_upload_path: Text[str] = Text("s3UploadPath")
    source_first_connection_time: Integer[str] = Integer("sourceFirstConnectionTime")
    source_first_connection_time_perc: Decimal[str] = Decimal("sourceFirstConnectionTimePerc")
    explain_call_time_perc: Decimal[str] = Decimal("explainCallTimePerc")
    init_data_source_time: Integer[str] = Integer("initDataSourceTime")
    init_data_source_time_perc: Decimal[str] = Decimal("initDataSourceTimePerc")
    authorization_time: Integer[str] = Integer("authorizationTime")
    authorization_time_perc: Decimal[str] = Decimal("authorizationTimePerc")
    rewrite_validation_time: Integer[str] = Integer("rewriteValidationTime")
    rewrite_validation_time_perc: Decimal[str] = Decimal("rewriteValidationTimePerc")
    extract_table_metadata_time: Integer[str] = Integer("extractTableMetadataTime")
    extract_table_metadata_time_perc: Decimal[str] = Decimal("extractTableMetadataTimePerc")
    execution_time_internal: Integer[str] = Integer("executionTimeInternal")
    execution_time_perc: Decimal[str] = Decimal("executionTimePerc")
    bypass_query_time: Integer[str] = Integer("bypassQueryTime")
    bypass_parsing_percentage: Decimal[str] = Decimal("bypassParsingPercentage")
    check_insights_enabled_time: Integer[str] = Integer("checkInsightsEnabledTime")
    check_insights_enabled_percentage: Decimal[str] = Decimal("checkInsightsEnabledPercentage")
    initialization_time: Integer[str] = Integer("initializationTime")
    initialization_percentage: Decimal[str] = Decimal("initializationPercentage")
    extract_credentials_time: Integer[str] = Integer("extractCredentialsTime")
    extract_credentials_percentage: Decimal[str] = Decimal("extractCredentialsPercentage")
    overall_time: Integer[str] = Integer("overallTime")
    overall_time_percentage: Decimal[str] = Decimal("overallTimePercentage")
    heka_atlan_time: Integer[str] = Integer("hekaAtlanTime")
    calcite_parsing_percentage: Decimal[str] = Decimal("calciteParsingPercentage")
    calcite_validation_percentage: Decimal[str] = Decimal("calciteValidationPercentage")
    asset: Inner[_AssetDetails] = Inner("asset", _AssetDetails)
    developer_message: Text[str] = Text("developerMessage")
    line: Integer[str] = Integer("line")
    column: Integer[str] = Integer("column")
    object: Text[str] = Text("obj")


class QueryResponse(Document):
    """What a query gave: one event of the stream that answers it, or all of them together.

    >>> event = {"rows": [["1", "lamp"]], "columns": [{"columnName": "id"}, {"columnName": "name"}]}
    >>> response = QueryResponse.wrap(event)
    >>> response.rows, [column.column_name for column in response.columns or ()]
    ([['1', 'lamp']], ['id', 'name'])
    """

    __slots__ = ()

    ColumnType = _ColumnType
    ColumnDetails = _ColumnDetails
    AssetDetails = _AssetDetails
    QueryDetails = _QueryDetails

    request_id: Text[str] = Text("requestId")
    error_name: Text[str] = Text("errorName")
    error_message: Text[str] = Text("errorMessage")
    error_code: Text[str] = Text("errorCode")
    query_id: Text[str] = Text("queryId")
    rows: ListOf[list[str], str] = ListOf("rows", codecs.ListCodec(codecs.TEXT))
    columns: InnerList[_ColumnDetails] = InnerList("columns", _ColumnDetails)
    details: Inner[_QueryDetails] = Inner("details", _QueryDetails)

    @property
    def failed(self) -> bool:
        """Whether the query failed."""
        details = self.details
        status = details._attributes.get("status") if details is not None else None
        return bool(self.error_name or self.error_message or self.error_code) or status == "error"


class QueryParserRequest(Document):
    """SQL to take apart.

    >>> request = QueryParserRequest.create("SELECT id FROM orders", QueryParserSourceType.SNOWFLAKE)
    >>> request.sql, request.source, request.show_join
    ('SELECT id FROM orders', <QueryParserSourceType.SNOWFLAKE: 'snowflake'>, True)
    """

    __slots__ = ()

    sql: Text[str] = Text("sql")
    source: Choice[QueryParserSourceType, str] = Choice("source", "QueryParserSourceType")
    default_database: Text[str] = Text("defaultDatabase")
    default_schema: Text[str] = Text("defaultSchema")
    link_orphan_column_to_first_table: Flag[str] = Flag("linkOrphanColumnToFirstTable")
    show_join: Flag[str] = Flag("showJoin")
    ignore_record_set: Flag[str] = Flag("ignoreRecordSet")
    ignore_coordinate: Flag[str] = Flag("ignoreCoordinate")

    @classmethod
    def create(cls, sql: str, source: QueryParserSourceType | str) -> QueryParserRequest:
        """Ask for SQL to be taken apart, with the usual options.

        Args:
            sql: one or several statements.
            source: its dialect.

        Raises:
            ValueError: when the SQL is blank, or there is no dialect.
        """
        if not sql.strip():
            raise ValueError("sql must not be blank: it is what is taken apart")
        if not source:
            raise ValueError("source is missing: it says which dialect the SQL is written in")
        return cls(
            sql=sql,
            source=source,
            link_orphan_column_to_first_table=False,
            show_join=True,
            ignore_record_set=True,
            ignore_coordinate=True,
        )


class _DatabaseColumn(Document):
    """A column in SQL."""

    __slots__ = ()

    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    source: Text[str] = Text("source")


class _DatabaseObject(Document):
    """A table, view, procedure or result in SQL."""

    __slots__ = ()

    display_name: Text[str] = Text("displayName")
    id: Text[str] = Text("id")
    name: Text[str] = Text("name")
    type: Text[str] = Text("type")
    database: Text[str] = Text("database")
    db_schema: Text[str] = Text("schema")
    columns: InnerList[_DatabaseColumn] = InnerList("columns", _DatabaseColumn)
    procedure_name: Text[str] = Text("procedureName")
    query_hash_id: Text[str] = Text("queryHashId")


class _RelationshipEndpoint(Document):
    """An end of what depends on what."""

    __slots__ = ()

    id: Text[str] = Text("id")
    column: Text[str] = Text("column")
    parent_id: Text[str] = Text("parentId")
    parent_name: Text[str] = Text("parentName")


class _Relationship(Document):
    """What depends on what."""

    __slots__ = ()

    id: Text[str] = Text("id")
    type: Text[str] = Text("type")
    effect_type: Text[str] = Text("effectType")
    target: Inner[_RelationshipEndpoint] = Inner("target", _RelationshipEndpoint)
    sources: InnerList[_RelationshipEndpoint] = InnerList("sources", _RelationshipEndpoint)
    process_id: Text[str] = Text("processId")
    process_type: Text[str] = Text("processType")


class _ParserError(Document):
    """What is wrong with SQL."""

    __slots__ = ()

    error_message: Text[str] = Text("errorMessage")
    error_type: Text[str] = Text("errorType")
    coordinates: ListOf[Any, str] = ListOf("coordinates", codecs.ANY)


class ParsedQuery(Document):
    """What stands in SQL: the objects it names, and what depends on what.

    >>> parsed = ParsedQuery.wrap({"dbobjs": [{"name": "orders", "type": "table"}], "relationships": []})
    >>> [each.name for each in parsed.dbobjs or ()]
    ['orders']
    """

    __slots__ = ()

    DatabaseColumn = _DatabaseColumn
    DatabaseObject = _DatabaseObject
    RelationshipEndpoint = _RelationshipEndpoint
    Relationship = _Relationship
    ParserError = _ParserError

    dbobjs: InnerList[_DatabaseObject] = InnerList("dbobjs", _DatabaseObject)
    relationships: InnerList[_Relationship] = InnerList("relationships", _Relationship)
    errors: InnerList[_ParserError] = InnerList("errors", _ParserError)
