# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The payloads of requests and responses, one class per module. Each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
    from .accessor_request import AccessorRequest
    from .accessor_response import AccessorResponse
    from .add_to_groups_request import AddToGroupsRequest
    from .added_member import AddedMember
    from .added_members import AddedMembers
    from .admin_event import AdminEvent
    from .admin_operation_type import AdminOperationType
    from .admin_resource_type import AdminResourceType
    from .aggregation import Aggregation
    from .aggregation_bucket import AggregationBucket
    from .aggregations import Aggregations
    from .announcement_type import AnnouncementType
    from .any_type_def import AnyTypeDef
    from .any_value import AnyValue
    from .api_token import ApiToken
    from .api_token_attributes import ApiTokenAttributes
    from .api_token_list_response import ApiTokenListResponse
    from .api_token_persona import ApiTokenPersona
    from .api_token_request import ApiTokenRequest
    from .app_conflict_body import AppConflictBody
    from .app_delete_response import AppDeleteResponse
    from .app_entrypoint import AppEntrypoint
    from .app_info import AppInfo
    from .app_input_contract import AppInputContract
    from .app_run_cancel_response import AppRunCancelResponse
    from .app_run_response import AppRunResponse
    from .app_schedule import AppSchedule
    from .app_schedule_delete_response import AppScheduleDeleteResponse
    from .app_schedule_response import AppScheduleResponse
    from .app_workflow_list_response import AppWorkflowListResponse
    from .app_workflow_response import AppWorkflowResponse
    from .app_workflow_run_status import AppWorkflowRunStatus
    from .app_workflow_summary import AppWorkflowSummary
    from .approval_workflow_bulk_action import ApprovalWorkflowBulkAction
    from .approval_workflow_bulk_action_response import ApprovalWorkflowBulkActionResponse
    from .approval_workflow_request import ApprovalWorkflowRequest
    from .approval_workflow_request_type import ApprovalWorkflowRequestType
    from .asset_mutation_response import AssetMutationResponse
    from .async_search_options import AsyncSearchOptions
    from .atlan_comparison_operator import AtlanComparisonOperator
    from .atlan_custom_attribute_primitive_type import AtlanCustomAttributePrimitiveType
    from .atlan_delete_type import AtlanDeleteType
    from .atlan_event import AtlanEvent
    from .atlan_event_payload import AtlanEventPayload
    from .atlan_image import AtlanImage
    from .atlan_request import AtlanRequest
    from .atlan_request_action import AtlanRequestAction
    from .atlan_request_status import AtlanRequestStatus
    from .atlan_request_type import AtlanRequestType
    from .atlan_tag_color import AtlanTagColor
    from .atlan_task import AtlanTask
    from .atlan_task_status import AtlanTaskStatus
    from .atlan_task_type import AtlanTaskType
    from .atlan_type_category import AtlanTypeCategory
    from .atlas_entity import AtlasEntity
    from .atlas_error_body import AtlasErrorBody
    from .attribute_constraint import AttributeConstraint
    from .attribute_def import AttributeDef
    from .attribute_def_options import AttributeDefOptions
    from .audit_search_request import AuditSearchRequest
    from .audit_search_response import AuditSearchResponse
    from .auth_details import AuthDetails
    from .bulk_import_response import BulkImportResponse
    from .business_metadata_def import BusinessMetadataDef
    from .caller_role import CallerRole
    from .cardinality import Cardinality
    from .certificate_status import CertificateStatus
    from .change_role_request import ChangeRoleRequest
    from .child_score_mode import ChildScoreMode
    from .classification import Classification
    from .classification_associate_request import ClassificationAssociateRequest
    from .classification_def import ClassificationDef
    from .classification_page import ClassificationPage
    from .classification_sort_type import ClassificationSortType
    from .client_secret import ClientSecret
    from .contract_spec_request import ContractSpecRequest
    from .contract_spec_response import ContractSpecResponse
    from .create_app_request import CreateAppRequest
    from .create_group_request import CreateGroupRequest
    from .create_group_response import CreateGroupResponse
    from .create_users_request import CreateUsersRequest
    from .credential import Credential
    from .credential_list_response import CredentialListResponse
    from .credential_response import CredentialResponse
    from .credential_test_response import CredentialTestResponse
    from .custom_metadata_custom_type import CustomMetadataCustomType
    from .custom_metadata_import import CustomMetadataImport
    from .custom_metadata_logo_type import CustomMetadataLogoType
    from .custom_metadata_options import CustomMetadataOptions
    from .custom_metadata_sets import CustomMetadataSets
    from .custom_metadata_values import CustomMetadataValues
    from .data_contract_announcement import DataContractAnnouncement
    from .data_contract_certification import DataContractCertification
    from .data_contract_column import DataContractColumn
    from .data_contract_owners import DataContractOwners
    from .data_contract_spec import DataContractSpec
    from .data_contract_status import DataContractStatus
    from .data_contract_tag import DataContractTag
    from .dsl import Dsl
    from .entities_with_ext_info import EntitiesWithExtInfo
    from .entity_audit import EntityAudit
    from .entity_audit_action import EntityAuditAction
    from .entity_bulk_request import EntityBulkRequest
    from .entity_def import EntityDef
    from .entity_header import EntityHeader
    from .entity_headers import EntityHeaders
    from .entity_reference import EntityReference
    from .entity_status import EntityStatus
    from .entity_with_ext_info import EntityWithExtInfo
    from .enum_def import EnumDef
    from .enum_element_def import EnumElementDef
    from .error_cause import ErrorCause
    from .event_operation_type import EventOperationType
    from .filter_condition import FilterCondition
    from .filter_criteria import FilterCriteria
    from .gateway_error_body import GatewayErrorBody
    from .glossary import Glossary
    from .glossary_category import GlossaryCategory
    from .glossary_header import GlossaryHeader
    from .glossary_term import GlossaryTerm
    from .group import Group
    from .group_attributes import GroupAttributes
    from .group_list_response import GroupListResponse
    from .group_persona import GroupPersona
    from .group_purpose import GroupPurpose
    from .heka_flow import HekaFlow
    from .image_upload import ImageUpload
    from .import_info import ImportInfo
    from .import_status import ImportStatus
    from .index_search_request import IndexSearchRequest
    from .index_search_request_metadata import IndexSearchRequestMetadata
    from .index_search_response import IndexSearchResponse
    from .index_type import IndexType
    from .json_parse_error_body import JsonParseErrorBody
    from .keycloak_event import KeycloakEvent
    from .keycloak_event_type import KeycloakEventType
    from .keycloak_token_request import KeycloakTokenRequest
    from .keycloak_user import KeycloakUser
    from .lineage_direction import LineageDirection
    from .lineage_list_request import LineageListRequest
    from .lineage_list_response import LineageListResponse
    from .lineage_neighbour import LineageNeighbour
    from .lineage_relation import LineageRelation
    from .lineage_request import LineageRequest
    from .lineage_response import LineageResponse
    from .lineage_type import LineageType
    from .mutated_entities import MutatedEntities
    from .new_user import NewUser
    from .o_auth_client import OAuthClient
    from .o_auth_client_create_response import OAuthClientCreateResponse
    from .o_auth_client_list_response import OAuthClientListResponse
    from .o_auth_client_request import OAuthClientRequest
    from .o_auth_client_update import OAuthClientUpdate
    from .o_auth_token_request import OAuthTokenRequest
    from .o_auth_token_response import OAuthTokenResponse
    from .object_id import ObjectId
    from .open_id_error_body import OpenIdErrorBody
    from .open_lineage_column_lineage_facet import OpenLineageColumnLineageFacet
    from .open_lineage_column_lineage_field import OpenLineageColumnLineageField
    from .open_lineage_column_lineage_fields import OpenLineageColumnLineageFields
    from .open_lineage_event import OpenLineageEvent
    from .open_lineage_event_type import OpenLineageEventType
    from .open_lineage_input_dataset import OpenLineageInputDataset
    from .open_lineage_input_field import OpenLineageInputField
    from .open_lineage_job import OpenLineageJob
    from .open_lineage_output_dataset import OpenLineageOutputDataset
    from .open_lineage_output_facets import OpenLineageOutputFacets
    from .open_lineage_run import OpenLineageRun
    from .open_object import OpenObject
    from .package_parameter import PackageParameter
    from .parsed_query import ParsedQuery
    from .parsed_query_column import ParsedQueryColumn
    from .parsed_query_error import ParsedQueryError
    from .parsed_query_object import ParsedQueryObject
    from .parsed_query_relationship import ParsedQueryRelationship
    from .parsing_flow import ParsingFlow
    from .platform_error_body import PlatformErrorBody
    from .policy_evaluation_request import PolicyEvaluationRequest
    from .policy_evaluation_response import PolicyEvaluationResponse
    from .presigned_url_request import PresignedUrlRequest
    from .presigned_url_response import PresignedUrlResponse
    from .propagate_tags import PropagateTags
    from .query import Query
    from .query_asset import QueryAsset
    from .query_column import QueryColumn
    from .query_column_type import QueryColumnType
    from .query_details import QueryDetails
    from .query_parser_request import QueryParserRequest
    from .query_parser_source_type import QueryParserSourceType
    from .query_request import QueryRequest
    from .query_status import QueryStatus
    from .query_stream_event import QueryStreamEvent
    from .re_run_request import ReRunRequest
    from .related_category_header import RelatedCategoryHeader
    from .related_entities import RelatedEntities
    from .related_object_id import RelatedObjectId
    from .related_term_header import RelatedTermHeader
    from .relationship import Relationship
    from .relationship_attribute_def import RelationshipAttributeDef
    from .relationship_category import RelationshipCategory
    from .relationship_def import RelationshipDef
    from .relationship_end_def import RelationshipEndDef
    from .relationship_endpoint import RelationshipEndpoint
    from .relationship_values import RelationshipValues
    from .relationship_with_ext_info import RelationshipWithExtInfo
    from .remove_from_group_request import RemoveFromGroupRequest
    from .request_list_response import RequestListResponse
    from .resources_duration import ResourcesDuration
    from .role import Role
    from .role_list_response import RoleListResponse
    from .search_log_entry import SearchLogEntry
    from .search_log_parameters import SearchLogParameters
    from .search_log_request import SearchLogRequest
    from .search_log_response import SearchLogResponse
    from .sort_clause import SortClause
    from .sort_item import SortItem
    from .sort_nesting import SortNesting
    from .sort_order import SortOrder
    from .source_tag_attachment import SourceTagAttachment
    from .source_tag_attachment_attributes import SourceTagAttachmentAttributes
    from .source_tag_attachment_value import SourceTagAttachmentValue
    from .sso_mapper import SsoMapper
    from .sso_mapper_config import SsoMapperConfig
    from .struct_def import StructDef
    from .tag_icon_type import TagIconType
    from .tag_options import TagOptions
    from .task_es_status import TaskEsStatus
    from .task_search_request import TaskSearchRequest
    from .task_search_response import TaskSearchResponse
    from .term_assignment_header import TermAssignmentHeader
    from .term_assignment_status import TermAssignmentStatus
    from .term_categorization_header import TermCategorizationHeader
    from .term_relationship_status import TermRelationshipStatus
    from .time_boundary import TimeBoundary
    from .type_def_base import TypeDefBase
    from .type_def_header import TypeDefHeader
    from .types_def import TypesDef
    from .unexpected_error_body import UnexpectedErrorBody
    from .unique_attributes import UniqueAttributes
    from .update_app_request import UpdateAppRequest
    from .user import User
    from .user_attributes import UserAttributes
    from .user_list_response import UserListResponse
    from .user_minimal import UserMinimal
    from .user_persona import UserPersona
    from .utm_tags import UTMTags
    from .whoami_response import WhoamiResponse
    from .workflow import Workflow
    from .workflow_annotations import WorkflowAnnotations
    from .workflow_arguments import WorkflowArguments
    from .workflow_labels import WorkflowLabels
    from .workflow_metadata import WorkflowMetadata
    from .workflow_parameter import WorkflowParameter
    from .workflow_phase import WorkflowPhase
    from .workflow_response import WorkflowResponse
    from .workflow_run_response import WorkflowRunResponse
    from .workflow_schedule_list import WorkflowScheduleList
    from .workflow_schedule_response import WorkflowScheduleResponse
    from .workflow_schedule_spec import WorkflowScheduleSpec
    from .workflow_schedule_status import WorkflowScheduleStatus
    from .workflow_search_hits import WorkflowSearchHits
    from .workflow_search_request import WorkflowSearchRequest
    from .workflow_search_response import WorkflowSearchResponse
    from .workflow_search_result import WorkflowSearchResult
    from .workflow_search_result_detail import WorkflowSearchResultDetail
    from .workflow_search_total import WorkflowSearchTotal
    from .workflow_spec import WorkflowSpec
    from .workflow_status import WorkflowStatus
    from .workflow_task import WorkflowTask
    from .workflow_task_template import WorkflowTaskTemplate
    from .workflow_tasks import WorkflowTasks
    from .workflow_template import WorkflowTemplate
    from .workflow_template_ref import WorkflowTemplateRef

_MODULES = {
    "AccessTokenResponse": ".access_token_response",
    "AccessorRequest": ".accessor_request",
    "AccessorResponse": ".accessor_response",
    "AddToGroupsRequest": ".add_to_groups_request",
    "AddedMember": ".added_member",
    "AddedMembers": ".added_members",
    "AdminEvent": ".admin_event",
    "AdminOperationType": ".admin_operation_type",
    "AdminResourceType": ".admin_resource_type",
    "Aggregation": ".aggregation",
    "AggregationBucket": ".aggregation_bucket",
    "Aggregations": ".aggregations",
    "AnnouncementType": ".announcement_type",
    "AnyTypeDef": ".any_type_def",
    "AnyValue": ".any_value",
    "ApiToken": ".api_token",
    "ApiTokenAttributes": ".api_token_attributes",
    "ApiTokenListResponse": ".api_token_list_response",
    "ApiTokenPersona": ".api_token_persona",
    "ApiTokenRequest": ".api_token_request",
    "AppConflictBody": ".app_conflict_body",
    "AppDeleteResponse": ".app_delete_response",
    "AppEntrypoint": ".app_entrypoint",
    "AppInfo": ".app_info",
    "AppInputContract": ".app_input_contract",
    "AppRunCancelResponse": ".app_run_cancel_response",
    "AppRunResponse": ".app_run_response",
    "AppSchedule": ".app_schedule",
    "AppScheduleDeleteResponse": ".app_schedule_delete_response",
    "AppScheduleResponse": ".app_schedule_response",
    "AppWorkflowListResponse": ".app_workflow_list_response",
    "AppWorkflowResponse": ".app_workflow_response",
    "AppWorkflowRunStatus": ".app_workflow_run_status",
    "AppWorkflowSummary": ".app_workflow_summary",
    "ApprovalWorkflowBulkAction": ".approval_workflow_bulk_action",
    "ApprovalWorkflowBulkActionResponse": ".approval_workflow_bulk_action_response",
    "ApprovalWorkflowRequest": ".approval_workflow_request",
    "ApprovalWorkflowRequestType": ".approval_workflow_request_type",
    "AssetMutationResponse": ".asset_mutation_response",
    "AsyncSearchOptions": ".async_search_options",
    "AtlanComparisonOperator": ".atlan_comparison_operator",
    "AtlanCustomAttributePrimitiveType": ".atlan_custom_attribute_primitive_type",
    "AtlanDeleteType": ".atlan_delete_type",
    "AtlanEvent": ".atlan_event",
    "AtlanEventPayload": ".atlan_event_payload",
    "AtlanImage": ".atlan_image",
    "AtlanRequest": ".atlan_request",
    "AtlanRequestAction": ".atlan_request_action",
    "AtlanRequestStatus": ".atlan_request_status",
    "AtlanRequestType": ".atlan_request_type",
    "AtlanTagColor": ".atlan_tag_color",
    "AtlanTask": ".atlan_task",
    "AtlanTaskStatus": ".atlan_task_status",
    "AtlanTaskType": ".atlan_task_type",
    "AtlanTypeCategory": ".atlan_type_category",
    "AtlasEntity": ".atlas_entity",
    "AtlasErrorBody": ".atlas_error_body",
    "AttributeConstraint": ".attribute_constraint",
    "AttributeDef": ".attribute_def",
    "AttributeDefOptions": ".attribute_def_options",
    "AuditSearchRequest": ".audit_search_request",
    "AuditSearchResponse": ".audit_search_response",
    "AuthDetails": ".auth_details",
    "BulkImportResponse": ".bulk_import_response",
    "BusinessMetadataDef": ".business_metadata_def",
    "CallerRole": ".caller_role",
    "Cardinality": ".cardinality",
    "CertificateStatus": ".certificate_status",
    "ChangeRoleRequest": ".change_role_request",
    "ChildScoreMode": ".child_score_mode",
    "Classification": ".classification",
    "ClassificationAssociateRequest": ".classification_associate_request",
    "ClassificationDef": ".classification_def",
    "ClassificationPage": ".classification_page",
    "ClassificationSortType": ".classification_sort_type",
    "ClientSecret": ".client_secret",
    "ContractSpecRequest": ".contract_spec_request",
    "ContractSpecResponse": ".contract_spec_response",
    "CreateAppRequest": ".create_app_request",
    "CreateGroupRequest": ".create_group_request",
    "CreateGroupResponse": ".create_group_response",
    "CreateUsersRequest": ".create_users_request",
    "Credential": ".credential",
    "CredentialListResponse": ".credential_list_response",
    "CredentialResponse": ".credential_response",
    "CredentialTestResponse": ".credential_test_response",
    "CustomMetadataCustomType": ".custom_metadata_custom_type",
    "CustomMetadataImport": ".custom_metadata_import",
    "CustomMetadataLogoType": ".custom_metadata_logo_type",
    "CustomMetadataOptions": ".custom_metadata_options",
    "CustomMetadataSets": ".custom_metadata_sets",
    "CustomMetadataValues": ".custom_metadata_values",
    "DataContractAnnouncement": ".data_contract_announcement",
    "DataContractCertification": ".data_contract_certification",
    "DataContractColumn": ".data_contract_column",
    "DataContractOwners": ".data_contract_owners",
    "DataContractSpec": ".data_contract_spec",
    "DataContractStatus": ".data_contract_status",
    "DataContractTag": ".data_contract_tag",
    "Dsl": ".dsl",
    "EntitiesWithExtInfo": ".entities_with_ext_info",
    "EntityAudit": ".entity_audit",
    "EntityAuditAction": ".entity_audit_action",
    "EntityBulkRequest": ".entity_bulk_request",
    "EntityDef": ".entity_def",
    "EntityHeader": ".entity_header",
    "EntityHeaders": ".entity_headers",
    "EntityReference": ".entity_reference",
    "EntityStatus": ".entity_status",
    "EntityWithExtInfo": ".entity_with_ext_info",
    "EnumDef": ".enum_def",
    "EnumElementDef": ".enum_element_def",
    "ErrorCause": ".error_cause",
    "EventOperationType": ".event_operation_type",
    "FilterCondition": ".filter_condition",
    "FilterCriteria": ".filter_criteria",
    "GatewayErrorBody": ".gateway_error_body",
    "Glossary": ".glossary",
    "GlossaryCategory": ".glossary_category",
    "GlossaryHeader": ".glossary_header",
    "GlossaryTerm": ".glossary_term",
    "Group": ".group",
    "GroupAttributes": ".group_attributes",
    "GroupListResponse": ".group_list_response",
    "GroupPersona": ".group_persona",
    "GroupPurpose": ".group_purpose",
    "HekaFlow": ".heka_flow",
    "ImageUpload": ".image_upload",
    "ImportInfo": ".import_info",
    "ImportStatus": ".import_status",
    "IndexSearchRequest": ".index_search_request",
    "IndexSearchRequestMetadata": ".index_search_request_metadata",
    "IndexSearchResponse": ".index_search_response",
    "IndexType": ".index_type",
    "JsonParseErrorBody": ".json_parse_error_body",
    "KeycloakEvent": ".keycloak_event",
    "KeycloakEventType": ".keycloak_event_type",
    "KeycloakTokenRequest": ".keycloak_token_request",
    "KeycloakUser": ".keycloak_user",
    "LineageDirection": ".lineage_direction",
    "LineageListRequest": ".lineage_list_request",
    "LineageListResponse": ".lineage_list_response",
    "LineageNeighbour": ".lineage_neighbour",
    "LineageRelation": ".lineage_relation",
    "LineageRequest": ".lineage_request",
    "LineageResponse": ".lineage_response",
    "LineageType": ".lineage_type",
    "MutatedEntities": ".mutated_entities",
    "NewUser": ".new_user",
    "OAuthClient": ".o_auth_client",
    "OAuthClientCreateResponse": ".o_auth_client_create_response",
    "OAuthClientListResponse": ".o_auth_client_list_response",
    "OAuthClientRequest": ".o_auth_client_request",
    "OAuthClientUpdate": ".o_auth_client_update",
    "OAuthTokenRequest": ".o_auth_token_request",
    "OAuthTokenResponse": ".o_auth_token_response",
    "ObjectId": ".object_id",
    "OpenIdErrorBody": ".open_id_error_body",
    "OpenLineageColumnLineageFacet": ".open_lineage_column_lineage_facet",
    "OpenLineageColumnLineageField": ".open_lineage_column_lineage_field",
    "OpenLineageColumnLineageFields": ".open_lineage_column_lineage_fields",
    "OpenLineageEvent": ".open_lineage_event",
    "OpenLineageEventType": ".open_lineage_event_type",
    "OpenLineageInputDataset": ".open_lineage_input_dataset",
    "OpenLineageInputField": ".open_lineage_input_field",
    "OpenLineageJob": ".open_lineage_job",
    "OpenLineageOutputDataset": ".open_lineage_output_dataset",
    "OpenLineageOutputFacets": ".open_lineage_output_facets",
    "OpenLineageRun": ".open_lineage_run",
    "OpenObject": ".open_object",
    "PackageParameter": ".package_parameter",
    "ParsedQuery": ".parsed_query",
    "ParsedQueryColumn": ".parsed_query_column",
    "ParsedQueryError": ".parsed_query_error",
    "ParsedQueryObject": ".parsed_query_object",
    "ParsedQueryRelationship": ".parsed_query_relationship",
    "ParsingFlow": ".parsing_flow",
    "PlatformErrorBody": ".platform_error_body",
    "PolicyEvaluationRequest": ".policy_evaluation_request",
    "PolicyEvaluationResponse": ".policy_evaluation_response",
    "PresignedUrlRequest": ".presigned_url_request",
    "PresignedUrlResponse": ".presigned_url_response",
    "PropagateTags": ".propagate_tags",
    "Query": ".query",
    "QueryAsset": ".query_asset",
    "QueryColumn": ".query_column",
    "QueryColumnType": ".query_column_type",
    "QueryDetails": ".query_details",
    "QueryParserRequest": ".query_parser_request",
    "QueryParserSourceType": ".query_parser_source_type",
    "QueryRequest": ".query_request",
    "QueryStatus": ".query_status",
    "QueryStreamEvent": ".query_stream_event",
    "ReRunRequest": ".re_run_request",
    "RelatedCategoryHeader": ".related_category_header",
    "RelatedEntities": ".related_entities",
    "RelatedObjectId": ".related_object_id",
    "RelatedTermHeader": ".related_term_header",
    "Relationship": ".relationship",
    "RelationshipAttributeDef": ".relationship_attribute_def",
    "RelationshipCategory": ".relationship_category",
    "RelationshipDef": ".relationship_def",
    "RelationshipEndDef": ".relationship_end_def",
    "RelationshipEndpoint": ".relationship_endpoint",
    "RelationshipValues": ".relationship_values",
    "RelationshipWithExtInfo": ".relationship_with_ext_info",
    "RemoveFromGroupRequest": ".remove_from_group_request",
    "RequestListResponse": ".request_list_response",
    "ResourcesDuration": ".resources_duration",
    "Role": ".role",
    "RoleListResponse": ".role_list_response",
    "SearchLogEntry": ".search_log_entry",
    "SearchLogParameters": ".search_log_parameters",
    "SearchLogRequest": ".search_log_request",
    "SearchLogResponse": ".search_log_response",
    "SortClause": ".sort_clause",
    "SortItem": ".sort_item",
    "SortNesting": ".sort_nesting",
    "SortOrder": ".sort_order",
    "SourceTagAttachment": ".source_tag_attachment",
    "SourceTagAttachmentAttributes": ".source_tag_attachment_attributes",
    "SourceTagAttachmentValue": ".source_tag_attachment_value",
    "SsoMapper": ".sso_mapper",
    "SsoMapperConfig": ".sso_mapper_config",
    "StructDef": ".struct_def",
    "TagIconType": ".tag_icon_type",
    "TagOptions": ".tag_options",
    "TaskEsStatus": ".task_es_status",
    "TaskSearchRequest": ".task_search_request",
    "TaskSearchResponse": ".task_search_response",
    "TermAssignmentHeader": ".term_assignment_header",
    "TermAssignmentStatus": ".term_assignment_status",
    "TermCategorizationHeader": ".term_categorization_header",
    "TermRelationshipStatus": ".term_relationship_status",
    "TimeBoundary": ".time_boundary",
    "TypeDefBase": ".type_def_base",
    "TypeDefHeader": ".type_def_header",
    "TypesDef": ".types_def",
    "UnexpectedErrorBody": ".unexpected_error_body",
    "UniqueAttributes": ".unique_attributes",
    "UpdateAppRequest": ".update_app_request",
    "User": ".user",
    "UserAttributes": ".user_attributes",
    "UserListResponse": ".user_list_response",
    "UserMinimal": ".user_minimal",
    "UserPersona": ".user_persona",
    "UTMTags": ".utm_tags",
    "WhoamiResponse": ".whoami_response",
    "Workflow": ".workflow",
    "WorkflowAnnotations": ".workflow_annotations",
    "WorkflowArguments": ".workflow_arguments",
    "WorkflowLabels": ".workflow_labels",
    "WorkflowMetadata": ".workflow_metadata",
    "WorkflowParameter": ".workflow_parameter",
    "WorkflowPhase": ".workflow_phase",
    "WorkflowResponse": ".workflow_response",
    "WorkflowRunResponse": ".workflow_run_response",
    "WorkflowScheduleList": ".workflow_schedule_list",
    "WorkflowScheduleResponse": ".workflow_schedule_response",
    "WorkflowScheduleSpec": ".workflow_schedule_spec",
    "WorkflowScheduleStatus": ".workflow_schedule_status",
    "WorkflowSearchHits": ".workflow_search_hits",
    "WorkflowSearchRequest": ".workflow_search_request",
    "WorkflowSearchResponse": ".workflow_search_response",
    "WorkflowSearchResult": ".workflow_search_result",
    "WorkflowSearchResultDetail": ".workflow_search_result_detail",
    "WorkflowSearchTotal": ".workflow_search_total",
    "WorkflowSpec": ".workflow_spec",
    "WorkflowStatus": ".workflow_status",
    "WorkflowTask": ".workflow_task",
    "WorkflowTaskTemplate": ".workflow_task_template",
    "WorkflowTasks": ".workflow_tasks",
    "WorkflowTemplate": ".workflow_template",
    "WorkflowTemplateRef": ".workflow_template_ref",
}

__all__ = (
    "AccessorRequest",
    "AccessorResponse",
    "AccessTokenResponse",
    "AddedMember",
    "AddedMembers",
    "AddToGroupsRequest",
    "AdminEvent",
    "AdminOperationType",
    "AdminResourceType",
    "Aggregation",
    "AggregationBucket",
    "Aggregations",
    "AnnouncementType",
    "AnyTypeDef",
    "AnyValue",
    "ApiToken",
    "ApiTokenAttributes",
    "ApiTokenListResponse",
    "ApiTokenPersona",
    "ApiTokenRequest",
    "AppConflictBody",
    "AppDeleteResponse",
    "AppEntrypoint",
    "AppInfo",
    "AppInputContract",
    "ApprovalWorkflowBulkAction",
    "ApprovalWorkflowBulkActionResponse",
    "ApprovalWorkflowRequest",
    "ApprovalWorkflowRequestType",
    "AppRunCancelResponse",
    "AppRunResponse",
    "AppSchedule",
    "AppScheduleDeleteResponse",
    "AppScheduleResponse",
    "AppWorkflowListResponse",
    "AppWorkflowResponse",
    "AppWorkflowRunStatus",
    "AppWorkflowSummary",
    "AssetMutationResponse",
    "AsyncSearchOptions",
    "AtlanComparisonOperator",
    "AtlanCustomAttributePrimitiveType",
    "AtlanDeleteType",
    "AtlanEvent",
    "AtlanEventPayload",
    "AtlanImage",
    "AtlanRequest",
    "AtlanRequestAction",
    "AtlanRequestStatus",
    "AtlanRequestType",
    "AtlanTagColor",
    "AtlanTask",
    "AtlanTaskStatus",
    "AtlanTaskType",
    "AtlanTypeCategory",
    "AtlasEntity",
    "AtlasErrorBody",
    "AttributeConstraint",
    "AttributeDef",
    "AttributeDefOptions",
    "AuditSearchRequest",
    "AuditSearchResponse",
    "AuthDetails",
    "BulkImportResponse",
    "BusinessMetadataDef",
    "CallerRole",
    "Cardinality",
    "CertificateStatus",
    "ChangeRoleRequest",
    "ChildScoreMode",
    "Classification",
    "ClassificationAssociateRequest",
    "ClassificationDef",
    "ClassificationPage",
    "ClassificationSortType",
    "ClientSecret",
    "ContractSpecRequest",
    "ContractSpecResponse",
    "CreateAppRequest",
    "CreateGroupRequest",
    "CreateGroupResponse",
    "CreateUsersRequest",
    "Credential",
    "CredentialListResponse",
    "CredentialResponse",
    "CredentialTestResponse",
    "CustomMetadataCustomType",
    "CustomMetadataImport",
    "CustomMetadataLogoType",
    "CustomMetadataOptions",
    "CustomMetadataSets",
    "CustomMetadataValues",
    "DataContractAnnouncement",
    "DataContractCertification",
    "DataContractColumn",
    "DataContractOwners",
    "DataContractSpec",
    "DataContractStatus",
    "DataContractTag",
    "Dsl",
    "EntitiesWithExtInfo",
    "EntityAudit",
    "EntityAuditAction",
    "EntityBulkRequest",
    "EntityDef",
    "EntityHeader",
    "EntityHeaders",
    "EntityReference",
    "EntityStatus",
    "EntityWithExtInfo",
    "EnumDef",
    "EnumElementDef",
    "ErrorCause",
    "EventOperationType",
    "FilterCondition",
    "FilterCriteria",
    "GatewayErrorBody",
    "Glossary",
    "GlossaryCategory",
    "GlossaryHeader",
    "GlossaryTerm",
    "Group",
    "GroupAttributes",
    "GroupListResponse",
    "GroupPersona",
    "GroupPurpose",
    "HekaFlow",
    "ImageUpload",
    "ImportInfo",
    "ImportStatus",
    "IndexSearchRequest",
    "IndexSearchRequestMetadata",
    "IndexSearchResponse",
    "IndexType",
    "JsonParseErrorBody",
    "KeycloakEvent",
    "KeycloakEventType",
    "KeycloakTokenRequest",
    "KeycloakUser",
    "LineageDirection",
    "LineageListRequest",
    "LineageListResponse",
    "LineageNeighbour",
    "LineageRelation",
    "LineageRequest",
    "LineageResponse",
    "LineageType",
    "MutatedEntities",
    "NewUser",
    "OAuthClient",
    "OAuthClientCreateResponse",
    "OAuthClientListResponse",
    "OAuthClientRequest",
    "OAuthClientUpdate",
    "OAuthTokenRequest",
    "OAuthTokenResponse",
    "ObjectId",
    "OpenIdErrorBody",
    "OpenLineageColumnLineageFacet",
    "OpenLineageColumnLineageField",
    "OpenLineageColumnLineageFields",
    "OpenLineageEvent",
    "OpenLineageEventType",
    "OpenLineageInputDataset",
    "OpenLineageInputField",
    "OpenLineageJob",
    "OpenLineageOutputDataset",
    "OpenLineageOutputFacets",
    "OpenLineageRun",
    "OpenObject",
    "PackageParameter",
    "ParsedQuery",
    "ParsedQueryColumn",
    "ParsedQueryError",
    "ParsedQueryObject",
    "ParsedQueryRelationship",
    "ParsingFlow",
    "PlatformErrorBody",
    "PolicyEvaluationRequest",
    "PolicyEvaluationResponse",
    "PresignedUrlRequest",
    "PresignedUrlResponse",
    "PropagateTags",
    "Query",
    "QueryAsset",
    "QueryColumn",
    "QueryColumnType",
    "QueryDetails",
    "QueryParserRequest",
    "QueryParserSourceType",
    "QueryRequest",
    "QueryStatus",
    "QueryStreamEvent",
    "RelatedCategoryHeader",
    "RelatedEntities",
    "RelatedObjectId",
    "RelatedTermHeader",
    "Relationship",
    "RelationshipAttributeDef",
    "RelationshipCategory",
    "RelationshipDef",
    "RelationshipEndDef",
    "RelationshipEndpoint",
    "RelationshipValues",
    "RelationshipWithExtInfo",
    "RemoveFromGroupRequest",
    "RequestListResponse",
    "ReRunRequest",
    "ResourcesDuration",
    "Role",
    "RoleListResponse",
    "SearchLogEntry",
    "SearchLogParameters",
    "SearchLogRequest",
    "SearchLogResponse",
    "SortClause",
    "SortItem",
    "SortNesting",
    "SortOrder",
    "SourceTagAttachment",
    "SourceTagAttachmentAttributes",
    "SourceTagAttachmentValue",
    "SsoMapper",
    "SsoMapperConfig",
    "StructDef",
    "TagIconType",
    "TagOptions",
    "TaskEsStatus",
    "TaskSearchRequest",
    "TaskSearchResponse",
    "TermAssignmentHeader",
    "TermAssignmentStatus",
    "TermCategorizationHeader",
    "TermRelationshipStatus",
    "TimeBoundary",
    "TypeDefBase",
    "TypeDefHeader",
    "TypesDef",
    "UnexpectedErrorBody",
    "UniqueAttributes",
    "UpdateAppRequest",
    "User",
    "UserAttributes",
    "UserListResponse",
    "UserMinimal",
    "UserPersona",
    "UTMTags",
    "WhoamiResponse",
    "Workflow",
    "WorkflowAnnotations",
    "WorkflowArguments",
    "WorkflowLabels",
    "WorkflowMetadata",
    "WorkflowParameter",
    "WorkflowPhase",
    "WorkflowResponse",
    "WorkflowRunResponse",
    "WorkflowScheduleList",
    "WorkflowScheduleResponse",
    "WorkflowScheduleSpec",
    "WorkflowScheduleStatus",
    "WorkflowSearchHits",
    "WorkflowSearchRequest",
    "WorkflowSearchResponse",
    "WorkflowSearchResult",
    "WorkflowSearchResultDetail",
    "WorkflowSearchTotal",
    "WorkflowSpec",
    "WorkflowStatus",
    "WorkflowTask",
    "WorkflowTasks",
    "WorkflowTaskTemplate",
    "WorkflowTemplate",
    "WorkflowTemplateRef",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
