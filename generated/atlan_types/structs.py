# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""Structs: groups of attributes inside an attribute of an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Decimal,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Moment,
    SetOf,
    StructCodec,
    Structure,
    Text,
    codecs,
)
from atlan.model.entity.mixins.badge import BadgeConditionMethods
from atlan.model.entity.mixins.source_tag import SourceTagMethods
from atlan.model.entity.struct import Struct

if TYPE_CHECKING:
    from datetime import datetime

    from atlan_types.enums import (
        AppWorkflowRunStatus,
        AssetSmusMetadataFormStatus,
        DataQualityRuleThresholdUnit,
        FormFieldDimension,
        FormFieldType,
        NotificationSurface,
        SourceCostUnitType,
    )

__all__ = [
    "Action",
    "AppWorkflowRunStep",
    "AssetExternalDQMetadata",
    "AssetExternalDQScoreBreakdownByDimension",
    "AssetExternalDQTestDetails",
    "AssetExternalDQTestMetric",
    "AssetExternalDQTestRule",
    "AssetExternalDQTestRunHistory",
    "AssetExternalDQTestScoreDimension",
    "AssetExternalDQTestStats",
    "AssetExternalDQTestStatsByCategory",
    "AssetExternalDQTestsByStatus",
    "AssetGCPDataplexAspectMetadata",
    "AssetGCPDataplexMetadata",
    "AssetHistogram",
    "AssetSmusMetadataFormDetails",
    "AssetSummaryProvider",
    "AtlanAppErrorHandling",
    "AuthPolicyCondition",
    "AuthPolicyValiditySchedule",
    "AwsCloudWatchMetric",
    "AwsTag",
    "AzureTag",
    "BadgeCondition",
    "BusinessPolicyRule",
    "ColumnValueFrequencyMap",
    "DataQualityRuleConfigArguments",
    "DataQualityRuleTemplateConfig",
    "DataQualityRuleThresholdObject",
    "DatabricksAIModelVersionMetric",
    "DbtInputContext",
    "DbtJobRun",
    "DbtMetricFilter",
    "FormField",
    "GoogleLabel",
    "GoogleTag",
    "Histogram",
    "IcebergPartition",
    "KafkaTopicConsumption",
    "MCRuleComparison",
    "MCRuleSchedule",
    "NotificationExternalReference",
    "PopularityInsights",
    "ResponseValue",
    "SQLProcedureArgument",
    "SQLProcedureReturn",
    "SageMakerUnifiedStudioSsoUser",
    "SourceTagAttachment",
    "SourceTagAttachmentValue",
    "SourceTagAttribute",
    "SqlInsightJoinColumnPair",
    "StarredDetails",
    "TableauReadCountWindow",
]


class Action(Struct):
    """Structs of the type Action."""

    __slots__ = ()

    _type = "Action"

    task_action_fulfillment_url: Text[str] = Text("taskActionFulfillmentUrl")
    task_action_fulfillment_method: Text[str] = Text("taskActionFulfillmentMethod")
    task_action_fulfillment_payload: Text[str] = Text("taskActionFulfillmentPayload")
    task_action_display_text: Text[str] = Text("taskActionDisplayText")


class AppWorkflowRunStep(Struct):
    """Structs of the type AppWorkflowRunStep."""

    __slots__ = ()

    _type = "AppWorkflowRunStep"

    app_workflow_run_label: Text[str] = Text("appWorkflowRunLabel")
    app_workflow_run_status: Choice[AppWorkflowRunStatus, str] = Choice(
        "appWorkflowRunStatus", "AppWorkflowRunStatus"
    )
    app_workflow_run_started_at: Moment[str] = Moment("appWorkflowRunStartedAt")
    app_workflow_run_completed_at: Moment[str] = Moment("appWorkflowRunCompletedAt")
    app_workflow_run_outputs: MapOf[str, str] = MapOf("appWorkflowRunOutputs", codecs.TEXT)


class AssetExternalDQMetadata(Struct):
    """Structs of the type AssetExternalDQMetadata."""

    __slots__ = ()

    _type = "AssetExternalDQMetadata"

    asset_external_d_q_system_name: Text[str] = Text("assetExternalDQSystemName")
    asset_external_dq_system_name: Text[str] = asset_external_d_q_system_name
    asset_external_d_q_source_logo: Text[str] = Text("assetExternalDQSourceLogo")
    asset_external_dq_source_logo: Text[str] = asset_external_d_q_source_logo
    asset_external_d_q_source_url: Text[str] = Text("assetExternalDQSourceUrl")
    asset_external_dq_source_url: Text[str] = asset_external_d_q_source_url
    asset_external_d_q_last_sync_run_at: Moment[str] = Moment("assetExternalDQLastSyncRunAt")
    asset_external_dq_last_sync_run_at: Moment[str] = asset_external_d_q_last_sync_run_at
    asset_external_d_q_test_entity_type_name: Text[str] = Text("assetExternalDQTestEntityTypeName")
    asset_external_dq_test_entity_type_name: Text[str] = asset_external_d_q_test_entity_type_name
    asset_external_d_q_test_entity_name: Text[str] = Text("assetExternalDQTestEntityName")
    asset_external_dq_test_entity_name: Text[str] = asset_external_d_q_test_entity_name
    asset_external_d_q_test_total_count: Integer[str] = Integer("assetExternalDQTestTotalCount")
    asset_external_dq_test_total_count: Integer[str] = asset_external_d_q_test_total_count
    asset_external_d_q_test_last_run_success_count: Integer[str] = Integer(
        "assetExternalDQTestLastRunSuccessCount"
    )
    asset_external_dq_test_last_run_success_count: Integer[str] = (
        asset_external_d_q_test_last_run_success_count
    )
    asset_external_d_q_test_last_run_failure_count: Integer[str] = Integer(
        "assetExternalDQTestLastRunFailureCount"
    )
    asset_external_dq_test_last_run_failure_count: Integer[str] = (
        asset_external_d_q_test_last_run_failure_count
    )
    asset_external_d_q_test_last_run_total_rules_count: Integer[str] = Integer(
        "assetExternalDQTestLastRunTotalRulesCount"
    )
    asset_external_dq_test_last_run_total_rules_count: Integer[str] = (
        asset_external_d_q_test_last_run_total_rules_count
    )
    asset_external_d_q_test_last_run_success_rules_count: Integer[str] = Integer(
        "assetExternalDQTestLastRunSuccessRulesCount"
    )
    asset_external_dq_test_last_run_success_rules_count: Integer[str] = (
        asset_external_d_q_test_last_run_success_rules_count
    )
    asset_external_d_q_test_last_run_failure_rules_count: Integer[str] = Integer(
        "assetExternalDQTestLastRunFailureRulesCount"
    )
    asset_external_dq_test_last_run_failure_rules_count: Integer[str] = (
        asset_external_d_q_test_last_run_failure_rules_count
    )
    asset_external_d_q_overall_score_value: Text[str] = Text("assetExternalDQOverallScoreValue")
    asset_external_dq_overall_score_value: Text[str] = asset_external_d_q_overall_score_value
    asset_external_d_q_overall_score_type: Text[str] = Text("assetExternalDQOverallScoreType")
    asset_external_dq_overall_score_type: Text[str] = asset_external_d_q_overall_score_type
    asset_external_d_q_score_dimensions: ListOf[AssetExternalDQScoreBreakdownByDimension, str] = ListOf(
        "assetExternalDQScoreDimensions", StructCodec("AssetExternalDQScoreBreakdownByDimension")
    )
    asset_external_dq_score_dimensions: ListOf[AssetExternalDQScoreBreakdownByDimension, str] = (
        asset_external_d_q_score_dimensions
    )
    asset_external_d_q_tests: ListOf[AssetExternalDQTestDetails, str] = ListOf(
        "assetExternalDQTests", StructCodec("AssetExternalDQTestDetails")
    )
    asset_external_dq_tests: ListOf[AssetExternalDQTestDetails, str] = asset_external_d_q_tests
    asset_external_d_q_test_stats: Structure[AssetExternalDQTestStats, str] = Structure(
        "assetExternalDQTestStats", "AssetExternalDQTestStats"
    )
    asset_external_dq_test_stats: Structure[AssetExternalDQTestStats, str] = asset_external_d_q_test_stats


class AssetExternalDQScoreBreakdownByDimension(Struct):
    """Structs of the type AssetExternalDQScoreBreakdownByDimension."""

    __slots__ = ()

    _type = "AssetExternalDQScoreBreakdownByDimension"

    asset_external_d_q_score_dimension_name: Text[str] = Text("assetExternalDQScoreDimensionName")
    asset_external_dq_score_dimension_name: Text[str] = asset_external_d_q_score_dimension_name
    asset_external_d_q_score_dimension_description: Text[str] = Text(
        "assetExternalDQScoreDimensionDescription"
    )
    asset_external_dq_score_dimension_description: Text[str] = asset_external_d_q_score_dimension_description
    asset_external_d_q_score_dimension_score_value: Text[str] = Text(
        "assetExternalDQScoreDimensionScoreValue"
    )
    asset_external_dq_score_dimension_score_value: Text[str] = asset_external_d_q_score_dimension_score_value
    asset_external_d_q_score_dimension_score_type: Text[str] = Text("assetExternalDQScoreDimensionScoreType")
    asset_external_dq_score_dimension_score_type: Text[str] = asset_external_d_q_score_dimension_score_type


class AssetExternalDQTestDetails(Struct):
    """Structs of the type AssetExternalDQTestDetails."""

    __slots__ = ()

    _type = "AssetExternalDQTestDetails"

    asset_external_d_q_test_name: Text[str] = Text("assetExternalDQTestName")
    asset_external_dq_test_name: Text[str] = asset_external_d_q_test_name
    asset_external_d_q_test_id: Text[str] = Text("assetExternalDQTestId")
    asset_external_dq_test_id: Text[str] = asset_external_d_q_test_id
    asset_external_d_q_test_description: Text[str] = Text("assetExternalDQTestDescription")
    asset_external_dq_test_description: Text[str] = asset_external_d_q_test_description
    asset_external_d_q_test_schedule_type: Text[str] = Text("assetExternalDQTestScheduleType")
    asset_external_dq_test_schedule_type: Text[str] = asset_external_d_q_test_schedule_type
    asset_external_d_q_test_last_run_status: Text[str] = Text("assetExternalDQTestLastRunStatus")
    asset_external_dq_test_last_run_status: Text[str] = asset_external_d_q_test_last_run_status
    asset_external_d_q_test_runs: ListOf[AssetExternalDQTestRunHistory, str] = ListOf(
        "assetExternalDQTestRuns", StructCodec("AssetExternalDQTestRunHistory")
    )
    asset_external_dq_test_runs: ListOf[AssetExternalDQTestRunHistory, str] = asset_external_d_q_test_runs


class AssetExternalDQTestMetric(Struct):
    """Structs of the type AssetExternalDQTestMetric."""

    __slots__ = ()

    _type = "AssetExternalDQTestMetric"

    asset_external_d_q_test_metric_observed_value: Text[str] = Text("assetExternalDQTestMetricObservedValue")
    asset_external_dq_test_metric_observed_value: Text[str] = asset_external_d_q_test_metric_observed_value
    asset_external_d_q_test_metric_upper_bound: Text[str] = Text("assetExternalDQTestMetricUpperBound")
    asset_external_dq_test_metric_upper_bound: Text[str] = asset_external_d_q_test_metric_upper_bound
    asset_external_d_q_test_metric_lower_bound: Text[str] = Text("assetExternalDQTestMetricLowerBound")
    asset_external_dq_test_metric_lower_bound: Text[str] = asset_external_d_q_test_metric_lower_bound


class AssetExternalDQTestRule(Struct):
    """Structs of the type AssetExternalDQTestRule."""

    __slots__ = ()

    _type = "AssetExternalDQTestRule"

    asset_external_d_q_test_rule_name: Text[str] = Text("assetExternalDQTestRuleName")
    asset_external_dq_test_rule_name: Text[str] = asset_external_d_q_test_rule_name
    asset_external_d_q_test_rule_evaluation_status: Text[str] = Text(
        "assetExternalDQTestRuleEvaluationStatus"
    )
    asset_external_dq_test_rule_evaluation_status: Text[str] = asset_external_d_q_test_rule_evaluation_status
    asset_external_d_q_test_rule_evaluated_at: Moment[str] = Moment("assetExternalDQTestRuleEvaluatedAt")
    asset_external_dq_test_rule_evaluated_at: Moment[str] = asset_external_d_q_test_rule_evaluated_at
    asset_external_d_q_test_rule_impact: Text[str] = Text("assetExternalDQTestRuleImpact")
    asset_external_dq_test_rule_impact: Text[str] = asset_external_d_q_test_rule_impact
    asset_external_d_q_test_rule_type: Text[str] = Text("assetExternalDQTestRuleType")
    asset_external_dq_test_rule_type: Text[str] = asset_external_d_q_test_rule_type
    asset_external_d_q_test_rule_column_name: Text[str] = Text("assetExternalDQTestRuleColumnName")
    asset_external_dq_test_rule_column_name: Text[str] = asset_external_d_q_test_rule_column_name
    asset_external_d_q_test_rule_dimension: Text[str] = Text("assetExternalDQTestRuleDimension")
    asset_external_dq_test_rule_dimension: Text[str] = asset_external_d_q_test_rule_dimension


class AssetExternalDQTestRunHistory(Struct):
    """Structs of the type AssetExternalDQTestRunHistory."""

    __slots__ = ()

    _type = "AssetExternalDQTestRunHistory"

    asset_external_d_q_test_run_id: Text[str] = Text("assetExternalDQTestRunId")
    asset_external_dq_test_run_id: Text[str] = asset_external_d_q_test_run_id
    asset_external_d_q_test_run_started_at: Moment[str] = Moment("assetExternalDQTestRunStartedAt")
    asset_external_dq_test_run_started_at: Moment[str] = asset_external_d_q_test_run_started_at
    asset_external_d_q_test_run_ended_at: Moment[str] = Moment("assetExternalDQTestRunEndedAt")
    asset_external_dq_test_run_ended_at: Moment[str] = asset_external_d_q_test_run_ended_at
    asset_external_d_q_test_run_status: Text[str] = Text("assetExternalDQTestRunStatus")
    asset_external_dq_test_run_status: Text[str] = asset_external_d_q_test_run_status
    asset_external_d_q_test_run_score_value: Text[str] = Text("assetExternalDQTestRunScoreValue")
    asset_external_dq_test_run_score_value: Text[str] = asset_external_d_q_test_run_score_value
    asset_external_d_q_test_score_type: Text[str] = Text("assetExternalDQTestScoreType")
    asset_external_dq_test_score_type: Text[str] = asset_external_d_q_test_score_type
    asset_external_d_q_test_total_rules_count: Integer[str] = Integer("assetExternalDQTestTotalRulesCount")
    asset_external_dq_test_total_rules_count: Integer[str] = asset_external_d_q_test_total_rules_count
    asset_external_d_q_test_passed_rules_count: Integer[str] = Integer("assetExternalDQTestPassedRulesCount")
    asset_external_dq_test_passed_rules_count: Integer[str] = asset_external_d_q_test_passed_rules_count
    asset_external_d_q_test_failed_rules_count: Integer[str] = Integer("assetExternalDQTestFailedRulesCount")
    asset_external_dq_test_failed_rules_count: Integer[str] = asset_external_d_q_test_failed_rules_count
    asset_external_d_q_test_metric_info: Structure[AssetExternalDQTestMetric, str] = Structure(
        "assetExternalDQTestMetricInfo", "AssetExternalDQTestMetric"
    )
    asset_external_dq_test_metric_info: Structure[AssetExternalDQTestMetric, str] = (
        asset_external_d_q_test_metric_info
    )
    asset_external_d_q_test_score_dimensions: ListOf[AssetExternalDQTestScoreDimension, str] = ListOf(
        "assetExternalDQTestScoreDimensions", StructCodec("AssetExternalDQTestScoreDimension")
    )
    asset_external_dq_test_score_dimensions: ListOf[AssetExternalDQTestScoreDimension, str] = (
        asset_external_d_q_test_score_dimensions
    )
    asset_external_d_q_test_rules: ListOf[AssetExternalDQTestRule, str] = ListOf(
        "assetExternalDQTestRules", StructCodec("AssetExternalDQTestRule")
    )
    asset_external_dq_test_rules: ListOf[AssetExternalDQTestRule, str] = asset_external_d_q_test_rules


class AssetExternalDQTestScoreDimension(Struct):
    """Structs of the type AssetExternalDQTestScoreDimension."""

    __slots__ = ()

    _type = "AssetExternalDQTestScoreDimension"

    asset_external_d_q_test_score_dimension_name: Text[str] = Text("assetExternalDQTestScoreDimensionName")
    asset_external_dq_test_score_dimension_name: Text[str] = asset_external_d_q_test_score_dimension_name
    asset_external_d_q_test_score_dimension_description: Text[str] = Text(
        "assetExternalDQTestScoreDimensionDescription"
    )
    asset_external_dq_test_score_dimension_description: Text[str] = (
        asset_external_d_q_test_score_dimension_description
    )
    asset_external_d_q_test_score_dimension_score_value: Text[str] = Text(
        "assetExternalDQTestScoreDimensionScoreValue"
    )
    asset_external_dq_test_score_dimension_score_value: Text[str] = (
        asset_external_d_q_test_score_dimension_score_value
    )
    asset_external_d_q_test_score_dimension_score_type: Text[str] = Text(
        "assetExternalDQTestScoreDimensionScoreType"
    )
    asset_external_dq_test_score_dimension_score_type: Text[str] = (
        asset_external_d_q_test_score_dimension_score_type
    )


class AssetExternalDQTestStats(Struct):
    """Structs of the type AssetExternalDQTestStats."""

    __slots__ = ()

    _type = "AssetExternalDQTestStats"

    asset_external_d_q_test_last_assessed_at: Moment[str] = Moment("assetExternalDQTestLastAssessedAt")
    asset_external_dq_test_last_assessed_at: Moment[str] = asset_external_d_q_test_last_assessed_at
    asset_external_d_q_test_stats_by_category: MapOf[AssetExternalDQTestStatsByCategory, str] = MapOf(
        "assetExternalDQTestStatsByCategory", StructCodec("AssetExternalDQTestStatsByCategory")
    )
    asset_external_dq_test_stats_by_category: MapOf[AssetExternalDQTestStatsByCategory, str] = (
        asset_external_d_q_test_stats_by_category
    )


class AssetExternalDQTestStatsByCategory(Struct):
    """Structs of the type AssetExternalDQTestStatsByCategory."""

    __slots__ = ()

    _type = "AssetExternalDQTestStatsByCategory"

    asset_external_d_q_tests_by_status: MapOf[AssetExternalDQTestsByStatus, str] = MapOf(
        "assetExternalDQTestsByStatus", StructCodec("AssetExternalDQTestsByStatus")
    )
    asset_external_dq_tests_by_status: MapOf[AssetExternalDQTestsByStatus, str] = (
        asset_external_d_q_tests_by_status
    )


class AssetExternalDQTestsByStatus(Struct):
    """Structs of the type AssetExternalDQTestsByStatus."""

    __slots__ = ()

    _type = "AssetExternalDQTestsByStatus"

    asset_external_d_q_test_count_for_status: Integer[str] = Integer("assetExternalDQTestCountForStatus")
    asset_external_dq_test_count_for_status: Integer[str] = asset_external_d_q_test_count_for_status


class AssetGCPDataplexAspectMetadata(Struct):
    """Structs of the type AssetGCPDataplexAspectMetadata."""

    __slots__ = ()

    _type = "AssetGCPDataplexAspectMetadata"

    asset_g_c_p_dataplex_aspect_full_name: Text[str] = Text("assetGCPDataplexAspectFullName")
    asset_gcp_dataplex_aspect_full_name: Text[str] = asset_g_c_p_dataplex_aspect_full_name
    asset_g_c_p_dataplex_aspect_display_name: Text[str] = Text("assetGCPDataplexAspectDisplayName")
    asset_gcp_dataplex_aspect_display_name: Text[str] = asset_g_c_p_dataplex_aspect_display_name
    asset_g_c_p_dataplex_aspect_type: Text[str] = Text("assetGCPDataplexAspectType")
    asset_gcp_dataplex_aspect_type: Text[str] = asset_g_c_p_dataplex_aspect_type
    asset_g_c_p_dataplex_aspect_type_labels: MapOf[str, str] = MapOf(
        "assetGCPDataplexAspectTypeLabels", codecs.TEXT
    )
    asset_gcp_dataplex_aspect_type_labels: MapOf[str, str] = asset_g_c_p_dataplex_aspect_type_labels
    asset_g_c_p_dataplex_aspect_created_at: Moment[str] = Moment("assetGCPDataplexAspectCreatedAt")
    asset_gcp_dataplex_aspect_created_at: Moment[str] = asset_g_c_p_dataplex_aspect_created_at
    asset_g_c_p_dataplex_aspect_updated_at: Moment[str] = Moment("assetGCPDataplexAspectUpdatedAt")
    asset_gcp_dataplex_aspect_updated_at: Moment[str] = asset_g_c_p_dataplex_aspect_updated_at
    asset_g_c_p_dataplex_aspect_fields: MapOf[str, str] = MapOf("assetGCPDataplexAspectFields", codecs.TEXT)
    asset_gcp_dataplex_aspect_fields: MapOf[str, str] = asset_g_c_p_dataplex_aspect_fields


class AssetGCPDataplexMetadata(Struct):
    """Structs of the type AssetGCPDataplexMetadata."""

    __slots__ = ()

    _type = "AssetGCPDataplexMetadata"

    asset_g_c_p_dataplex_last_sync_run_at: Moment[str] = Moment("assetGCPDataplexLastSyncRunAt")
    asset_gcp_dataplex_last_sync_run_at: Moment[str] = asset_g_c_p_dataplex_last_sync_run_at
    asset_g_c_p_dataplex_entry_name: Text[str] = Text("assetGCPDataplexEntryName")
    asset_gcp_dataplex_entry_name: Text[str] = asset_g_c_p_dataplex_entry_name
    asset_g_c_p_dataplex_aspect_details: MapOf[AssetGCPDataplexAspectMetadata, str] = MapOf(
        "assetGCPDataplexAspectDetails", StructCodec("AssetGCPDataplexAspectMetadata")
    )
    asset_gcp_dataplex_aspect_details: MapOf[AssetGCPDataplexAspectMetadata, str] = (
        asset_g_c_p_dataplex_aspect_details
    )


class AssetHistogram(Struct):
    """Structs of the type AssetHistogram."""

    __slots__ = ()

    _type = "AssetHistogram"

    asset_histogram_boundaries: SetOf[float, str] = SetOf("assetHistogramBoundaries", codecs.DECIMAL)
    asset_histogram_frequencies: SetOf[float, str] = SetOf("assetHistogramFrequencies", codecs.DECIMAL)


class AssetSmusMetadataFormDetails(Struct):
    """Structs of the type AssetSmusMetadataFormDetails."""

    __slots__ = ()

    _type = "AssetSmusMetadataFormDetails"

    asset_metadata_form_name: Text[str] = Text("assetMetadataFormName")
    asset_metadata_form_description: Text[str] = Text("assetMetadataFormDescription")
    asset_metadata_form_domain_id: Text[str] = Text("assetMetadataFormDomainId")
    asset_metadata_form_project_id: Text[str] = Text("assetMetadataFormProjectId")
    asset_metadata_form_status: Choice[AssetSmusMetadataFormStatus, str] = Choice(
        "assetMetadataFormStatus", "AssetSmusMetadataFormStatus"
    )
    asset_metadata_form_revision: Text[str] = Text("assetMetadataFormRevision")
    asset_metadata_form_fields: ListOf[dict[str, str], str] = ListOf(
        "assetMetadataFormFields", codecs.MapCodec(codecs.TEXT)
    )


class AssetSummaryProvider(Struct):
    """Structs of the type AssetSummaryProvider."""

    __slots__ = ()

    _type = "AssetSummaryProvider"

    asset_summary_provider_name: Text[str] = Text("assetSummaryProviderName")
    asset_summary_provider_url: Text[str] = Text("assetSummaryProviderUrl")


class AtlanAppErrorHandling(Struct):
    """Structs of the type AtlanAppErrorHandling."""

    __slots__ = ()

    _type = "AtlanAppErrorHandling"

    atlan_app_error_handling_initial_interval: Text[str] = Text("atlanAppErrorHandlingInitialInterval")
    atlan_app_error_handling_backoff_coefficient: Decimal[str] = Decimal(
        "atlanAppErrorHandlingBackoffCoefficient"
    )
    atlan_app_error_handling_maximum_interval: Text[str] = Text("atlanAppErrorHandlingMaximumInterval")
    atlan_app_error_handling_maximum_attempts: Integer[str] = Integer("atlanAppErrorHandlingMaximumAttempts")
    atlan_app_error_handling_non_retryable_error_types: SetOf[str, str] = SetOf(
        "atlanAppErrorHandlingNonRetryableErrorTypes", codecs.TEXT
    )


class AuthPolicyCondition(Struct):
    """Structs of the type AuthPolicyCondition."""

    __slots__ = ()

    _type = "AuthPolicyCondition"

    policy_condition_type: Text[str] = Text("policyConditionType")
    policy_condition_values: SetOf[str, str] = SetOf("policyConditionValues", codecs.TEXT)


class AuthPolicyValiditySchedule(Struct):
    """Structs of the type AuthPolicyValiditySchedule."""

    __slots__ = ()

    _type = "AuthPolicyValiditySchedule"

    policy_validity_schedule_start_time: Text[str] = Text("policyValidityScheduleStartTime")
    policy_validity_schedule_end_time: Text[str] = Text("policyValidityScheduleEndTime")
    policy_validity_schedule_timezone: Text[str] = Text("policyValidityScheduleTimezone")


class AwsCloudWatchMetric(Struct):
    """Structs of the type AwsCloudWatchMetric."""

    __slots__ = ()

    _type = "AwsCloudWatchMetric"

    aws_cloud_watch_metric_name: Text[str] = Text("awsCloudWatchMetricName")
    aws_cloud_watch_metric_scope: Text[str] = Text("awsCloudWatchMetricScope")


class AwsTag(Struct):
    """Structs of the type AwsTag."""

    __slots__ = ()

    _type = "AwsTag"

    aws_tag_key: Text[str] = Text("awsTagKey")
    aws_tag_value: Text[str] = Text("awsTagValue")


class AzureTag(Struct):
    """Structs of the type AzureTag."""

    __slots__ = ()

    _type = "AzureTag"

    azure_tag_key: Text[str] = Text("azureTagKey")
    azure_tag_value: Text[str] = Text("azureTagValue")


class BadgeCondition(BadgeConditionMethods):
    """Structs of the type BadgeCondition."""

    __slots__ = ()

    _type = "BadgeCondition"

    badge_condition_operator: Text[str] = Text("badgeConditionOperator")
    badge_condition_value: Text[str] = Text("badgeConditionValue")
    badge_condition_colorhex: Text[str] = Text("badgeConditionColorhex")


class BusinessPolicyRule(Struct):
    """Structs of the type BusinessPolicyRule."""

    __slots__ = ()

    _type = "BusinessPolicyRule"

    bpr_id: Text[str] = Text("bprId")
    bpr_name: Text[str] = Text("bprName")
    bpr_sequence: Text[str] = Text("bprSequence")
    bpr_operand: Text[str] = Text("bprOperand")
    bpr_operator: Text[str] = Text("bprOperator")
    bpr_value: SetOf[str, str] = SetOf("bprValue", codecs.TEXT)
    bpr_query: Text[str] = Text("bprQuery")


class ColumnValueFrequencyMap(Struct):
    """How often a value occurs in a column."""

    __slots__ = ()

    _type = "ColumnValueFrequencyMap"

    column_value: Text[str] = Text("columnValue")
    column_value_frequency: Integer[str] = Integer("columnValueFrequency")


class DataQualityRuleConfigArguments(Struct):
    """Structs of the type DataQualityRuleConfigArguments."""

    __slots__ = ()

    _type = "DataQualityRuleConfigArguments"

    dq_rule_threshold_object: Structure[DataQualityRuleThresholdObject, str] = Structure(
        "dqRuleThresholdObject", "DataQualityRuleThresholdObject"
    )
    dq_rule_config_arguments_raw: Text[str] = Text("dqRuleConfigArgumentsRaw")
    dq_rule_config_rule_conditions: Text[str] = Text("dqRuleConfigRuleConditions")


class DataQualityRuleTemplateConfig(Struct):
    """Structs of the type DataQualityRuleTemplateConfig."""

    __slots__ = ()

    _type = "DataQualityRuleTemplateConfig"

    dq_rule_template_config_base_dataset_qualified_name: Text[str] = Text(
        "dqRuleTemplateConfigBaseDatasetQualifiedName"
    )
    dq_rule_template_config_base_column_qualified_name: Text[str] = Text(
        "dqRuleTemplateConfigBaseColumnQualifiedName"
    )
    dq_rule_template_config_reference_dataset_qualified_names: Text[str] = Text(
        "dqRuleTemplateConfigReferenceDatasetQualifiedNames"
    )
    dq_rule_template_config_reference_column_qualified_names: Text[str] = Text(
        "dqRuleTemplateConfigReferenceColumnQualifiedNames"
    )
    dq_rule_template_config_threshold_object: Text[str] = Text("dqRuleTemplateConfigThresholdObject")
    dq_rule_template_config_display_name: Text[str] = Text("dqRuleTemplateConfigDisplayName")
    dq_rule_template_config_custom_s_q_l: Text[str] = Text("dqRuleTemplateConfigCustomSQL")
    dq_rule_template_config_custom_sql: Text[str] = dq_rule_template_config_custom_s_q_l
    dq_rule_template_config_dimension: Text[str] = Text("dqRuleTemplateConfigDimension")
    dq_rule_template_config_user_description: Text[str] = Text("dqRuleTemplateConfigUserDescription")
    dq_rule_template_config_advanced_settings: Text[str] = Text("dqRuleTemplateConfigAdvancedSettings")
    dq_rule_template_config_rule_conditions: Text[str] = Text("dqRuleTemplateConfigRuleConditions")
    dq_rule_template_config_preflight_check: Text[str] = Text("dqRuleTemplateConfigPreflightCheck")


class DataQualityRuleThresholdObject(Struct):
    """Structs of the type DataQualityRuleThresholdObject."""

    __slots__ = ()

    _type = "DataQualityRuleThresholdObject"

    dq_rule_threshold_compare_operator: Text[str] = Text("dqRuleThresholdCompareOperator")
    dq_rule_threshold_value: Decimal[str] = Decimal("dqRuleThresholdValue")
    dq_rule_threshold_unit: Choice[DataQualityRuleThresholdUnit, str] = Choice(
        "dqRuleThresholdUnit", "DataQualityRuleThresholdUnit"
    )


class DatabricksAIModelVersionMetric(Struct):
    """Structs of the type DatabricksAIModelVersionMetric."""

    __slots__ = ()

    _type = "DatabricksAIModelVersionMetric"

    databricks_a_i_model_version_metric_key: Text[str] = Text("databricksAIModelVersionMetricKey")
    databricks_ai_model_version_metric_key: Text[str] = databricks_a_i_model_version_metric_key
    databricks_a_i_model_version_metric_value: Decimal[str] = Decimal("databricksAIModelVersionMetricValue")
    databricks_ai_model_version_metric_value: Decimal[str] = databricks_a_i_model_version_metric_value
    databricks_a_i_model_version_metric_timestamp: Moment[str] = Moment(
        "databricksAIModelVersionMetricTimestamp"
    )
    databricks_ai_model_version_metric_timestamp: Moment[str] = databricks_a_i_model_version_metric_timestamp
    databricks_a_i_model_version_metric_step: Integer[str] = Integer("databricksAIModelVersionMetricStep")
    databricks_ai_model_version_metric_step: Integer[str] = databricks_a_i_model_version_metric_step


class DbtInputContext(Struct):
    """Structs of the type DbtInputContext."""

    __slots__ = ()

    _type = "DbtInputContext"

    dbt_input_context_name: Text[str] = Text("dbtInputContextName")
    dbt_input_context_qualified_name: Text[str] = Text("dbtInputContextQualifiedName")
    dbt_input_context_type: Text[str] = Text("dbtInputContextType")
    dbt_input_context_alias: Text[str] = Text("dbtInputContextAlias")
    dbt_input_context_filter: Text[str] = Text("dbtInputContextFilter")
    dbt_input_context_offset_window: Text[str] = Text("dbtInputContextOffsetWindow")
    dbt_input_context_offset_to_grain: Text[str] = Text("dbtInputContextOffsetToGrain")


class DbtJobRun(Struct):
    """Structs of the type DbtJobRun."""

    __slots__ = ()

    _type = "DbtJobRun"

    dbt_job_id: Text[str] = Text("dbtJobId")
    dbt_job_name: Text[str] = Text("dbtJobName")
    dbt_environment_id: Text[str] = Text("dbtEnvironmentId")
    dbt_environment_name: Text[str] = Text("dbtEnvironmentName")
    dbt_job_run_id: Text[str] = Text("dbtJobRunId")
    dbt_job_run_completed_at: Moment[str] = Moment("dbtJobRunCompletedAt")
    dbt_job_run_status: Text[str] = Text("dbtJobRunStatus")
    dbt_test_run_status: Text[str] = Text("dbtTestRunStatus")
    dbt_model_run_status: Text[str] = Text("dbtModelRunStatus")
    dbt_compiled_s_q_l: Text[str] = Text("dbtCompiledSQL")
    dbt_compiled_sql: Text[str] = dbt_compiled_s_q_l
    dbt_compiled_code: Text[str] = Text("dbtCompiledCode")


class DbtMetricFilter(Struct):
    """Structs of the type DbtMetricFilter."""

    __slots__ = ()

    _type = "DbtMetricFilter"

    dbt_metric_filter_column_qualified_name: Text[str] = Text("dbtMetricFilterColumnQualifiedName")
    dbt_metric_filter_field: Text[str] = Text("dbtMetricFilterField")
    dbt_metric_filter_operator: Text[str] = Text("dbtMetricFilterOperator")
    dbt_metric_filter_value: Text[str] = Text("dbtMetricFilterValue")


class FormField(Struct):
    """Structs of the type FormField."""

    __slots__ = ()

    _type = "FormField"

    form_field_id: Text[str] = Text("formFieldId")
    form_field_name: Text[str] = Text("formFieldName")
    form_field_type: Choice[FormFieldType, str] = Choice("formFieldType", "FormFieldType")
    form_field_dimension: Choice[FormFieldDimension, str] = Choice("formFieldDimension", "FormFieldDimension")
    form_field_options: MapOf[str, str] = MapOf("formFieldOptions", codecs.TEXT)


class GoogleLabel(Struct):
    """Structs of the type GoogleLabel."""

    __slots__ = ()

    _type = "GoogleLabel"

    google_label_key: Text[str] = Text("googleLabelKey")
    google_label_value: Text[str] = Text("googleLabelValue")


class GoogleTag(Struct):
    """Structs of the type GoogleTag."""

    __slots__ = ()

    _type = "GoogleTag"

    google_tag_key: Text[str] = Text("googleTagKey")
    google_tag_value: Text[str] = Text("googleTagValue")


class Histogram(Struct):
    """How the values of a column are spread."""

    __slots__ = ()

    _type = "Histogram"

    boundaries: SetOf[float, str] = SetOf("boundaries", codecs.DECIMAL)
    frequencies: SetOf[float, str] = SetOf("frequencies", codecs.DECIMAL)


class IcebergPartition(Struct):
    """Structs of the type IcebergPartition."""

    __slots__ = ()

    _type = "IcebergPartition"

    iceberg_field_name: Text[str] = Text("icebergFieldName")
    iceberg_transform: Text[str] = Text("icebergTransform")
    iceberg_source_id: Integer[str] = Integer("icebergSourceId")


class KafkaTopicConsumption(Struct):
    """Structs of the type KafkaTopicConsumption."""

    __slots__ = ()

    _type = "KafkaTopicConsumption"

    topic_name: Text[str] = Text("topicName")
    topic_partition: Text[str] = Text("topicPartition")
    topic_lag: Integer[str] = Integer("topicLag")
    topic_current_offset: Integer[str] = Integer("topicCurrentOffset")


class MCRuleComparison(Struct):
    """Structs of the type MCRuleComparison."""

    __slots__ = ()

    _type = "MCRuleComparison"

    mc_rule_comparison_type: Text[str] = Text("mcRuleComparisonType")
    mc_rule_comparison_field: Text[str] = Text("mcRuleComparisonField")
    mc_rule_comparison_metric: Text[str] = Text("mcRuleComparisonMetric")
    mc_rule_comparison_operator: Text[str] = Text("mcRuleComparisonOperator")
    mc_rule_comparison_threshold: Decimal[str] = Decimal("mcRuleComparisonThreshold")
    mc_rule_comparison_is_threshold_relative: Flag[str] = Flag("mcRuleComparisonIsThresholdRelative")


class MCRuleSchedule(Struct):
    """Structs of the type MCRuleSchedule."""

    __slots__ = ()

    _type = "MCRuleSchedule"

    mc_rule_schedule_type: Text[str] = Text("mcRuleScheduleType")
    mc_rule_schedule_interval_in_minutes: Integer[str] = Integer("mcRuleScheduleIntervalInMinutes")
    mc_rule_schedule_start_time: Moment[str] = Moment("mcRuleScheduleStartTime")
    mc_rule_schedule_crontab: Text[str] = Text("mcRuleScheduleCrontab")


class NotificationExternalReference(Struct):
    """Structs of the type NotificationExternalReference."""

    __slots__ = ()

    _type = "NotificationExternalReference"

    notification_external_reference_surface: Choice[NotificationSurface, str] = Choice(
        "notificationExternalReferenceSurface", "NotificationSurface"
    )
    notification_external_reference_ref_url: Text[str] = Text("notificationExternalReferenceRefUrl")
    notification_external_reference_delivered_at: Moment[str] = Moment(
        "notificationExternalReferenceDeliveredAt"
    )
    notification_external_reference_extra_attributes: MapOf[str, str] = MapOf(
        "notificationExternalReferenceExtraAttributes", codecs.TEXT
    )


class PopularityInsights(Struct):
    """How much one user or one query used an asset."""

    __slots__ = ()

    _type = "PopularityInsights"

    record_user: Text[str] = Text("recordUser")
    record_query: Text[str] = Text("recordQuery")
    record_query_duration: Integer[str] = Integer("recordQueryDuration")
    record_query_count: Integer[str] = Integer("recordQueryCount")
    record_total_user_count: Integer[str] = Integer("recordTotalUserCount")
    record_compute_cost: Decimal[str] = Decimal("recordComputeCost")
    record_max_compute_cost: Decimal[str] = Decimal("recordMaxComputeCost")
    record_compute_cost_unit: Choice[SourceCostUnitType, str] = Choice(
        "recordComputeCostUnit", "SourceCostUnitType"
    )
    record_last_timestamp: Moment[str] = Moment("recordLastTimestamp")
    record_warehouse: Text[str] = Text("recordWarehouse")


class ResponseValue(Struct):
    """Structs of the type ResponseValue."""

    __slots__ = ()

    _type = "ResponseValue"

    response_field_id: Text[str] = Text("responseFieldId")
    response_value_string: Text[str] = Text("responseValueString")
    response_value_int: Integer[str] = Integer("responseValueInt")
    response_value_boolean: Flag[str] = Flag("responseValueBoolean")
    response_value_json: Text[str] = Text("responseValueJson")
    response_value_long: Integer[str] = Integer("responseValueLong")
    response_value_date: Moment[str] = Moment("responseValueDate")
    response_value_arr_string: SetOf[str, str] = SetOf("responseValueArrString", codecs.TEXT)
    response_value_arr_int: SetOf[int, str] = SetOf("responseValueArrInt", codecs.INTEGER)
    response_value_arr_boolean: SetOf[bool, str] = SetOf("responseValueArrBoolean", codecs.FLAG)
    response_value_arr_json: SetOf[str, str] = SetOf("responseValueArrJson", codecs.TEXT)
    response_value_arr_long: SetOf[int, str] = SetOf("responseValueArrLong", codecs.INTEGER)
    response_value_arr_date: SetOf[datetime, str] = SetOf("responseValueArrDate", codecs.MOMENT)
    response_value_options: MapOf[str, str] = MapOf("responseValueOptions", codecs.TEXT)


class SQLProcedureArgument(Struct):
    """One argument of a procedure."""

    __slots__ = ()

    _type = "SQLProcedureArgument"

    sql_argument_name: Text[str] = Text("sqlArgumentName")
    sql_argument_type: Text[str] = Text("sqlArgumentType")


class SQLProcedureReturn(Struct):
    """What a procedure returns."""

    __slots__ = ()

    _type = "SQLProcedureReturn"

    sql_return_type: Text[str] = Text("sqlReturnType")
    sql_return_character_maximum_length: Integer[str] = Integer("sqlReturnCharacterMaximumLength")
    sql_return_character_octet_length: Integer[str] = Integer("sqlReturnCharacterOctetLength")
    sql_return_numeric_precision: Integer[str] = Integer("sqlReturnNumericPrecision")
    sql_return_numeric_precision_radix: Integer[str] = Integer("sqlReturnNumericPrecisionRadix")


class SageMakerUnifiedStudioSsoUser(Struct):
    """Structs of the type SageMakerUnifiedStudioSsoUser."""

    __slots__ = ()

    _type = "SageMakerUnifiedStudioSsoUser"

    smus_sso_user_email: Text[str] = Text("smusSsoUserEmail")
    smus_sso_user_role: Text[str] = Text("smusSsoUserRole")
    smus_sso_user_full_name: Text[str] = Text("smusSsoUserFullName")


class SourceTagAttachment(SourceTagMethods):
    """How a tag on an asset is kept in step with a tag on its source."""

    __slots__ = ()

    _type = "SourceTagAttachment"

    source_tag_name: Text[str] = Text("sourceTagName")
    source_tag_qualified_name: Text[str] = Text("sourceTagQualifiedName")
    source_tag_guid: Text[str] = Text("sourceTagGuid")
    source_tag_connector_name: Text[str] = Text("sourceTagConnectorName")
    source_tag_value: ListOf[SourceTagAttachmentValue, str] = ListOf(
        "sourceTagValue", StructCodec("SourceTagAttachmentValue")
    )
    is_source_tag_synced: Flag[str] = Flag("isSourceTagSynced")
    source_tag_sync_timestamp: Moment[str] = Moment("sourceTagSyncTimestamp")
    source_tag_sync_error: Text[str] = Text("sourceTagSyncError")
    source_tag_type: Text[str] = Text("sourceTagType")


class SourceTagAttachmentValue(Struct):
    """One value of a tag on its source."""

    __slots__ = ()

    _type = "SourceTagAttachmentValue"

    tag_attachment_key: Text[str] = Text("tagAttachmentKey")
    tag_attachment_value: Text[str] = Text("tagAttachmentValue")


class SourceTagAttribute(Struct):
    """Structs of the type SourceTagAttribute."""

    __slots__ = ()

    _type = "SourceTagAttribute"

    tag_attribute_key: Text[str] = Text("tagAttributeKey")
    tag_attribute_value: Text[str] = Text("tagAttributeValue")
    tag_attribute_properties: MapOf[str, str] = MapOf("tagAttributeProperties", codecs.TEXT)


class SqlInsightJoinColumnPair(Struct):
    """Structs of the type SqlInsightJoinColumnPair."""

    __slots__ = ()

    _type = "SqlInsightJoinColumnPair"

    sql_insight_join_column_pair_source_column_qualified_name: Text[str] = Text(
        "sqlInsightJoinColumnPairSourceColumnQualifiedName"
    )
    sql_insight_join_column_pair_joined_column_qualified_name: Text[str] = Text(
        "sqlInsightJoinColumnPairJoinedColumnQualifiedName"
    )


class StarredDetails(Struct):
    """Structs of the type StarredDetails."""

    __slots__ = ()

    _type = "StarredDetails"

    asset_starred_by: Text[str] = Text("assetStarredBy")
    asset_starred_at: Moment[str] = Moment("assetStarredAt")


class TableauReadCountWindow(Struct):
    """Structs of the type TableauReadCountWindow."""

    __slots__ = ()

    _type = "TableauReadCountWindow"

    tableau_read_count_window_days: Integer[str] = Integer("tableauReadCountWindowDays")
    tableau_read_count_window_count: Integer[str] = Integer("tableauReadCountWindowCount")
    tableau_read_count_window_as_of_date: Moment[str] = Moment("tableauReadCountWindowAsOfDate")
