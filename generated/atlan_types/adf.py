# Derived from spec/typedefs/adf.json and spec/recipes/adf.yaml by scripts/generate.py. Do not edit.
"""ADF, AdfActivity, AdfDataflow, AdfDataset, AdfLinkedservice, AdfPipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
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
    TextField,
)
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from atlan_types.enums import AdfActivityState
    from atlan_types.process import Process

__all__ = [
    "ADF",
    "AdfActivity",
    "AdfDataflow",
    "AdfDataset",
    "AdfLinkedservice",
    "AdfPipeline",
]


class ADF(Catalog):
    """What assets of Azure Data Factory have in common."""

    __slots__ = ()

    _type = "ADF"

    ADF_FACTORY_NAME = TextField("adfFactoryName", "adfFactoryName")
    adf_factory_name: Text[TextField] = Text(ADF_FACTORY_NAME)
    ADF_ASSET_FOLDER_PATH = TextField("adfAssetFolderPath", "adfAssetFolderPath")
    adf_asset_folder_path: Text[TextField] = Text(ADF_ASSET_FOLDER_PATH)


class AdfActivity(ADF):
    """An activity in Azure Data Factory."""

    __slots__ = ()

    _type = "AdfActivity"

    ADF_ACTIVITY_TYPE = KeywordField("adfActivityType", "adfActivityType")
    adf_activity_type: Text[KeywordField] = Text(ADF_ACTIVITY_TYPE)
    ADF_ACTIVITY_PRECEDING_DEPENDENCY = TextField(
        "adfActivityPrecedingDependency", "adfActivityPrecedingDependency"
    )
    adf_activity_preceding_dependency: SetOf[str, TextField] = SetOf(
        ADF_ACTIVITY_PRECEDING_DEPENDENCY, codecs.TEXT
    )
    ADF_ACTIVITY_POLICY_TIMEOUT = TextField("adfActivityPolicyTimeout", "adfActivityPolicyTimeout")
    adf_activity_policy_timeout: Text[TextField] = Text(ADF_ACTIVITY_POLICY_TIMEOUT)
    ADF_ACTIVITY_POLICT_RETRY_INTERVAL = NumericField(
        "adfActivityPolictRetryInterval", "adfActivityPolictRetryInterval"
    )
    adf_activity_polict_retry_interval: Integer[NumericField] = Integer(ADF_ACTIVITY_POLICT_RETRY_INTERVAL)
    ADF_ACTIVITY_STATE = KeywordField("adfActivityState", "adfActivityState")
    adf_activity_state: Choice[AdfActivityState, KeywordField] = Choice(
        ADF_ACTIVITY_STATE, "AdfActivityState"
    )
    ADF_ACTIVITY_SOURCES = TextField("adfActivitySources", "adfActivitySources")
    adf_activity_sources: SetOf[str, TextField] = SetOf(ADF_ACTIVITY_SOURCES, codecs.TEXT)
    ADF_ACTIVITY_SINKS = TextField("adfActivitySinks", "adfActivitySinks")
    adf_activity_sinks: SetOf[str, TextField] = SetOf(ADF_ACTIVITY_SINKS, codecs.TEXT)
    ADF_ACTIVITY_SOURCE_TYPE = TextField("adfActivitySourceType", "adfActivitySourceType")
    adf_activity_source_type: Text[TextField] = Text(ADF_ACTIVITY_SOURCE_TYPE)
    ADF_ACTIVITY_SINK_TYPE = TextField("adfActivitySinkType", "adfActivitySinkType")
    adf_activity_sink_type: Text[TextField] = Text(ADF_ACTIVITY_SINK_TYPE)
    ADF_ACTIVITY_RUNS = KeywordField("adfActivityRuns", "adfActivityRuns")
    adf_activity_runs: ListOf[dict[str, str], KeywordField] = ListOf(
        ADF_ACTIVITY_RUNS, codecs.MapCodec(codecs.TEXT)
    )
    ADF_ACTIVITY_NOTEBOOK_PATH = TextField("adfActivityNotebookPath", "adfActivityNotebookPath")
    adf_activity_notebook_path: Text[TextField] = Text(ADF_ACTIVITY_NOTEBOOK_PATH)
    ADF_ACTIVITY_MAIN_CLASS_NAME = TextField("adfActivityMainClassName", "adfActivityMainClassName")
    adf_activity_main_class_name: Text[TextField] = Text(ADF_ACTIVITY_MAIN_CLASS_NAME)
    ADF_ACTIVITY_PYTHON_FILE_PATH = TextField("adfActivityPythonFilePath", "adfActivityPythonFilePath")
    adf_activity_python_file_path: Text[TextField] = Text(ADF_ACTIVITY_PYTHON_FILE_PATH)
    ADF_ACTIVITY_FIRST_ROW_ONLY = BooleanField("adfActivityFirstRowOnly", "adfActivityFirstRowOnly")
    adf_activity_first_row_only: Flag[BooleanField] = Flag(ADF_ACTIVITY_FIRST_ROW_ONLY)
    ADF_ACTIVITY_BATCH_COUNT = NumericField("adfActivityBatchCount", "adfActivityBatchCount")
    adf_activity_batch_count: Integer[NumericField] = Integer(ADF_ACTIVITY_BATCH_COUNT)
    ADF_ACTIVITY_IS_SEQUENTIAL = BooleanField("adfActivityIsSequential", "adfActivityIsSequential")
    adf_activity_is_sequential: Flag[BooleanField] = Flag(ADF_ACTIVITY_IS_SEQUENTIAL)
    ADF_ACTIVITY_SUB_ACTIVITIES = TextField("adfActivitySubActivities", "adfActivitySubActivities")
    adf_activity_sub_activities: SetOf[str, TextField] = SetOf(ADF_ACTIVITY_SUB_ACTIVITIES, codecs.TEXT)
    ADF_ACTIVITY_REFERENCE_DATAFLOW = TextField(
        "adfActivityReferenceDataflow", "adfActivityReferenceDataflow"
    )
    adf_activity_reference_dataflow: Text[TextField] = Text(ADF_ACTIVITY_REFERENCE_DATAFLOW)
    ADF_PIPELINE_QUALIFIED_NAME = KeywordTextField(
        "adfPipelineQualifiedName", "adfPipelineQualifiedName", "adfPipelineQualifiedName.text"
    )
    adf_pipeline_qualified_name: Text[KeywordTextField] = Text(ADF_PIPELINE_QUALIFIED_NAME)
    ADF_LINKEDSERVICES = RelationField("adfLinkedservices")
    adf_linkedservices: References[AdfLinkedservice, RelationField] = References(
        ADF_LINKEDSERVICES, "AdfLinkedservice"
    )
    ADF_DATASETS = RelationField("adfDatasets")
    adf_datasets: References[AdfDataset, RelationField] = References(ADF_DATASETS, "AdfDataset")
    PROCESSES = RelationField("processes")
    processes: References[Process, RelationField] = References(PROCESSES, "Process")
    ADF_PIPELINE = RelationField("adfPipeline")
    adf_pipeline: Reference[AdfPipeline, RelationField] = Reference(ADF_PIPELINE, "AdfPipeline")
    ADF_DATAFLOW = RelationField("adfDataflow")
    adf_dataflow: Reference[AdfDataflow, RelationField] = Reference(ADF_DATAFLOW, "AdfDataflow")


class AdfDataflow(ADF):
    """A dataflow in Azure Data Factory."""

    __slots__ = ()

    _type = "AdfDataflow"

    ADF_DATAFLOW_SOURCES = TextField("adfDataflowSources", "adfDataflowSources")
    adf_dataflow_sources: SetOf[str, TextField] = SetOf(ADF_DATAFLOW_SOURCES, codecs.TEXT)
    ADF_DATAFLOW_SINKS = TextField("adfDataflowSinks", "adfDataflowSinks")
    adf_dataflow_sinks: SetOf[str, TextField] = SetOf(ADF_DATAFLOW_SINKS, codecs.TEXT)
    ADF_DATAFLOW_SCRIPT = TextField("adfDataflowScript", "adfDataflowScript")
    adf_dataflow_script: Text[TextField] = Text(ADF_DATAFLOW_SCRIPT)
    ADF_LINKEDSERVICES = RelationField("adfLinkedservices")
    adf_linkedservices: References[AdfLinkedservice, RelationField] = References(
        ADF_LINKEDSERVICES, "AdfLinkedservice"
    )
    ADF_DATASETS = RelationField("adfDatasets")
    adf_datasets: References[AdfDataset, RelationField] = References(ADF_DATASETS, "AdfDataset")
    ADF_ACTIVITIES = RelationField("adfActivities")
    adf_activities: References[AdfActivity, RelationField] = References(ADF_ACTIVITIES, "AdfActivity")
    ADF_PIPELINES = RelationField("adfPipelines")
    adf_pipelines: References[AdfPipeline, RelationField] = References(ADF_PIPELINES, "AdfPipeline")


class AdfDataset(ADF):
    """A dataset in Azure Data Factory."""

    __slots__ = ()

    _type = "AdfDataset"

    ADF_DATASET_TYPE = KeywordField("adfDatasetType", "adfDatasetType")
    adf_dataset_type: Text[KeywordField] = Text(ADF_DATASET_TYPE)
    ADF_DATASET_ANNOTATIONS = TextField("adfDatasetAnnotations", "adfDatasetAnnotations")
    adf_dataset_annotations: SetOf[str, TextField] = SetOf(ADF_DATASET_ANNOTATIONS, codecs.TEXT)
    ADF_DATASET_LINKED_SERVICE = KeywordField("adfDatasetLinkedService", "adfDatasetLinkedService")
    adf_dataset_linked_service: Text[KeywordField] = Text(ADF_DATASET_LINKED_SERVICE)
    ADF_DATASET_COLLECTION_NAME = TextField("adfDatasetCollectionName", "adfDatasetCollectionName")
    adf_dataset_collection_name: Text[TextField] = Text(ADF_DATASET_COLLECTION_NAME)
    ADF_DATASET_STORAGE_TYPE = TextField("adfDatasetStorageType", "adfDatasetStorageType")
    adf_dataset_storage_type: Text[TextField] = Text(ADF_DATASET_STORAGE_TYPE)
    ADF_DATASET_FILE_NAME = TextField("adfDatasetFileName", "adfDatasetFileName")
    adf_dataset_file_name: Text[TextField] = Text(ADF_DATASET_FILE_NAME)
    ADF_DATASET_FILE_FOLDER_PATH = TextField("adfDatasetFileFolderPath", "adfDatasetFileFolderPath")
    adf_dataset_file_folder_path: Text[TextField] = Text(ADF_DATASET_FILE_FOLDER_PATH)
    ADF_DATASET_CONTAINER_NAME = TextField("adfDatasetContainerName", "adfDatasetContainerName")
    adf_dataset_container_name: Text[TextField] = Text(ADF_DATASET_CONTAINER_NAME)
    ADF_DATASET_SCHEMA_NAME = TextField("adfDatasetSchemaName", "adfDatasetSchemaName")
    adf_dataset_schema_name: Text[TextField] = Text(ADF_DATASET_SCHEMA_NAME)
    ADF_DATASET_TABLE_NAME = TextField("adfDatasetTableName", "adfDatasetTableName")
    adf_dataset_table_name: Text[TextField] = Text(ADF_DATASET_TABLE_NAME)
    ADF_DATASET_DATABASE_NAME = TextField("adfDatasetDatabaseName", "adfDatasetDatabaseName")
    adf_dataset_database_name: Text[TextField] = Text(ADF_DATASET_DATABASE_NAME)
    ADF_LINKEDSERVICE = RelationField("adfLinkedservice")
    adf_linkedservice: Reference[AdfLinkedservice, RelationField] = Reference(
        ADF_LINKEDSERVICE, "AdfLinkedservice"
    )
    ADF_ACTIVITIES = RelationField("adfActivities")
    adf_activities: References[AdfActivity, RelationField] = References(ADF_ACTIVITIES, "AdfActivity")
    ADF_DATAFLOWS = RelationField("adfDataflows")
    adf_dataflows: References[AdfDataflow, RelationField] = References(ADF_DATAFLOWS, "AdfDataflow")
    ADF_PIPELINES = RelationField("adfPipelines")
    adf_pipelines: References[AdfPipeline, RelationField] = References(ADF_PIPELINES, "AdfPipeline")


class AdfLinkedservice(ADF):
    """A linked service in Azure Data Factory."""

    __slots__ = ()

    _type = "AdfLinkedservice"

    ADF_LINKEDSERVICE_TYPE = KeywordField("adfLinkedserviceType", "adfLinkedserviceType")
    adf_linkedservice_type: Text[KeywordField] = Text(ADF_LINKEDSERVICE_TYPE)
    ADF_LINKEDSERVICE_ANNOTATIONS = TextField("adfLinkedserviceAnnotations", "adfLinkedserviceAnnotations")
    adf_linkedservice_annotations: SetOf[str, TextField] = SetOf(ADF_LINKEDSERVICE_ANNOTATIONS, codecs.TEXT)
    ADF_LINKEDSERVICE_ACCOUNT_NAME = TextField("adfLinkedserviceAccountName", "adfLinkedserviceAccountName")
    adf_linkedservice_account_name: Text[TextField] = Text(ADF_LINKEDSERVICE_ACCOUNT_NAME)
    ADF_LINKEDSERVICE_DATABASE_NAME = TextField(
        "adfLinkedserviceDatabaseName", "adfLinkedserviceDatabaseName"
    )
    adf_linkedservice_database_name: Text[TextField] = Text(ADF_LINKEDSERVICE_DATABASE_NAME)
    ADF_LINKEDSERVICE_VERSION_ABOVE = BooleanField(
        "adfLinkedserviceVersionAbove", "adfLinkedserviceVersionAbove"
    )
    adf_linkedservice_version_above: Flag[BooleanField] = Flag(ADF_LINKEDSERVICE_VERSION_ABOVE)
    ADF_LINKEDSERVICE_VERSION = TextField("adfLinkedserviceVersion", "adfLinkedserviceVersion")
    adf_linkedservice_version: Text[TextField] = Text(ADF_LINKEDSERVICE_VERSION)
    ADF_LINKEDSERVICE_AZURE_CLOUD_TYPE = TextField(
        "adfLinkedserviceAzureCloudType", "adfLinkedserviceAzureCloudType"
    )
    adf_linkedservice_azure_cloud_type: Text[TextField] = Text(ADF_LINKEDSERVICE_AZURE_CLOUD_TYPE)
    ADF_LINKEDSERVICE_CREDENTIAL_TYPE = TextField(
        "adfLinkedserviceCredentialType", "adfLinkedserviceCredentialType"
    )
    adf_linkedservice_credential_type: Text[TextField] = Text(ADF_LINKEDSERVICE_CREDENTIAL_TYPE)
    ADF_LINKEDSERVICE_TENANT = TextField("adfLinkedserviceTenant", "adfLinkedserviceTenant")
    adf_linkedservice_tenant: Text[TextField] = Text(ADF_LINKEDSERVICE_TENANT)
    ADF_LINKEDSERVICE_DOMAIN_ENDPOINT = TextField(
        "adfLinkedserviceDomainEndpoint", "adfLinkedserviceDomainEndpoint"
    )
    adf_linkedservice_domain_endpoint: Text[TextField] = Text(ADF_LINKEDSERVICE_DOMAIN_ENDPOINT)
    ADF_LINKEDSERVICE_CLUSTER_ID = TextField("adfLinkedserviceClusterId", "adfLinkedserviceClusterId")
    adf_linkedservice_cluster_id: Text[TextField] = Text(ADF_LINKEDSERVICE_CLUSTER_ID)
    ADF_LINKEDSERVICE_RESOURCE_ID = TextField("adfLinkedserviceResourceId", "adfLinkedserviceResourceId")
    adf_linkedservice_resource_id: Text[TextField] = Text(ADF_LINKEDSERVICE_RESOURCE_ID)
    ADF_LINKEDSERVICE_USER_NAME = TextField("adfLinkedserviceUserName", "adfLinkedserviceUserName")
    adf_linkedservice_user_name: Text[TextField] = Text(ADF_LINKEDSERVICE_USER_NAME)
    ADF_LINKEDSERVICE_WAREHOUSE_NAME = TextField(
        "adfLinkedserviceWarehouseName", "adfLinkedserviceWarehouseName"
    )
    adf_linkedservice_warehouse_name: Text[TextField] = Text(ADF_LINKEDSERVICE_WAREHOUSE_NAME)
    ADF_LINKEDSERVICE_ROLE_NAME = TextField("adfLinkedserviceRoleName", "adfLinkedserviceRoleName")
    adf_linkedservice_role_name: Text[TextField] = Text(ADF_LINKEDSERVICE_ROLE_NAME)
    ADF_DATASETS = RelationField("adfDatasets")
    adf_datasets: References[AdfDataset, RelationField] = References(ADF_DATASETS, "AdfDataset")
    ADF_ACTIVITIES = RelationField("adfActivities")
    adf_activities: References[AdfActivity, RelationField] = References(ADF_ACTIVITIES, "AdfActivity")
    ADF_DATAFLOWS = RelationField("adfDataflows")
    adf_dataflows: References[AdfDataflow, RelationField] = References(ADF_DATAFLOWS, "AdfDataflow")
    ADF_PIPELINES = RelationField("adfPipelines")
    adf_pipelines: References[AdfPipeline, RelationField] = References(ADF_PIPELINES, "AdfPipeline")


class AdfPipeline(ADF):
    """A pipeline in Azure Data Factory."""

    __slots__ = ()

    _type = "AdfPipeline"

    ADF_PIPELINE_ACTIVITY_COUNT = NumericField("adfPipelineActivityCount", "adfPipelineActivityCount")
    adf_pipeline_activity_count: Integer[NumericField] = Integer(ADF_PIPELINE_ACTIVITY_COUNT)
    ADF_PIPELINE_RUNS = KeywordField("adfPipelineRuns", "adfPipelineRuns")
    adf_pipeline_runs: ListOf[dict[str, str], KeywordField] = ListOf(
        ADF_PIPELINE_RUNS, codecs.MapCodec(codecs.TEXT)
    )
    ADF_PIPELINE_ANNOTATIONS = TextField("adfPipelineAnnotations", "adfPipelineAnnotations")
    adf_pipeline_annotations: SetOf[str, TextField] = SetOf(ADF_PIPELINE_ANNOTATIONS, codecs.TEXT)
    ADF_LINKEDSERVICES = RelationField("adfLinkedservices")
    adf_linkedservices: References[AdfLinkedservice, RelationField] = References(
        ADF_LINKEDSERVICES, "AdfLinkedservice"
    )
    ADF_DATASETS = RelationField("adfDatasets")
    adf_datasets: References[AdfDataset, RelationField] = References(ADF_DATASETS, "AdfDataset")
    ADF_ACTIVITIES = RelationField("adfActivities")
    adf_activities: References[AdfActivity, RelationField] = References(ADF_ACTIVITIES, "AdfActivity")
    ADF_DATAFLOWS = RelationField("adfDataflows")
    adf_dataflows: References[AdfDataflow, RelationField] = References(ADF_DATAFLOWS, "AdfDataflow")
