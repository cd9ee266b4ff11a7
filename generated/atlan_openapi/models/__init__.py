# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""The payloads of requests and responses, one class per module. Each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
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
    from .atlan_delete_type import AtlanDeleteType
    from .atlan_task import AtlanTask
    from .atlan_task_status import AtlanTaskStatus
    from .atlan_task_type import AtlanTaskType
    from .atlan_type_category import AtlanTypeCategory
    from .atlas_entity import AtlasEntity
    from .atlas_error_body import AtlasErrorBody
    from .attribute_def import AttributeDef
    from .business_metadata_def import BusinessMetadataDef
    from .caller_role import CallerRole
    from .cardinality import Cardinality
    from .classification import Classification
    from .classification_def import ClassificationDef
    from .classification_page import ClassificationPage
    from .classification_sort_type import ClassificationSortType
    from .client_secret import ClientSecret
    from .custom_metadata_sets import CustomMetadataSets
    from .custom_metadata_values import CustomMetadataValues
    from .dsl import Dsl
    from .entities_with_ext_info import EntitiesWithExtInfo
    from .entity_bulk_request import EntityBulkRequest
    from .entity_def import EntityDef
    from .entity_header import EntityHeader
    from .entity_status import EntityStatus
    from .entity_with_ext_info import EntityWithExtInfo
    from .enum_def import EnumDef
    from .enum_element_def import EnumElementDef
    from .error_cause import ErrorCause
    from .filter_condition import FilterCondition
    from .filter_criteria import FilterCriteria
    from .gateway_error_body import GatewayErrorBody
    from .group import Group
    from .group_attributes import GroupAttributes
    from .group_list_response import GroupListResponse
    from .group_persona import GroupPersona
    from .group_purpose import GroupPurpose
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
    from .lineage_type import LineageType
    from .mutated_entities import MutatedEntities
    from .o_auth_token_request import OAuthTokenRequest
    from .o_auth_token_response import OAuthTokenResponse
    from .open_id_error_body import OpenIdErrorBody
    from .open_object import OpenObject
    from .platform_error_body import PlatformErrorBody
    from .propagate_tags import PropagateTags
    from .query import Query
    from .relationship_attribute_def import RelationshipAttributeDef
    from .relationship_category import RelationshipCategory
    from .relationship_def import RelationshipDef
    from .relationship_end_def import RelationshipEndDef
    from .role import Role
    from .role_list_response import RoleListResponse
    from .struct_def import StructDef
    from .task_es_status import TaskEsStatus
    from .task_search_request import TaskSearchRequest
    from .task_search_response import TaskSearchResponse
    from .term_assignment_header import TermAssignmentHeader
    from .term_assignment_status import TermAssignmentStatus
    from .time_boundary import TimeBoundary
    from .type_def_base import TypeDefBase
    from .types_def import TypesDef
    from .unexpected_error_body import UnexpectedErrorBody
    from .user import User
    from .user_attributes import UserAttributes
    from .user_list_response import UserListResponse
    from .user_minimal import UserMinimal
    from .user_persona import UserPersona
    from .whoami_response import WhoamiResponse

_MODULES = {
    "AccessTokenResponse": ".access_token_response",
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
    "AtlanDeleteType": ".atlan_delete_type",
    "AtlanTask": ".atlan_task",
    "AtlanTaskStatus": ".atlan_task_status",
    "AtlanTaskType": ".atlan_task_type",
    "AtlanTypeCategory": ".atlan_type_category",
    "AtlasEntity": ".atlas_entity",
    "AtlasErrorBody": ".atlas_error_body",
    "AttributeDef": ".attribute_def",
    "BusinessMetadataDef": ".business_metadata_def",
    "CallerRole": ".caller_role",
    "Cardinality": ".cardinality",
    "Classification": ".classification",
    "ClassificationDef": ".classification_def",
    "ClassificationPage": ".classification_page",
    "ClassificationSortType": ".classification_sort_type",
    "ClientSecret": ".client_secret",
    "CustomMetadataSets": ".custom_metadata_sets",
    "CustomMetadataValues": ".custom_metadata_values",
    "Dsl": ".dsl",
    "EntitiesWithExtInfo": ".entities_with_ext_info",
    "EntityBulkRequest": ".entity_bulk_request",
    "EntityDef": ".entity_def",
    "EntityHeader": ".entity_header",
    "EntityStatus": ".entity_status",
    "EntityWithExtInfo": ".entity_with_ext_info",
    "EnumDef": ".enum_def",
    "EnumElementDef": ".enum_element_def",
    "ErrorCause": ".error_cause",
    "FilterCondition": ".filter_condition",
    "FilterCriteria": ".filter_criteria",
    "GatewayErrorBody": ".gateway_error_body",
    "Group": ".group",
    "GroupAttributes": ".group_attributes",
    "GroupListResponse": ".group_list_response",
    "GroupPersona": ".group_persona",
    "GroupPurpose": ".group_purpose",
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
    "LineageType": ".lineage_type",
    "MutatedEntities": ".mutated_entities",
    "OAuthTokenRequest": ".o_auth_token_request",
    "OAuthTokenResponse": ".o_auth_token_response",
    "OpenIdErrorBody": ".open_id_error_body",
    "OpenObject": ".open_object",
    "PlatformErrorBody": ".platform_error_body",
    "PropagateTags": ".propagate_tags",
    "Query": ".query",
    "RelationshipAttributeDef": ".relationship_attribute_def",
    "RelationshipCategory": ".relationship_category",
    "RelationshipDef": ".relationship_def",
    "RelationshipEndDef": ".relationship_end_def",
    "Role": ".role",
    "RoleListResponse": ".role_list_response",
    "StructDef": ".struct_def",
    "TaskEsStatus": ".task_es_status",
    "TaskSearchRequest": ".task_search_request",
    "TaskSearchResponse": ".task_search_response",
    "TermAssignmentHeader": ".term_assignment_header",
    "TermAssignmentStatus": ".term_assignment_status",
    "TimeBoundary": ".time_boundary",
    "TypeDefBase": ".type_def_base",
    "TypesDef": ".types_def",
    "UnexpectedErrorBody": ".unexpected_error_body",
    "User": ".user",
    "UserAttributes": ".user_attributes",
    "UserListResponse": ".user_list_response",
    "UserMinimal": ".user_minimal",
    "UserPersona": ".user_persona",
    "WhoamiResponse": ".whoami_response",
}

__all__ = (
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
    "AtlanDeleteType",
    "AtlanTask",
    "AtlanTaskStatus",
    "AtlanTaskType",
    "AtlanTypeCategory",
    "AtlasEntity",
    "AtlasErrorBody",
    "AttributeDef",
    "BusinessMetadataDef",
    "CallerRole",
    "Cardinality",
    "Classification",
    "ClassificationDef",
    "ClassificationPage",
    "ClassificationSortType",
    "ClientSecret",
    "CustomMetadataSets",
    "CustomMetadataValues",
    "Dsl",
    "EntitiesWithExtInfo",
    "EntityBulkRequest",
    "EntityDef",
    "EntityHeader",
    "EntityStatus",
    "EntityWithExtInfo",
    "EnumDef",
    "EnumElementDef",
    "ErrorCause",
    "FilterCondition",
    "FilterCriteria",
    "GatewayErrorBody",
    "Group",
    "GroupAttributes",
    "GroupListResponse",
    "GroupPersona",
    "GroupPurpose",
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
    "LineageType",
    "MutatedEntities",
    "OAuthTokenRequest",
    "OAuthTokenResponse",
    "OpenIdErrorBody",
    "OpenObject",
    "PlatformErrorBody",
    "PropagateTags",
    "Query",
    "RelationshipAttributeDef",
    "RelationshipCategory",
    "RelationshipDef",
    "RelationshipEndDef",
    "Role",
    "RoleListResponse",
    "StructDef",
    "TaskEsStatus",
    "TaskSearchRequest",
    "TaskSearchResponse",
    "TermAssignmentHeader",
    "TermAssignmentStatus",
    "TimeBoundary",
    "TypeDefBase",
    "TypesDef",
    "UnexpectedErrorBody",
    "User",
    "UserAttributes",
    "UserListResponse",
    "UserMinimal",
    "UserPersona",
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
