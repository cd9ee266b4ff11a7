# Derived from spec/typedefs and spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""Enumerations, each made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from atlan_types.enums.adf_activity_state import AdfActivityState as AdfActivityState
    from atlan_types.enums.adls_access_tier import ADLSAccessTier as ADLSAccessTier
    from atlan_types.enums.adls_account_status import ADLSAccountStatus as ADLSAccountStatus
    from atlan_types.enums.adls_encryption_types import ADLSEncryptionTypes as ADLSEncryptionTypes
    from atlan_types.enums.adls_lease_state import ADLSLeaseState as ADLSLeaseState
    from atlan_types.enums.adls_lease_status import ADLSLeaseStatus as ADLSLeaseStatus
    from atlan_types.enums.adls_object_archive_status import (
        ADLSObjectArchiveStatus as ADLSObjectArchiveStatus,
    )
    from atlan_types.enums.adls_object_type import ADLSObjectType as ADLSObjectType
    from atlan_types.enums.adls_performance import ADLSPerformance as ADLSPerformance
    from atlan_types.enums.adls_provision_state import ADLSProvisionState as ADLSProvisionState
    from atlan_types.enums.adls_replication_type import ADLSReplicationType as ADLSReplicationType
    from atlan_types.enums.adls_storage_kind import ADLSStorageKind as ADLSStorageKind
    from atlan_types.enums.admin_action import AdminAction as AdminAction
    from atlan_types.enums.admin_operation_type import AdminOperationType as AdminOperationType
    from atlan_types.enums.admin_resource_type import AdminResourceType as AdminResourceType
    from atlan_types.enums.agent_type import AgentType as AgentType
    from atlan_types.enums.agentic_lifecycle_status import AgenticLifecycleStatus as AgenticLifecycleStatus
    from atlan_types.enums.agentic_source import AgenticSource as AgenticSource
    from atlan_types.enums.ai_application_development_stage import (
        AIApplicationDevelopmentStage as AIApplicationDevelopmentStage,
    )
    from atlan_types.enums.ai_dataset_type import AIDatasetType as AIDatasetType
    from atlan_types.enums.ai_model_status import AIModelStatus as AIModelStatus
    from atlan_types.enums.ai_model_version_stage import AIModelVersionStage as AIModelVersionStage
    from atlan_types.enums.announcement_type import AnnouncementType as AnnouncementType
    from atlan_types.enums.api_query_param_type_enum import APIQueryParamTypeEnum as APIQueryParamTypeEnum
    from atlan_types.enums.app_workflow_run_status import AppWorkflowRunStatus as AppWorkflowRunStatus
    from atlan_types.enums.approval_workflow_request_type import (
        ApprovalWorkflowRequestType as ApprovalWorkflowRequestType,
    )
    from atlan_types.enums.asset_creation_handling import AssetCreationHandling as AssetCreationHandling
    from atlan_types.enums.asset_delta_handling import AssetDeltaHandling as AssetDeltaHandling
    from atlan_types.enums.asset_dq_run_status import AssetDQRunStatus as AssetDQRunStatus
    from atlan_types.enums.asset_filter_group import AssetFilterGroup as AssetFilterGroup
    from atlan_types.enums.asset_grouping_strategy_source import (
        AssetGroupingStrategySource as AssetGroupingStrategySource,
    )
    from atlan_types.enums.asset_grouping_strategy_type import (
        AssetGroupingStrategyType as AssetGroupingStrategyType,
    )
    from atlan_types.enums.asset_grouping_tracked_categories import (
        AssetGroupingTrackedCategories as AssetGroupingTrackedCategories,
    )
    from atlan_types.enums.asset_input_handling import AssetInputHandling as AssetInputHandling
    from atlan_types.enums.asset_removal_type import AssetRemovalType as AssetRemovalType
    from atlan_types.enums.asset_sidebar_tab import AssetSidebarTab as AssetSidebarTab
    from atlan_types.enums.asset_smus_metadata_form_status import (
        AssetSmusMetadataFormStatus as AssetSmusMetadataFormStatus,
    )
    from atlan_types.enums.atlan_app_deployment_operation import (
        AtlanAppDeploymentOperation as AtlanAppDeploymentOperation,
    )
    from atlan_types.enums.atlan_app_deployment_status import (
        AtlanAppDeploymentStatus as AtlanAppDeploymentStatus,
    )
    from atlan_types.enums.atlan_app_workflow_ownership import (
        AtlanAppWorkflowOwnership as AtlanAppWorkflowOwnership,
    )
    from atlan_types.enums.atlan_app_workflow_runtime_mode import (
        AtlanAppWorkflowRuntimeMode as AtlanAppWorkflowRuntimeMode,
    )
    from atlan_types.enums.atlan_app_workflow_source import AtlanAppWorkflowSource as AtlanAppWorkflowSource
    from atlan_types.enums.atlan_app_workflow_status import AtlanAppWorkflowStatus as AtlanAppWorkflowStatus
    from atlan_types.enums.atlan_comparison_operator import AtlanComparisonOperator as AtlanComparisonOperator
    from atlan_types.enums.atlan_connection_category import AtlanConnectionCategory as AtlanConnectionCategory
    from atlan_types.enums.atlan_connector_type import AtlanConnectorType as AtlanConnectorType
    from atlan_types.enums.atlan_custom_attribute_primitive_type import (
        AtlanCustomAttributePrimitiveType as AtlanCustomAttributePrimitiveType,
    )
    from atlan_types.enums.atlan_delete_type import AtlanDeleteType as AtlanDeleteType
    from atlan_types.enums.atlan_icon import AtlanIcon as AtlanIcon
    from atlan_types.enums.atlan_mesh_color import AtlanMeshColor as AtlanMeshColor
    from atlan_types.enums.atlan_request_status import AtlanRequestStatus as AtlanRequestStatus
    from atlan_types.enums.atlan_request_type import AtlanRequestType as AtlanRequestType
    from atlan_types.enums.atlan_sso import AtlanSSO as AtlanSSO
    from atlan_types.enums.atlan_tag_color import AtlanTagColor as AtlanTagColor
    from atlan_types.enums.atlan_task_status import AtlanTaskStatus as AtlanTaskStatus
    from atlan_types.enums.atlan_task_type import AtlanTaskType as AtlanTaskType
    from atlan_types.enums.atlan_type_category import AtlanTypeCategory as AtlanTypeCategory
    from atlan_types.enums.atlan_workflow_phase import AtlanWorkflowPhase as AtlanWorkflowPhase
    from atlan_types.enums.atlas_glossary_category_type import (
        AtlasGlossaryCategoryType as AtlasGlossaryCategoryType,
    )
    from atlan_types.enums.atlas_glossary_term_assignment_status import (
        AtlasGlossaryTermAssignmentStatus as AtlasGlossaryTermAssignmentStatus,
    )
    from atlan_types.enums.atlas_glossary_term_relationship_status import (
        AtlasGlossaryTermRelationshipStatus as AtlasGlossaryTermRelationshipStatus,
    )
    from atlan_types.enums.atlas_glossary_term_type import AtlasGlossaryTermType as AtlasGlossaryTermType
    from atlan_types.enums.atlas_glossary_type import AtlasGlossaryType as AtlasGlossaryType
    from atlan_types.enums.atlas_operation import AtlasOperation as AtlasOperation
    from atlan_types.enums.audit_action_type import AuditActionType as AuditActionType
    from atlan_types.enums.auth_policy_category import AuthPolicyCategory as AuthPolicyCategory
    from atlan_types.enums.auth_policy_resource_category import (
        AuthPolicyResourceCategory as AuthPolicyResourceCategory,
    )
    from atlan_types.enums.auth_policy_type import AuthPolicyType as AuthPolicyType
    from atlan_types.enums.badge_comparison_operator import BadgeComparisonOperator as BadgeComparisonOperator
    from atlan_types.enums.badge_condition_color import BadgeConditionColor as BadgeConditionColor
    from atlan_types.enums.bigquery_routine_type import BigqueryRoutineType as BigqueryRoutineType
    from atlan_types.enums.cardinality import Cardinality as Cardinality
    from atlan_types.enums.certificate_status import CertificateStatus as CertificateStatus
    from atlan_types.enums.child_score_mode import ChildScoreMode as ChildScoreMode
    from atlan_types.enums.cloud_storage_identifier import CloudStorageIdentifier as CloudStorageIdentifier
    from atlan_types.enums.connection_dq_environment_setup_status import (
        ConnectionDQEnvironmentSetupStatus as ConnectionDQEnvironmentSetupStatus,
    )
    from atlan_types.enums.context_lifecycle_status import ContextLifecycleStatus as ContextLifecycleStatus
    from atlan_types.enums.custom_metadata_handling import CustomMetadataHandling as CustomMetadataHandling
    from atlan_types.enums.data_action import DataAction as DataAction
    from atlan_types.enums.data_contract_status import DataContractStatus as DataContractStatus
    from atlan_types.enums.data_masking_type import DataMaskingType as DataMaskingType
    from atlan_types.enums.data_mesh_dataset_type import DataMeshDatasetType as DataMeshDatasetType
    from atlan_types.enums.data_product_criticality import DataProductCriticality as DataProductCriticality
    from atlan_types.enums.data_product_lineage_status import (
        DataProductLineageStatus as DataProductLineageStatus,
    )
    from atlan_types.enums.data_product_sensitivity import DataProductSensitivity as DataProductSensitivity
    from atlan_types.enums.data_product_status import DataProductStatus as DataProductStatus
    from atlan_types.enums.data_product_visibility import DataProductVisibility as DataProductVisibility
    from atlan_types.enums.data_quality_dimension import DataQualityDimension as DataQualityDimension
    from atlan_types.enums.data_quality_result import DataQualityResult as DataQualityResult
    from atlan_types.enums.data_quality_rule_ad_status import (
        DataQualityRuleADStatus as DataQualityRuleADStatus,
    )
    from atlan_types.enums.data_quality_rule_alert_priority import (
        DataQualityRuleAlertPriority as DataQualityRuleAlertPriority,
    )
    from atlan_types.enums.data_quality_rule_custom_sql_return_type import (
        DataQualityRuleCustomSQLReturnType as DataQualityRuleCustomSQLReturnType,
    )
    from atlan_types.enums.data_quality_rule_status import DataQualityRuleStatus as DataQualityRuleStatus
    from atlan_types.enums.data_quality_rule_template_config_rule_conditions import (
        DataQualityRuleTemplateConfigRuleConditions as DataQualityRuleTemplateConfigRuleConditions,
    )
    from atlan_types.enums.data_quality_rule_template_metric_value_type import (
        DataQualityRuleTemplateMetricValueType as DataQualityRuleTemplateMetricValueType,
    )
    from atlan_types.enums.data_quality_rule_template_type import (
        DataQualityRuleTemplateType as DataQualityRuleTemplateType,
    )
    from atlan_types.enums.data_quality_rule_threshold_compare_operator import (
        DataQualityRuleThresholdCompareOperator as DataQualityRuleThresholdCompareOperator,
    )
    from atlan_types.enums.data_quality_rule_threshold_unit import (
        DataQualityRuleThresholdUnit as DataQualityRuleThresholdUnit,
    )
    from atlan_types.enums.data_quality_schedule_type import (
        DataQualityScheduleType as DataQualityScheduleType,
    )
    from atlan_types.enums.data_quality_source_sync_status import (
        DataQualitySourceSyncStatus as DataQualitySourceSyncStatus,
    )
    from atlan_types.enums.databricks_dashboard_lifecycle_state import (
        DatabricksDashboardLifecycleState as DatabricksDashboardLifecycleState,
    )
    from atlan_types.enums.databricks_volume_type import DatabricksVolumeType as DatabricksVolumeType
    from atlan_types.enums.document_db_collection_validation_action import (
        DocumentDBCollectionValidationAction as DocumentDBCollectionValidationAction,
    )
    from atlan_types.enums.document_db_collection_validation_level import (
        DocumentDBCollectionValidationLevel as DocumentDBCollectionValidationLevel,
    )
    from atlan_types.enums.domo_card_type import DomoCardType as DomoCardType
    from atlan_types.enums.dremio_parent_asset_type import DremioParentAssetType as DremioParentAssetType
    from atlan_types.enums.dynamo_db_secondary_index_projection_type import (
        DynamoDBSecondaryIndexProjectionType as DynamoDBSecondaryIndexProjectionType,
    )
    from atlan_types.enums.dynamo_db_status import DynamoDBStatus as DynamoDBStatus
    from atlan_types.enums.entity_status import EntityStatus as EntityStatus
    from atlan_types.enums.ethical_ai_accountability_config import (
        EthicalAIAccountabilityConfig as EthicalAIAccountabilityConfig,
    )
    from atlan_types.enums.ethical_ai_bias_mitigation_config import (
        EthicalAIBiasMitigationConfig as EthicalAIBiasMitigationConfig,
    )
    from atlan_types.enums.ethical_ai_environmental_consciousness_config import (
        EthicalAIEnvironmentalConsciousnessConfig as EthicalAIEnvironmentalConsciousnessConfig,
    )
    from atlan_types.enums.ethical_ai_fairness_config import (
        EthicalAIFairnessConfig as EthicalAIFairnessConfig,
    )
    from atlan_types.enums.ethical_ai_privacy_config import EthicalAIPrivacyConfig as EthicalAIPrivacyConfig
    from atlan_types.enums.ethical_ai_reliability_and_safety_config import (
        EthicalAIReliabilityAndSafetyConfig as EthicalAIReliabilityAndSafetyConfig,
    )
    from atlan_types.enums.ethical_ai_transparency_config import (
        EthicalAITransparencyConfig as EthicalAITransparencyConfig,
    )
    from atlan_types.enums.file_type import FileType as FileType
    from atlan_types.enums.fivetran_connector_status import FivetranConnectorStatus as FivetranConnectorStatus
    from atlan_types.enums.form_field_dimension import FormFieldDimension as FormFieldDimension
    from atlan_types.enums.form_field_type import FormFieldType as FormFieldType
    from atlan_types.enums.glue_tag_type import GlueTagType as GlueTagType
    from atlan_types.enums.google_datastudio_asset_type import (
        GoogleDatastudioAssetType as GoogleDatastudioAssetType,
    )
    from atlan_types.enums.heka_flow import HekaFlow as HekaFlow
    from atlan_types.enums.icon_type import IconType as IconType
    from atlan_types.enums.incident_severity import IncidentSeverity as IncidentSeverity
    from atlan_types.enums.index_type import IndexType as IndexType
    from atlan_types.enums.kafka_consumer_group_state import (
        KafkaConsumerGroupState as KafkaConsumerGroupState,
    )
    from atlan_types.enums.kafka_topic_cleanup_policy import (
        KafkaTopicCleanupPolicy as KafkaTopicCleanupPolicy,
    )
    from atlan_types.enums.kafka_topic_compression_type import (
        KafkaTopicCompressionType as KafkaTopicCompressionType,
    )
    from atlan_types.enums.keycloak_event_type import KeycloakEventType as KeycloakEventType
    from atlan_types.enums.knowledge_folder_type import KnowledgeFolderType as KnowledgeFolderType
    from atlan_types.enums.lineage_direction import LineageDirection as LineageDirection
    from atlan_types.enums.lineage_type import LineageType as LineageType
    from atlan_types.enums.matillion_job_type import MatillionJobType as MatillionJobType
    from atlan_types.enums.model_cardinality_type import ModelCardinalityType as ModelCardinalityType
    from atlan_types.enums.mongo_db_collection_validation_action import (
        MongoDBCollectionValidationAction as MongoDBCollectionValidationAction,
    )
    from atlan_types.enums.mongo_db_collection_validation_level import (
        MongoDBCollectionValidationLevel as MongoDBCollectionValidationLevel,
    )
    from atlan_types.enums.notification_state import NotificationState as NotificationState
    from atlan_types.enums.notification_surface import NotificationSurface as NotificationSurface
    from atlan_types.enums.open_lineage_event_type import OpenLineageEventType as OpenLineageEventType
    from atlan_types.enums.open_lineage_run_state import OpenLineageRunState as OpenLineageRunState
    from atlan_types.enums.parsing_flow import ParsingFlow as ParsingFlow
    from atlan_types.enums.persona_ai_action import PersonaAIAction as PersonaAIAction
    from atlan_types.enums.persona_domain_action import PersonaDomainAction as PersonaDomainAction
    from atlan_types.enums.persona_glossary_action import PersonaGlossaryAction as PersonaGlossaryAction
    from atlan_types.enums.persona_metadata_action import PersonaMetadataAction as PersonaMetadataAction
    from atlan_types.enums.powerbi_endorsement import PowerbiEndorsement as PowerbiEndorsement
    from atlan_types.enums.process_lineage_derivation import (
        ProcessLineageDerivation as ProcessLineageDerivation,
    )
    from atlan_types.enums.purpose_metadata_action import PurposeMetadataAction as PurposeMetadataAction
    from atlan_types.enums.query_parser_source_type import QueryParserSourceType as QueryParserSourceType
    from atlan_types.enums.query_status import QueryStatus as QueryStatus
    from atlan_types.enums.query_username_strategy import QueryUsernameStrategy as QueryUsernameStrategy
    from atlan_types.enums.quick_sight_analysis_status import (
        QuickSightAnalysisStatus as QuickSightAnalysisStatus,
    )
    from atlan_types.enums.quick_sight_dataset_field_type import (
        QuickSightDatasetFieldType as QuickSightDatasetFieldType,
    )
    from atlan_types.enums.quick_sight_dataset_import_mode import (
        QuickSightDatasetImportMode as QuickSightDatasetImportMode,
    )
    from atlan_types.enums.quick_sight_folder_type import QuickSightFolderType as QuickSightFolderType
    from atlan_types.enums.s3_object_lock_mode import S3ObjectLockMode as S3ObjectLockMode
    from atlan_types.enums.sage_maker_unified_studio_project_status import (
        SageMakerUnifiedStudioProjectStatus as SageMakerUnifiedStudioProjectStatus,
    )
    from atlan_types.enums.save_semantic import SaveSemantic as SaveSemantic
    from atlan_types.enums.schema_registry_schema_compatibility import (
        SchemaRegistrySchemaCompatibility as SchemaRegistrySchemaCompatibility,
    )
    from atlan_types.enums.schema_registry_schema_type import (
        SchemaRegistrySchemaType as SchemaRegistrySchemaType,
    )
    from atlan_types.enums.skill_type import SkillType as SkillType
    from atlan_types.enums.snowflake_listing_distribution import (
        SnowflakeListingDistribution as SnowflakeListingDistribution,
    )
    from atlan_types.enums.snowflake_listing_state import SnowflakeListingState as SnowflakeListingState
    from atlan_types.enums.snowflake_share_kind import SnowflakeShareKind as SnowflakeShareKind
    from atlan_types.enums.sort_order import SortOrder as SortOrder
    from atlan_types.enums.source_cost_unit_type import SourceCostUnitType as SourceCostUnitType
    from atlan_types.enums.sql_insight_join_cardinality import (
        SqlInsightJoinCardinality as SqlInsightJoinCardinality,
    )
    from atlan_types.enums.sql_insight_join_type import SqlInsightJoinType as SqlInsightJoinType
    from atlan_types.enums.table_type import TableType as TableType
    from atlan_types.enums.tag_icon_type import TagIconType as TagIconType
    from atlan_types.enums.type_def_action import TypeDefAction as TypeDefAction
    from atlan_types.enums.type_name import TypeName as TypeName
    from atlan_types.enums.utm_tags import UTMTags as UTMTags
    from atlan_types.enums.workflow_notification_action import (
        WorkflowNotificationAction as WorkflowNotificationAction,
    )
    from atlan_types.enums.workflow_package import WorkflowPackage as WorkflowPackage
    from atlan_types.enums.workflow_run_status import WorkflowRunStatus as WorkflowRunStatus
    from atlan_types.enums.workflow_run_type import WorkflowRunType as WorkflowRunType
    from atlan_types.enums.workflow_status import WorkflowStatus as WorkflowStatus
    from atlan_types.enums.workflow_type import WorkflowType as WorkflowType

_MODULES = {
    "ADLSAccessTier": "adls_access_tier",
    "ADLSAccountStatus": "adls_account_status",
    "ADLSEncryptionTypes": "adls_encryption_types",
    "ADLSLeaseState": "adls_lease_state",
    "ADLSLeaseStatus": "adls_lease_status",
    "ADLSObjectArchiveStatus": "adls_object_archive_status",
    "ADLSObjectType": "adls_object_type",
    "ADLSPerformance": "adls_performance",
    "ADLSProvisionState": "adls_provision_state",
    "ADLSReplicationType": "adls_replication_type",
    "ADLSStorageKind": "adls_storage_kind",
    "AIApplicationDevelopmentStage": "ai_application_development_stage",
    "AIDatasetType": "ai_dataset_type",
    "AIModelStatus": "ai_model_status",
    "AIModelVersionStage": "ai_model_version_stage",
    "APIQueryParamTypeEnum": "api_query_param_type_enum",
    "AdfActivityState": "adf_activity_state",
    "AdminAction": "admin_action",
    "AdminOperationType": "admin_operation_type",
    "AdminResourceType": "admin_resource_type",
    "AgentType": "agent_type",
    "AgenticLifecycleStatus": "agentic_lifecycle_status",
    "AgenticSource": "agentic_source",
    "AnnouncementType": "announcement_type",
    "AppWorkflowRunStatus": "app_workflow_run_status",
    "ApprovalWorkflowRequestType": "approval_workflow_request_type",
    "AssetCreationHandling": "asset_creation_handling",
    "AssetDQRunStatus": "asset_dq_run_status",
    "AssetDeltaHandling": "asset_delta_handling",
    "AssetFilterGroup": "asset_filter_group",
    "AssetGroupingStrategySource": "asset_grouping_strategy_source",
    "AssetGroupingStrategyType": "asset_grouping_strategy_type",
    "AssetGroupingTrackedCategories": "asset_grouping_tracked_categories",
    "AssetInputHandling": "asset_input_handling",
    "AssetRemovalType": "asset_removal_type",
    "AssetSidebarTab": "asset_sidebar_tab",
    "AssetSmusMetadataFormStatus": "asset_smus_metadata_form_status",
    "AtlanAppDeploymentOperation": "atlan_app_deployment_operation",
    "AtlanAppDeploymentStatus": "atlan_app_deployment_status",
    "AtlanAppWorkflowOwnership": "atlan_app_workflow_ownership",
    "AtlanAppWorkflowRuntimeMode": "atlan_app_workflow_runtime_mode",
    "AtlanAppWorkflowSource": "atlan_app_workflow_source",
    "AtlanAppWorkflowStatus": "atlan_app_workflow_status",
    "AtlanComparisonOperator": "atlan_comparison_operator",
    "AtlanConnectionCategory": "atlan_connection_category",
    "AtlanConnectorType": "atlan_connector_type",
    "AtlanCustomAttributePrimitiveType": "atlan_custom_attribute_primitive_type",
    "AtlanDeleteType": "atlan_delete_type",
    "AtlanIcon": "atlan_icon",
    "AtlanMeshColor": "atlan_mesh_color",
    "AtlanRequestStatus": "atlan_request_status",
    "AtlanRequestType": "atlan_request_type",
    "AtlanSSO": "atlan_sso",
    "AtlanTagColor": "atlan_tag_color",
    "AtlanTaskStatus": "atlan_task_status",
    "AtlanTaskType": "atlan_task_type",
    "AtlanTypeCategory": "atlan_type_category",
    "AtlanWorkflowPhase": "atlan_workflow_phase",
    "AtlasGlossaryCategoryType": "atlas_glossary_category_type",
    "AtlasGlossaryTermAssignmentStatus": "atlas_glossary_term_assignment_status",
    "AtlasGlossaryTermRelationshipStatus": "atlas_glossary_term_relationship_status",
    "AtlasGlossaryTermType": "atlas_glossary_term_type",
    "AtlasGlossaryType": "atlas_glossary_type",
    "AtlasOperation": "atlas_operation",
    "AuditActionType": "audit_action_type",
    "AuthPolicyCategory": "auth_policy_category",
    "AuthPolicyResourceCategory": "auth_policy_resource_category",
    "AuthPolicyType": "auth_policy_type",
    "BadgeComparisonOperator": "badge_comparison_operator",
    "BadgeConditionColor": "badge_condition_color",
    "BigqueryRoutineType": "bigquery_routine_type",
    "Cardinality": "cardinality",
    "CertificateStatus": "certificate_status",
    "ChildScoreMode": "child_score_mode",
    "CloudStorageIdentifier": "cloud_storage_identifier",
    "ConnectionDQEnvironmentSetupStatus": "connection_dq_environment_setup_status",
    "ContextLifecycleStatus": "context_lifecycle_status",
    "CustomMetadataHandling": "custom_metadata_handling",
    "DataAction": "data_action",
    "DataContractStatus": "data_contract_status",
    "DataMaskingType": "data_masking_type",
    "DataMeshDatasetType": "data_mesh_dataset_type",
    "DataProductCriticality": "data_product_criticality",
    "DataProductLineageStatus": "data_product_lineage_status",
    "DataProductSensitivity": "data_product_sensitivity",
    "DataProductStatus": "data_product_status",
    "DataProductVisibility": "data_product_visibility",
    "DataQualityDimension": "data_quality_dimension",
    "DataQualityResult": "data_quality_result",
    "DataQualityRuleADStatus": "data_quality_rule_ad_status",
    "DataQualityRuleAlertPriority": "data_quality_rule_alert_priority",
    "DataQualityRuleCustomSQLReturnType": "data_quality_rule_custom_sql_return_type",
    "DataQualityRuleStatus": "data_quality_rule_status",
    "DataQualityRuleTemplateConfigRuleConditions": "data_quality_rule_template_config_rule_conditions",
    "DataQualityRuleTemplateMetricValueType": "data_quality_rule_template_metric_value_type",
    "DataQualityRuleTemplateType": "data_quality_rule_template_type",
    "DataQualityRuleThresholdCompareOperator": "data_quality_rule_threshold_compare_operator",
    "DataQualityRuleThresholdUnit": "data_quality_rule_threshold_unit",
    "DataQualityScheduleType": "data_quality_schedule_type",
    "DataQualitySourceSyncStatus": "data_quality_source_sync_status",
    "DatabricksDashboardLifecycleState": "databricks_dashboard_lifecycle_state",
    "DatabricksVolumeType": "databricks_volume_type",
    "DocumentDBCollectionValidationAction": "document_db_collection_validation_action",
    "DocumentDBCollectionValidationLevel": "document_db_collection_validation_level",
    "DomoCardType": "domo_card_type",
    "DremioParentAssetType": "dremio_parent_asset_type",
    "DynamoDBSecondaryIndexProjectionType": "dynamo_db_secondary_index_projection_type",
    "DynamoDBStatus": "dynamo_db_status",
    "EntityStatus": "entity_status",
    "EthicalAIAccountabilityConfig": "ethical_ai_accountability_config",
    "EthicalAIBiasMitigationConfig": "ethical_ai_bias_mitigation_config",
    "EthicalAIEnvironmentalConsciousnessConfig": "ethical_ai_environmental_consciousness_config",
    "EthicalAIFairnessConfig": "ethical_ai_fairness_config",
    "EthicalAIPrivacyConfig": "ethical_ai_privacy_config",
    "EthicalAIReliabilityAndSafetyConfig": "ethical_ai_reliability_and_safety_config",
    "EthicalAITransparencyConfig": "ethical_ai_transparency_config",
    "FileType": "file_type",
    "FivetranConnectorStatus": "fivetran_connector_status",
    "FormFieldDimension": "form_field_dimension",
    "FormFieldType": "form_field_type",
    "GlueTagType": "glue_tag_type",
    "GoogleDatastudioAssetType": "google_datastudio_asset_type",
    "HekaFlow": "heka_flow",
    "IconType": "icon_type",
    "IncidentSeverity": "incident_severity",
    "IndexType": "index_type",
    "KafkaConsumerGroupState": "kafka_consumer_group_state",
    "KafkaTopicCleanupPolicy": "kafka_topic_cleanup_policy",
    "KafkaTopicCompressionType": "kafka_topic_compression_type",
    "KeycloakEventType": "keycloak_event_type",
    "KnowledgeFolderType": "knowledge_folder_type",
    "LineageDirection": "lineage_direction",
    "LineageType": "lineage_type",
    "MatillionJobType": "matillion_job_type",
    "ModelCardinalityType": "model_cardinality_type",
    "MongoDBCollectionValidationAction": "mongo_db_collection_validation_action",
    "MongoDBCollectionValidationLevel": "mongo_db_collection_validation_level",
    "NotificationState": "notification_state",
    "NotificationSurface": "notification_surface",
    "OpenLineageEventType": "open_lineage_event_type",
    "OpenLineageRunState": "open_lineage_run_state",
    "ParsingFlow": "parsing_flow",
    "PersonaAIAction": "persona_ai_action",
    "PersonaDomainAction": "persona_domain_action",
    "PersonaGlossaryAction": "persona_glossary_action",
    "PersonaMetadataAction": "persona_metadata_action",
    "PowerbiEndorsement": "powerbi_endorsement",
    "ProcessLineageDerivation": "process_lineage_derivation",
    "PurposeMetadataAction": "purpose_metadata_action",
    "QueryParserSourceType": "query_parser_source_type",
    "QueryStatus": "query_status",
    "QueryUsernameStrategy": "query_username_strategy",
    "QuickSightAnalysisStatus": "quick_sight_analysis_status",
    "QuickSightDatasetFieldType": "quick_sight_dataset_field_type",
    "QuickSightDatasetImportMode": "quick_sight_dataset_import_mode",
    "QuickSightFolderType": "quick_sight_folder_type",
    "S3ObjectLockMode": "s3_object_lock_mode",
    "SageMakerUnifiedStudioProjectStatus": "sage_maker_unified_studio_project_status",
    "SaveSemantic": "save_semantic",
    "SchemaRegistrySchemaCompatibility": "schema_registry_schema_compatibility",
    "SchemaRegistrySchemaType": "schema_registry_schema_type",
    "SkillType": "skill_type",
    "SnowflakeListingDistribution": "snowflake_listing_distribution",
    "SnowflakeListingState": "snowflake_listing_state",
    "SnowflakeShareKind": "snowflake_share_kind",
    "SortOrder": "sort_order",
    "SourceCostUnitType": "source_cost_unit_type",
    "SqlInsightJoinCardinality": "sql_insight_join_cardinality",
    "SqlInsightJoinType": "sql_insight_join_type",
    "TableType": "table_type",
    "TagIconType": "tag_icon_type",
    "TypeDefAction": "type_def_action",
    "TypeName": "type_name",
    "UTMTags": "utm_tags",
    "WorkflowNotificationAction": "workflow_notification_action",
    "WorkflowPackage": "workflow_package",
    "WorkflowRunStatus": "workflow_run_status",
    "WorkflowRunType": "workflow_run_type",
    "WorkflowStatus": "workflow_status",
    "WorkflowType": "workflow_type",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "ADLSAccessTier",
    "ADLSAccountStatus",
    "ADLSEncryptionTypes",
    "ADLSLeaseState",
    "ADLSLeaseStatus",
    "ADLSObjectArchiveStatus",
    "ADLSObjectType",
    "ADLSPerformance",
    "ADLSProvisionState",
    "ADLSReplicationType",
    "ADLSStorageKind",
    "AIApplicationDevelopmentStage",
    "AIDatasetType",
    "AIModelStatus",
    "AIModelVersionStage",
    "APIQueryParamTypeEnum",
    "AdfActivityState",
    "AdminAction",
    "AdminOperationType",
    "AdminResourceType",
    "AgentType",
    "AgenticLifecycleStatus",
    "AgenticSource",
    "AnnouncementType",
    "AppWorkflowRunStatus",
    "ApprovalWorkflowRequestType",
    "AssetCreationHandling",
    "AssetDQRunStatus",
    "AssetDeltaHandling",
    "AssetFilterGroup",
    "AssetGroupingStrategySource",
    "AssetGroupingStrategyType",
    "AssetGroupingTrackedCategories",
    "AssetInputHandling",
    "AssetRemovalType",
    "AssetSidebarTab",
    "AssetSmusMetadataFormStatus",
    "AtlanAppDeploymentOperation",
    "AtlanAppDeploymentStatus",
    "AtlanAppWorkflowOwnership",
    "AtlanAppWorkflowRuntimeMode",
    "AtlanAppWorkflowSource",
    "AtlanAppWorkflowStatus",
    "AtlanComparisonOperator",
    "AtlanConnectionCategory",
    "AtlanConnectorType",
    "AtlanCustomAttributePrimitiveType",
    "AtlanDeleteType",
    "AtlanIcon",
    "AtlanMeshColor",
    "AtlanRequestStatus",
    "AtlanRequestType",
    "AtlanSSO",
    "AtlanTagColor",
    "AtlanTaskStatus",
    "AtlanTaskType",
    "AtlanTypeCategory",
    "AtlanWorkflowPhase",
    "AtlasGlossaryCategoryType",
    "AtlasGlossaryTermAssignmentStatus",
    "AtlasGlossaryTermRelationshipStatus",
    "AtlasGlossaryTermType",
    "AtlasGlossaryType",
    "AtlasOperation",
    "AuditActionType",
    "AuthPolicyCategory",
    "AuthPolicyResourceCategory",
    "AuthPolicyType",
    "BadgeComparisonOperator",
    "BadgeConditionColor",
    "BigqueryRoutineType",
    "Cardinality",
    "CertificateStatus",
    "ChildScoreMode",
    "CloudStorageIdentifier",
    "ConnectionDQEnvironmentSetupStatus",
    "ContextLifecycleStatus",
    "CustomMetadataHandling",
    "DataAction",
    "DataContractStatus",
    "DataMaskingType",
    "DataMeshDatasetType",
    "DataProductCriticality",
    "DataProductLineageStatus",
    "DataProductSensitivity",
    "DataProductStatus",
    "DataProductVisibility",
    "DataQualityDimension",
    "DataQualityResult",
    "DataQualityRuleADStatus",
    "DataQualityRuleAlertPriority",
    "DataQualityRuleCustomSQLReturnType",
    "DataQualityRuleStatus",
    "DataQualityRuleTemplateConfigRuleConditions",
    "DataQualityRuleTemplateMetricValueType",
    "DataQualityRuleTemplateType",
    "DataQualityRuleThresholdCompareOperator",
    "DataQualityRuleThresholdUnit",
    "DataQualityScheduleType",
    "DataQualitySourceSyncStatus",
    "DatabricksDashboardLifecycleState",
    "DatabricksVolumeType",
    "DocumentDBCollectionValidationAction",
    "DocumentDBCollectionValidationLevel",
    "DomoCardType",
    "DremioParentAssetType",
    "DynamoDBSecondaryIndexProjectionType",
    "DynamoDBStatus",
    "EntityStatus",
    "EthicalAIAccountabilityConfig",
    "EthicalAIBiasMitigationConfig",
    "EthicalAIEnvironmentalConsciousnessConfig",
    "EthicalAIFairnessConfig",
    "EthicalAIPrivacyConfig",
    "EthicalAIReliabilityAndSafetyConfig",
    "EthicalAITransparencyConfig",
    "FileType",
    "FivetranConnectorStatus",
    "FormFieldDimension",
    "FormFieldType",
    "GlueTagType",
    "GoogleDatastudioAssetType",
    "HekaFlow",
    "IconType",
    "IncidentSeverity",
    "IndexType",
    "KafkaConsumerGroupState",
    "KafkaTopicCleanupPolicy",
    "KafkaTopicCompressionType",
    "KeycloakEventType",
    "KnowledgeFolderType",
    "LineageDirection",
    "LineageType",
    "MatillionJobType",
    "ModelCardinalityType",
    "MongoDBCollectionValidationAction",
    "MongoDBCollectionValidationLevel",
    "NotificationState",
    "NotificationSurface",
    "OpenLineageEventType",
    "OpenLineageRunState",
    "ParsingFlow",
    "PersonaAIAction",
    "PersonaDomainAction",
    "PersonaGlossaryAction",
    "PersonaMetadataAction",
    "PowerbiEndorsement",
    "ProcessLineageDerivation",
    "PurposeMetadataAction",
    "QueryParserSourceType",
    "QueryStatus",
    "QueryUsernameStrategy",
    "QuickSightAnalysisStatus",
    "QuickSightDatasetFieldType",
    "QuickSightDatasetImportMode",
    "QuickSightFolderType",
    "S3ObjectLockMode",
    "SageMakerUnifiedStudioProjectStatus",
    "SaveSemantic",
    "SchemaRegistrySchemaCompatibility",
    "SchemaRegistrySchemaType",
    "SkillType",
    "SnowflakeListingDistribution",
    "SnowflakeListingState",
    "SnowflakeShareKind",
    "SortOrder",
    "SourceCostUnitType",
    "SqlInsightJoinCardinality",
    "SqlInsightJoinType",
    "TableType",
    "TagIconType",
    "TypeDefAction",
    "TypeName",
    "UTMTags",
    "WorkflowNotificationAction",
    "WorkflowPackage",
    "WorkflowRunStatus",
    "WorkflowRunType",
    "WorkflowStatus",
    "WorkflowType",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def __dir__() -> list[str]:
    return sorted((*globals(), *_MODULES))
