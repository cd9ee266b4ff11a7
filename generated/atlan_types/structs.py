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
from atlan.model.entity.mixins.source_tag import SourceTagMethods
from atlan.model.entity.struct import Struct

if TYPE_CHECKING:
    from atlan_types.enums import AssetSmusMetadataFormStatus, SourceCostUnitType

__all__ = [
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
    "ColumnValueFrequencyMap",
    "Histogram",
    "PopularityInsights",
    "SQLProcedureArgument",
    "SQLProcedureReturn",
    "SourceTagAttachment",
    "SourceTagAttachmentValue",
    "StarredDetails",
]


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


class ColumnValueFrequencyMap(Struct):
    """How often a value occurs in a column."""

    __slots__ = ()

    _type = "ColumnValueFrequencyMap"

    column_value: Text[str] = Text("columnValue")
    column_value_frequency: Integer[str] = Integer("columnValueFrequency")


class Histogram(Struct):
    """How the values of a column are spread."""

    __slots__ = ()

    _type = "Histogram"

    boundaries: SetOf[float, str] = SetOf("boundaries", codecs.DECIMAL)
    frequencies: SetOf[float, str] = SetOf("frequencies", codecs.DECIMAL)


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


class StarredDetails(Struct):
    """Structs of the type StarredDetails."""

    __slots__ = ()

    _type = "StarredDetails"

    asset_starred_by: Text[str] = Text("assetStarredBy")
    asset_starred_at: Moment[str] = Moment("assetStarredAt")
