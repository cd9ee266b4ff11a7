# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""The asset types of Atlan, each area imported when one of its types is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan_types._index import TYPES

if TYPE_CHECKING:
    from atlan_types.access_control import AccessControl as AccessControl
    from atlan_types.access_control import AuthPolicy as AuthPolicy
    from atlan_types.access_control import AuthService as AuthService
    from atlan_types.access_control import Persona as Persona
    from atlan_types.access_control import Purpose as Purpose
    from atlan_types.adf import ADF as ADF
    from atlan_types.adf import AdfActivity as AdfActivity
    from atlan_types.adf import AdfDataflow as AdfDataflow
    from atlan_types.adf import AdfDataset as AdfDataset
    from atlan_types.adf import AdfLinkedservice as AdfLinkedservice
    from atlan_types.adf import AdfPipeline as AdfPipeline
    from atlan_types.adls import ADLS as ADLS
    from atlan_types.adls import ADLSAccount as ADLSAccount
    from atlan_types.adls import ADLSContainer as ADLSContainer
    from atlan_types.adls import ADLSObject as ADLSObject
    from atlan_types.agent import Agent as Agent
    from atlan_types.agentic import Agentic as Agentic
    from atlan_types.ai import AI as AI
    from atlan_types.ai import AIApplication as AIApplication
    from atlan_types.ai import AIModel as AIModel
    from atlan_types.ai import AIModelVersion as AIModelVersion
    from atlan_types.airflow import Airflow as Airflow
    from atlan_types.airflow import AirflowDag as AirflowDag
    from atlan_types.airflow import AirflowTask as AirflowTask
    from atlan_types.anaplan import Anaplan as Anaplan
    from atlan_types.anaplan import AnaplanApp as AnaplanApp
    from atlan_types.anaplan import AnaplanDimension as AnaplanDimension
    from atlan_types.anaplan import AnaplanLineItem as AnaplanLineItem
    from atlan_types.anaplan import AnaplanList as AnaplanList
    from atlan_types.anaplan import AnaplanModel as AnaplanModel
    from atlan_types.anaplan import AnaplanModule as AnaplanModule
    from atlan_types.anaplan import AnaplanPage as AnaplanPage
    from atlan_types.anaplan import AnaplanSystemDimension as AnaplanSystemDimension
    from atlan_types.anaplan import AnaplanView as AnaplanView
    from atlan_types.anaplan import AnaplanWorkspace as AnaplanWorkspace
    from atlan_types.anomalo import Anomalo as Anomalo
    from atlan_types.anomalo import AnomaloCheck as AnomaloCheck
    from atlan_types.api import API as API
    from atlan_types.api import APIField as APIField
    from atlan_types.api import APIObject as APIObject
    from atlan_types.api import APIPath as APIPath
    from atlan_types.api import APIQuery as APIQuery
    from atlan_types.api import APISpec as APISpec
    from atlan_types.app import App as App
    from atlan_types.app import Application as Application
    from atlan_types.app import ApplicationField as ApplicationField
    from atlan_types.app_workflow_run import AppWorkflowRun as AppWorkflowRun
    from atlan_types.artifact import Artifact as Artifact
    from atlan_types.asset import Asset as Asset
    from atlan_types.asset import DataSet as DataSet
    from atlan_types.asset import Incident as Incident
    from atlan_types.asset import IndistinctAsset as IndistinctAsset
    from atlan_types.asset import Infrastructure as Infrastructure
    from atlan_types.asset import ProcessExecution as ProcessExecution
    from atlan_types.asset_grouping import AssetGrouping as AssetGrouping
    from atlan_types.asset_grouping import AssetGroupingCollection as AssetGroupingCollection
    from atlan_types.asset_grouping import AssetGroupingStrategy as AssetGroupingStrategy
    from atlan_types.atlan_app import AtlanApp as AtlanApp
    from atlan_types.atlan_app import AtlanAppDeployment as AtlanAppDeployment
    from atlan_types.atlan_app import AtlanAppInstalled as AtlanAppInstalled
    from atlan_types.atlan_app import AtlanAppTool as AtlanAppTool
    from atlan_types.atlan_app import AtlanAppWorkflow as AtlanAppWorkflow
    from atlan_types.azure_service_bus import AzureServiceBus as AzureServiceBus
    from atlan_types.azure_service_bus import AzureServiceBusNamespace as AzureServiceBusNamespace
    from atlan_types.azure_service_bus import AzureServiceBusSchema as AzureServiceBusSchema
    from atlan_types.azure_service_bus import AzureServiceBusTopic as AzureServiceBusTopic
    from atlan_types.bigquery import BigqueryRoutine as BigqueryRoutine
    from atlan_types.bigquery import BigqueryTag as BigqueryTag
    from atlan_types.business_policy import BusinessPolicy as BusinessPolicy
    from atlan_types.business_policy import BusinessPolicyException as BusinessPolicyException
    from atlan_types.business_policy import BusinessPolicyIncident as BusinessPolicyIncident
    from atlan_types.business_policy import BusinessPolicyLog as BusinessPolicyLog
    from atlan_types.cassandra import Cassandra as Cassandra
    from atlan_types.cassandra import CassandraColumn as CassandraColumn
    from atlan_types.cassandra import CassandraIndex as CassandraIndex
    from atlan_types.cassandra import CassandraKeyspace as CassandraKeyspace
    from atlan_types.cassandra import CassandraTable as CassandraTable
    from atlan_types.cassandra import CassandraView as CassandraView
    from atlan_types.catalog import BI as BI
    from atlan_types.catalog import Catalog as Catalog
    from atlan_types.catalog import EventStore as EventStore
    from atlan_types.catalog import Insight as Insight
    from atlan_types.catalog import NoSQL as NoSQL
    from atlan_types.catalog import ObjectStore as ObjectStore
    from atlan_types.catalog import SaaS as SaaS
    from atlan_types.cloud import AWS as AWS
    from atlan_types.cloud import Azure as Azure
    from atlan_types.cloud import Cloud as Cloud
    from atlan_types.cloud import Google as Google
    from atlan_types.cognite import Cognite as Cognite
    from atlan_types.cognite import Cognite3DModel as Cognite3DModel
    from atlan_types.cognite import CogniteAsset as CogniteAsset
    from atlan_types.cognite import CogniteEvent as CogniteEvent
    from atlan_types.cognite import CogniteFile as CogniteFile
    from atlan_types.cognite import CogniteSequence as CogniteSequence
    from atlan_types.cognite import CogniteTimeSeries as CogniteTimeSeries
    from atlan_types.cognos import Cognos as Cognos
    from atlan_types.cognos import CognosColumn as CognosColumn
    from atlan_types.cognos import CognosDashboard as CognosDashboard
    from atlan_types.cognos import CognosDataset as CognosDataset
    from atlan_types.cognos import CognosDatasource as CognosDatasource
    from atlan_types.cognos import CognosExploration as CognosExploration
    from atlan_types.cognos import CognosFile as CognosFile
    from atlan_types.cognos import CognosFolder as CognosFolder
    from atlan_types.cognos import CognosModule as CognosModule
    from atlan_types.cognos import CognosPackage as CognosPackage
    from atlan_types.cognos import CognosReport as CognosReport
    from atlan_types.connection import Connection as Connection
    from atlan_types.context import Context as Context
    from atlan_types.context import ContextArtifact as ContextArtifact
    from atlan_types.context import ContextRepository as ContextRepository
    from atlan_types.cosmos_mongo_db import CosmosMongoDB as CosmosMongoDB
    from atlan_types.cosmos_mongo_db import CosmosMongoDBAccount as CosmosMongoDBAccount
    from atlan_types.cosmos_mongo_db import CosmosMongoDBCollection as CosmosMongoDBCollection
    from atlan_types.cosmos_mongo_db import CosmosMongoDBDatabase as CosmosMongoDBDatabase
    from atlan_types.cube import Cube as Cube
    from atlan_types.cube import CubeDimension as CubeDimension
    from atlan_types.cube import CubeField as CubeField
    from atlan_types.cube import CubeHierarchy as CubeHierarchy
    from atlan_types.cube import MultiDimensionalDataset as MultiDimensionalDataset
    from atlan_types.custom import Custom as Custom
    from atlan_types.custom import CustomEntity as CustomEntity
    from atlan_types.data_contract import DataContract as DataContract
    from atlan_types.data_mesh import DataDomain as DataDomain
    from atlan_types.data_mesh import DataMesh as DataMesh
    from atlan_types.data_mesh import DataMeshDataset as DataMeshDataset
    from atlan_types.data_mesh import DataProduct as DataProduct
    from atlan_types.data_mesh import Stakeholder as Stakeholder
    from atlan_types.data_mesh import StakeholderTitle as StakeholderTitle
    from atlan_types.data_quality import DataQuality as DataQuality
    from atlan_types.data_quality import DataQualityRule as DataQualityRule
    from atlan_types.data_quality import DataQualityRuleTemplate as DataQualityRuleTemplate
    from atlan_types.data_quality import Metric as Metric
    from atlan_types.data_studio import DataStudio as DataStudio
    from atlan_types.data_studio import DataStudioAsset as DataStudioAsset
    from atlan_types.databricks import Databricks as Databricks
    from atlan_types.databricks import DatabricksAIModelContext as DatabricksAIModelContext
    from atlan_types.databricks import DatabricksAIModelVersion as DatabricksAIModelVersion
    from atlan_types.databricks import DatabricksDashboard as DatabricksDashboard
    from atlan_types.databricks import DatabricksExternalLocation as DatabricksExternalLocation
    from atlan_types.databricks import DatabricksExternalLocationPath as DatabricksExternalLocationPath
    from atlan_types.databricks import DatabricksGenieAgent as DatabricksGenieAgent
    from atlan_types.databricks import DatabricksMetricView as DatabricksMetricView
    from atlan_types.databricks import DatabricksNotebook as DatabricksNotebook
    from atlan_types.databricks import DatabricksUnityCatalogTag as DatabricksUnityCatalogTag
    from atlan_types.databricks import DatabricksVolume as DatabricksVolume
    from atlan_types.databricks import DatabricksVolumePath as DatabricksVolumePath
    from atlan_types.dataverse import Dataverse as Dataverse
    from atlan_types.dataverse import DataverseAttribute as DataverseAttribute
    from atlan_types.dataverse import DataverseEntity as DataverseEntity
    from atlan_types.dbt import Dbt as Dbt
    from atlan_types.dbt import DbtColumnProcess as DbtColumnProcess
    from atlan_types.dbt import DbtDimension as DbtDimension
    from atlan_types.dbt import DbtEntity as DbtEntity
    from atlan_types.dbt import DbtMeasure as DbtMeasure
    from atlan_types.dbt import DbtMetric as DbtMetric
    from atlan_types.dbt import DbtModel as DbtModel
    from atlan_types.dbt import DbtModelColumn as DbtModelColumn
    from atlan_types.dbt import DbtProcess as DbtProcess
    from atlan_types.dbt import DbtSeed as DbtSeed
    from atlan_types.dbt import DbtSemanticModel as DbtSemanticModel
    from atlan_types.dbt import DbtSource as DbtSource
    from atlan_types.dbt import DbtTag as DbtTag
    from atlan_types.dbt import DbtTest as DbtTest
    from atlan_types.document_db import DocumentDB as DocumentDB
    from atlan_types.document_db import DocumentDBCollection as DocumentDBCollection
    from atlan_types.document_db import DocumentDBDatabase as DocumentDBDatabase
    from atlan_types.domo import Domo as Domo
    from atlan_types.domo import DomoCard as DomoCard
    from atlan_types.domo import DomoDashboard as DomoDashboard
    from atlan_types.domo import DomoDataset as DomoDataset
    from atlan_types.domo import DomoDatasetColumn as DomoDatasetColumn
    from atlan_types.dremio import Dremio as Dremio
    from atlan_types.dremio import DremioColumn as DremioColumn
    from atlan_types.dremio import DremioFolder as DremioFolder
    from atlan_types.dremio import DremioPhysicalDataset as DremioPhysicalDataset
    from atlan_types.dremio import DremioSource as DremioSource
    from atlan_types.dremio import DremioSpace as DremioSpace
    from atlan_types.dremio import DremioVirtualDataset as DremioVirtualDataset
    from atlan_types.dynamo_db import DynamoDB as DynamoDB
    from atlan_types.dynamo_db import DynamoDBAttribute as DynamoDBAttribute
    from atlan_types.dynamo_db import DynamoDBGlobalSecondaryIndex as DynamoDBGlobalSecondaryIndex
    from atlan_types.dynamo_db import DynamoDBLocalSecondaryIndex as DynamoDBLocalSecondaryIndex
    from atlan_types.dynamo_db import DynamoDBSecondaryIndex as DynamoDBSecondaryIndex
    from atlan_types.dynamo_db import DynamoDBTable as DynamoDBTable
    from atlan_types.fabric import Fabric as Fabric
    from atlan_types.fabric import FabricActivity as FabricActivity
    from atlan_types.fabric import FabricDashboard as FabricDashboard
    from atlan_types.fabric import FabricDataflow as FabricDataflow
    from atlan_types.fabric import FabricDataflowEntityColumn as FabricDataflowEntityColumn
    from atlan_types.fabric import FabricDataPipeline as FabricDataPipeline
    from atlan_types.fabric import FabricPage as FabricPage
    from atlan_types.fabric import FabricReport as FabricReport
    from atlan_types.fabric import FabricSemanticModel as FabricSemanticModel
    from atlan_types.fabric import FabricSemanticModelMeasure as FabricSemanticModelMeasure
    from atlan_types.fabric import FabricSemanticModelTable as FabricSemanticModelTable
    from atlan_types.fabric import FabricSemanticModelTableColumn as FabricSemanticModelTableColumn
    from atlan_types.fabric import FabricVisual as FabricVisual
    from atlan_types.fabric import FabricWorkspace as FabricWorkspace
    from atlan_types.fivetran import Fivetran as Fivetran
    from atlan_types.fivetran import FivetranConnector as FivetranConnector
    from atlan_types.flow import Flow as Flow
    from atlan_types.flow import FlowControlOperation as FlowControlOperation
    from atlan_types.flow import FlowDataset as FlowDataset
    from atlan_types.flow import FlowDatasetOperation as FlowDatasetOperation
    from atlan_types.flow import FlowField as FlowField
    from atlan_types.flow import FlowFieldOperation as FlowFieldOperation
    from atlan_types.flow import FlowFolder as FlowFolder
    from atlan_types.flow import FlowProject as FlowProject
    from atlan_types.flow import FlowReusableUnit as FlowReusableUnit
    from atlan_types.form import Form as Form
    from atlan_types.form import Response as Response
    from atlan_types.gcp_dataplex import GCPDataplex as GCPDataplex
    from atlan_types.gcp_dataplex import GCPDataplexAspectType as GCPDataplexAspectType
    from atlan_types.gcs import GCS as GCS
    from atlan_types.gcs import GCSBucket as GCSBucket
    from atlan_types.gcs import GCSObject as GCSObject
    from atlan_types.glossary import AtlasGlossary as AtlasGlossary
    from atlan_types.glossary import AtlasGlossaryCategory as AtlasGlossaryCategory
    from atlan_types.glossary import AtlasGlossaryTerm as AtlasGlossaryTerm
    from atlan_types.glue import GlueTag as GlueTag
    from atlan_types.iceberg import Iceberg as Iceberg
    from atlan_types.iceberg import IcebergCatalog as IcebergCatalog
    from atlan_types.iceberg import IcebergColumn as IcebergColumn
    from atlan_types.iceberg import IcebergNamespace as IcebergNamespace
    from atlan_types.iceberg import IcebergTable as IcebergTable
    from atlan_types.kafka import AzureEventHub as AzureEventHub
    from atlan_types.kafka import AzureEventHubConsumerGroup as AzureEventHubConsumerGroup
    from atlan_types.kafka import Kafka as Kafka
    from atlan_types.kafka import KafkaCluster as KafkaCluster
    from atlan_types.kafka import KafkaConsumerGroup as KafkaConsumerGroup
    from atlan_types.kafka import KafkaField as KafkaField
    from atlan_types.kafka import KafkaTag as KafkaTag
    from atlan_types.kafka import KafkaTopic as KafkaTopic
    from atlan_types.knowledge import Knowledge as Knowledge
    from atlan_types.knowledge import KnowledgeFile as KnowledgeFile
    from atlan_types.knowledge import KnowledgeFolder as KnowledgeFolder
    from atlan_types.looker import Looker as Looker
    from atlan_types.looker import LookerDashboard as LookerDashboard
    from atlan_types.looker import LookerExplore as LookerExplore
    from atlan_types.looker import LookerField as LookerField
    from atlan_types.looker import LookerFolder as LookerFolder
    from atlan_types.looker import LookerLook as LookerLook
    from atlan_types.looker import LookerModel as LookerModel
    from atlan_types.looker import LookerProject as LookerProject
    from atlan_types.looker import LookerQuery as LookerQuery
    from atlan_types.looker import LookerTile as LookerTile
    from atlan_types.looker import LookerView as LookerView
    from atlan_types.matillion import Matillion as Matillion
    from atlan_types.matillion import MatillionComponent as MatillionComponent
    from atlan_types.matillion import MatillionGroup as MatillionGroup
    from atlan_types.matillion import MatillionJob as MatillionJob
    from atlan_types.matillion import MatillionProject as MatillionProject
    from atlan_types.metabase import Metabase as Metabase
    from atlan_types.metabase import MetabaseCollection as MetabaseCollection
    from atlan_types.metabase import MetabaseDashboard as MetabaseDashboard
    from atlan_types.metabase import MetabaseQuestion as MetabaseQuestion
    from atlan_types.micro_strategy import MicroStrategy as MicroStrategy
    from atlan_types.micro_strategy import MicroStrategyAttribute as MicroStrategyAttribute
    from atlan_types.micro_strategy import MicroStrategyColumn as MicroStrategyColumn
    from atlan_types.micro_strategy import MicroStrategyCube as MicroStrategyCube
    from atlan_types.micro_strategy import MicroStrategyDocument as MicroStrategyDocument
    from atlan_types.micro_strategy import MicroStrategyDossier as MicroStrategyDossier
    from atlan_types.micro_strategy import MicroStrategyFact as MicroStrategyFact
    from atlan_types.micro_strategy import MicroStrategyMetric as MicroStrategyMetric
    from atlan_types.micro_strategy import MicroStrategyProject as MicroStrategyProject
    from atlan_types.micro_strategy import MicroStrategyReport as MicroStrategyReport
    from atlan_types.micro_strategy import MicroStrategyVisualization as MicroStrategyVisualization
    from atlan_types.mode import Mode as Mode
    from atlan_types.mode import ModeChart as ModeChart
    from atlan_types.mode import ModeCollection as ModeCollection
    from atlan_types.mode import ModeQuery as ModeQuery
    from atlan_types.mode import ModeReport as ModeReport
    from atlan_types.mode import ModeWorkspace as ModeWorkspace
    from atlan_types.model import Model as Model
    from atlan_types.model import ModelAttribute as ModelAttribute
    from atlan_types.model import ModelAttributeAssociation as ModelAttributeAssociation
    from atlan_types.model import ModelDataModel as ModelDataModel
    from atlan_types.model import ModelEntity as ModelEntity
    from atlan_types.model import ModelEntityAssociation as ModelEntityAssociation
    from atlan_types.model import ModelVersion as ModelVersion
    from atlan_types.mongo_db import MongoDB as MongoDB
    from atlan_types.mongo_db import MongoDBCollection as MongoDBCollection
    from atlan_types.mongo_db import MongoDBDatabase as MongoDBDatabase
    from atlan_types.monte_carlo import MCIncident as MCIncident
    from atlan_types.monte_carlo import MCMonitor as MCMonitor
    from atlan_types.monte_carlo import MonteCarlo as MonteCarlo
    from atlan_types.namespace import Collection as Collection
    from atlan_types.namespace import Folder as Folder
    from atlan_types.namespace import Namespace as Namespace
    from atlan_types.notebook import Notebook as Notebook
    from atlan_types.notification import Notification as Notification
    from atlan_types.partial import Partial as Partial
    from atlan_types.partial import PartialField as PartialField
    from atlan_types.partial import PartialObject as PartialObject
    from atlan_types.power_bi import PowerBI as PowerBI
    from atlan_types.power_bi import PowerBIApp as PowerBIApp
    from atlan_types.power_bi import PowerBIColumn as PowerBIColumn
    from atlan_types.power_bi import PowerBIDashboard as PowerBIDashboard
    from atlan_types.power_bi import PowerBIDataflow as PowerBIDataflow
    from atlan_types.power_bi import PowerBIDataflowEntityColumn as PowerBIDataflowEntityColumn
    from atlan_types.power_bi import PowerBIDataset as PowerBIDataset
    from atlan_types.power_bi import PowerBIDatasource as PowerBIDatasource
    from atlan_types.power_bi import PowerBIMeasure as PowerBIMeasure
    from atlan_types.power_bi import PowerBIPage as PowerBIPage
    from atlan_types.power_bi import PowerBIReport as PowerBIReport
    from atlan_types.power_bi import PowerBITable as PowerBITable
    from atlan_types.power_bi import PowerBITile as PowerBITile
    from atlan_types.power_bi import PowerBIWorkspace as PowerBIWorkspace
    from atlan_types.preset import Preset as Preset
    from atlan_types.preset import PresetChart as PresetChart
    from atlan_types.preset import PresetDashboard as PresetDashboard
    from atlan_types.preset import PresetDataset as PresetDataset
    from atlan_types.preset import PresetWorkspace as PresetWorkspace
    from atlan_types.process import BIProcess as BIProcess
    from atlan_types.process import ColumnProcess as ColumnProcess
    from atlan_types.process import ConnectionProcess as ConnectionProcess
    from atlan_types.process import Process as Process
    from atlan_types.qlik import Qlik as Qlik
    from atlan_types.qlik import QlikApp as QlikApp
    from atlan_types.qlik import QlikChart as QlikChart
    from atlan_types.qlik import QlikColumn as QlikColumn
    from atlan_types.qlik import QlikDataset as QlikDataset
    from atlan_types.qlik import QlikSheet as QlikSheet
    from atlan_types.qlik import QlikSpace as QlikSpace
    from atlan_types.qlik import QlikStream as QlikStream
    from atlan_types.quick_sight import QuickSight as QuickSight
    from atlan_types.quick_sight import QuickSightAnalysis as QuickSightAnalysis
    from atlan_types.quick_sight import QuickSightAnalysisField as QuickSightAnalysisField
    from atlan_types.quick_sight import QuickSightAnalysisVisual as QuickSightAnalysisVisual
    from atlan_types.quick_sight import QuickSightDashboard as QuickSightDashboard
    from atlan_types.quick_sight import QuickSightDashboardVisual as QuickSightDashboardVisual
    from atlan_types.quick_sight import QuickSightDataset as QuickSightDataset
    from atlan_types.quick_sight import QuickSightDatasetField as QuickSightDatasetField
    from atlan_types.quick_sight import QuickSightFolder as QuickSightFolder
    from atlan_types.redash import Redash as Redash
    from atlan_types.redash import RedashDashboard as RedashDashboard
    from atlan_types.redash import RedashQuery as RedashQuery
    from atlan_types.redash import RedashVisualization as RedashVisualization
    from atlan_types.referenceable import Referenceable as Referenceable
    from atlan_types.resource import Badge as Badge
    from atlan_types.resource import File as File
    from atlan_types.resource import Link as Link
    from atlan_types.resource import Readme as Readme
    from atlan_types.resource import ReadmeTemplate as ReadmeTemplate
    from atlan_types.resource import Resource as Resource
    from atlan_types.s3 import S3 as S3
    from atlan_types.s3 import S3Bucket as S3Bucket
    from atlan_types.s3 import S3Object as S3Object
    from atlan_types.s3 import S3Prefix as S3Prefix
    from atlan_types.sage_maker import SageMaker as SageMaker
    from atlan_types.sage_maker import SageMakerFeature as SageMakerFeature
    from atlan_types.sage_maker import SageMakerFeatureGroup as SageMakerFeatureGroup
    from atlan_types.sage_maker import SageMakerModel as SageMakerModel
    from atlan_types.sage_maker import SageMakerModelDeployment as SageMakerModelDeployment
    from atlan_types.sage_maker import SageMakerModelGroup as SageMakerModelGroup
    from atlan_types.sage_maker_unified_studio import SageMakerUnifiedStudio as SageMakerUnifiedStudio
    from atlan_types.sage_maker_unified_studio import (
        SageMakerUnifiedStudioAsset as SageMakerUnifiedStudioAsset,
    )
    from atlan_types.sage_maker_unified_studio import (
        SageMakerUnifiedStudioAssetSchema as SageMakerUnifiedStudioAssetSchema,
    )
    from atlan_types.sage_maker_unified_studio import (
        SageMakerUnifiedStudioProject as SageMakerUnifiedStudioProject,
    )
    from atlan_types.sage_maker_unified_studio import (
        SageMakerUnifiedStudioPublishedAsset as SageMakerUnifiedStudioPublishedAsset,
    )
    from atlan_types.sage_maker_unified_studio import (
        SageMakerUnifiedStudioSubscribedAsset as SageMakerUnifiedStudioSubscribedAsset,
    )
    from atlan_types.salesforce import Salesforce as Salesforce
    from atlan_types.salesforce import SalesforceDashboard as SalesforceDashboard
    from atlan_types.salesforce import SalesforceField as SalesforceField
    from atlan_types.salesforce import SalesforceObject as SalesforceObject
    from atlan_types.salesforce import SalesforceOrganization as SalesforceOrganization
    from atlan_types.salesforce import SalesforceReport as SalesforceReport
    from atlan_types.sap import SAP as SAP
    from atlan_types.sap import SAPColumnProcess as SAPColumnProcess
    from atlan_types.sap import SapDatasphereDataProduct as SapDatasphereDataProduct
    from atlan_types.sap import SapDatasphereReplicationFlow as SapDatasphereReplicationFlow
    from atlan_types.sap import SapErpAbapProgram as SapErpAbapProgram
    from atlan_types.sap import SapErpCdsView as SapErpCdsView
    from atlan_types.sap import SapErpColumn as SapErpColumn
    from atlan_types.sap import SapErpComponent as SapErpComponent
    from atlan_types.sap import SapErpFioriApp as SapErpFioriApp
    from atlan_types.sap import SapErpFunctionModule as SapErpFunctionModule
    from atlan_types.sap import SapErpTable as SapErpTable
    from atlan_types.sap import SapErpTransactionCode as SapErpTransactionCode
    from atlan_types.sap import SapErpView as SapErpView
    from atlan_types.sap import SAPProcess as SAPProcess
    from atlan_types.sap_analytics_cloud import SapAnalyticsCloud as SapAnalyticsCloud
    from atlan_types.sap_analytics_cloud import SapAnalyticsCloudColumn as SapAnalyticsCloudColumn
    from atlan_types.sap_analytics_cloud import SapAnalyticsCloudFolder as SapAnalyticsCloudFolder
    from atlan_types.sap_analytics_cloud import SapAnalyticsCloudModel as SapAnalyticsCloudModel
    from atlan_types.sap_analytics_cloud import SapAnalyticsCloudStory as SapAnalyticsCloudStory
    from atlan_types.sapbw import SAPBW as SAPBW
    from atlan_types.sapbw import SAPBWADSO as SAPBWADSO
    from atlan_types.sapbw import SAPBWDTP as SAPBWDTP
    from atlan_types.sapbw import SAPBWADSOField as SAPBWADSOField
    from atlan_types.sapbw import SAPBWCompositeProvider as SAPBWCompositeProvider
    from atlan_types.sapbw import SAPBWCompositeProviderField as SAPBWCompositeProviderField
    from atlan_types.sapbw import SAPBWDataSource as SAPBWDataSource
    from atlan_types.sapbw import SAPBWDataSourceField as SAPBWDataSourceField
    from atlan_types.sapbw import SAPBWInfoArea as SAPBWInfoArea
    from atlan_types.sapbw import SAPBWInfoObject as SAPBWInfoObject
    from atlan_types.sapbw import SAPBWInfoSource as SAPBWInfoSource
    from atlan_types.sapbw import SAPBWInfoSourceField as SAPBWInfoSourceField
    from atlan_types.sapbw import SAPBWQuery as SAPBWQuery
    from atlan_types.sapbw import SAPBWQueryElement as SAPBWQueryElement
    from atlan_types.sapbw import SAPBWTransformation as SAPBWTransformation
    from atlan_types.schema_registry import SchemaRegistry as SchemaRegistry
    from atlan_types.schema_registry import SchemaRegistrySubject as SchemaRegistrySubject
    from atlan_types.schema_registry import SchemaRegistryVersion as SchemaRegistryVersion
    from atlan_types.semantic import Semantic as Semantic
    from atlan_types.semantic import SemanticDimension as SemanticDimension
    from atlan_types.semantic import SemanticEntity as SemanticEntity
    from atlan_types.semantic import SemanticField as SemanticField
    from atlan_types.semantic import SemanticMeasure as SemanticMeasure
    from atlan_types.semantic import SemanticModel as SemanticModel
    from atlan_types.sigma import Sigma as Sigma
    from atlan_types.sigma import SigmaDataElement as SigmaDataElement
    from atlan_types.sigma import SigmaDataElementField as SigmaDataElementField
    from atlan_types.sigma import SigmaDataModel as SigmaDataModel
    from atlan_types.sigma import SigmaDataModelColumn as SigmaDataModelColumn
    from atlan_types.sigma import SigmaDataset as SigmaDataset
    from atlan_types.sigma import SigmaDatasetColumn as SigmaDatasetColumn
    from atlan_types.sigma import SigmaPage as SigmaPage
    from atlan_types.sigma import SigmaWorkbook as SigmaWorkbook
    from atlan_types.sisense import Sisense as Sisense
    from atlan_types.sisense import SisenseDashboard as SisenseDashboard
    from atlan_types.sisense import SisenseDatamodel as SisenseDatamodel
    from atlan_types.sisense import SisenseDatamodelTable as SisenseDatamodelTable
    from atlan_types.sisense import SisenseFolder as SisenseFolder
    from atlan_types.sisense import SisenseWidget as SisenseWidget
    from atlan_types.skill import Skill as Skill
    from atlan_types.skill_artifact import SkillArtifact as SkillArtifact
    from atlan_types.snowflake import Snowflake as Snowflake
    from atlan_types.snowflake import SnowflakeAIModelContext as SnowflakeAIModelContext
    from atlan_types.snowflake import SnowflakeAIModelVersion as SnowflakeAIModelVersion
    from atlan_types.snowflake import SnowflakeDynamicTable as SnowflakeDynamicTable
    from atlan_types.snowflake import SnowflakeListing as SnowflakeListing
    from atlan_types.snowflake import SnowflakePipe as SnowflakePipe
    from atlan_types.snowflake import SnowflakeSemanticDimension as SnowflakeSemanticDimension
    from atlan_types.snowflake import SnowflakeSemanticFact as SnowflakeSemanticFact
    from atlan_types.snowflake import SnowflakeSemanticLogicalTable as SnowflakeSemanticLogicalTable
    from atlan_types.snowflake import SnowflakeSemanticMetric as SnowflakeSemanticMetric
    from atlan_types.snowflake import SnowflakeSemanticView as SnowflakeSemanticView
    from atlan_types.snowflake import SnowflakeShare as SnowflakeShare
    from atlan_types.snowflake import SnowflakeStage as SnowflakeStage
    from atlan_types.snowflake import SnowflakeStream as SnowflakeStream
    from atlan_types.snowflake import SnowflakeTag as SnowflakeTag
    from atlan_types.soda import Soda as Soda
    from atlan_types.soda import SodaCheck as SodaCheck
    from atlan_types.spark import Spark as Spark
    from atlan_types.spark import SparkJob as SparkJob
    from atlan_types.sql import SQL as SQL
    from atlan_types.sql import CalculationView as CalculationView
    from atlan_types.sql import Column as Column
    from atlan_types.sql import Database as Database
    from atlan_types.sql import Function as Function
    from atlan_types.sql import MaterialisedView as MaterialisedView
    from atlan_types.sql import Procedure as Procedure
    from atlan_types.sql import Query as Query
    from atlan_types.sql import Schema as Schema
    from atlan_types.sql import Table as Table
    from atlan_types.sql import TablePartition as TablePartition
    from atlan_types.sql import View as View
    from atlan_types.sql_insight import SqlInsight as SqlInsight
    from atlan_types.sql_insight import SqlInsightBusinessQuestion as SqlInsightBusinessQuestion
    from atlan_types.sql_insight import SqlInsightFilter as SqlInsightFilter
    from atlan_types.sql_insight import SqlInsightJoin as SqlInsightJoin
    from atlan_types.ssrs import SSRS as SSRS
    from atlan_types.ssrs import SSRSDataSet as SSRSDataSet
    from atlan_types.ssrs import SSRSField as SSRSField
    from atlan_types.ssrs import SSRSFolder as SSRSFolder
    from atlan_types.ssrs import SSRSReport as SSRSReport
    from atlan_types.starburst import Starburst as Starburst
    from atlan_types.starburst import StarburstDataset as StarburstDataset
    from atlan_types.starburst import StarburstDatasetColumn as StarburstDatasetColumn
    from atlan_types.superset import Superset as Superset
    from atlan_types.superset import SupersetChart as SupersetChart
    from atlan_types.superset import SupersetDashboard as SupersetDashboard
    from atlan_types.superset import SupersetDataset as SupersetDataset
    from atlan_types.tableau import Tableau as Tableau
    from atlan_types.tableau import TableauCalculatedField as TableauCalculatedField
    from atlan_types.tableau import TableauDashboard as TableauDashboard
    from atlan_types.tableau import TableauDashboardField as TableauDashboardField
    from atlan_types.tableau import TableauDatasource as TableauDatasource
    from atlan_types.tableau import TableauDatasourceField as TableauDatasourceField
    from atlan_types.tableau import TableauFlow as TableauFlow
    from atlan_types.tableau import TableauMetric as TableauMetric
    from atlan_types.tableau import TableauProject as TableauProject
    from atlan_types.tableau import TableauSite as TableauSite
    from atlan_types.tableau import TableauWorkbook as TableauWorkbook
    from atlan_types.tableau import TableauWorksheet as TableauWorksheet
    from atlan_types.tableau import TableauWorksheetField as TableauWorksheetField
    from atlan_types.tag import SourceTag as SourceTag
    from atlan_types.tag import Tag as Tag
    from atlan_types.tag import TagAttachment as TagAttachment
    from atlan_types.task import Task as Task
    from atlan_types.thoughtspot import Thoughtspot as Thoughtspot
    from atlan_types.thoughtspot import ThoughtspotAnswer as ThoughtspotAnswer
    from atlan_types.thoughtspot import ThoughtspotColumn as ThoughtspotColumn
    from atlan_types.thoughtspot import ThoughtspotDashlet as ThoughtspotDashlet
    from atlan_types.thoughtspot import ThoughtspotLiveboard as ThoughtspotLiveboard
    from atlan_types.thoughtspot import ThoughtspotTable as ThoughtspotTable
    from atlan_types.thoughtspot import ThoughtspotView as ThoughtspotView
    from atlan_types.thoughtspot import ThoughtspotWorksheet as ThoughtspotWorksheet
    from atlan_types.unstructured import Unstructured as Unstructured
    from atlan_types.unstructured import UnstructuredContainer as UnstructuredContainer
    from atlan_types.unstructured import UnstructuredFolder as UnstructuredFolder
    from atlan_types.unstructured import UnstructuredObject as UnstructuredObject
    from atlan_types.workflow import Workflow as Workflow
    from atlan_types.workflow import WorkflowRun as WorkflowRun
    from atlan_types.workflow_notification import WorkflowNotification as WorkflowNotification

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "ADF",
    "ADLS",
    "ADLSAccount",
    "ADLSContainer",
    "ADLSObject",
    "AI",
    "AIApplication",
    "AIModel",
    "AIModelVersion",
    "API",
    "APIField",
    "APIObject",
    "APIPath",
    "APIQuery",
    "APISpec",
    "AWS",
    "AccessControl",
    "AdfActivity",
    "AdfDataflow",
    "AdfDataset",
    "AdfLinkedservice",
    "AdfPipeline",
    "Agent",
    "Agentic",
    "Airflow",
    "AirflowDag",
    "AirflowTask",
    "Anaplan",
    "AnaplanApp",
    "AnaplanDimension",
    "AnaplanLineItem",
    "AnaplanList",
    "AnaplanModel",
    "AnaplanModule",
    "AnaplanPage",
    "AnaplanSystemDimension",
    "AnaplanView",
    "AnaplanWorkspace",
    "Anomalo",
    "AnomaloCheck",
    "App",
    "AppWorkflowRun",
    "Application",
    "ApplicationField",
    "Artifact",
    "Asset",
    "AssetGrouping",
    "AssetGroupingCollection",
    "AssetGroupingStrategy",
    "AtlanApp",
    "AtlanAppDeployment",
    "AtlanAppInstalled",
    "AtlanAppTool",
    "AtlanAppWorkflow",
    "AtlasGlossary",
    "AtlasGlossaryCategory",
    "AtlasGlossaryTerm",
    "AuthPolicy",
    "AuthService",
    "Azure",
    "AzureEventHub",
    "AzureEventHubConsumerGroup",
    "AzureServiceBus",
    "AzureServiceBusNamespace",
    "AzureServiceBusSchema",
    "AzureServiceBusTopic",
    "BI",
    "BIProcess",
    "Badge",
    "BigqueryRoutine",
    "BigqueryTag",
    "BusinessPolicy",
    "BusinessPolicyException",
    "BusinessPolicyIncident",
    "BusinessPolicyLog",
    "CalculationView",
    "Cassandra",
    "CassandraColumn",
    "CassandraIndex",
    "CassandraKeyspace",
    "CassandraTable",
    "CassandraView",
    "Catalog",
    "Cloud",
    "Cognite",
    "Cognite3DModel",
    "CogniteAsset",
    "CogniteEvent",
    "CogniteFile",
    "CogniteSequence",
    "CogniteTimeSeries",
    "Cognos",
    "CognosColumn",
    "CognosDashboard",
    "CognosDataset",
    "CognosDatasource",
    "CognosExploration",
    "CognosFile",
    "CognosFolder",
    "CognosModule",
    "CognosPackage",
    "CognosReport",
    "Collection",
    "Column",
    "ColumnProcess",
    "Connection",
    "ConnectionProcess",
    "Context",
    "ContextArtifact",
    "ContextRepository",
    "CosmosMongoDB",
    "CosmosMongoDBAccount",
    "CosmosMongoDBCollection",
    "CosmosMongoDBDatabase",
    "Cube",
    "CubeDimension",
    "CubeField",
    "CubeHierarchy",
    "Custom",
    "CustomEntity",
    "DataContract",
    "DataDomain",
    "DataMesh",
    "DataMeshDataset",
    "DataProduct",
    "DataQuality",
    "DataQualityRule",
    "DataQualityRuleTemplate",
    "DataSet",
    "DataStudio",
    "DataStudioAsset",
    "Database",
    "Databricks",
    "DatabricksAIModelContext",
    "DatabricksAIModelVersion",
    "DatabricksDashboard",
    "DatabricksExternalLocation",
    "DatabricksExternalLocationPath",
    "DatabricksGenieAgent",
    "DatabricksMetricView",
    "DatabricksNotebook",
    "DatabricksUnityCatalogTag",
    "DatabricksVolume",
    "DatabricksVolumePath",
    "Dataverse",
    "DataverseAttribute",
    "DataverseEntity",
    "Dbt",
    "DbtColumnProcess",
    "DbtDimension",
    "DbtEntity",
    "DbtMeasure",
    "DbtMetric",
    "DbtModel",
    "DbtModelColumn",
    "DbtProcess",
    "DbtSeed",
    "DbtSemanticModel",
    "DbtSource",
    "DbtTag",
    "DbtTest",
    "DocumentDB",
    "DocumentDBCollection",
    "DocumentDBDatabase",
    "Domo",
    "DomoCard",
    "DomoDashboard",
    "DomoDataset",
    "DomoDatasetColumn",
    "Dremio",
    "DremioColumn",
    "DremioFolder",
    "DremioPhysicalDataset",
    "DremioSource",
    "DremioSpace",
    "DremioVirtualDataset",
    "DynamoDB",
    "DynamoDBAttribute",
    "DynamoDBGlobalSecondaryIndex",
    "DynamoDBLocalSecondaryIndex",
    "DynamoDBSecondaryIndex",
    "DynamoDBTable",
    "EventStore",
    "Fabric",
    "FabricActivity",
    "FabricDashboard",
    "FabricDataPipeline",
    "FabricDataflow",
    "FabricDataflowEntityColumn",
    "FabricPage",
    "FabricReport",
    "FabricSemanticModel",
    "FabricSemanticModelMeasure",
    "FabricSemanticModelTable",
    "FabricSemanticModelTableColumn",
    "FabricVisual",
    "FabricWorkspace",
    "File",
    "Fivetran",
    "FivetranConnector",
    "Flow",
    "FlowControlOperation",
    "FlowDataset",
    "FlowDatasetOperation",
    "FlowField",
    "FlowFieldOperation",
    "FlowFolder",
    "FlowProject",
    "FlowReusableUnit",
    "Folder",
    "Form",
    "Function",
    "GCPDataplex",
    "GCPDataplexAspectType",
    "GCS",
    "GCSBucket",
    "GCSObject",
    "GlueTag",
    "Google",
    "Iceberg",
    "IcebergCatalog",
    "IcebergColumn",
    "IcebergNamespace",
    "IcebergTable",
    "Incident",
    "IndistinctAsset",
    "Infrastructure",
    "Insight",
    "Kafka",
    "KafkaCluster",
    "KafkaConsumerGroup",
    "KafkaField",
    "KafkaTag",
    "KafkaTopic",
    "Knowledge",
    "KnowledgeFile",
    "KnowledgeFolder",
    "Link",
    "Looker",
    "LookerDashboard",
    "LookerExplore",
    "LookerField",
    "LookerFolder",
    "LookerLook",
    "LookerModel",
    "LookerProject",
    "LookerQuery",
    "LookerTile",
    "LookerView",
    "MCIncident",
    "MCMonitor",
    "MaterialisedView",
    "Matillion",
    "MatillionComponent",
    "MatillionGroup",
    "MatillionJob",
    "MatillionProject",
    "Metabase",
    "MetabaseCollection",
    "MetabaseDashboard",
    "MetabaseQuestion",
    "Metric",
    "MicroStrategy",
    "MicroStrategyAttribute",
    "MicroStrategyColumn",
    "MicroStrategyCube",
    "MicroStrategyDocument",
    "MicroStrategyDossier",
    "MicroStrategyFact",
    "MicroStrategyMetric",
    "MicroStrategyProject",
    "MicroStrategyReport",
    "MicroStrategyVisualization",
    "Mode",
    "ModeChart",
    "ModeCollection",
    "ModeQuery",
    "ModeReport",
    "ModeWorkspace",
    "Model",
    "ModelAttribute",
    "ModelAttributeAssociation",
    "ModelDataModel",
    "ModelEntity",
    "ModelEntityAssociation",
    "ModelVersion",
    "MongoDB",
    "MongoDBCollection",
    "MongoDBDatabase",
    "MonteCarlo",
    "MultiDimensionalDataset",
    "Namespace",
    "NoSQL",
    "Notebook",
    "Notification",
    "ObjectStore",
    "Partial",
    "PartialField",
    "PartialObject",
    "Persona",
    "PowerBI",
    "PowerBIApp",
    "PowerBIColumn",
    "PowerBIDashboard",
    "PowerBIDataflow",
    "PowerBIDataflowEntityColumn",
    "PowerBIDataset",
    "PowerBIDatasource",
    "PowerBIMeasure",
    "PowerBIPage",
    "PowerBIReport",
    "PowerBITable",
    "PowerBITile",
    "PowerBIWorkspace",
    "Preset",
    "PresetChart",
    "PresetDashboard",
    "PresetDataset",
    "PresetWorkspace",
    "Procedure",
    "Process",
    "ProcessExecution",
    "Purpose",
    "Qlik",
    "QlikApp",
    "QlikChart",
    "QlikColumn",
    "QlikDataset",
    "QlikSheet",
    "QlikSpace",
    "QlikStream",
    "Query",
    "QuickSight",
    "QuickSightAnalysis",
    "QuickSightAnalysisField",
    "QuickSightAnalysisVisual",
    "QuickSightDashboard",
    "QuickSightDashboardVisual",
    "QuickSightDataset",
    "QuickSightDatasetField",
    "QuickSightFolder",
    "Readme",
    "ReadmeTemplate",
    "Redash",
    "RedashDashboard",
    "RedashQuery",
    "RedashVisualization",
    "Referenceable",
    "Resource",
    "Response",
    "S3",
    "S3Bucket",
    "S3Object",
    "S3Prefix",
    "SAP",
    "SAPBW",
    "SAPBWADSO",
    "SAPBWADSOField",
    "SAPBWCompositeProvider",
    "SAPBWCompositeProviderField",
    "SAPBWDTP",
    "SAPBWDataSource",
    "SAPBWDataSourceField",
    "SAPBWInfoArea",
    "SAPBWInfoObject",
    "SAPBWInfoSource",
    "SAPBWInfoSourceField",
    "SAPBWQuery",
    "SAPBWQueryElement",
    "SAPBWTransformation",
    "SAPColumnProcess",
    "SAPProcess",
    "SQL",
    "SSRS",
    "SSRSDataSet",
    "SSRSField",
    "SSRSFolder",
    "SSRSReport",
    "SaaS",
    "SageMaker",
    "SageMakerFeature",
    "SageMakerFeatureGroup",
    "SageMakerModel",
    "SageMakerModelDeployment",
    "SageMakerModelGroup",
    "SageMakerUnifiedStudio",
    "SageMakerUnifiedStudioAsset",
    "SageMakerUnifiedStudioAssetSchema",
    "SageMakerUnifiedStudioProject",
    "SageMakerUnifiedStudioPublishedAsset",
    "SageMakerUnifiedStudioSubscribedAsset",
    "Salesforce",
    "SalesforceDashboard",
    "SalesforceField",
    "SalesforceObject",
    "SalesforceOrganization",
    "SalesforceReport",
    "SapAnalyticsCloud",
    "SapAnalyticsCloudColumn",
    "SapAnalyticsCloudFolder",
    "SapAnalyticsCloudModel",
    "SapAnalyticsCloudStory",
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
    "Schema",
    "SchemaRegistry",
    "SchemaRegistrySubject",
    "SchemaRegistryVersion",
    "Semantic",
    "SemanticDimension",
    "SemanticEntity",
    "SemanticField",
    "SemanticMeasure",
    "SemanticModel",
    "Sigma",
    "SigmaDataElement",
    "SigmaDataElementField",
    "SigmaDataModel",
    "SigmaDataModelColumn",
    "SigmaDataset",
    "SigmaDatasetColumn",
    "SigmaPage",
    "SigmaWorkbook",
    "Sisense",
    "SisenseDashboard",
    "SisenseDatamodel",
    "SisenseDatamodelTable",
    "SisenseFolder",
    "SisenseWidget",
    "Skill",
    "SkillArtifact",
    "Snowflake",
    "SnowflakeAIModelContext",
    "SnowflakeAIModelVersion",
    "SnowflakeDynamicTable",
    "SnowflakeListing",
    "SnowflakePipe",
    "SnowflakeSemanticDimension",
    "SnowflakeSemanticFact",
    "SnowflakeSemanticLogicalTable",
    "SnowflakeSemanticMetric",
    "SnowflakeSemanticView",
    "SnowflakeShare",
    "SnowflakeStage",
    "SnowflakeStream",
    "SnowflakeTag",
    "Soda",
    "SodaCheck",
    "SourceTag",
    "Spark",
    "SparkJob",
    "SqlInsight",
    "SqlInsightBusinessQuestion",
    "SqlInsightFilter",
    "SqlInsightJoin",
    "Stakeholder",
    "StakeholderTitle",
    "Starburst",
    "StarburstDataset",
    "StarburstDatasetColumn",
    "Superset",
    "SupersetChart",
    "SupersetDashboard",
    "SupersetDataset",
    "Table",
    "TablePartition",
    "Tableau",
    "TableauCalculatedField",
    "TableauDashboard",
    "TableauDashboardField",
    "TableauDatasource",
    "TableauDatasourceField",
    "TableauFlow",
    "TableauMetric",
    "TableauProject",
    "TableauSite",
    "TableauWorkbook",
    "TableauWorksheet",
    "TableauWorksheetField",
    "Tag",
    "TagAttachment",
    "Task",
    "Thoughtspot",
    "ThoughtspotAnswer",
    "ThoughtspotColumn",
    "ThoughtspotDashlet",
    "ThoughtspotLiveboard",
    "ThoughtspotTable",
    "ThoughtspotView",
    "ThoughtspotWorksheet",
    "Unstructured",
    "UnstructuredContainer",
    "UnstructuredFolder",
    "UnstructuredObject",
    "View",
    "Workflow",
    "WorkflowNotification",
    "WorkflowRun",
]


def __getattr__(name: str) -> object:
    module = TYPES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted((*globals(), *TYPES))
