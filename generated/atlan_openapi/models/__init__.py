# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The payloads of requests and responses, one class per module. Each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
    from .accessor_request import AccessorRequest
    from .accessor_response import AccessorResponse
    from .aggregation import Aggregation
    from .aggregation_bucket import AggregationBucket
    from .aggregations import Aggregations
    from .any_type_def import AnyTypeDef
    from .any_value import AnyValue
    from .api_token import ApiToken
    from .api_token_attributes import ApiTokenAttributes
    from .api_token_list_response import ApiTokenListResponse
    from .asset_mutation_response import AssetMutationResponse
    from .async_search_options import AsyncSearchOptions
    from .atlan_comparison_operator import AtlanComparisonOperator
    from .atlan_custom_attribute_primitive_type import AtlanCustomAttributePrimitiveType
    from .atlan_delete_type import AtlanDeleteType
    from .atlan_event import AtlanEvent
    from .atlan_event_payload import AtlanEventPayload
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
    from .bulk_import_response import BulkImportResponse
    from .business_metadata_def import BusinessMetadataDef
    from .caller_role import CallerRole
    from .cardinality import Cardinality
    from .child_score_mode import ChildScoreMode
    from .classification import Classification
    from .classification_associate_request import ClassificationAssociateRequest
    from .classification_def import ClassificationDef
    from .classification_page import ClassificationPage
    from .classification_sort_type import ClassificationSortType
    from .client_secret import ClientSecret
    from .custom_metadata_custom_type import CustomMetadataCustomType
    from .custom_metadata_import import CustomMetadataImport
    from .custom_metadata_logo_type import CustomMetadataLogoType
    from .custom_metadata_options import CustomMetadataOptions
    from .custom_metadata_sets import CustomMetadataSets
    from .custom_metadata_values import CustomMetadataValues
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
    from .import_info import ImportInfo
    from .import_status import ImportStatus
    from .index_search_request import IndexSearchRequest
    from .index_search_request_metadata import IndexSearchRequestMetadata
    from .index_search_response import IndexSearchResponse
    from .index_type import IndexType
    from .json_parse_error_body import JsonParseErrorBody
    from .keycloak_token_request import KeycloakTokenRequest
    from .lineage_direction import LineageDirection
    from .lineage_list_request import LineageListRequest
    from .lineage_list_response import LineageListResponse
    from .lineage_neighbour import LineageNeighbour
    from .lineage_relation import LineageRelation
    from .lineage_request import LineageRequest
    from .lineage_response import LineageResponse
    from .lineage_type import LineageType
    from .mutated_entities import MutatedEntities
    from .o_auth_token_request import OAuthTokenRequest
    from .o_auth_token_response import OAuthTokenResponse
    from .object_id import ObjectId
    from .open_id_error_body import OpenIdErrorBody
    from .open_object import OpenObject
    from .platform_error_body import PlatformErrorBody
    from .policy_evaluation_request import PolicyEvaluationRequest
    from .policy_evaluation_response import PolicyEvaluationResponse
    from .propagate_tags import PropagateTags
    from .query import Query
    from .related_category_header import RelatedCategoryHeader
    from .related_entities import RelatedEntities
    from .related_object_id import RelatedObjectId
    from .related_term_header import RelatedTermHeader
    from .relationship import Relationship
    from .relationship_attribute_def import RelationshipAttributeDef
    from .relationship_category import RelationshipCategory
    from .relationship_def import RelationshipDef
    from .relationship_end_def import RelationshipEndDef
    from .relationship_values import RelationshipValues
    from .relationship_with_ext_info import RelationshipWithExtInfo
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
    from .user import User
    from .user_attributes import UserAttributes
    from .user_list_response import UserListResponse
    from .user_minimal import UserMinimal
    from .user_persona import UserPersona
    from .utm_tags import UTMTags
    from .whoami_response import WhoamiResponse

_MODULES = {
    "AccessTokenResponse": ".access_token_response",
    "AccessorRequest": ".accessor_request",
    "AccessorResponse": ".accessor_response",
    "Aggregation": ".aggregation",
    "AggregationBucket": ".aggregation_bucket",
    "Aggregations": ".aggregations",
    "AnyTypeDef": ".any_type_def",
    "AnyValue": ".any_value",
    "ApiToken": ".api_token",
    "ApiTokenAttributes": ".api_token_attributes",
    "ApiTokenListResponse": ".api_token_list_response",
    "AssetMutationResponse": ".asset_mutation_response",
    "AsyncSearchOptions": ".async_search_options",
    "AtlanComparisonOperator": ".atlan_comparison_operator",
    "AtlanCustomAttributePrimitiveType": ".atlan_custom_attribute_primitive_type",
    "AtlanDeleteType": ".atlan_delete_type",
    "AtlanEvent": ".atlan_event",
    "AtlanEventPayload": ".atlan_event_payload",
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
    "BulkImportResponse": ".bulk_import_response",
    "BusinessMetadataDef": ".business_metadata_def",
    "CallerRole": ".caller_role",
    "Cardinality": ".cardinality",
    "ChildScoreMode": ".child_score_mode",
    "Classification": ".classification",
    "ClassificationAssociateRequest": ".classification_associate_request",
    "ClassificationDef": ".classification_def",
    "ClassificationPage": ".classification_page",
    "ClassificationSortType": ".classification_sort_type",
    "ClientSecret": ".client_secret",
    "CustomMetadataCustomType": ".custom_metadata_custom_type",
    "CustomMetadataImport": ".custom_metadata_import",
    "CustomMetadataLogoType": ".custom_metadata_logo_type",
    "CustomMetadataOptions": ".custom_metadata_options",
    "CustomMetadataSets": ".custom_metadata_sets",
    "CustomMetadataValues": ".custom_metadata_values",
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
    "ImportInfo": ".import_info",
    "ImportStatus": ".import_status",
    "IndexSearchRequest": ".index_search_request",
    "IndexSearchRequestMetadata": ".index_search_request_metadata",
    "IndexSearchResponse": ".index_search_response",
    "IndexType": ".index_type",
    "JsonParseErrorBody": ".json_parse_error_body",
    "KeycloakTokenRequest": ".keycloak_token_request",
    "LineageDirection": ".lineage_direction",
    "LineageListRequest": ".lineage_list_request",
    "LineageListResponse": ".lineage_list_response",
    "LineageNeighbour": ".lineage_neighbour",
    "LineageRelation": ".lineage_relation",
    "LineageRequest": ".lineage_request",
    "LineageResponse": ".lineage_response",
    "LineageType": ".lineage_type",
    "MutatedEntities": ".mutated_entities",
    "OAuthTokenRequest": ".o_auth_token_request",
    "OAuthTokenResponse": ".o_auth_token_response",
    "ObjectId": ".object_id",
    "OpenIdErrorBody": ".open_id_error_body",
    "OpenObject": ".open_object",
    "PlatformErrorBody": ".platform_error_body",
    "PolicyEvaluationRequest": ".policy_evaluation_request",
    "PolicyEvaluationResponse": ".policy_evaluation_response",
    "PropagateTags": ".propagate_tags",
    "Query": ".query",
    "RelatedCategoryHeader": ".related_category_header",
    "RelatedEntities": ".related_entities",
    "RelatedObjectId": ".related_object_id",
    "RelatedTermHeader": ".related_term_header",
    "Relationship": ".relationship",
    "RelationshipAttributeDef": ".relationship_attribute_def",
    "RelationshipCategory": ".relationship_category",
    "RelationshipDef": ".relationship_def",
    "RelationshipEndDef": ".relationship_end_def",
    "RelationshipValues": ".relationship_values",
    "RelationshipWithExtInfo": ".relationship_with_ext_info",
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
    "User": ".user",
    "UserAttributes": ".user_attributes",
    "UserListResponse": ".user_list_response",
    "UserMinimal": ".user_minimal",
    "UserPersona": ".user_persona",
    "UTMTags": ".utm_tags",
    "WhoamiResponse": ".whoami_response",
}

__all__ = (
    "AccessorRequest",
    "AccessorResponse",
    "AccessTokenResponse",
    "Aggregation",
    "AggregationBucket",
    "Aggregations",
    "AnyTypeDef",
    "AnyValue",
    "ApiToken",
    "ApiTokenAttributes",
    "ApiTokenListResponse",
    "AssetMutationResponse",
    "AsyncSearchOptions",
    "AtlanComparisonOperator",
    "AtlanCustomAttributePrimitiveType",
    "AtlanDeleteType",
    "AtlanEvent",
    "AtlanEventPayload",
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
    "BulkImportResponse",
    "BusinessMetadataDef",
    "CallerRole",
    "Cardinality",
    "ChildScoreMode",
    "Classification",
    "ClassificationAssociateRequest",
    "ClassificationDef",
    "ClassificationPage",
    "ClassificationSortType",
    "ClientSecret",
    "CustomMetadataCustomType",
    "CustomMetadataImport",
    "CustomMetadataLogoType",
    "CustomMetadataOptions",
    "CustomMetadataSets",
    "CustomMetadataValues",
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
    "ImportInfo",
    "ImportStatus",
    "IndexSearchRequest",
    "IndexSearchRequestMetadata",
    "IndexSearchResponse",
    "IndexType",
    "JsonParseErrorBody",
    "KeycloakTokenRequest",
    "LineageDirection",
    "LineageListRequest",
    "LineageListResponse",
    "LineageNeighbour",
    "LineageRelation",
    "LineageRequest",
    "LineageResponse",
    "LineageType",
    "MutatedEntities",
    "OAuthTokenRequest",
    "OAuthTokenResponse",
    "ObjectId",
    "OpenIdErrorBody",
    "OpenObject",
    "PlatformErrorBody",
    "PolicyEvaluationRequest",
    "PolicyEvaluationResponse",
    "PropagateTags",
    "Query",
    "RelatedCategoryHeader",
    "RelatedEntities",
    "RelatedObjectId",
    "RelatedTermHeader",
    "Relationship",
    "RelationshipAttributeDef",
    "RelationshipCategory",
    "RelationshipDef",
    "RelationshipEndDef",
    "RelationshipValues",
    "RelationshipWithExtInfo",
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
    "User",
    "UserAttributes",
    "UserListResponse",
    "UserMinimal",
    "UserPersona",
    "UTMTags",
    "WhoamiResponse",
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
