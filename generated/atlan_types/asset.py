# Derived from spec/typedefs/asset.json and spec/recipes/asset.yaml by scripts/generate.py. Do not edit.
"""Asset, Incident, DataSet, IndistinctAsset, Infrastructure, ProcessExecution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Decimal,
    EnumCodec,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Moment,
    Reference,
    References,
    SetOf,
    StructCodec,
    Structure,
    Text,
    codecs,
)
from atlan.model.entity.mixins.asset import AssetMethods
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    KeywordTextStemmedField,
    NumericField,
    NumericRankField,
    RelationField,
    TextField,
)
from atlan_types.referenceable import Referenceable

if TYPE_CHECKING:
    from atlan_types.anomalo import AnomaloCheck
    from atlan_types.app import Application, ApplicationField
    from atlan_types.context import ContextRepository
    from atlan_types.data_contract import DataContract
    from atlan_types.data_mesh import DataProduct
    from atlan_types.data_quality import DataQualityRule, Metric
    from atlan_types.enums import (
        AssetDQRunStatus,
        CertificateStatus,
        DataQualityDimension,
        DataQualityResult,
        DataQualityScheduleType,
        DataQualitySourceSyncStatus,
        IncidentSeverity,
        SourceCostUnitType,
    )
    from atlan_types.gcp_dataplex import GCPDataplexAspectType
    from atlan_types.knowledge import KnowledgeFile
    from atlan_types.monte_carlo import MCIncident, MCMonitor
    from atlan_types.resource import File, Link, Readme
    from atlan_types.schema_registry import SchemaRegistrySubject
    from atlan_types.soda import SodaCheck
    from atlan_types.structs import (
        AssetExternalDQMetadata,
        AssetGCPDataplexMetadata,
        AssetSmusMetadataFormDetails,
        AssetSummaryProvider,
        PopularityInsights,
        StarredDetails,
    )

__all__ = [
    "Asset",
    "Incident",
    "DataSet",
    "IndistinctAsset",
    "Infrastructure",
    "ProcessExecution",
]


class Asset(AssetMethods, Referenceable):
    """Anything that people look at in Atlan: it has a name, a description, owners, a certificate and much more."""

    __slots__ = ()

    _type = "Asset"
    _abstract = True

    NAME = KeywordTextStemmedField("name", "name.keyword", "name", "name.stemmed")
    name: Text[KeywordTextStemmedField] = Text(NAME)
    """What people call the asset."""
    DISPLAY_NAME = KeywordTextField("displayName", "displayName.keyword", "displayName.delimiter")
    display_name: Text[KeywordTextField] = Text(DISPLAY_NAME)
    """What the user interface shows instead of the name."""
    DESCRIPTION = KeywordTextField("description", "description.keyword", "description.text")
    description: Text[KeywordTextField] = Text(DESCRIPTION)
    """What the source says about the asset."""
    ASSET_SOURCE_README = KeywordTextField(
        "assetSourceReadme", "assetSourceReadme.keyword", "assetSourceReadme"
    )
    asset_source_readme: Text[KeywordTextField] = Text(ASSET_SOURCE_README)
    USER_DESCRIPTION = KeywordTextField("userDescription", "userDescription.keyword", "userDescription.text")
    user_description: Text[KeywordTextField] = Text(USER_DESCRIPTION)
    """What people say about the asset; it wins over the description of the source."""
    ASSET_AI_GENERATED_DESCRIPTION = TextField("assetAiGeneratedDescription", "assetAiGeneratedDescription")
    asset_ai_generated_description: Text[TextField] = Text(ASSET_AI_GENERATED_DESCRIPTION)
    ASSET_AI_GENERATED_DESCRIPTION_CONFIDENCE = NumericField(
        "assetAiGeneratedDescriptionConfidence", "assetAiGeneratedDescriptionConfidence"
    )
    asset_ai_generated_description_confidence: Decimal[NumericField] = Decimal(
        ASSET_AI_GENERATED_DESCRIPTION_CONFIDENCE
    )
    ASSET_AI_GENERATED_DESCRIPTION_REASONING = KeywordField(
        "assetAiGeneratedDescriptionReasoning", "assetAiGeneratedDescriptionReasoning"
    )
    asset_ai_generated_description_reasoning: Text[KeywordField] = Text(
        ASSET_AI_GENERATED_DESCRIPTION_REASONING
    )
    TENANT_ID = TextField("tenantId", "tenantId")
    tenant_id: Text[TextField] = Text(TENANT_ID)
    CERTIFICATE_STATUS = KeywordTextField("certificateStatus", "certificateStatus", "certificateStatus.text")
    certificate_status: Choice[CertificateStatus, KeywordTextField] = Choice(
        CERTIFICATE_STATUS, "CertificateStatus"
    )
    """How far the asset can be trusted."""
    CERTIFICATE_STATUS_MESSAGE = TextField("certificateStatusMessage", "certificateStatusMessage")
    certificate_status_message: Text[TextField] = Text(CERTIFICATE_STATUS_MESSAGE)
    """Why."""
    CERTIFICATE_UPDATED_BY = KeywordField("certificateUpdatedBy", "certificateUpdatedBy")
    certificate_updated_by: Text[KeywordField] = Text(CERTIFICATE_UPDATED_BY)
    CERTIFICATE_UPDATED_AT = NumericField("certificateUpdatedAt", "certificateUpdatedAt")
    certificate_updated_at: Moment[NumericField] = Moment(CERTIFICATE_UPDATED_AT)
    ANNOUNCEMENT_TITLE = KeywordTextField(
        "announcementTitle", "announcementTitle.keyword", "announcementTitle"
    )
    announcement_title: Text[KeywordTextField] = Text(ANNOUNCEMENT_TITLE)
    """Headline of what is announced on the asset."""
    ANNOUNCEMENT_MESSAGE = TextField("announcementMessage", "announcementMessage")
    announcement_message: Text[TextField] = Text(ANNOUNCEMENT_MESSAGE)
    """What is announced on the asset."""
    ANNOUNCEMENT_TYPE = KeywordField("announcementType", "announcementType")
    announcement_type: Text[KeywordField] = Text(ANNOUNCEMENT_TYPE)
    """How urgent the announcement is."""
    ANNOUNCEMENT_UPDATED_AT = NumericField("announcementUpdatedAt", "announcementUpdatedAt")
    announcement_updated_at: Moment[NumericField] = Moment(ANNOUNCEMENT_UPDATED_AT)
    ANNOUNCEMENT_UPDATED_BY = KeywordField("announcementUpdatedBy", "announcementUpdatedBy")
    announcement_updated_by: Text[KeywordField] = Text(ANNOUNCEMENT_UPDATED_BY)
    ASSET_ANNOUNCEMENT_EXPIRED_AT = NumericField("assetAnnouncementExpiredAt", "assetAnnouncementExpiredAt")
    asset_announcement_expired_at: Moment[NumericField] = Moment(ASSET_ANNOUNCEMENT_EXPIRED_AT)
    OWNER_USERS = KeywordField("ownerUsers", "ownerUsers")
    owner_users: SetOf[str, KeywordField] = SetOf(OWNER_USERS, codecs.TEXT)
    """Names of the users who own the asset."""
    OWNER_GROUPS = KeywordField("ownerGroups", "ownerGroups")
    owner_groups: SetOf[str, KeywordField] = SetOf(OWNER_GROUPS, codecs.TEXT)
    """Names of the groups that own the asset."""
    ADMIN_USERS = KeywordField("adminUsers", "adminUsers")
    admin_users: SetOf[str, KeywordField] = SetOf(ADMIN_USERS, codecs.TEXT)
    """Names of the users who administer the asset."""
    ADMIN_GROUPS = KeywordField("adminGroups", "adminGroups")
    admin_groups: SetOf[str, KeywordField] = SetOf(ADMIN_GROUPS, codecs.TEXT)
    """Names of the groups that administer the asset."""
    VIEWER_USERS = KeywordField("viewerUsers", "viewerUsers")
    viewer_users: SetOf[str, KeywordField] = SetOf(VIEWER_USERS, codecs.TEXT)
    """Names of the users who may view the asset."""
    VIEWER_GROUPS = KeywordField("viewerGroups", "viewerGroups")
    viewer_groups: SetOf[str, KeywordField] = SetOf(VIEWER_GROUPS, codecs.TEXT)
    """Names of the groups that may view the asset."""
    CONNECTOR_NAME = KeywordField("connectorName", "connectorName")
    connector_name: Text[KeywordField] = Text(CONNECTOR_NAME)
    """Kind of the source that the asset comes from."""
    CONNECTION_NAME = KeywordTextField("connectionName", "connectionName", "connectionName.text")
    connection_name: Text[KeywordTextField] = Text(CONNECTION_NAME)
    """Name of the connection that the asset comes through."""
    CONNECTION_QUALIFIED_NAME = KeywordTextField(
        "connectionQualifiedName", "connectionQualifiedName", "connectionQualifiedName.text"
    )
    connection_qualified_name: Text[KeywordTextField] = Text(CONNECTION_QUALIFIED_NAME)
    """QualifiedName of the connection that the asset comes through."""
    ASSET_MANAGED_BY = KeywordField("assetManagedBy", "assetManagedBy")
    asset_managed_by: Text[KeywordField] = Text(ASSET_MANAGED_BY)
    HAS_LINEAGE = BooleanField("__hasLineage", "__hasLineage")
    has_lineage: Flag[BooleanField] = Flag(HAS_LINEAGE)
    """Whether any process reads or writes the asset."""
    IS_DISCOVERABLE = BooleanField("isDiscoverable", "isDiscoverable")
    is_discoverable: Flag[BooleanField] = Flag(IS_DISCOVERABLE)
    IS_EDITABLE = BooleanField("isEditable", "isEditable")
    is_editable: Flag[BooleanField] = Flag(IS_EDITABLE)
    SUB_TYPE = KeywordField("subType", "subType")
    sub_type: Text[KeywordField] = Text(SUB_TYPE)
    """Kind of the asset within its type."""
    VIEW_SCORE = NumericRankField("viewScore", "viewScore", "viewScore.rank_feature")
    view_score: Decimal[NumericRankField] = Decimal(VIEW_SCORE)
    """How much the asset is looked at in Atlan, compared with others."""
    POPULARITY_SCORE = NumericRankField("popularityScore", "popularityScore", "popularityScore.rank_feature")
    popularity_score: Decimal[NumericRankField] = Decimal(POPULARITY_SCORE)
    """How much the asset is used, compared with others."""
    SOURCE_OWNERS = TextField("sourceOwners", "sourceOwners")
    source_owners: Text[TextField] = Text(SOURCE_OWNERS)
    ASSET_SOURCE_ID = KeywordField("assetSourceId", "assetSourceId")
    asset_source_id: Text[KeywordField] = Text(ASSET_SOURCE_ID)
    SOURCE_CREATED_BY = KeywordField("sourceCreatedBy", "sourceCreatedBy")
    source_created_by: Text[KeywordField] = Text(SOURCE_CREATED_BY)
    SOURCE_CREATED_AT = NumericField("sourceCreatedAt", "sourceCreatedAt")
    source_created_at: Moment[NumericField] = Moment(SOURCE_CREATED_AT)
    """When the asset was made in its source."""
    SOURCE_UPDATED_AT = NumericField("sourceUpdatedAt", "sourceUpdatedAt")
    source_updated_at: Moment[NumericField] = Moment(SOURCE_UPDATED_AT)
    """When the asset was changed last in its source."""
    SOURCE_UPDATED_BY = KeywordField("sourceUpdatedBy", "sourceUpdatedBy")
    source_updated_by: Text[KeywordField] = Text(SOURCE_UPDATED_BY)
    SOURCE_URL = KeywordField("sourceURL", "sourceURL")
    source_url: Text[KeywordField] = Text(SOURCE_URL)
    """Address of the asset in its source."""
    SOURCE_EMBED_URL = KeywordField("sourceEmbedURL", "sourceEmbedURL")
    source_embed_url: Text[KeywordField] = Text(SOURCE_EMBED_URL)
    LAST_SYNC_WORKFLOW_NAME = KeywordField("lastSyncWorkflowName", "lastSyncWorkflowName")
    last_sync_workflow_name: Text[KeywordField] = Text(LAST_SYNC_WORKFLOW_NAME)
    LAST_SYNC_RUN_AT = NumericField("lastSyncRunAt", "lastSyncRunAt")
    last_sync_run_at: Moment[NumericField] = Moment(LAST_SYNC_RUN_AT)
    """When the asset was crawled last."""
    LAST_SYNC_RUN = KeywordField("lastSyncRun", "lastSyncRun")
    last_sync_run: Text[KeywordField] = Text(LAST_SYNC_RUN)
    ADMIN_ROLES = KeywordField("adminRoles", "adminRoles")
    admin_roles: SetOf[str, KeywordField] = SetOf(ADMIN_ROLES, codecs.TEXT)
    """Ids of the roles that administer the asset."""
    SOURCE_READ_COUNT = NumericField("sourceReadCount", "sourceReadCount")
    source_read_count: Integer[NumericField] = Integer(SOURCE_READ_COUNT)
    SOURCE_READ_USER_COUNT = NumericField("sourceReadUserCount", "sourceReadUserCount")
    source_read_user_count: Integer[NumericField] = Integer(SOURCE_READ_USER_COUNT)
    SOURCE_LAST_READ_AT = NumericField("sourceLastReadAt", "sourceLastReadAt")
    source_last_read_at: Moment[NumericField] = Moment(SOURCE_LAST_READ_AT)
    LAST_ROW_CHANGED_AT = NumericField("lastRowChangedAt", "lastRowChangedAt")
    last_row_changed_at: Moment[NumericField] = Moment(LAST_ROW_CHANGED_AT)
    SOURCE_TOTAL_COST = NumericField("sourceTotalCost", "sourceTotalCost")
    source_total_cost: Decimal[NumericField] = Decimal(SOURCE_TOTAL_COST)
    SOURCE_COST_UNIT = KeywordField("sourceCostUnit", "sourceCostUnit")
    source_cost_unit: Choice[SourceCostUnitType, KeywordField] = Choice(
        SOURCE_COST_UNIT, "SourceCostUnitType"
    )
    SOURCE_READ_QUERY_COST = NumericField("sourceReadQueryCost", "sourceReadQueryCost")
    source_read_query_cost: Decimal[NumericField] = Decimal(SOURCE_READ_QUERY_COST)
    SOURCE_READ_RECENT_USER_LIST = KeywordField("sourceReadRecentUserList", "sourceReadRecentUserList")
    source_read_recent_user_list: SetOf[str, KeywordField] = SetOf(SOURCE_READ_RECENT_USER_LIST, codecs.TEXT)
    SOURCE_READ_RECENT_USER_RECORD_LIST = KeywordField(
        "sourceReadRecentUserRecordList", "sourceReadRecentUserRecordList"
    )
    source_read_recent_user_record_list: ListOf[PopularityInsights, KeywordField] = ListOf(
        SOURCE_READ_RECENT_USER_RECORD_LIST, StructCodec("PopularityInsights")
    )
    SOURCE_READ_TOP_USER_LIST = KeywordField("sourceReadTopUserList", "sourceReadTopUserList")
    source_read_top_user_list: SetOf[str, KeywordField] = SetOf(SOURCE_READ_TOP_USER_LIST, codecs.TEXT)
    SOURCE_READ_TOP_USER_RECORD_LIST = KeywordField(
        "sourceReadTopUserRecordList", "sourceReadTopUserRecordList"
    )
    source_read_top_user_record_list: ListOf[PopularityInsights, KeywordField] = ListOf(
        SOURCE_READ_TOP_USER_RECORD_LIST, StructCodec("PopularityInsights")
    )
    SOURCE_READ_POPULAR_QUERY_RECORD_LIST = KeywordField(
        "sourceReadPopularQueryRecordList", "sourceReadPopularQueryRecordList"
    )
    source_read_popular_query_record_list: ListOf[PopularityInsights, KeywordField] = ListOf(
        SOURCE_READ_POPULAR_QUERY_RECORD_LIST, StructCodec("PopularityInsights")
    )
    SOURCE_READ_EXPENSIVE_QUERY_RECORD_LIST = KeywordField(
        "sourceReadExpensiveQueryRecordList", "sourceReadExpensiveQueryRecordList"
    )
    source_read_expensive_query_record_list: ListOf[PopularityInsights, KeywordField] = ListOf(
        SOURCE_READ_EXPENSIVE_QUERY_RECORD_LIST, StructCodec("PopularityInsights")
    )
    SOURCE_READ_SLOW_QUERY_RECORD_LIST = KeywordField(
        "sourceReadSlowQueryRecordList", "sourceReadSlowQueryRecordList"
    )
    source_read_slow_query_record_list: ListOf[PopularityInsights, KeywordField] = ListOf(
        SOURCE_READ_SLOW_QUERY_RECORD_LIST, StructCodec("PopularityInsights")
    )
    SOURCE_QUERY_COMPUTE_COST_LIST = KeywordField("sourceQueryComputeCostList", "sourceQueryComputeCostList")
    source_query_compute_cost_list: SetOf[str, KeywordField] = SetOf(
        SOURCE_QUERY_COMPUTE_COST_LIST, codecs.TEXT
    )
    SOURCE_QUERY_COMPUTE_COST_RECORD_LIST = KeywordField(
        "sourceQueryComputeCostRecordList", "sourceQueryComputeCostRecordList"
    )
    source_query_compute_cost_record_list: ListOf[PopularityInsights, KeywordField] = ListOf(
        SOURCE_QUERY_COMPUTE_COST_RECORD_LIST, StructCodec("PopularityInsights")
    )
    DBT_QUALIFIED_NAME = KeywordTextField("dbtQualifiedName", "dbtQualifiedName", "dbtQualifiedName.text")
    dbt_qualified_name: Text[KeywordTextField] = Text(DBT_QUALIFIED_NAME)
    ASSET_DBT_WORKFLOW_LAST_UPDATED = KeywordField(
        "assetDbtWorkflowLastUpdated", "assetDbtWorkflowLastUpdated"
    )
    asset_dbt_workflow_last_updated: Text[KeywordField] = Text(ASSET_DBT_WORKFLOW_LAST_UPDATED)
    ASSET_DBT_ALIAS = KeywordTextField("assetDbtAlias", "assetDbtAlias.keyword", "assetDbtAlias")
    asset_dbt_alias: Text[KeywordTextField] = Text(ASSET_DBT_ALIAS)
    ASSET_DBT_META = TextField("assetDbtMeta", "assetDbtMeta")
    asset_dbt_meta: Text[TextField] = Text(ASSET_DBT_META)
    ASSET_DBT_UNIQUE_ID = KeywordTextField("assetDbtUniqueId", "assetDbtUniqueId.keyword", "assetDbtUniqueId")
    asset_dbt_unique_id: Text[KeywordTextField] = Text(ASSET_DBT_UNIQUE_ID)
    ASSET_DBT_ACCOUNT_NAME = KeywordTextField(
        "assetDbtAccountName", "assetDbtAccountName.keyword", "assetDbtAccountName"
    )
    asset_dbt_account_name: Text[KeywordTextField] = Text(ASSET_DBT_ACCOUNT_NAME)
    ASSET_DBT_PROJECT_NAME = KeywordTextField(
        "assetDbtProjectName", "assetDbtProjectName.keyword", "assetDbtProjectName"
    )
    asset_dbt_project_name: Text[KeywordTextField] = Text(ASSET_DBT_PROJECT_NAME)
    ASSET_DBT_PACKAGE_NAME = KeywordTextField(
        "assetDbtPackageName", "assetDbtPackageName.keyword", "assetDbtPackageName"
    )
    asset_dbt_package_name: Text[KeywordTextField] = Text(ASSET_DBT_PACKAGE_NAME)
    ASSET_DBT_JOB_NAME = KeywordTextField("assetDbtJobName", "assetDbtJobName.keyword", "assetDbtJobName")
    asset_dbt_job_name: Text[KeywordTextField] = Text(ASSET_DBT_JOB_NAME)
    ASSET_DBT_JOB_SCHEDULE = KeywordField("assetDbtJobSchedule", "assetDbtJobSchedule")
    asset_dbt_job_schedule: Text[KeywordField] = Text(ASSET_DBT_JOB_SCHEDULE)
    ASSET_DBT_JOB_STATUS = KeywordField("assetDbtJobStatus", "assetDbtJobStatus")
    asset_dbt_job_status: Text[KeywordField] = Text(ASSET_DBT_JOB_STATUS)
    ASSET_DBT_TEST_STATUS = KeywordField("assetDbtTestStatus", "assetDbtTestStatus")
    asset_dbt_test_status: Text[KeywordField] = Text(ASSET_DBT_TEST_STATUS)
    ASSET_DBT_JOB_SCHEDULE_CRON_HUMANIZED = TextField(
        "assetDbtJobScheduleCronHumanized", "assetDbtJobScheduleCronHumanized"
    )
    asset_dbt_job_schedule_cron_humanized: Text[TextField] = Text(ASSET_DBT_JOB_SCHEDULE_CRON_HUMANIZED)
    ASSET_DBT_JOB_LAST_RUN = NumericField("assetDbtJobLastRun", "assetDbtJobLastRun")
    asset_dbt_job_last_run: Moment[NumericField] = Moment(ASSET_DBT_JOB_LAST_RUN)
    ASSET_DBT_JOB_LAST_RUN_URL = KeywordField("assetDbtJobLastRunUrl", "assetDbtJobLastRunUrl")
    asset_dbt_job_last_run_url: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_URL)
    ASSET_DBT_JOB_LAST_RUN_CREATED_AT = NumericField(
        "assetDbtJobLastRunCreatedAt", "assetDbtJobLastRunCreatedAt"
    )
    asset_dbt_job_last_run_created_at: Moment[NumericField] = Moment(ASSET_DBT_JOB_LAST_RUN_CREATED_AT)
    ASSET_DBT_JOB_LAST_RUN_UPDATED_AT = NumericField(
        "assetDbtJobLastRunUpdatedAt", "assetDbtJobLastRunUpdatedAt"
    )
    asset_dbt_job_last_run_updated_at: Moment[NumericField] = Moment(ASSET_DBT_JOB_LAST_RUN_UPDATED_AT)
    ASSET_DBT_JOB_LAST_RUN_DEQUED_AT = NumericField(
        "assetDbtJobLastRunDequedAt", "assetDbtJobLastRunDequedAt"
    )
    asset_dbt_job_last_run_dequed_at: Moment[NumericField] = Moment(ASSET_DBT_JOB_LAST_RUN_DEQUED_AT)
    ASSET_DBT_JOB_LAST_RUN_STARTED_AT = NumericField(
        "assetDbtJobLastRunStartedAt", "assetDbtJobLastRunStartedAt"
    )
    asset_dbt_job_last_run_started_at: Moment[NumericField] = Moment(ASSET_DBT_JOB_LAST_RUN_STARTED_AT)
    ASSET_DBT_JOB_LAST_RUN_TOTAL_DURATION = KeywordField(
        "assetDbtJobLastRunTotalDuration", "assetDbtJobLastRunTotalDuration"
    )
    asset_dbt_job_last_run_total_duration: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_TOTAL_DURATION)
    ASSET_DBT_JOB_LAST_RUN_TOTAL_DURATION_HUMANIZED = TextField(
        "assetDbtJobLastRunTotalDurationHumanized", "assetDbtJobLastRunTotalDurationHumanized"
    )
    asset_dbt_job_last_run_total_duration_humanized: Text[TextField] = Text(
        ASSET_DBT_JOB_LAST_RUN_TOTAL_DURATION_HUMANIZED
    )
    ASSET_DBT_JOB_LAST_RUN_QUEUED_DURATION = KeywordField(
        "assetDbtJobLastRunQueuedDuration", "assetDbtJobLastRunQueuedDuration"
    )
    asset_dbt_job_last_run_queued_duration: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_QUEUED_DURATION)
    ASSET_DBT_JOB_LAST_RUN_QUEUED_DURATION_HUMANIZED = KeywordField(
        "assetDbtJobLastRunQueuedDurationHumanized", "assetDbtJobLastRunQueuedDurationHumanized"
    )
    asset_dbt_job_last_run_queued_duration_humanized: Text[KeywordField] = Text(
        ASSET_DBT_JOB_LAST_RUN_QUEUED_DURATION_HUMANIZED
    )
    ASSET_DBT_JOB_LAST_RUN_RUN_DURATION = KeywordField(
        "assetDbtJobLastRunRunDuration", "assetDbtJobLastRunRunDuration"
    )
    asset_dbt_job_last_run_run_duration: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_RUN_DURATION)
    ASSET_DBT_JOB_LAST_RUN_RUN_DURATION_HUMANIZED = KeywordField(
        "assetDbtJobLastRunRunDurationHumanized", "assetDbtJobLastRunRunDurationHumanized"
    )
    asset_dbt_job_last_run_run_duration_humanized: Text[KeywordField] = Text(
        ASSET_DBT_JOB_LAST_RUN_RUN_DURATION_HUMANIZED
    )
    ASSET_DBT_JOB_LAST_RUN_GIT_BRANCH = KeywordTextField(
        "assetDbtJobLastRunGitBranch", "assetDbtJobLastRunGitBranch", "assetDbtJobLastRunGitBranch.text"
    )
    asset_dbt_job_last_run_git_branch: Text[KeywordTextField] = Text(ASSET_DBT_JOB_LAST_RUN_GIT_BRANCH)
    ASSET_DBT_JOB_LAST_RUN_GIT_SHA = KeywordField("assetDbtJobLastRunGitSha", "assetDbtJobLastRunGitSha")
    asset_dbt_job_last_run_git_sha: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_GIT_SHA)
    ASSET_DBT_JOB_LAST_RUN_STATUS_MESSAGE = KeywordTextField(
        "assetDbtJobLastRunStatusMessage",
        "assetDbtJobLastRunStatusMessage.keyword",
        "assetDbtJobLastRunStatusMessage",
    )
    asset_dbt_job_last_run_status_message: Text[KeywordTextField] = Text(
        ASSET_DBT_JOB_LAST_RUN_STATUS_MESSAGE
    )
    ASSET_DBT_JOB_LAST_RUN_OWNER_THREAD_ID = KeywordField(
        "assetDbtJobLastRunOwnerThreadId", "assetDbtJobLastRunOwnerThreadId"
    )
    asset_dbt_job_last_run_owner_thread_id: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_OWNER_THREAD_ID)
    ASSET_DBT_JOB_LAST_RUN_EXECUTED_BY_THREAD_ID = KeywordField(
        "assetDbtJobLastRunExecutedByThreadId", "assetDbtJobLastRunExecutedByThreadId"
    )
    asset_dbt_job_last_run_executed_by_thread_id: Text[KeywordField] = Text(
        ASSET_DBT_JOB_LAST_RUN_EXECUTED_BY_THREAD_ID
    )
    ASSET_DBT_JOB_LAST_RUN_ARTIFACTS_SAVED = BooleanField(
        "assetDbtJobLastRunArtifactsSaved", "assetDbtJobLastRunArtifactsSaved"
    )
    asset_dbt_job_last_run_artifacts_saved: Flag[BooleanField] = Flag(ASSET_DBT_JOB_LAST_RUN_ARTIFACTS_SAVED)
    ASSET_DBT_JOB_LAST_RUN_ARTIFACT_S3PATH = KeywordField(
        "assetDbtJobLastRunArtifactS3Path", "assetDbtJobLastRunArtifactS3Path"
    )
    asset_dbt_job_last_run_artifact_s3_path: Text[KeywordField] = Text(ASSET_DBT_JOB_LAST_RUN_ARTIFACT_S3PATH)
    ASSET_DBT_JOB_LAST_RUN_ARTIFACT_S3_PATH = ASSET_DBT_JOB_LAST_RUN_ARTIFACT_S3PATH
    ASSET_DBT_JOB_LAST_RUN_HAS_DOCS_GENERATED = BooleanField(
        "assetDbtJobLastRunHasDocsGenerated", "assetDbtJobLastRunHasDocsGenerated"
    )
    asset_dbt_job_last_run_has_docs_generated: Flag[BooleanField] = Flag(
        ASSET_DBT_JOB_LAST_RUN_HAS_DOCS_GENERATED
    )
    ASSET_DBT_JOB_LAST_RUN_HAS_SOURCES_GENERATED = BooleanField(
        "assetDbtJobLastRunHasSourcesGenerated", "assetDbtJobLastRunHasSourcesGenerated"
    )
    asset_dbt_job_last_run_has_sources_generated: Flag[BooleanField] = Flag(
        ASSET_DBT_JOB_LAST_RUN_HAS_SOURCES_GENERATED
    )
    ASSET_DBT_JOB_LAST_RUN_NOTIFICATIONS_SENT = BooleanField(
        "assetDbtJobLastRunNotificationsSent", "assetDbtJobLastRunNotificationsSent"
    )
    asset_dbt_job_last_run_notifications_sent: Flag[BooleanField] = Flag(
        ASSET_DBT_JOB_LAST_RUN_NOTIFICATIONS_SENT
    )
    ASSET_DBT_JOB_NEXT_RUN = NumericField("assetDbtJobNextRun", "assetDbtJobNextRun")
    asset_dbt_job_next_run: Moment[NumericField] = Moment(ASSET_DBT_JOB_NEXT_RUN)
    ASSET_DBT_JOB_NEXT_RUN_HUMANIZED = KeywordTextField(
        "assetDbtJobNextRunHumanized", "assetDbtJobNextRunHumanized.keyword", "assetDbtJobNextRunHumanized"
    )
    asset_dbt_job_next_run_humanized: Text[KeywordTextField] = Text(ASSET_DBT_JOB_NEXT_RUN_HUMANIZED)
    ASSET_DBT_ENVIRONMENT_NAME = KeywordTextField(
        "assetDbtEnvironmentName", "assetDbtEnvironmentName.keyword", "assetDbtEnvironmentName"
    )
    asset_dbt_environment_name: Text[KeywordTextField] = Text(ASSET_DBT_ENVIRONMENT_NAME)
    ASSET_DBT_ENVIRONMENT_DBT_VERSION = KeywordField(
        "assetDbtEnvironmentDbtVersion", "assetDbtEnvironmentDbtVersion"
    )
    asset_dbt_environment_dbt_version: Text[KeywordField] = Text(ASSET_DBT_ENVIRONMENT_DBT_VERSION)
    ASSET_DBT_TAGS = KeywordTextField("assetDbtTags", "assetDbtTags", "assetDbtTags.text")
    asset_dbt_tags: SetOf[str, KeywordTextField] = SetOf(ASSET_DBT_TAGS, codecs.TEXT)
    ASSET_DBT_SEMANTIC_LAYER_PROXY_URL = KeywordField(
        "assetDbtSemanticLayerProxyUrl", "assetDbtSemanticLayerProxyUrl"
    )
    asset_dbt_semantic_layer_proxy_url: Text[KeywordField] = Text(ASSET_DBT_SEMANTIC_LAYER_PROXY_URL)
    ASSET_DBT_SOURCE_FRESHNESS_CRITERIA = TextField(
        "assetDbtSourceFreshnessCriteria", "assetDbtSourceFreshnessCriteria"
    )
    asset_dbt_source_freshness_criteria: Text[TextField] = Text(ASSET_DBT_SOURCE_FRESHNESS_CRITERIA)
    SAMPLE_DATA_URL = KeywordTextField("sampleDataUrl", "sampleDataUrl", "sampleDataUrl.text")
    sample_data_url: Text[KeywordTextField] = Text(SAMPLE_DATA_URL)
    ASSET_TAGS = KeywordTextField("assetTags", "assetTags", "assetTags.text")
    asset_tags: SetOf[str, KeywordTextField] = SetOf(ASSET_TAGS, codecs.TEXT)
    ASSET_MC_INCIDENT_NAMES = KeywordTextField(
        "assetMcIncidentNames", "assetMcIncidentNames.keyword", "assetMcIncidentNames"
    )
    asset_mc_incident_names: SetOf[str, KeywordTextField] = SetOf(ASSET_MC_INCIDENT_NAMES, codecs.TEXT)
    ASSET_MC_INCIDENT_QUALIFIED_NAMES = KeywordTextField(
        "assetMcIncidentQualifiedNames", "assetMcIncidentQualifiedNames", "assetMcIncidentQualifiedNames.text"
    )
    asset_mc_incident_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        ASSET_MC_INCIDENT_QUALIFIED_NAMES, codecs.TEXT
    )
    ASSET_MC_ALERT_QUALIFIED_NAMES = KeywordTextField(
        "assetMcAlertQualifiedNames", "assetMcAlertQualifiedNames", "assetMcAlertQualifiedNames.text"
    )
    asset_mc_alert_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        ASSET_MC_ALERT_QUALIFIED_NAMES, codecs.TEXT
    )
    ASSET_MC_MONITOR_NAMES = KeywordTextField(
        "assetMcMonitorNames", "assetMcMonitorNames.keyword", "assetMcMonitorNames"
    )
    asset_mc_monitor_names: SetOf[str, KeywordTextField] = SetOf(ASSET_MC_MONITOR_NAMES, codecs.TEXT)
    ASSET_MC_MONITOR_QUALIFIED_NAMES = KeywordTextField(
        "assetMcMonitorQualifiedNames", "assetMcMonitorQualifiedNames", "assetMcMonitorQualifiedNames.text"
    )
    asset_mc_monitor_qualified_names: SetOf[str, KeywordTextField] = SetOf(
        ASSET_MC_MONITOR_QUALIFIED_NAMES, codecs.TEXT
    )
    ASSET_MC_MONITOR_STATUSES = KeywordField("assetMcMonitorStatuses", "assetMcMonitorStatuses")
    asset_mc_monitor_statuses: SetOf[str, KeywordField] = SetOf(ASSET_MC_MONITOR_STATUSES, codecs.TEXT)
    ASSET_MC_MONITOR_TYPES = KeywordField("assetMcMonitorTypes", "assetMcMonitorTypes")
    asset_mc_monitor_types: SetOf[str, KeywordField] = SetOf(ASSET_MC_MONITOR_TYPES, codecs.TEXT)
    ASSET_MC_MONITOR_SCHEDULE_TYPES = KeywordField(
        "assetMcMonitorScheduleTypes", "assetMcMonitorScheduleTypes"
    )
    asset_mc_monitor_schedule_types: SetOf[str, KeywordField] = SetOf(
        ASSET_MC_MONITOR_SCHEDULE_TYPES, codecs.TEXT
    )
    ASSET_MC_INCIDENT_TYPES = KeywordField("assetMcIncidentTypes", "assetMcIncidentTypes")
    asset_mc_incident_types: SetOf[str, KeywordField] = SetOf(ASSET_MC_INCIDENT_TYPES, codecs.TEXT)
    ASSET_MC_INCIDENT_SUB_TYPES = KeywordField("assetMcIncidentSubTypes", "assetMcIncidentSubTypes")
    asset_mc_incident_sub_types: SetOf[str, KeywordField] = SetOf(ASSET_MC_INCIDENT_SUB_TYPES, codecs.TEXT)
    ASSET_MC_INCIDENT_SEVERITIES = KeywordField("assetMcIncidentSeverities", "assetMcIncidentSeverities")
    asset_mc_incident_severities: SetOf[str, KeywordField] = SetOf(ASSET_MC_INCIDENT_SEVERITIES, codecs.TEXT)
    ASSET_MC_INCIDENT_PRIORITIES = KeywordField("assetMcIncidentPriorities", "assetMcIncidentPriorities")
    asset_mc_incident_priorities: SetOf[str, KeywordField] = SetOf(ASSET_MC_INCIDENT_PRIORITIES, codecs.TEXT)
    ASSET_MC_INCIDENT_STATES = KeywordField("assetMcIncidentStates", "assetMcIncidentStates")
    asset_mc_incident_states: SetOf[str, KeywordField] = SetOf(ASSET_MC_INCIDENT_STATES, codecs.TEXT)
    ASSET_MC_IS_MONITORED = BooleanField("assetMcIsMonitored", "assetMcIsMonitored")
    asset_mc_is_monitored: Flag[BooleanField] = Flag(ASSET_MC_IS_MONITORED)
    ASSET_MC_LAST_SYNC_RUN_AT = NumericField("assetMcLastSyncRunAt", "assetMcLastSyncRunAt")
    asset_mc_last_sync_run_at: Moment[NumericField] = Moment(ASSET_MC_LAST_SYNC_RUN_AT)
    STARRED_BY = KeywordField("starredBy", "starredBy")
    starred_by: SetOf[str, KeywordField] = SetOf(STARRED_BY, codecs.TEXT)
    STARRED_DETAILS_LIST = KeywordField("starredDetailsList", "starredDetailsList")
    starred_details_list: ListOf[StarredDetails, KeywordField] = ListOf(
        STARRED_DETAILS_LIST, StructCodec("StarredDetails")
    )
    STARRED_COUNT = NumericField("starredCount", "starredCount")
    starred_count: Integer[NumericField] = Integer(STARRED_COUNT)
    ASSET_ANOMALO_DQ_STATUS = KeywordField("assetAnomaloDQStatus", "assetAnomaloDQStatus")
    asset_anomalo_d_q_status: Text[KeywordField] = Text(ASSET_ANOMALO_DQ_STATUS)
    asset_anomalo_dq_status: Text[KeywordField] = asset_anomalo_d_q_status
    ASSET_ANOMALO_CHECK_COUNT = NumericField("assetAnomaloCheckCount", "assetAnomaloCheckCount")
    asset_anomalo_check_count: Integer[NumericField] = Integer(ASSET_ANOMALO_CHECK_COUNT)
    ASSET_ANOMALO_FAILED_CHECK_COUNT = NumericField(
        "assetAnomaloFailedCheckCount", "assetAnomaloFailedCheckCount"
    )
    asset_anomalo_failed_check_count: Integer[NumericField] = Integer(ASSET_ANOMALO_FAILED_CHECK_COUNT)
    ASSET_ANOMALO_CHECK_STATUSES = TextField("assetAnomaloCheckStatuses", "assetAnomaloCheckStatuses")
    asset_anomalo_check_statuses: Text[TextField] = Text(ASSET_ANOMALO_CHECK_STATUSES)
    ASSET_ANOMALO_LAST_CHECK_RUN_AT = NumericField("assetAnomaloLastCheckRunAt", "assetAnomaloLastCheckRunAt")
    asset_anomalo_last_check_run_at: Moment[NumericField] = Moment(ASSET_ANOMALO_LAST_CHECK_RUN_AT)
    ASSET_ANOMALO_APPLIED_CHECK_TYPES = KeywordField(
        "assetAnomaloAppliedCheckTypes", "assetAnomaloAppliedCheckTypes"
    )
    asset_anomalo_applied_check_types: SetOf[str, KeywordField] = SetOf(
        ASSET_ANOMALO_APPLIED_CHECK_TYPES, codecs.TEXT
    )
    ASSET_ANOMALO_FAILED_CHECK_TYPES = KeywordField(
        "assetAnomaloFailedCheckTypes", "assetAnomaloFailedCheckTypes"
    )
    asset_anomalo_failed_check_types: SetOf[str, KeywordField] = SetOf(
        ASSET_ANOMALO_FAILED_CHECK_TYPES, codecs.TEXT
    )
    ASSET_ANOMALO_SOURCE_URL = TextField("assetAnomaloSourceUrl", "assetAnomaloSourceUrl")
    asset_anomalo_source_url: Text[TextField] = Text(ASSET_ANOMALO_SOURCE_URL)
    ASSET_SODA_DQ_STATUS = KeywordField("assetSodaDQStatus", "assetSodaDQStatus")
    asset_soda_d_q_status: Text[KeywordField] = Text(ASSET_SODA_DQ_STATUS)
    asset_soda_dq_status: Text[KeywordField] = asset_soda_d_q_status
    ASSET_SODA_CHECK_COUNT = NumericField("assetSodaCheckCount", "assetSodaCheckCount")
    asset_soda_check_count: Integer[NumericField] = Integer(ASSET_SODA_CHECK_COUNT)
    ASSET_SODA_LAST_SYNC_RUN_AT = NumericField("assetSodaLastSyncRunAt", "assetSodaLastSyncRunAt")
    asset_soda_last_sync_run_at: Moment[NumericField] = Moment(ASSET_SODA_LAST_SYNC_RUN_AT)
    ASSET_SODA_LAST_SCAN_AT = NumericField("assetSodaLastScanAt", "assetSodaLastScanAt")
    asset_soda_last_scan_at: Moment[NumericField] = Moment(ASSET_SODA_LAST_SCAN_AT)
    ASSET_SODA_CHECK_STATUSES = TextField("assetSodaCheckStatuses", "assetSodaCheckStatuses")
    asset_soda_check_statuses: Text[TextField] = Text(ASSET_SODA_CHECK_STATUSES)
    ASSET_SODA_SOURCE_URL = KeywordField("assetSodaSourceURL", "assetSodaSourceURL")
    asset_soda_source_url: Text[KeywordField] = Text(ASSET_SODA_SOURCE_URL)
    ASSET_ICON = TextField("assetIcon", "assetIcon")
    asset_icon: Text[TextField] = Text(ASSET_ICON)
    ASSET_SUMMARY_PROVIDER = KeywordField("assetSummaryProvider", "assetSummaryProvider")
    asset_summary_provider: Structure[AssetSummaryProvider, KeywordField] = Structure(
        ASSET_SUMMARY_PROVIDER, "AssetSummaryProvider"
    )
    ASSET_SUMMARY = KeywordField("assetSummary", "assetSummary")
    asset_summary: Text[KeywordField] = Text(ASSET_SUMMARY)
    ASSET_SUMMARY_FILTER_TOKENS = KeywordField("assetSummaryFilterTokens", "assetSummaryFilterTokens.keyword")
    asset_summary_filter_tokens: SetOf[str, KeywordField] = SetOf(ASSET_SUMMARY_FILTER_TOKENS, codecs.TEXT)
    ASSET_EXTERNAL_DQ_SCORE_VALUE = NumericField("assetExternalDQScoreValue", "assetExternalDQScoreValue")
    asset_external_d_q_score_value: Decimal[NumericField] = Decimal(ASSET_EXTERNAL_DQ_SCORE_VALUE)
    asset_external_dq_score_value: Decimal[NumericField] = asset_external_d_q_score_value
    ASSET_EXTERNAL_DQ_TEST_ENTITIES = KeywordField(
        "assetExternalDQTestEntities", "assetExternalDQTestEntities"
    )
    asset_external_d_q_test_entities: SetOf[str, KeywordField] = SetOf(
        ASSET_EXTERNAL_DQ_TEST_ENTITIES, codecs.TEXT
    )
    asset_external_dq_test_entities: SetOf[str, KeywordField] = asset_external_d_q_test_entities
    ASSET_EXTERNAL_DQ_TEST_LATEST_SCORES = NumericField(
        "assetExternalDQTestLatestScores", "assetExternalDQTestLatestScores"
    )
    asset_external_d_q_test_latest_scores: SetOf[float, NumericField] = SetOf(
        ASSET_EXTERNAL_DQ_TEST_LATEST_SCORES, codecs.DECIMAL
    )
    asset_external_dq_test_latest_scores: SetOf[float, NumericField] = asset_external_d_q_test_latest_scores
    ASSET_EXTERNAL_DQ_TEST_AVG_SCORES = NumericField(
        "assetExternalDQTestAvgScores", "assetExternalDQTestAvgScores"
    )
    asset_external_d_q_test_avg_scores: SetOf[float, NumericField] = SetOf(
        ASSET_EXTERNAL_DQ_TEST_AVG_SCORES, codecs.DECIMAL
    )
    asset_external_dq_test_avg_scores: SetOf[float, NumericField] = asset_external_d_q_test_avg_scores
    ASSET_EXTERNAL_DQ_TEST_MIN_SCORES = NumericField(
        "assetExternalDQTestMinScores", "assetExternalDQTestMinScores"
    )
    asset_external_d_q_test_min_scores: SetOf[float, NumericField] = SetOf(
        ASSET_EXTERNAL_DQ_TEST_MIN_SCORES, codecs.DECIMAL
    )
    asset_external_dq_test_min_scores: SetOf[float, NumericField] = asset_external_d_q_test_min_scores
    ASSET_EXTERNAL_DQ_METADATA_DETAILS = KeywordField(
        "assetExternalDQMetadataDetails", "assetExternalDQMetadataDetails"
    )
    asset_external_d_q_metadata_details: MapOf[AssetExternalDQMetadata, KeywordField] = MapOf(
        ASSET_EXTERNAL_DQ_METADATA_DETAILS, StructCodec("AssetExternalDQMetadata")
    )
    asset_external_dq_metadata_details: MapOf[AssetExternalDQMetadata, KeywordField] = (
        asset_external_d_q_metadata_details
    )
    IS_PARTIAL = BooleanField("isPartial", "isPartial")
    is_partial: Flag[BooleanField] = Flag(IS_PARTIAL)
    IS_AI_GENERATED = BooleanField("isAIGenerated", "isAIGenerated")
    is_a_i_generated: Flag[BooleanField] = Flag(IS_AI_GENERATED)
    is_ai_generated: Flag[BooleanField] = is_a_i_generated
    ASSET_COVER_IMAGE = TextField("assetCoverImage", "assetCoverImage")
    asset_cover_image: Text[TextField] = Text(ASSET_COVER_IMAGE)
    ASSET_THEME_HEX = TextField("assetThemeHex", "assetThemeHex")
    asset_theme_hex: Text[TextField] = Text(ASSET_THEME_HEX)
    LEXICOGRAPHICAL_SORT_ORDER = KeywordField("lexicographicalSortOrder", "lexicographicalSortOrder")
    lexicographical_sort_order: Text[KeywordField] = Text(LEXICOGRAPHICAL_SORT_ORDER)
    HAS_CONTRACT = BooleanField("hasContract", "hasContract")
    has_contract: Flag[BooleanField] = Flag(HAS_CONTRACT)
    ASSET_REDIRECT_GUIDS = KeywordField("assetRedirectGUIDs", "assetRedirectGUIDs")
    asset_redirect_g_u_i_ds: SetOf[str, KeywordField] = SetOf(ASSET_REDIRECT_GUIDS, codecs.TEXT)
    asset_redirect_guids: SetOf[str, KeywordField] = asset_redirect_g_u_i_ds
    ASSET_POLICY_GUIDS = KeywordField("assetPolicyGUIDs", "assetPolicyGUIDs")
    asset_policy_g_u_i_ds: SetOf[str, KeywordField] = SetOf(ASSET_POLICY_GUIDS, codecs.TEXT)
    asset_policy_guids: SetOf[str, KeywordField] = asset_policy_g_u_i_ds
    ASSET_POLICIES_COUNT = NumericField("assetPoliciesCount", "assetPoliciesCount")
    asset_policies_count: Integer[NumericField] = Integer(ASSET_POLICIES_COUNT)
    DOMAIN_GUIDS = KeywordField("domainGUIDs", "domainGUIDs")
    domain_g_u_i_ds: SetOf[str, KeywordField] = SetOf(DOMAIN_GUIDS, codecs.TEXT)
    domain_guids: SetOf[str, KeywordField] = domain_g_u_i_ds
    NON_COMPLIANT_ASSET_POLICY_GUIDS = KeywordField(
        "nonCompliantAssetPolicyGUIDs", "nonCompliantAssetPolicyGUIDs"
    )
    non_compliant_asset_policy_g_u_i_ds: SetOf[str, KeywordField] = SetOf(
        NON_COMPLIANT_ASSET_POLICY_GUIDS, codecs.TEXT
    )
    non_compliant_asset_policy_guids: SetOf[str, KeywordField] = non_compliant_asset_policy_g_u_i_ds
    PRODUCT_GUIDS = KeywordField("productGUIDs", "productGUIDs")
    product_g_u_i_ds: SetOf[str, KeywordField] = SetOf(PRODUCT_GUIDS, codecs.TEXT)
    product_guids: SetOf[str, KeywordField] = product_g_u_i_ds
    OUTPUT_PRODUCT_GUIDS = KeywordField("outputProductGUIDs", "outputProductGUIDs")
    output_product_g_u_i_ds: SetOf[str, KeywordField] = SetOf(OUTPUT_PRODUCT_GUIDS, codecs.TEXT)
    output_product_guids: SetOf[str, KeywordField] = output_product_g_u_i_ds
    APPLICATION_QUALIFIED_NAME = KeywordField("applicationQualifiedName", "applicationQualifiedName")
    application_qualified_name: Text[KeywordField] = Text(APPLICATION_QUALIFIED_NAME)
    APPLICATION_FIELD_QUALIFIED_NAME = KeywordField(
        "applicationFieldQualifiedName", "applicationFieldQualifiedName"
    )
    application_field_qualified_name: Text[KeywordField] = Text(APPLICATION_FIELD_QUALIFIED_NAME)
    ASSET_USER_DEFINED_TYPE = KeywordField("assetUserDefinedType", "assetUserDefinedType")
    asset_user_defined_type: Text[KeywordField] = Text(ASSET_USER_DEFINED_TYPE)
    ASSET_INTERNAL_POPULARITY_SCORE = NumericRankField(
        "assetInternalPopularityScore",
        "assetInternalPopularityScore",
        "assetInternalPopularityScore.rank_feature",
    )
    asset_internal_popularity_score: Decimal[NumericRankField] = Decimal(ASSET_INTERNAL_POPULARITY_SCORE)
    ASSET_DQ_SCHEDULE_TYPE = KeywordField("assetDQScheduleType", "assetDQScheduleType")
    asset_d_q_schedule_type: Choice[DataQualityScheduleType, KeywordField] = Choice(
        ASSET_DQ_SCHEDULE_TYPE, "DataQualityScheduleType"
    )
    asset_dq_schedule_type: Choice[DataQualityScheduleType, KeywordField] = asset_d_q_schedule_type
    ASSET_DQ_SCHEDULE_CRONTAB = KeywordField("assetDQScheduleCrontab", "assetDQScheduleCrontab")
    asset_d_q_schedule_crontab: Text[KeywordField] = Text(ASSET_DQ_SCHEDULE_CRONTAB)
    asset_dq_schedule_crontab: Text[KeywordField] = asset_d_q_schedule_crontab
    ASSET_DQ_SCHEDULE_TIME_ZONE = KeywordField("assetDQScheduleTimeZone", "assetDQScheduleTimeZone")
    asset_d_q_schedule_time_zone: Text[KeywordField] = Text(ASSET_DQ_SCHEDULE_TIME_ZONE)
    asset_dq_schedule_time_zone: Text[KeywordField] = asset_d_q_schedule_time_zone
    ASSET_DQ_SCHEDULE_SOURCE_SYNC_STATUS = KeywordField(
        "assetDQScheduleSourceSyncStatus", "assetDQScheduleSourceSyncStatus"
    )
    asset_d_q_schedule_source_sync_status: Choice[DataQualitySourceSyncStatus, KeywordField] = Choice(
        ASSET_DQ_SCHEDULE_SOURCE_SYNC_STATUS, "DataQualitySourceSyncStatus"
    )
    asset_dq_schedule_source_sync_status: Choice[DataQualitySourceSyncStatus, KeywordField] = (
        asset_d_q_schedule_source_sync_status
    )
    ASSET_DQ_SCHEDULE_SOURCE_SYNCED_AT = NumericField(
        "assetDQScheduleSourceSyncedAt", "assetDQScheduleSourceSyncedAt"
    )
    asset_d_q_schedule_source_synced_at: Moment[NumericField] = Moment(ASSET_DQ_SCHEDULE_SOURCE_SYNCED_AT)
    asset_dq_schedule_source_synced_at: Moment[NumericField] = asset_d_q_schedule_source_synced_at
    ASSET_DQ_SCHEDULE_SOURCE_SYNC_ERROR_MESSAGE = TextField(
        "assetDQScheduleSourceSyncErrorMessage", "assetDQScheduleSourceSyncErrorMessage"
    )
    asset_d_q_schedule_source_sync_error_message: Text[TextField] = Text(
        ASSET_DQ_SCHEDULE_SOURCE_SYNC_ERROR_MESSAGE
    )
    asset_dq_schedule_source_sync_error_message: Text[TextField] = (
        asset_d_q_schedule_source_sync_error_message
    )
    ASSET_DQ_SCHEDULE_SOURCE_SYNC_ERROR_CODE = KeywordField(
        "assetDQScheduleSourceSyncErrorCode", "assetDQScheduleSourceSyncErrorCode"
    )
    asset_d_q_schedule_source_sync_error_code: Text[KeywordField] = Text(
        ASSET_DQ_SCHEDULE_SOURCE_SYNC_ERROR_CODE
    )
    asset_dq_schedule_source_sync_error_code: Text[KeywordField] = asset_d_q_schedule_source_sync_error_code
    ASSET_DQ_SCHEDULE_SOURCE_SYNC_RAW_ERROR = TextField(
        "assetDQScheduleSourceSyncRawError", "assetDQScheduleSourceSyncRawError"
    )
    asset_d_q_schedule_source_sync_raw_error: Text[TextField] = Text(ASSET_DQ_SCHEDULE_SOURCE_SYNC_RAW_ERROR)
    asset_dq_schedule_source_sync_raw_error: Text[TextField] = asset_d_q_schedule_source_sync_raw_error
    ASSET_DQ_RULE_ATTACHED_DIMENSIONS = KeywordField(
        "assetDQRuleAttachedDimensions", "assetDQRuleAttachedDimensions"
    )
    asset_d_q_rule_attached_dimensions: ListOf[DataQualityDimension, KeywordField] = ListOf(
        ASSET_DQ_RULE_ATTACHED_DIMENSIONS, EnumCodec("DataQualityDimension")
    )
    asset_dq_rule_attached_dimensions: ListOf[DataQualityDimension, KeywordField] = (
        asset_d_q_rule_attached_dimensions
    )
    ASSET_DQ_RULE_FAILED_DIMENSIONS = KeywordField(
        "assetDQRuleFailedDimensions", "assetDQRuleFailedDimensions"
    )
    asset_d_q_rule_failed_dimensions: ListOf[DataQualityDimension, KeywordField] = ListOf(
        ASSET_DQ_RULE_FAILED_DIMENSIONS, EnumCodec("DataQualityDimension")
    )
    asset_dq_rule_failed_dimensions: ListOf[DataQualityDimension, KeywordField] = (
        asset_d_q_rule_failed_dimensions
    )
    ASSET_DQ_RULE_PASSED_DIMENSIONS = KeywordField(
        "assetDQRulePassedDimensions", "assetDQRulePassedDimensions"
    )
    asset_d_q_rule_passed_dimensions: ListOf[DataQualityDimension, KeywordField] = ListOf(
        ASSET_DQ_RULE_PASSED_DIMENSIONS, EnumCodec("DataQualityDimension")
    )
    asset_dq_rule_passed_dimensions: ListOf[DataQualityDimension, KeywordField] = (
        asset_d_q_rule_passed_dimensions
    )
    ASSET_DQ_RULE_ATTACHED_RULE_TYPES = KeywordField(
        "assetDQRuleAttachedRuleTypes", "assetDQRuleAttachedRuleTypes"
    )
    asset_d_q_rule_attached_rule_types: SetOf[str, KeywordField] = SetOf(
        ASSET_DQ_RULE_ATTACHED_RULE_TYPES, codecs.TEXT
    )
    asset_dq_rule_attached_rule_types: SetOf[str, KeywordField] = asset_d_q_rule_attached_rule_types
    ASSET_DQ_RULE_FAILED_RULE_TYPES = KeywordField("assetDQRuleFailedRuleTypes", "assetDQRuleFailedRuleTypes")
    asset_d_q_rule_failed_rule_types: SetOf[str, KeywordField] = SetOf(
        ASSET_DQ_RULE_FAILED_RULE_TYPES, codecs.TEXT
    )
    asset_dq_rule_failed_rule_types: SetOf[str, KeywordField] = asset_d_q_rule_failed_rule_types
    ASSET_DQ_RULE_PASSED_RULE_TYPES = KeywordField("assetDQRulePassedRuleTypes", "assetDQRulePassedRuleTypes")
    asset_d_q_rule_passed_rule_types: SetOf[str, KeywordField] = SetOf(
        ASSET_DQ_RULE_PASSED_RULE_TYPES, codecs.TEXT
    )
    asset_dq_rule_passed_rule_types: SetOf[str, KeywordField] = asset_d_q_rule_passed_rule_types
    ASSET_DQ_RULE_RESULT_TAGS = KeywordField("assetDQRuleResultTags", "assetDQRuleResultTags")
    asset_d_q_rule_result_tags: SetOf[str, KeywordField] = SetOf(ASSET_DQ_RULE_RESULT_TAGS, codecs.TEXT)
    asset_dq_rule_result_tags: SetOf[str, KeywordField] = asset_d_q_rule_result_tags
    ASSET_DQ_RULE_LAST_RUN_AT = NumericField("assetDQRuleLastRunAt", "assetDQRuleLastRunAt")
    asset_d_q_rule_last_run_at: Moment[NumericField] = Moment(ASSET_DQ_RULE_LAST_RUN_AT)
    asset_dq_rule_last_run_at: Moment[NumericField] = asset_d_q_rule_last_run_at
    ASSET_DQ_MANUAL_RUN_STATUS = KeywordField("assetDQManualRunStatus", "assetDQManualRunStatus")
    asset_d_q_manual_run_status: Choice[AssetDQRunStatus, KeywordField] = Choice(
        ASSET_DQ_MANUAL_RUN_STATUS, "AssetDQRunStatus"
    )
    asset_dq_manual_run_status: Choice[AssetDQRunStatus, KeywordField] = asset_d_q_manual_run_status
    ASSET_DQ_RULE_TOTAL_COUNT = NumericField("assetDQRuleTotalCount", "assetDQRuleTotalCount")
    asset_d_q_rule_total_count: Integer[NumericField] = Integer(ASSET_DQ_RULE_TOTAL_COUNT)
    asset_dq_rule_total_count: Integer[NumericField] = asset_d_q_rule_total_count
    ASSET_DQ_RULE_FAILED_COUNT = NumericField("assetDQRuleFailedCount", "assetDQRuleFailedCount")
    asset_d_q_rule_failed_count: Integer[NumericField] = Integer(ASSET_DQ_RULE_FAILED_COUNT)
    asset_dq_rule_failed_count: Integer[NumericField] = asset_d_q_rule_failed_count
    ASSET_DQ_RULE_PASSED_COUNT = NumericField("assetDQRulePassedCount", "assetDQRulePassedCount")
    asset_d_q_rule_passed_count: Integer[NumericField] = Integer(ASSET_DQ_RULE_PASSED_COUNT)
    asset_dq_rule_passed_count: Integer[NumericField] = asset_d_q_rule_passed_count
    ASSET_DQ_RESULT = KeywordField("assetDQResult", "assetDQResult")
    asset_d_q_result: Choice[DataQualityResult, KeywordField] = Choice(ASSET_DQ_RESULT, "DataQualityResult")
    asset_dq_result: Choice[DataQualityResult, KeywordField] = asset_d_q_result
    ASSET_DQ_FRESHNESS_VALUE = NumericField("assetDQFreshnessValue", "assetDQFreshnessValue")
    asset_d_q_freshness_value: Moment[NumericField] = Moment(ASSET_DQ_FRESHNESS_VALUE)
    asset_dq_freshness_value: Moment[NumericField] = asset_d_q_freshness_value
    ASSET_DQ_FRESHNESS_EXPECTATION = NumericField(
        "assetDQFreshnessExpectation", "assetDQFreshnessExpectation"
    )
    asset_d_q_freshness_expectation: Moment[NumericField] = Moment(ASSET_DQ_FRESHNESS_EXPECTATION)
    asset_dq_freshness_expectation: Moment[NumericField] = asset_d_q_freshness_expectation
    ASSET_DQ_ROW_SCOPE_FILTER_COLUMN_QUALIFIED_NAME = KeywordField(
        "assetDQRowScopeFilterColumnQualifiedName", "assetDQRowScopeFilterColumnQualifiedName"
    )
    asset_d_q_row_scope_filter_column_qualified_name: Text[KeywordField] = Text(
        ASSET_DQ_ROW_SCOPE_FILTER_COLUMN_QUALIFIED_NAME
    )
    asset_dq_row_scope_filter_column_qualified_name: Text[KeywordField] = (
        asset_d_q_row_scope_filter_column_qualified_name
    )
    ASSET_SPACE_QUALIFIED_NAME = KeywordField("assetSpaceQualifiedName", "assetSpaceQualifiedName")
    asset_space_qualified_name: Text[KeywordField] = Text(ASSET_SPACE_QUALIFIED_NAME)
    ASSET_SPACE_NAME = KeywordField("assetSpaceName", "assetSpaceName")
    asset_space_name: Text[KeywordField] = Text(ASSET_SPACE_NAME)
    ASSET_IMMUTA_REQUEST_URL = KeywordField("assetImmutaRequestUrl", "assetImmutaRequestUrl")
    asset_immuta_request_url: Text[KeywordField] = Text(ASSET_IMMUTA_REQUEST_URL)
    ASSET_IMMUTA_REQUEST_TYPE = KeywordField("assetImmutaRequestType", "assetImmutaRequestType")
    asset_immuta_request_type: Text[KeywordField] = Text(ASSET_IMMUTA_REQUEST_TYPE)
    ASSET_GCP_DATAPLEX_METADATA_DETAILS = KeywordField(
        "assetGCPDataplexMetadataDetails", "assetGCPDataplexMetadataDetails"
    )
    asset_g_c_p_dataplex_metadata_details: Structure[AssetGCPDataplexMetadata, KeywordField] = Structure(
        ASSET_GCP_DATAPLEX_METADATA_DETAILS, "AssetGCPDataplexMetadata"
    )
    asset_gcp_dataplex_metadata_details: Structure[AssetGCPDataplexMetadata, KeywordField] = (
        asset_g_c_p_dataplex_metadata_details
    )
    ASSET_GCP_DATAPLEX_ASPECT_LIST = KeywordField("assetGCPDataplexAspectList", "assetGCPDataplexAspectList")
    asset_g_c_p_dataplex_aspect_list: SetOf[str, KeywordField] = SetOf(
        ASSET_GCP_DATAPLEX_ASPECT_LIST, codecs.TEXT
    )
    asset_gcp_dataplex_aspect_list: SetOf[str, KeywordField] = asset_g_c_p_dataplex_aspect_list
    ASSET_GCP_DATAPLEX_ASPECT_FIELD_LIST = KeywordField(
        "assetGCPDataplexAspectFieldList", "assetGCPDataplexAspectFieldList"
    )
    asset_g_c_p_dataplex_aspect_field_list: SetOf[str, KeywordField] = SetOf(
        ASSET_GCP_DATAPLEX_ASPECT_FIELD_LIST, codecs.TEXT
    )
    asset_gcp_dataplex_aspect_field_list: SetOf[str, KeywordField] = asset_g_c_p_dataplex_aspect_field_list
    ASSET_SMUS_METADATA_FORM_NAMES = KeywordTextField(
        "assetSmusMetadataFormNames", "assetSmusMetadataFormNames.keyword", "assetSmusMetadataFormNames"
    )
    asset_smus_metadata_form_names: SetOf[str, KeywordTextField] = SetOf(
        ASSET_SMUS_METADATA_FORM_NAMES, codecs.TEXT
    )
    ASSET_SMUS_METADATA_FORM_KEY_VALUE_DETAILS = KeywordTextField(
        "assetSmusMetadataFormKeyValueDetails",
        "assetSmusMetadataFormKeyValueDetails.keyword",
        "assetSmusMetadataFormKeyValueDetails",
    )
    asset_smus_metadata_form_key_value_details: SetOf[str, KeywordTextField] = SetOf(
        ASSET_SMUS_METADATA_FORM_KEY_VALUE_DETAILS, codecs.TEXT
    )
    ASSET_SMUS_METADATA_FORM_DETAILS = KeywordField(
        "assetSmusMetadataFormDetails", "assetSmusMetadataFormDetails"
    )
    asset_smus_metadata_form_details: ListOf[AssetSmusMetadataFormDetails, KeywordField] = ListOf(
        ASSET_SMUS_METADATA_FORM_DETAILS, StructCodec("AssetSmusMetadataFormDetails")
    )
    ASSET_AI_ALIAS = TextField("assetAiAlias", "assetAiAlias")
    asset_ai_alias: SetOf[str, TextField] = SetOf(ASSET_AI_ALIAS, codecs.TEXT)
    ASSET_HAS_AI_README = BooleanField("assetHasAiReadme", "assetHasAiReadme")
    asset_has_ai_readme: Flag[BooleanField] = Flag(ASSET_HAS_AI_README)
    SCHEMA_REGISTRY_SUBJECTS = RelationField("schemaRegistrySubjects")
    schema_registry_subjects: References[SchemaRegistrySubject, RelationField] = References(
        SCHEMA_REGISTRY_SUBJECTS, "SchemaRegistrySubject"
    )
    DATA_CONTRACT_LATEST_CERTIFIED = RelationField("dataContractLatestCertified")
    data_contract_latest_certified: Reference[DataContract, RelationField] = Reference(
        DATA_CONTRACT_LATEST_CERTIFIED, "DataContract"
    )
    ANOMALO_CHECKS = RelationField("anomaloChecks")
    anomalo_checks: References[AnomaloCheck, RelationField] = References(ANOMALO_CHECKS, "AnomaloCheck")
    DQ_BASE_DATASET_RULES = RelationField("dqBaseDatasetRules")
    dq_base_dataset_rules: References[DataQualityRule, RelationField] = References(
        DQ_BASE_DATASET_RULES, "DataQualityRule"
    )
    GCP_DATAPLEX_ASPECT_TYPE_METADATA_ENTITIES = RelationField("gcpDataplexAspectTypeMetadataEntities")
    gcp_dataplex_aspect_type_metadata_entities: References[GCPDataplexAspectType, RelationField] = References(
        GCP_DATAPLEX_ASPECT_TYPE_METADATA_ENTITIES, "GCPDataplexAspectType"
    )
    OUTPUT_PORT_DATA_PRODUCTS = RelationField("outputPortDataProducts")
    output_port_data_products: References[DataProduct, RelationField] = References(
        OUTPUT_PORT_DATA_PRODUCTS, "DataProduct"
    )
    README = RelationField("readme")
    readme: Reference[Readme, RelationField] = Reference(README, "Readme")
    """The page of text that people wrote about the asset."""
    DQ_REFERENCE_DATASET_RULES = RelationField("dqReferenceDatasetRules")
    dq_reference_dataset_rules: References[DataQualityRule, RelationField] = References(
        DQ_REFERENCE_DATASET_RULES, "DataQualityRule"
    )
    KNOWLEDGE_LINKED_FILES = RelationField("knowledgeLinkedFiles")
    knowledge_linked_files: References[KnowledgeFile, RelationField] = References(
        KNOWLEDGE_LINKED_FILES, "KnowledgeFile"
    )
    APPLICATION_FIELD = RelationField("applicationField")
    application_field: Reference[ApplicationField, RelationField] = Reference(
        APPLICATION_FIELD, "ApplicationField"
    )
    DATA_CONTRACT_LATEST = RelationField("dataContractLatest")
    data_contract_latest: Reference[DataContract, RelationField] = Reference(
        DATA_CONTRACT_LATEST, "DataContract"
    )
    MC_MONITORS = RelationField("mcMonitors")
    mc_monitors: References[MCMonitor, RelationField] = References(MC_MONITORS, "MCMonitor")
    APPLICATION = RelationField("application")
    application: Reference[Application, RelationField] = Reference(APPLICATION, "Application")
    FILES = RelationField("files")
    files: References[File, RelationField] = References(FILES, "File")
    MC_INCIDENTS = RelationField("mcIncidents")
    mc_incidents: References[MCIncident, RelationField] = References(MC_INCIDENTS, "MCIncident")
    LINKS = RelationField("links")
    links: References[Link, RelationField] = References(LINKS, "Link")
    """Links that people put on the asset."""
    METRICS = RelationField("metrics")
    metrics: References[Metric, RelationField] = References(METRICS, "Metric")
    INPUT_PORT_DATA_PRODUCTS = RelationField("inputPortDataProducts")
    input_port_data_products: References[DataProduct, RelationField] = References(
        INPUT_PORT_DATA_PRODUCTS, "DataProduct"
    )
    SODA_CHECKS = RelationField("sodaChecks")
    soda_checks: References[SodaCheck, RelationField] = References(SODA_CHECKS, "SodaCheck")
    CONTEXT_REPOSITORIES = RelationField("contextRepositories")
    context_repositories: References[ContextRepository, RelationField] = References(
        CONTEXT_REPOSITORIES, "ContextRepository"
    )


class Incident(Asset):
    """Something that went wrong with assets."""

    __slots__ = ()

    _type = "Incident"

    INCIDENT_SEVERITY = KeywordField("incidentSeverity", "incidentSeverity")
    incident_severity: Choice[IncidentSeverity, KeywordField] = Choice(INCIDENT_SEVERITY, "IncidentSeverity")


class DataSet(Asset):
    """A set of data of any kind."""

    __slots__ = ()

    _type = "DataSet"


class IndistinctAsset(Asset):
    """An asset of which nothing is known but that it is one."""

    __slots__ = ()

    _type = "IndistinctAsset"


class Infrastructure(Asset):
    """Infrastructure that data lies on."""

    __slots__ = ()

    _type = "Infrastructure"


class ProcessExecution(Asset):
    """One execution of a process."""

    __slots__ = ()

    _type = "ProcessExecution"
