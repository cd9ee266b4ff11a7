# Derived from spec/typedefs and spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""Enumerations, each made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from atlan_types.enums.admin_action import AdminAction as AdminAction
    from atlan_types.enums.admin_operation_type import AdminOperationType as AdminOperationType
    from atlan_types.enums.admin_resource_type import AdminResourceType as AdminResourceType
    from atlan_types.enums.ai_dataset_type import AIDatasetType as AIDatasetType
    from atlan_types.enums.announcement_type import AnnouncementType as AnnouncementType
    from atlan_types.enums.approval_workflow_request_type import (
        ApprovalWorkflowRequestType as ApprovalWorkflowRequestType,
    )
    from atlan_types.enums.asset_creation_handling import AssetCreationHandling as AssetCreationHandling
    from atlan_types.enums.asset_delta_handling import AssetDeltaHandling as AssetDeltaHandling
    from atlan_types.enums.asset_dq_run_status import AssetDQRunStatus as AssetDQRunStatus
    from atlan_types.enums.asset_filter_group import AssetFilterGroup as AssetFilterGroup
    from atlan_types.enums.asset_input_handling import AssetInputHandling as AssetInputHandling
    from atlan_types.enums.asset_removal_type import AssetRemovalType as AssetRemovalType
    from atlan_types.enums.asset_sidebar_tab import AssetSidebarTab as AssetSidebarTab
    from atlan_types.enums.asset_smus_metadata_form_status import (
        AssetSmusMetadataFormStatus as AssetSmusMetadataFormStatus,
    )
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
    from atlan_types.enums.atlas_glossary_term_relationship_status import (
        AtlasGlossaryTermRelationshipStatus as AtlasGlossaryTermRelationshipStatus,
    )
    from atlan_types.enums.atlas_glossary_term_type import AtlasGlossaryTermType as AtlasGlossaryTermType
    from atlan_types.enums.atlas_glossary_type import AtlasGlossaryType as AtlasGlossaryType
    from atlan_types.enums.audit_action_type import AuditActionType as AuditActionType
    from atlan_types.enums.badge_comparison_operator import BadgeComparisonOperator as BadgeComparisonOperator
    from atlan_types.enums.badge_condition_color import BadgeConditionColor as BadgeConditionColor
    from atlan_types.enums.cardinality import Cardinality as Cardinality
    from atlan_types.enums.certificate_status import CertificateStatus as CertificateStatus
    from atlan_types.enums.child_score_mode import ChildScoreMode as ChildScoreMode
    from atlan_types.enums.cloud_storage_identifier import CloudStorageIdentifier as CloudStorageIdentifier
    from atlan_types.enums.connection_dq_environment_setup_status import (
        ConnectionDQEnvironmentSetupStatus as ConnectionDQEnvironmentSetupStatus,
    )
    from atlan_types.enums.custom_metadata_handling import CustomMetadataHandling as CustomMetadataHandling
    from atlan_types.enums.data_action import DataAction as DataAction
    from atlan_types.enums.data_contract_status import DataContractStatus as DataContractStatus
    from atlan_types.enums.data_masking_type import DataMaskingType as DataMaskingType
    from atlan_types.enums.data_quality_dimension import DataQualityDimension as DataQualityDimension
    from atlan_types.enums.data_quality_result import DataQualityResult as DataQualityResult
    from atlan_types.enums.data_quality_rule_template_config_rule_conditions import (
        DataQualityRuleTemplateConfigRuleConditions as DataQualityRuleTemplateConfigRuleConditions,
    )
    from atlan_types.enums.data_quality_rule_template_type import (
        DataQualityRuleTemplateType as DataQualityRuleTemplateType,
    )
    from atlan_types.enums.data_quality_rule_threshold_compare_operator import (
        DataQualityRuleThresholdCompareOperator as DataQualityRuleThresholdCompareOperator,
    )
    from atlan_types.enums.data_quality_schedule_type import (
        DataQualityScheduleType as DataQualityScheduleType,
    )
    from atlan_types.enums.data_quality_source_sync_status import (
        DataQualitySourceSyncStatus as DataQualitySourceSyncStatus,
    )
    from atlan_types.enums.entity_status import EntityStatus as EntityStatus
    from atlan_types.enums.heka_flow import HekaFlow as HekaFlow
    from atlan_types.enums.index_type import IndexType as IndexType
    from atlan_types.enums.keycloak_event_type import KeycloakEventType as KeycloakEventType
    from atlan_types.enums.lineage_direction import LineageDirection as LineageDirection
    from atlan_types.enums.lineage_type import LineageType as LineageType
    from atlan_types.enums.open_lineage_event_type import OpenLineageEventType as OpenLineageEventType
    from atlan_types.enums.parsing_flow import ParsingFlow as ParsingFlow
    from atlan_types.enums.persona_ai_action import PersonaAIAction as PersonaAIAction
    from atlan_types.enums.persona_domain_action import PersonaDomainAction as PersonaDomainAction
    from atlan_types.enums.persona_glossary_action import PersonaGlossaryAction as PersonaGlossaryAction
    from atlan_types.enums.persona_metadata_action import PersonaMetadataAction as PersonaMetadataAction
    from atlan_types.enums.process_lineage_derivation import (
        ProcessLineageDerivation as ProcessLineageDerivation,
    )
    from atlan_types.enums.purpose_metadata_action import PurposeMetadataAction as PurposeMetadataAction
    from atlan_types.enums.query_parser_source_type import QueryParserSourceType as QueryParserSourceType
    from atlan_types.enums.query_status import QueryStatus as QueryStatus
    from atlan_types.enums.query_username_strategy import QueryUsernameStrategy as QueryUsernameStrategy
    from atlan_types.enums.save_semantic import SaveSemantic as SaveSemantic
    from atlan_types.enums.sort_order import SortOrder as SortOrder
    from atlan_types.enums.source_cost_unit_type import SourceCostUnitType as SourceCostUnitType
    from atlan_types.enums.table_type import TableType as TableType
    from atlan_types.enums.tag_icon_type import TagIconType as TagIconType
    from atlan_types.enums.type_def_action import TypeDefAction as TypeDefAction
    from atlan_types.enums.type_name import TypeName as TypeName
    from atlan_types.enums.utm_tags import UTMTags as UTMTags
    from atlan_types.enums.workflow_package import WorkflowPackage as WorkflowPackage

_MODULES = {
    "AIDatasetType": "ai_dataset_type",
    "AdminAction": "admin_action",
    "AdminOperationType": "admin_operation_type",
    "AdminResourceType": "admin_resource_type",
    "AnnouncementType": "announcement_type",
    "ApprovalWorkflowRequestType": "approval_workflow_request_type",
    "AssetCreationHandling": "asset_creation_handling",
    "AssetDQRunStatus": "asset_dq_run_status",
    "AssetDeltaHandling": "asset_delta_handling",
    "AssetFilterGroup": "asset_filter_group",
    "AssetInputHandling": "asset_input_handling",
    "AssetRemovalType": "asset_removal_type",
    "AssetSidebarTab": "asset_sidebar_tab",
    "AssetSmusMetadataFormStatus": "asset_smus_metadata_form_status",
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
    "AtlasGlossaryTermRelationshipStatus": "atlas_glossary_term_relationship_status",
    "AtlasGlossaryTermType": "atlas_glossary_term_type",
    "AtlasGlossaryType": "atlas_glossary_type",
    "AuditActionType": "audit_action_type",
    "BadgeComparisonOperator": "badge_comparison_operator",
    "BadgeConditionColor": "badge_condition_color",
    "Cardinality": "cardinality",
    "CertificateStatus": "certificate_status",
    "ChildScoreMode": "child_score_mode",
    "CloudStorageIdentifier": "cloud_storage_identifier",
    "ConnectionDQEnvironmentSetupStatus": "connection_dq_environment_setup_status",
    "CustomMetadataHandling": "custom_metadata_handling",
    "DataAction": "data_action",
    "DataContractStatus": "data_contract_status",
    "DataMaskingType": "data_masking_type",
    "DataQualityDimension": "data_quality_dimension",
    "DataQualityResult": "data_quality_result",
    "DataQualityRuleTemplateConfigRuleConditions": "data_quality_rule_template_config_rule_conditions",
    "DataQualityRuleTemplateType": "data_quality_rule_template_type",
    "DataQualityRuleThresholdCompareOperator": "data_quality_rule_threshold_compare_operator",
    "DataQualityScheduleType": "data_quality_schedule_type",
    "DataQualitySourceSyncStatus": "data_quality_source_sync_status",
    "EntityStatus": "entity_status",
    "HekaFlow": "heka_flow",
    "IndexType": "index_type",
    "KeycloakEventType": "keycloak_event_type",
    "LineageDirection": "lineage_direction",
    "LineageType": "lineage_type",
    "OpenLineageEventType": "open_lineage_event_type",
    "ParsingFlow": "parsing_flow",
    "PersonaAIAction": "persona_ai_action",
    "PersonaDomainAction": "persona_domain_action",
    "PersonaGlossaryAction": "persona_glossary_action",
    "PersonaMetadataAction": "persona_metadata_action",
    "ProcessLineageDerivation": "process_lineage_derivation",
    "PurposeMetadataAction": "purpose_metadata_action",
    "QueryParserSourceType": "query_parser_source_type",
    "QueryStatus": "query_status",
    "QueryUsernameStrategy": "query_username_strategy",
    "SaveSemantic": "save_semantic",
    "SortOrder": "sort_order",
    "SourceCostUnitType": "source_cost_unit_type",
    "TableType": "table_type",
    "TagIconType": "tag_icon_type",
    "TypeDefAction": "type_def_action",
    "TypeName": "type_name",
    "UTMTags": "utm_tags",
    "WorkflowPackage": "workflow_package",
}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    "AIDatasetType",
    "AdminAction",
    "AdminOperationType",
    "AdminResourceType",
    "AnnouncementType",
    "ApprovalWorkflowRequestType",
    "AssetCreationHandling",
    "AssetDQRunStatus",
    "AssetDeltaHandling",
    "AssetFilterGroup",
    "AssetInputHandling",
    "AssetRemovalType",
    "AssetSidebarTab",
    "AssetSmusMetadataFormStatus",
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
    "AtlasGlossaryTermRelationshipStatus",
    "AtlasGlossaryTermType",
    "AtlasGlossaryType",
    "AuditActionType",
    "BadgeComparisonOperator",
    "BadgeConditionColor",
    "Cardinality",
    "CertificateStatus",
    "ChildScoreMode",
    "CloudStorageIdentifier",
    "ConnectionDQEnvironmentSetupStatus",
    "CustomMetadataHandling",
    "DataAction",
    "DataContractStatus",
    "DataMaskingType",
    "DataQualityDimension",
    "DataQualityResult",
    "DataQualityRuleTemplateConfigRuleConditions",
    "DataQualityRuleTemplateType",
    "DataQualityRuleThresholdCompareOperator",
    "DataQualityScheduleType",
    "DataQualitySourceSyncStatus",
    "EntityStatus",
    "HekaFlow",
    "IndexType",
    "KeycloakEventType",
    "LineageDirection",
    "LineageType",
    "OpenLineageEventType",
    "ParsingFlow",
    "PersonaAIAction",
    "PersonaDomainAction",
    "PersonaGlossaryAction",
    "PersonaMetadataAction",
    "ProcessLineageDerivation",
    "PurposeMetadataAction",
    "QueryParserSourceType",
    "QueryStatus",
    "QueryUsernameStrategy",
    "SaveSemantic",
    "SortOrder",
    "SourceCostUnitType",
    "TableType",
    "TagIconType",
    "TypeDefAction",
    "TypeName",
    "UTMTags",
    "WorkflowPackage",
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
