# Derived from spec/typedefs/ssrs.json and spec/recipes/ssrs.yaml by scripts/generate.py. Do not edit.
"""SSRS, SSRSDataSet, SSRSField, SSRSFolder, SSRSReport."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    ListOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField
from atlan_types.catalog import BI

if TYPE_CHECKING:
    pass


__all__ = [
    "SSRS",
    "SSRSDataSet",
    "SSRSField",
    "SSRSFolder",
    "SSRSReport",
]


class SSRS(BI):
    """What assets of SQL Server Reporting Services have in common."""

    __slots__ = ()

    _type = "SSRS"

    SSRS_PATH = KeywordField("ssrsPath", "ssrsPath")
    ssrs_path: Text[KeywordField] = Text(SSRS_PATH)
    SSRS_USED_IN_REPORTS = BooleanField("ssrsUsedInReports", "ssrsUsedInReports")
    ssrs_used_in_reports: Flag[BooleanField] = Flag(SSRS_USED_IN_REPORTS)
    SSRS_HIDDEN = BooleanField("ssrsHidden", "ssrsHidden")
    ssrs_hidden: Flag[BooleanField] = Flag(SSRS_HIDDEN)
    SSRS_TABLE_NAME = KeywordField("ssrsTableName", "ssrsTableName")
    ssrs_table_name: Text[KeywordField] = Text(SSRS_TABLE_NAME)
    SSRS_SCHEMA_NAME = KeywordField("ssrsSchemaName", "ssrsSchemaName")
    ssrs_schema_name: Text[KeywordField] = Text(SSRS_SCHEMA_NAME)
    SSRS_CATALOG_NAME = KeywordField("ssrsCatalogName", "ssrsCatalogName")
    ssrs_catalog_name: Text[KeywordField] = Text(SSRS_CATALOG_NAME)
    SSRS_REFERENCE_REPOSITORY_ID = KeywordField("ssrsReferenceRepositoryId", "ssrsReferenceRepositoryId")
    ssrs_reference_repository_id: Text[KeywordField] = Text(SSRS_REFERENCE_REPOSITORY_ID)
    SSRS_PARENT_FOLDER_QUALIFIED_NAME = KeywordField(
        "ssrsParentFolderQualifiedName", "ssrsParentFolderQualifiedName"
    )
    ssrs_parent_folder_qualified_name: Text[KeywordField] = Text(SSRS_PARENT_FOLDER_QUALIFIED_NAME)
    SSRS_FOLDER_HIERARCHIES = KeywordField("ssrsFolderHierarchies", "ssrsFolderHierarchies")
    ssrs_folder_hierarchies: ListOf[dict[str, str], KeywordField] = ListOf(
        SSRS_FOLDER_HIERARCHIES, codecs.MapCodec(codecs.TEXT)
    )
    SSRS_REPORT_QUALIFIED_NAME = KeywordField("ssrsReportQualifiedName", "ssrsReportQualifiedName")
    ssrs_report_qualified_name: Text[KeywordField] = Text(SSRS_REPORT_QUALIFIED_NAME)
    SSRS_REPORT_NAME = KeywordField("ssrsReportName", "ssrsReportName")
    ssrs_report_name: Text[KeywordField] = Text(SSRS_REPORT_NAME)
    SSRS_DATA_SET_QUALIFIED_NAME = KeywordField("ssrsDataSetQualifiedName", "ssrsDataSetQualifiedName")
    ssrs_data_set_qualified_name: Text[KeywordField] = Text(SSRS_DATA_SET_QUALIFIED_NAME)
    SSRS_DATA_SET_NAME = KeywordField("ssrsDataSetName", "ssrsDataSetName")
    ssrs_data_set_name: Text[KeywordField] = Text(SSRS_DATA_SET_NAME)


class SSRSDataSet(SSRS):
    """A dataset in SQL Server Reporting Services."""

    __slots__ = ()

    _type = "SSRSDataSet"

    SSRS_DATA_SET_SQL_QUERY = KeywordField("ssrsDataSetSqlQuery", "ssrsDataSetSqlQuery")
    ssrs_data_set_sql_query: Text[KeywordField] = Text(SSRS_DATA_SET_SQL_QUERY)
    SSRS_DATA_SET_IS_SHARED_DATA_SET = BooleanField(
        "ssrsDataSetIsSharedDataSet", "ssrsDataSetIsSharedDataSet"
    )
    ssrs_data_set_is_shared_data_set: Flag[BooleanField] = Flag(SSRS_DATA_SET_IS_SHARED_DATA_SET)
    SSRS_DATA_SET_QUERY_PARAMETERS = KeywordField("ssrsDataSetQueryParameters", "ssrsDataSetQueryParameters")
    ssrs_data_set_query_parameters: Text[KeywordField] = Text(SSRS_DATA_SET_QUERY_PARAMETERS)
    SSRS_DATA_SET_DATA_SOURCE_CONNECTION_STRING = KeywordField(
        "ssrsDataSetDataSourceConnectionString", "ssrsDataSetDataSourceConnectionString"
    )
    ssrs_data_set_data_source_connection_string: Text[KeywordField] = Text(
        SSRS_DATA_SET_DATA_SOURCE_CONNECTION_STRING
    )
    SSRS_DATA_SET_DATA_SOURCE_REFERENCE = KeywordField(
        "ssrsDataSetDataSourceReference", "ssrsDataSetDataSourceReference"
    )
    ssrs_data_set_data_source_reference: Text[KeywordField] = Text(SSRS_DATA_SET_DATA_SOURCE_REFERENCE)
    SSRS_DATA_SET_EXTENSION = KeywordField("ssrsDataSetExtension", "ssrsDataSetExtension")
    ssrs_data_set_extension: Text[KeywordField] = Text(SSRS_DATA_SET_EXTENSION)
    SSRS_DATA_SET_REFERENCE_TABLE_NAMES = KeywordField(
        "ssrsDataSetReferenceTableNames", "ssrsDataSetReferenceTableNames"
    )
    ssrs_data_set_reference_table_names: SetOf[str, KeywordField] = SetOf(
        SSRS_DATA_SET_REFERENCE_TABLE_NAMES, codecs.TEXT
    )
    SSRS_DATA_SET_CUBE_NAME = KeywordField("ssrsDataSetCubeName", "ssrsDataSetCubeName")
    ssrs_data_set_cube_name: Text[KeywordField] = Text(SSRS_DATA_SET_CUBE_NAME)
    SSRS_DATA_SET_STORED_PROCEDURE_NAME = KeywordField(
        "ssrsDataSetStoredProcedureName", "ssrsDataSetStoredProcedureName"
    )
    ssrs_data_set_stored_procedure_name: Text[KeywordField] = Text(SSRS_DATA_SET_STORED_PROCEDURE_NAME)
    SSRS_DATA_SET_PROCESSED_SQL = KeywordField("ssrsDataSetProcessedSql", "ssrsDataSetProcessedSql")
    ssrs_data_set_processed_sql: Text[KeywordField] = Text(SSRS_DATA_SET_PROCESSED_SQL)
    SSRS_DATA_SET_LOG_MESSAGES = KeywordField("ssrsDataSetLogMessages", "ssrsDataSetLogMessages")
    ssrs_data_set_log_messages: Text[KeywordField] = Text(SSRS_DATA_SET_LOG_MESSAGES)
    SSRS_DATA_SET_ERROR_CODE = KeywordField("ssrsDataSetErrorCode", "ssrsDataSetErrorCode")
    ssrs_data_set_error_code: Text[KeywordField] = Text(SSRS_DATA_SET_ERROR_CODE)
    SSRS_DATA_SET_CONNECTED = BooleanField("ssrsDataSetConnected", "ssrsDataSetConnected")
    ssrs_data_set_connected: Flag[BooleanField] = Flag(SSRS_DATA_SET_CONNECTED)
    SSRS_DATA_SET_FIELD_COUNT = NumericField("ssrsDataSetFieldCount", "ssrsDataSetFieldCount")
    ssrs_data_set_field_count: Integer[NumericField] = Integer(SSRS_DATA_SET_FIELD_COUNT)
    SSRS_FIELDS = RelationField("ssrsFields")
    ssrs_fields: References[SSRSField, RelationField] = References(SSRS_FIELDS, "SSRSField")
    SSRS_REPORT = RelationField("ssrsReport")
    ssrs_report: Reference[SSRSReport, RelationField] = Reference(SSRS_REPORT, "SSRSReport")


class SSRSField(SSRS):
    """A field in SQL Server Reporting Services."""

    __slots__ = ()

    _type = "SSRSField"

    SSRS_FIELD_DATATYPE = KeywordField("ssrsFieldDatatype", "ssrsFieldDatatype")
    ssrs_field_datatype: Text[KeywordField] = Text(SSRS_FIELD_DATATYPE)
    SSRS_FIELD_FUNCTION = KeywordField("ssrsFieldFunction", "ssrsFieldFunction")
    ssrs_field_function: Text[KeywordField] = Text(SSRS_FIELD_FUNCTION)
    SSRS_FIELD_CALCULATED_FIELD = BooleanField("ssrsFieldCalculatedField", "ssrsFieldCalculatedField")
    ssrs_field_calculated_field: Flag[BooleanField] = Flag(SSRS_FIELD_CALCULATED_FIELD)
    SSRS_FIELD_DATABASE_FIELD = BooleanField("ssrsFieldDatabaseField", "ssrsFieldDatabaseField")
    ssrs_field_database_field: Flag[BooleanField] = Flag(SSRS_FIELD_DATABASE_FIELD)
    SSRS_FIELD_REFERENCED_COLUMN_NAMES = KeywordField(
        "ssrsFieldReferencedColumnNames", "ssrsFieldReferencedColumnNames"
    )
    ssrs_field_referenced_column_names: SetOf[str, KeywordField] = SetOf(
        SSRS_FIELD_REFERENCED_COLUMN_NAMES, codecs.TEXT
    )
    SSRS_FIELD_SQL_TRANSFORM_EXPRESSION = KeywordField(
        "ssrsFieldSqlTransformExpression", "ssrsFieldSqlTransformExpression"
    )
    ssrs_field_sql_transform_expression: Text[KeywordField] = Text(SSRS_FIELD_SQL_TRANSFORM_EXPRESSION)
    SSRS_FIELD_ORDINAL_POSITION = NumericField("ssrsFieldOrdinalPosition", "ssrsFieldOrdinalPosition")
    ssrs_field_ordinal_position: Integer[NumericField] = Integer(SSRS_FIELD_ORDINAL_POSITION)
    SSRS_FIELD_LOG_MESSAGES = KeywordField("ssrsFieldLogMessages", "ssrsFieldLogMessages")
    ssrs_field_log_messages: Text[KeywordField] = Text(SSRS_FIELD_LOG_MESSAGES)
    SSRS_FIELD_ERROR_CODE = KeywordField("ssrsFieldErrorCode", "ssrsFieldErrorCode")
    ssrs_field_error_code: Text[KeywordField] = Text(SSRS_FIELD_ERROR_CODE)
    SSRS_FIELD_REPORT_SOURCE = KeywordField("ssrsFieldReportSource", "ssrsFieldReportSource")
    ssrs_field_report_source: Text[KeywordField] = Text(SSRS_FIELD_REPORT_SOURCE)
    SSRS_FIELD_DATA_GROUP = KeywordField("ssrsFieldDataGroup", "ssrsFieldDataGroup")
    ssrs_field_data_group: Text[KeywordField] = Text(SSRS_FIELD_DATA_GROUP)
    SSRS_FIELD_CONNECTED = BooleanField("ssrsFieldConnected", "ssrsFieldConnected")
    ssrs_field_connected: Flag[BooleanField] = Flag(SSRS_FIELD_CONNECTED)
    SSRS_DATA_SET = RelationField("ssrsDataSet")
    ssrs_data_set: Reference[SSRSDataSet, RelationField] = Reference(SSRS_DATA_SET, "SSRSDataSet")


class SSRSFolder(SSRS):
    """A folder in SQL Server Reporting Services."""

    __slots__ = ()

    _type = "SSRSFolder"

    SSRS_REPORTS = RelationField("ssrsReports")
    ssrs_reports: References[SSRSReport, RelationField] = References(SSRS_REPORTS, "SSRSReport")
    SSRS_PARENT_FOLDER = RelationField("ssrsParentFolder")
    ssrs_parent_folder: Reference[SSRSFolder, RelationField] = Reference(SSRS_PARENT_FOLDER, "SSRSFolder")
    SSRS_SUB_FOLDERS = RelationField("ssrsSubFolders")
    ssrs_sub_folders: References[SSRSFolder, RelationField] = References(SSRS_SUB_FOLDERS, "SSRSFolder")


class SSRSReport(SSRS):
    """A report in SQL Server Reporting Services."""

    __slots__ = ()

    _type = "SSRSReport"

    SSRS_REPORT_SIZE = NumericField("ssrsReportSize", "ssrsReportSize")
    ssrs_report_size: Integer[NumericField] = Integer(SSRS_REPORT_SIZE)
    SSRS_REPORT_PARAMETERS = KeywordField("ssrsReportParameters", "ssrsReportParameters")
    ssrs_report_parameters: Text[KeywordField] = Text(SSRS_REPORT_PARAMETERS)
    SSRS_REPORT_DATA_SET_COUNT = NumericField("ssrsReportDataSetCount", "ssrsReportDataSetCount")
    ssrs_report_data_set_count: Integer[NumericField] = Integer(SSRS_REPORT_DATA_SET_COUNT)
    SSRS_REPORT_DATA_SOURCE_COUNT = NumericField("ssrsReportDataSourceCount", "ssrsReportDataSourceCount")
    ssrs_report_data_source_count: Integer[NumericField] = Integer(SSRS_REPORT_DATA_SOURCE_COUNT)
    SSRS_LINKED_REPORTS = RelationField("ssrsLinkedReports")
    ssrs_linked_reports: References[SSRSReport, RelationField] = References(SSRS_LINKED_REPORTS, "SSRSReport")
    SSRS_LINKED_FROM_REPORTS = RelationField("ssrsLinkedFromReports")
    ssrs_linked_from_reports: References[SSRSReport, RelationField] = References(
        SSRS_LINKED_FROM_REPORTS, "SSRSReport"
    )
    SSRS_FOLDER = RelationField("ssrsFolder")
    ssrs_folder: Reference[SSRSFolder, RelationField] = Reference(SSRS_FOLDER, "SSRSFolder")
    SSRS_DATA_SETS = RelationField("ssrsDataSets")
    ssrs_data_sets: References[SSRSDataSet, RelationField] = References(SSRS_DATA_SETS, "SSRSDataSet")
