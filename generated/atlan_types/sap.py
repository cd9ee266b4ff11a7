# Derived from spec/typedefs/sap.json and spec/recipes/sap.yaml by scripts/generate.py. Do not edit.
"""SAP, SAPColumnProcess, SAPProcess, SapDatasphereDataProduct, SapDatasphereReplicationFlow, SapErpAbapProgram, SapErpCdsView, SapErpColumn, SapErpComponent, SapErpFioriApp, SapErpFunctionModule, SapErpTable, SapErpTransactionCode, SapErpView."""

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
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
)
from atlan_types.catalog import Catalog
from atlan_types.flow import FlowControlOperation
from atlan_types.process import ColumnProcess, Process
from atlan_types.sql import SQL

if TYPE_CHECKING:
    from atlan_types.sapbw import SAPBWDTP, SAPBWTransformation
    from atlan_types.sql import Schema

__all__ = [
    "SAP",
    "SAPColumnProcess",
    "SAPProcess",
    "SapDatasphereDataProduct",
    "SapDatasphereReplicationFlow",
    "SapErpAbapProgram",
    "SapErpCdsView",
    "SapErpColumn",
    "SapErpComponent",
    "SapErpFioriApp",
    "SapErpFunctionModule",
    "SapErpTable",
    "SapErpTransactionCode",
    "SapErpView",
]


class SAP(Catalog):
    """What assets of SAP have in common."""

    __slots__ = ()

    _type = "SAP"

    SAP_TECHNICAL_NAME = KeywordField("sapTechnicalName", "sapTechnicalName")
    sap_technical_name: Text[KeywordField] = Text(SAP_TECHNICAL_NAME)
    SAP_LOGICAL_NAME = KeywordField("sapLogicalName", "sapLogicalName")
    sap_logical_name: Text[KeywordField] = Text(SAP_LOGICAL_NAME)
    SAP_PACKAGE_NAME = KeywordField("sapPackageName", "sapPackageName")
    sap_package_name: Text[KeywordField] = Text(SAP_PACKAGE_NAME)
    SAP_COMPONENT_NAME = KeywordField("sapComponentName", "sapComponentName")
    sap_component_name: Text[KeywordField] = Text(SAP_COMPONENT_NAME)
    SAP_DATA_TYPE = KeywordField("sapDataType", "sapDataType")
    sap_data_type: Text[KeywordField] = Text(SAP_DATA_TYPE)
    SAP_FIELD_COUNT = NumericField("sapFieldCount", "sapFieldCount")
    sap_field_count: Integer[NumericField] = Integer(SAP_FIELD_COUNT)
    SAP_FIELD_ORDER = NumericField("sapFieldOrder", "sapFieldOrder")
    sap_field_order: Integer[NumericField] = Integer(SAP_FIELD_ORDER)


class SAPColumnProcess(SAP, ColumnProcess):
    """A step of SAP from columns to columns."""

    __slots__ = ()

    _type = "SAPColumnProcess"

    SAP_BW_TRANSFORMATIONS = RelationField("sapBwTransformations")
    sap_bw_transformations: References[SAPBWTransformation, RelationField] = References(
        SAP_BW_TRANSFORMATIONS, "SAPBWTransformation"
    )


class SAPProcess(SAP, Process):
    """A step of SAP from assets to assets."""

    __slots__ = ()

    _type = "SAPProcess"

    SAP_BW_DTPS = RelationField("sapBwDtps")
    sap_bw_dtps: References[SAPBWDTP, RelationField] = References(SAP_BW_DTPS, "SAPBWDTP")


class SapDatasphereDataProduct(SAP):
    """A data product in SAP Datasphere."""

    __slots__ = ()

    _type = "SapDatasphereDataProduct"

    SAP_DATASPHERE_DATA_PRODUCT_PRODUCT_ID = KeywordField(
        "sapDatasphereDataProductProductId", "sapDatasphereDataProductProductId"
    )
    sap_datasphere_data_product_product_id: Text[KeywordField] = Text(SAP_DATASPHERE_DATA_PRODUCT_PRODUCT_ID)
    SAP_DATASPHERE_DATA_PRODUCT_SPACE_NAME = KeywordField(
        "sapDatasphereDataProductSpaceName", "sapDatasphereDataProductSpaceName"
    )
    sap_datasphere_data_product_space_name: Text[KeywordField] = Text(SAP_DATASPHERE_DATA_PRODUCT_SPACE_NAME)
    SAP_DATASPHERE_DATA_PRODUCT_SPACE_QUALIFIED_NAME = KeywordField(
        "sapDatasphereDataProductSpaceQualifiedName", "sapDatasphereDataProductSpaceQualifiedName"
    )
    sap_datasphere_data_product_space_qualified_name: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_SPACE_QUALIFIED_NAME
    )
    SAP_DATASPHERE_DATA_PRODUCT_PROVIDER_ID = KeywordField(
        "sapDatasphereDataProductProviderId", "sapDatasphereDataProductProviderId"
    )
    sap_datasphere_data_product_provider_id: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_PROVIDER_ID
    )
    SAP_DATASPHERE_DATA_PRODUCT_PROVIDER_NAME = KeywordField(
        "sapDatasphereDataProductProviderName", "sapDatasphereDataProductProviderName"
    )
    sap_datasphere_data_product_provider_name: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_PROVIDER_NAME
    )
    SAP_DATASPHERE_DATA_PRODUCT_LIFECYCLE_STATUS = KeywordField(
        "sapDatasphereDataProductLifecycleStatus", "sapDatasphereDataProductLifecycleStatus"
    )
    sap_datasphere_data_product_lifecycle_status: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_LIFECYCLE_STATUS
    )
    SAP_DATASPHERE_DATA_PRODUCT_CONTRACT_TYPE = KeywordField(
        "sapDatasphereDataProductContractType", "sapDatasphereDataProductContractType"
    )
    sap_datasphere_data_product_contract_type: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_CONTRACT_TYPE
    )
    SAP_DATASPHERE_DATA_PRODUCT_DATA_SHIPMENT = KeywordField(
        "sapDatasphereDataProductDataShipment", "sapDatasphereDataProductDataShipment"
    )
    sap_datasphere_data_product_data_shipment: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_DATA_SHIPMENT
    )
    SAP_DATASPHERE_DATA_PRODUCT_DELIVERY_MODE = KeywordField(
        "sapDatasphereDataProductDeliveryMode", "sapDatasphereDataProductDeliveryMode"
    )
    sap_datasphere_data_product_delivery_mode: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_DELIVERY_MODE
    )
    SAP_DATASPHERE_DATA_PRODUCT_DELIVERY_PATTERN = KeywordField(
        "sapDatasphereDataProductDeliveryPattern", "sapDatasphereDataProductDeliveryPattern"
    )
    sap_datasphere_data_product_delivery_pattern: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_DELIVERY_PATTERN
    )
    SAP_DATASPHERE_DATA_PRODUCT_CONTEXTS = KeywordField(
        "sapDatasphereDataProductContexts", "sapDatasphereDataProductContexts"
    )
    sap_datasphere_data_product_contexts: SetOf[str, KeywordField] = SetOf(
        SAP_DATASPHERE_DATA_PRODUCT_CONTEXTS, codecs.TEXT
    )
    SAP_DATASPHERE_DATA_PRODUCT_TERMS_OF_USE = KeywordField(
        "sapDatasphereDataProductTermsOfUse", "sapDatasphereDataProductTermsOfUse"
    )
    sap_datasphere_data_product_terms_of_use: Text[KeywordField] = Text(
        SAP_DATASPHERE_DATA_PRODUCT_TERMS_OF_USE
    )
    SAP_DATASPHERE_SCHEMA = RelationField("sapDatasphereSchema")
    sap_datasphere_schema: Reference[Schema, RelationField] = Reference(SAP_DATASPHERE_SCHEMA, "Schema")


class SapDatasphereReplicationFlow(SAP, FlowControlOperation):
    """A replication flow in SAP Datasphere."""

    __slots__ = ()

    _type = "SapDatasphereReplicationFlow"

    SAP_DATASPHERE_REPLICATION_FLOW_SPACE_NAME = KeywordTextField(
        "sapDatasphereReplicationFlowSpaceName",
        "sapDatasphereReplicationFlowSpaceName.keyword",
        "sapDatasphereReplicationFlowSpaceName",
    )
    sap_datasphere_replication_flow_space_name: Text[KeywordTextField] = Text(
        SAP_DATASPHERE_REPLICATION_FLOW_SPACE_NAME
    )
    SAP_DATASPHERE_REPLICATION_FLOW_SPACE_QUALIFIED_NAME = KeywordField(
        "sapDatasphereReplicationFlowSpaceQualifiedName", "sapDatasphereReplicationFlowSpaceQualifiedName"
    )
    sap_datasphere_replication_flow_space_qualified_name: Text[KeywordField] = Text(
        SAP_DATASPHERE_REPLICATION_FLOW_SPACE_QUALIFIED_NAME
    )
    SAP_DATASPHERE_REPLICATION_FLOW_SOURCE_CONNECTION = KeywordField(
        "sapDatasphereReplicationFlowSourceConnection", "sapDatasphereReplicationFlowSourceConnection"
    )
    sap_datasphere_replication_flow_source_connection: Text[KeywordField] = Text(
        SAP_DATASPHERE_REPLICATION_FLOW_SOURCE_CONNECTION
    )
    SAP_DATASPHERE_REPLICATION_FLOW_TARGET_CONNECTION = KeywordField(
        "sapDatasphereReplicationFlowTargetConnection", "sapDatasphereReplicationFlowTargetConnection"
    )
    sap_datasphere_replication_flow_target_connection: Text[KeywordField] = Text(
        SAP_DATASPHERE_REPLICATION_FLOW_TARGET_CONNECTION
    )
    SAP_DATASPHERE_REPLICATION_FLOW_LOAD_TYPE = KeywordField(
        "sapDatasphereReplicationFlowLoadType", "sapDatasphereReplicationFlowLoadType"
    )
    sap_datasphere_replication_flow_load_type: Text[KeywordField] = Text(
        SAP_DATASPHERE_REPLICATION_FLOW_LOAD_TYPE
    )
    SAP_DATASPHERE_REPLICATION_FLOW_DATASET_COUNT = NumericField(
        "sapDatasphereReplicationFlowDatasetCount", "sapDatasphereReplicationFlowDatasetCount"
    )
    sap_datasphere_replication_flow_dataset_count: Integer[NumericField] = Integer(
        SAP_DATASPHERE_REPLICATION_FLOW_DATASET_COUNT
    )
    SAP_DATASPHERE_SCHEMA = RelationField("sapDatasphereSchema")
    sap_datasphere_schema: Reference[Schema, RelationField] = Reference(SAP_DATASPHERE_SCHEMA, "Schema")


class SapErpAbapProgram(SAP):
    """An ABAP program in SAP ERP."""

    __slots__ = ()

    _type = "SapErpAbapProgram"

    SAP_ERP_ABAP_PROGRAM_TYPE = KeywordField("sapErpAbapProgramType", "sapErpAbapProgramType")
    sap_erp_abap_program_type: Text[KeywordField] = Text(SAP_ERP_ABAP_PROGRAM_TYPE)
    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )
    SAP_ERP_FUNCTION_MODULES = RelationField("sapErpFunctionModules")
    sap_erp_function_modules: References[SapErpFunctionModule, RelationField] = References(
        SAP_ERP_FUNCTION_MODULES, "SapErpFunctionModule"
    )
    SAP_ERP_TRANSACTION_CODES = RelationField("sapErpTransactionCodes")
    sap_erp_transaction_codes: References[SapErpTransactionCode, RelationField] = References(
        SAP_ERP_TRANSACTION_CODES, "SapErpTransactionCode"
    )


class SapErpCdsView(SAP):
    """A CDS view in SAP ERP."""

    __slots__ = ()

    _type = "SapErpCdsView"

    SAP_ERP_CDS_VIEW_TECHNICAL_NAME = KeywordField("sapErpCdsViewTechnicalName", "sapErpCdsViewTechnicalName")
    sap_erp_cds_view_technical_name: Text[KeywordField] = Text(SAP_ERP_CDS_VIEW_TECHNICAL_NAME)
    SAP_ERP_CDS_VIEW_SOURCE_NAME = KeywordField("sapErpCdsViewSourceName", "sapErpCdsViewSourceName")
    sap_erp_cds_view_source_name: Text[KeywordField] = Text(SAP_ERP_CDS_VIEW_SOURCE_NAME)
    SAP_ERP_CDS_VIEW_SOURCE_TYPE = KeywordField("sapErpCdsViewSourceType", "sapErpCdsViewSourceType")
    sap_erp_cds_view_source_type: Text[KeywordField] = Text(SAP_ERP_CDS_VIEW_SOURCE_TYPE)
    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )
    SAP_ERP_COLUMNS = RelationField("sapErpColumns")
    sap_erp_columns: References[SapErpColumn, RelationField] = References(SAP_ERP_COLUMNS, "SapErpColumn")


class SapErpColumn(SAP, SQL):
    """A column in SAP ERP."""

    __slots__ = ()

    _type = "SapErpColumn"

    SAP_ERP_COLUMN_DATA_ELEMENT = KeywordField("sapErpColumnDataElement", "sapErpColumnDataElement")
    sap_erp_column_data_element: Text[KeywordField] = Text(SAP_ERP_COLUMN_DATA_ELEMENT)
    SAP_ERP_COLUMN_LOGICAL_DATA_TYPE = KeywordField(
        "sapErpColumnLogicalDataType", "sapErpColumnLogicalDataType"
    )
    sap_erp_column_logical_data_type: Text[KeywordField] = Text(SAP_ERP_COLUMN_LOGICAL_DATA_TYPE)
    SAP_ERP_COLUMN_LENGTH = KeywordField("sapErpColumnLength", "sapErpColumnLength")
    sap_erp_column_length: Text[KeywordField] = Text(SAP_ERP_COLUMN_LENGTH)
    SAP_ERP_COLUMN_DECIMALS = KeywordField("sapErpColumnDecimals", "sapErpColumnDecimals")
    sap_erp_column_decimals: Text[KeywordField] = Text(SAP_ERP_COLUMN_DECIMALS)
    SAP_ERP_COLUMN_IS_PRIMARY = BooleanField("sapErpColumnIsPrimary", "sapErpColumnIsPrimary")
    sap_erp_column_is_primary: Flag[BooleanField] = Flag(SAP_ERP_COLUMN_IS_PRIMARY)
    SAP_ERP_COLUMN_IS_FOREIGN = BooleanField("sapErpColumnIsForeign", "sapErpColumnIsForeign")
    sap_erp_column_is_foreign: Flag[BooleanField] = Flag(SAP_ERP_COLUMN_IS_FOREIGN)
    SAP_ERP_COLUMN_IS_MANDATORY = BooleanField("sapErpColumnIsMandatory", "sapErpColumnIsMandatory")
    sap_erp_column_is_mandatory: Flag[BooleanField] = Flag(SAP_ERP_COLUMN_IS_MANDATORY)
    SAP_ERP_TABLE_NAME = KeywordTextField("sapErpTableName", "sapErpTableName.keyword", "sapErpTableName")
    sap_erp_table_name: Text[KeywordTextField] = Text(SAP_ERP_TABLE_NAME)
    SAP_ERP_TABLE_QUALIFIED_NAME = KeywordTextField(
        "sapErpTableQualifiedName", "sapErpTableQualifiedName", "sapErpTableQualifiedName.text"
    )
    sap_erp_table_qualified_name: Text[KeywordTextField] = Text(SAP_ERP_TABLE_QUALIFIED_NAME)
    SAP_ERP_VIEW_NAME = KeywordTextField("sapErpViewName", "sapErpViewName.keyword", "sapErpViewName")
    sap_erp_view_name: Text[KeywordTextField] = Text(SAP_ERP_VIEW_NAME)
    SAP_ERP_VIEW_QUALIFIED_NAME = KeywordTextField(
        "sapErpViewQualifiedName", "sapErpViewQualifiedName", "sapErpViewQualifiedName.text"
    )
    sap_erp_view_qualified_name: Text[KeywordTextField] = Text(SAP_ERP_VIEW_QUALIFIED_NAME)
    SAP_ERP_CDS_VIEW_NAME = KeywordTextField(
        "sapErpCdsViewName", "sapErpCdsViewName.keyword", "sapErpCdsViewName"
    )
    sap_erp_cds_view_name: Text[KeywordTextField] = Text(SAP_ERP_CDS_VIEW_NAME)
    SAP_ERP_CDS_VIEW_QUALIFIED_NAME = KeywordTextField(
        "sapErpCdsViewQualifiedName", "sapErpCdsViewQualifiedName", "sapErpCdsViewQualifiedName.text"
    )
    sap_erp_cds_view_qualified_name: Text[KeywordTextField] = Text(SAP_ERP_CDS_VIEW_QUALIFIED_NAME)
    SAP_ERP_COLUMN_CHECK_TABLE_NAME = KeywordField("sapErpColumnCheckTableName", "sapErpColumnCheckTableName")
    sap_erp_column_check_table_name: Text[KeywordField] = Text(SAP_ERP_COLUMN_CHECK_TABLE_NAME)
    SAP_ERP_COLUMN_CHECK_TABLE_QUALIFIED_NAME = KeywordField(
        "sapErpColumnCheckTableQualifiedName", "sapErpColumnCheckTableQualifiedName"
    )
    sap_erp_column_check_table_qualified_name: Text[KeywordField] = Text(
        SAP_ERP_COLUMN_CHECK_TABLE_QUALIFIED_NAME
    )
    SAP_ERP_TABLE = RelationField("sapErpTable")
    sap_erp_table: Reference[SapErpTable, RelationField] = Reference(SAP_ERP_TABLE, "SapErpTable")
    SAP_ERP_CDS_VIEW = RelationField("sapErpCdsView")
    sap_erp_cds_view: Reference[SapErpCdsView, RelationField] = Reference(SAP_ERP_CDS_VIEW, "SapErpCdsView")
    SAP_ERP_VIEW = RelationField("sapErpView")
    sap_erp_view: Reference[SapErpView, RelationField] = Reference(SAP_ERP_VIEW, "SapErpView")


class SapErpComponent(SAP):
    """A component in SAP ERP."""

    __slots__ = ()

    _type = "SapErpComponent"

    SAP_ERP_TABLES = RelationField("sapErpTables")
    sap_erp_tables: References[SapErpTable, RelationField] = References(SAP_ERP_TABLES, "SapErpTable")
    SAP_ERP_VIEWS = RelationField("sapErpViews")
    sap_erp_views: References[SapErpView, RelationField] = References(SAP_ERP_VIEWS, "SapErpView")
    CHILD_COMPONENTS = RelationField("childComponents")
    child_components: References[SapErpComponent, RelationField] = References(
        CHILD_COMPONENTS, "SapErpComponent"
    )
    SAP_ERP_CDS_VIEWS = RelationField("sapErpCdsViews")
    sap_erp_cds_views: References[SapErpCdsView, RelationField] = References(
        SAP_ERP_CDS_VIEWS, "SapErpCdsView"
    )
    SAP_ERP_FIORI_APPS = RelationField("sapErpFioriApps")
    sap_erp_fiori_apps: References[SapErpFioriApp, RelationField] = References(
        SAP_ERP_FIORI_APPS, "SapErpFioriApp"
    )
    SAP_ERP_FUNCTION_MODULES = RelationField("sapErpFunctionModules")
    sap_erp_function_modules: References[SapErpFunctionModule, RelationField] = References(
        SAP_ERP_FUNCTION_MODULES, "SapErpFunctionModule"
    )
    SAP_ERP_ABAP_PROGRAMS = RelationField("sapErpAbapPrograms")
    sap_erp_abap_programs: References[SapErpAbapProgram, RelationField] = References(
        SAP_ERP_ABAP_PROGRAMS, "SapErpAbapProgram"
    )
    SAP_ERP_TRANSACTION_CODES = RelationField("sapErpTransactionCodes")
    sap_erp_transaction_codes: References[SapErpTransactionCode, RelationField] = References(
        SAP_ERP_TRANSACTION_CODES, "SapErpTransactionCode"
    )
    PARENT_COMPONENT = RelationField("parentComponent")
    parent_component: Reference[SapErpComponent, RelationField] = Reference(
        PARENT_COMPONENT, "SapErpComponent"
    )


class SapErpFioriApp(SAP):
    """A Fiori app in SAP ERP."""

    __slots__ = ()

    _type = "SapErpFioriApp"

    SAP_ERP_FIORI_APP_TYPE = KeywordField("sapErpFioriAppType", "sapErpFioriAppType")
    sap_erp_fiori_app_type: Text[KeywordField] = Text(SAP_ERP_FIORI_APP_TYPE)
    SAP_ERP_FIORI_APP_ARCHE_TYPE = KeywordField("sapErpFioriAppArcheType", "sapErpFioriAppArcheType")
    sap_erp_fiori_app_arche_type: Text[KeywordField] = Text(SAP_ERP_FIORI_APP_ARCHE_TYPE)
    SAP_ERP_FIORI_APP_IS_CUSTOM = BooleanField("sapErpFioriAppIsCustom", "sapErpFioriAppIsCustom")
    sap_erp_fiori_app_is_custom: Flag[BooleanField] = Flag(SAP_ERP_FIORI_APP_IS_CUSTOM)
    SAP_ERP_FIORI_APP_BSP_APPLICATION = KeywordField(
        "sapErpFioriAppBspApplication", "sapErpFioriAppBspApplication"
    )
    sap_erp_fiori_app_bsp_application: Text[KeywordField] = Text(SAP_ERP_FIORI_APP_BSP_APPLICATION)
    SAP_ERP_FIORI_APP_ODATA_SERVICE_NAME = KeywordField(
        "sapErpFioriAppOdataServiceName", "sapErpFioriAppOdataServiceName"
    )
    sap_erp_fiori_app_odata_service_name: Text[KeywordField] = Text(SAP_ERP_FIORI_APP_ODATA_SERVICE_NAME)
    SAP_ERP_FIORI_APP_ODATA_SERVICE_URI = KeywordField(
        "sapErpFioriAppOdataServiceUri", "sapErpFioriAppOdataServiceUri"
    )
    sap_erp_fiori_app_odata_service_uri: Text[KeywordField] = Text(SAP_ERP_FIORI_APP_ODATA_SERVICE_URI)
    SAP_ERP_FIORI_APP_ODATA_VERSION = KeywordField("sapErpFioriAppOdataVersion", "sapErpFioriAppOdataVersion")
    sap_erp_fiori_app_odata_version: Text[KeywordField] = Text(SAP_ERP_FIORI_APP_ODATA_VERSION)
    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )


class SapErpFunctionModule(SAP):
    """A function module in SAP ERP."""

    __slots__ = ()

    _type = "SapErpFunctionModule"

    SAP_ERP_FUNCTION_MODULE_GROUP = KeywordField("sapErpFunctionModuleGroup", "sapErpFunctionModuleGroup")
    sap_erp_function_module_group: Text[KeywordField] = Text(SAP_ERP_FUNCTION_MODULE_GROUP)
    SAP_ERP_FUNCTION_MODULE_IMPORT_PARAMS = KeywordField(
        "sapErpFunctionModuleImportParams", "sapErpFunctionModuleImportParams"
    )
    sap_erp_function_module_import_params: ListOf[dict[str, str], KeywordField] = ListOf(
        SAP_ERP_FUNCTION_MODULE_IMPORT_PARAMS, codecs.MapCodec(codecs.TEXT)
    )
    SAP_ERP_FUNCTION_MODULE_IMPORT_PARAMS_COUNT = NumericField(
        "sapErpFunctionModuleImportParamsCount", "sapErpFunctionModuleImportParamsCount"
    )
    sap_erp_function_module_import_params_count: Integer[NumericField] = Integer(
        SAP_ERP_FUNCTION_MODULE_IMPORT_PARAMS_COUNT
    )
    SAP_ERP_FUNCTION_MODULE_EXPORT_PARAMS = KeywordField(
        "sapErpFunctionModuleExportParams", "sapErpFunctionModuleExportParams"
    )
    sap_erp_function_module_export_params: ListOf[dict[str, str], KeywordField] = ListOf(
        SAP_ERP_FUNCTION_MODULE_EXPORT_PARAMS, codecs.MapCodec(codecs.TEXT)
    )
    SAP_ERP_FUNCTION_MODULE_EXPORT_PARAMS_COUNT = NumericField(
        "sapErpFunctionModuleExportParamsCount", "sapErpFunctionModuleExportParamsCount"
    )
    sap_erp_function_module_export_params_count: Integer[NumericField] = Integer(
        SAP_ERP_FUNCTION_MODULE_EXPORT_PARAMS_COUNT
    )
    SAP_ERP_FUNCTION_EXCEPTION_LIST = KeywordField(
        "sapErpFunctionExceptionList", "sapErpFunctionExceptionList"
    )
    sap_erp_function_exception_list: ListOf[dict[str, str], KeywordField] = ListOf(
        SAP_ERP_FUNCTION_EXCEPTION_LIST, codecs.MapCodec(codecs.TEXT)
    )
    SAP_ERP_FUNCTION_EXCEPTION_LIST_COUNT = NumericField(
        "sapErpFunctionExceptionListCount", "sapErpFunctionExceptionListCount"
    )
    sap_erp_function_exception_list_count: Integer[NumericField] = Integer(
        SAP_ERP_FUNCTION_EXCEPTION_LIST_COUNT
    )
    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )
    SAP_ERP_ABAP_PROGRAM = RelationField("sapErpAbapProgram")
    sap_erp_abap_program: Reference[SapErpAbapProgram, RelationField] = Reference(
        SAP_ERP_ABAP_PROGRAM, "SapErpAbapProgram"
    )


class SapErpTable(SAP):
    """A table in SAP ERP."""

    __slots__ = ()

    _type = "SapErpTable"

    SAP_ERP_TABLE_TYPE = KeywordField("sapErpTableType", "sapErpTableType")
    sap_erp_table_type: Text[KeywordField] = Text(SAP_ERP_TABLE_TYPE)
    SAP_ERP_TABLE_DELIVERY_CLASS = KeywordField("sapErpTableDeliveryClass", "sapErpTableDeliveryClass")
    sap_erp_table_delivery_class: Text[KeywordField] = Text(SAP_ERP_TABLE_DELIVERY_CLASS)
    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )
    SAP_ERP_COLUMNS = RelationField("sapErpColumns")
    sap_erp_columns: References[SapErpColumn, RelationField] = References(SAP_ERP_COLUMNS, "SapErpColumn")
    SAP_ERP_RELATED_TABLES = RelationField("sapErpRelatedTables")
    sap_erp_related_tables: References[SapErpTable, RelationField] = References(
        SAP_ERP_RELATED_TABLES, "SapErpTable"
    )


class SapErpTransactionCode(SAP):
    """A transaction code in SAP ERP."""

    __slots__ = ()

    _type = "SapErpTransactionCode"

    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )
    SAP_ERP_ABAP_PROGRAM = RelationField("sapErpAbapProgram")
    sap_erp_abap_program: Reference[SapErpAbapProgram, RelationField] = Reference(
        SAP_ERP_ABAP_PROGRAM, "SapErpAbapProgram"
    )


class SapErpView(SAP):
    """A view in SAP ERP."""

    __slots__ = ()

    _type = "SapErpView"

    SAP_ERP_VIEW_TYPE = KeywordField("sapErpViewType", "sapErpViewType")
    sap_erp_view_type: Text[KeywordField] = Text(SAP_ERP_VIEW_TYPE)
    SAP_ERP_VIEW_DEFINITION = KeywordField("sapErpViewDefinition", "sapErpViewDefinition")
    sap_erp_view_definition: Text[KeywordField] = Text(SAP_ERP_VIEW_DEFINITION)
    SAP_ERP_COMPONENT = RelationField("sapErpComponent")
    sap_erp_component: Reference[SapErpComponent, RelationField] = Reference(
        SAP_ERP_COMPONENT, "SapErpComponent"
    )
    SAP_ERP_COLUMNS = RelationField("sapErpColumns")
    sap_erp_columns: References[SapErpColumn, RelationField] = References(SAP_ERP_COLUMNS, "SapErpColumn")
