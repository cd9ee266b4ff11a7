# Derived from spec/typedefs/snowflake.json and spec/recipes/snowflake.yaml by scripts/generate.py. Do not edit.
"""Snowflake, SnowflakeAIModelContext, SnowflakeAIModelVersion, SnowflakeDynamicTable, SnowflakeListing, SnowflakePipe, SnowflakeSemanticDimension, SnowflakeSemanticFact, SnowflakeSemanticLogicalTable, SnowflakeSemanticMetric, SnowflakeSemanticView, SnowflakeShare, SnowflakeStage, SnowflakeStream, SnowflakeTag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    MapOf,
    Moment,
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
from atlan_types.ai import AIModel, AIModelVersion
from atlan_types.data_quality import Metric
from atlan_types.semantic import SemanticDimension, SemanticEntity, SemanticMeasure, SemanticModel
from atlan_types.sql import SQL, Table
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from atlan_types.enums import SnowflakeListingDistribution, SnowflakeListingState, SnowflakeShareKind
    from atlan_types.sql import SQL, Schema

__all__ = [
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
]


class Snowflake(SQL):
    """What assets of Snowflake have in common."""

    __slots__ = ()

    _type = "Snowflake"


class SnowflakeAIModelContext(AIModel, Snowflake):
    """An AI model of Snowflake, which holds its versions."""

    __slots__ = ()

    _type = "SnowflakeAIModelContext"

    SNOWFLAKE_AI_MODEL_SCHEMA = RelationField("snowflakeAIModelSchema")
    snowflake_a_i_model_schema: Reference[Schema, RelationField] = Reference(
        SNOWFLAKE_AI_MODEL_SCHEMA, "Schema"
    )
    snowflake_ai_model_schema: Reference[Schema, RelationField] = snowflake_a_i_model_schema
    SNOWFLAKE_AI_MODEL_VERSIONS = RelationField("snowflakeAIModelVersions")
    snowflake_a_i_model_versions: References[SnowflakeAIModelVersion, RelationField] = References(
        SNOWFLAKE_AI_MODEL_VERSIONS, "SnowflakeAIModelVersion"
    )
    snowflake_ai_model_versions: References[SnowflakeAIModelVersion, RelationField] = (
        snowflake_a_i_model_versions
    )


class SnowflakeAIModelVersion(AIModelVersion, Snowflake):
    """One version of an AI model in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeAIModelVersion"

    SNOWFLAKE_AI_MODEL_VERSION_NAME = KeywordField(
        "snowflakeAIModelVersionName", "snowflakeAIModelVersionName"
    )
    snowflake_a_i_model_version_name: Text[KeywordField] = Text(SNOWFLAKE_AI_MODEL_VERSION_NAME)
    snowflake_ai_model_version_name: Text[KeywordField] = snowflake_a_i_model_version_name
    SNOWFLAKE_AI_MODEL_VERSION_TYPE = KeywordField(
        "snowflakeAIModelVersionType", "snowflakeAIModelVersionType"
    )
    snowflake_a_i_model_version_type: Text[KeywordField] = Text(SNOWFLAKE_AI_MODEL_VERSION_TYPE)
    snowflake_ai_model_version_type: Text[KeywordField] = snowflake_a_i_model_version_type
    SNOWFLAKE_AI_MODEL_VERSION_ALIASES = KeywordField(
        "snowflakeAIModelVersionAliases", "snowflakeAIModelVersionAliases"
    )
    snowflake_a_i_model_version_aliases: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_AI_MODEL_VERSION_ALIASES, codecs.TEXT
    )
    snowflake_ai_model_version_aliases: SetOf[str, KeywordField] = snowflake_a_i_model_version_aliases
    SNOWFLAKE_AI_MODEL_VERSION_METRICS = KeywordField(
        "snowflakeAIModelVersionMetrics", "snowflakeAIModelVersionMetrics"
    )
    snowflake_a_i_model_version_metrics: MapOf[str, KeywordField] = MapOf(
        SNOWFLAKE_AI_MODEL_VERSION_METRICS, codecs.TEXT
    )
    snowflake_ai_model_version_metrics: MapOf[str, KeywordField] = snowflake_a_i_model_version_metrics
    SNOWFLAKE_AI_MODEL_VERSION_FUNCTIONS = KeywordField(
        "snowflakeAIModelVersionFunctions", "snowflakeAIModelVersionFunctions"
    )
    snowflake_a_i_model_version_functions: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_AI_MODEL_VERSION_FUNCTIONS, codecs.TEXT
    )
    snowflake_ai_model_version_functions: SetOf[str, KeywordField] = snowflake_a_i_model_version_functions
    SNOWFLAKE_AI_MODEL_CONTEXT = RelationField("snowflakeAIModelContext")
    snowflake_a_i_model_context: Reference[SnowflakeAIModelContext, RelationField] = Reference(
        SNOWFLAKE_AI_MODEL_CONTEXT, "SnowflakeAIModelContext"
    )
    snowflake_ai_model_context: Reference[SnowflakeAIModelContext, RelationField] = (
        snowflake_a_i_model_context
    )


class SnowflakeDynamicTable(Table):
    """A dynamic table in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeDynamicTable"

    DEFINITION = TextField("definition", "definition")
    definition: Text[TextField] = Text(DEFINITION)


class SnowflakeListing(Snowflake):
    """A listing in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeListing"

    SNOWFLAKE_LISTING_TITLE = KeywordField("snowflakeListingTitle", "snowflakeListingTitle")
    snowflake_listing_title: Text[KeywordField] = Text(SNOWFLAKE_LISTING_TITLE)
    SNOWFLAKE_LISTING_SUBTITLE = KeywordField("snowflakeListingSubtitle", "snowflakeListingSubtitle")
    snowflake_listing_subtitle: Text[KeywordField] = Text(SNOWFLAKE_LISTING_SUBTITLE)
    SNOWFLAKE_LISTING_UNIFORM_LISTING_LOCATOR = KeywordField(
        "snowflakeListingUniformListingLocator", "snowflakeListingUniformListingLocator"
    )
    snowflake_listing_uniform_listing_locator: Text[KeywordField] = Text(
        SNOWFLAKE_LISTING_UNIFORM_LISTING_LOCATOR
    )
    SNOWFLAKE_LISTING_STATE = KeywordField("snowflakeListingState", "snowflakeListingState")
    snowflake_listing_state: Choice[SnowflakeListingState, KeywordField] = Choice(
        SNOWFLAKE_LISTING_STATE, "SnowflakeListingState"
    )
    SNOWFLAKE_LISTING_DISTRIBUTION = KeywordField(
        "snowflakeListingDistribution", "snowflakeListingDistribution"
    )
    snowflake_listing_distribution: Choice[SnowflakeListingDistribution, KeywordField] = Choice(
        SNOWFLAKE_LISTING_DISTRIBUTION, "SnowflakeListingDistribution"
    )
    SNOWFLAKE_LISTING_IS_SHARE = BooleanField("snowflakeListingIsShare", "snowflakeListingIsShare")
    snowflake_listing_is_share: Flag[BooleanField] = Flag(SNOWFLAKE_LISTING_IS_SHARE)
    SNOWFLAKE_LISTING_IS_APPLICATION = BooleanField(
        "snowflakeListingIsApplication", "snowflakeListingIsApplication"
    )
    snowflake_listing_is_application: Flag[BooleanField] = Flag(SNOWFLAKE_LISTING_IS_APPLICATION)
    SNOWFLAKE_LISTING_APPLICATION_PACKAGE = KeywordField(
        "snowflakeListingApplicationPackage", "snowflakeListingApplicationPackage"
    )
    snowflake_listing_application_package: Text[KeywordField] = Text(SNOWFLAKE_LISTING_APPLICATION_PACKAGE)
    SNOWFLAKE_LISTING_CATEGORIES = KeywordField("snowflakeListingCategories", "snowflakeListingCategories")
    snowflake_listing_categories: SetOf[str, KeywordField] = SetOf(SNOWFLAKE_LISTING_CATEGORIES, codecs.TEXT)
    SNOWFLAKE_LISTING_DATA_ATTRIBUTES = KeywordField(
        "snowflakeListingDataAttributes", "snowflakeListingDataAttributes"
    )
    snowflake_listing_data_attributes: Text[KeywordField] = Text(SNOWFLAKE_LISTING_DATA_ATTRIBUTES)
    SNOWFLAKE_LISTING_TERMS = KeywordField("snowflakeListingTerms", "snowflakeListingTerms")
    snowflake_listing_terms: Text[KeywordField] = Text(SNOWFLAKE_LISTING_TERMS)
    SNOWFLAKE_LISTING_PROFILE = KeywordField("snowflakeListingProfile", "snowflakeListingProfile")
    snowflake_listing_profile: Text[KeywordField] = Text(SNOWFLAKE_LISTING_PROFILE)
    SNOWFLAKE_LISTING_SUPPORT_CONTACT = KeywordField(
        "snowflakeListingSupportContact", "snowflakeListingSupportContact"
    )
    snowflake_listing_support_contact: Text[KeywordField] = Text(SNOWFLAKE_LISTING_SUPPORT_CONTACT)
    SNOWFLAKE_LISTING_RESHARING = KeywordField("snowflakeListingResharing", "snowflakeListingResharing")
    snowflake_listing_resharing: Text[KeywordField] = Text(SNOWFLAKE_LISTING_RESHARING)
    SNOWFLAKE_LISTING_AUTO_FULFILLMENT = KeywordField(
        "snowflakeListingAutoFulfillment", "snowflakeListingAutoFulfillment"
    )
    snowflake_listing_auto_fulfillment: Text[KeywordField] = Text(SNOWFLAKE_LISTING_AUTO_FULFILLMENT)
    SNOWFLAKE_LISTING_TARGETS = KeywordField("snowflakeListingTargets", "snowflakeListingTargets")
    snowflake_listing_targets: Text[KeywordField] = Text(SNOWFLAKE_LISTING_TARGETS)
    SNOWFLAKE_SHARES = RelationField("snowflakeShares")
    snowflake_shares: References[SnowflakeShare, RelationField] = References(
        SNOWFLAKE_SHARES, "SnowflakeShare"
    )


class SnowflakePipe(SQL):
    """A pipe in Snowflake."""

    __slots__ = ()

    _type = "SnowflakePipe"

    DEFINITION = TextField("definition", "definition")
    definition: Text[TextField] = Text(DEFINITION)
    SNOWFLAKE_PIPE_IS_AUTO_INGEST_ENABLED = BooleanField(
        "snowflakePipeIsAutoIngestEnabled", "snowflakePipeIsAutoIngestEnabled"
    )
    snowflake_pipe_is_auto_ingest_enabled: Flag[BooleanField] = Flag(SNOWFLAKE_PIPE_IS_AUTO_INGEST_ENABLED)
    SNOWFLAKE_PIPE_NOTIFICATION_CHANNEL_NAME = KeywordTextField(
        "snowflakePipeNotificationChannelName",
        "snowflakePipeNotificationChannelName",
        "snowflakePipeNotificationChannelName.text",
    )
    snowflake_pipe_notification_channel_name: Text[KeywordTextField] = Text(
        SNOWFLAKE_PIPE_NOTIFICATION_CHANNEL_NAME
    )
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")


class SnowflakeSemanticDimension(SemanticDimension, Snowflake):
    """A semantic dimension in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeSemanticDimension"

    SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticViewQualifiedName", "snowflakeSemanticViewQualifiedName"
    )
    snowflake_semantic_view_qualified_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME)
    SNOWFLAKE_SEMANTIC_VIEW_NAME = KeywordField("snowflakeSemanticViewName", "snowflakeSemanticViewName")
    snowflake_semantic_view_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_NAME)
    SNOWFLAKE_SEMANTIC_TABLE_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticTableQualifiedName", "snowflakeSemanticTableQualifiedName"
    )
    snowflake_semantic_table_qualified_name: Text[KeywordField] = Text(
        SNOWFLAKE_SEMANTIC_TABLE_QUALIFIED_NAME
    )
    SNOWFLAKE_SEMANTIC_TABLE_NAME = KeywordField("snowflakeSemanticTableName", "snowflakeSemanticTableName")
    snowflake_semantic_table_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_TABLE_NAME)
    SNOWFLAKE_SEMANTIC_LOGICAL_TABLE = RelationField("snowflakeSemanticLogicalTable")
    snowflake_semantic_logical_table: Reference[SnowflakeSemanticLogicalTable, RelationField] = Reference(
        SNOWFLAKE_SEMANTIC_LOGICAL_TABLE, "SnowflakeSemanticLogicalTable"
    )


class SnowflakeSemanticFact(Snowflake, SemanticMeasure):
    """A semantic fact in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeSemanticFact"

    SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticViewQualifiedName", "snowflakeSemanticViewQualifiedName"
    )
    snowflake_semantic_view_qualified_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME)
    SNOWFLAKE_SEMANTIC_VIEW_NAME = KeywordField("snowflakeSemanticViewName", "snowflakeSemanticViewName")
    snowflake_semantic_view_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_NAME)
    SNOWFLAKE_SEMANTIC_TABLE_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticTableQualifiedName", "snowflakeSemanticTableQualifiedName"
    )
    snowflake_semantic_table_qualified_name: Text[KeywordField] = Text(
        SNOWFLAKE_SEMANTIC_TABLE_QUALIFIED_NAME
    )
    SNOWFLAKE_SEMANTIC_TABLE_NAME = KeywordField("snowflakeSemanticTableName", "snowflakeSemanticTableName")
    snowflake_semantic_table_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_TABLE_NAME)
    SNOWFLAKE_SEMANTIC_LOGICAL_TABLE = RelationField("snowflakeSemanticLogicalTable")
    snowflake_semantic_logical_table: Reference[SnowflakeSemanticLogicalTable, RelationField] = Reference(
        SNOWFLAKE_SEMANTIC_LOGICAL_TABLE, "SnowflakeSemanticLogicalTable"
    )


class SnowflakeSemanticLogicalTable(SemanticEntity, Snowflake):
    """A semantic logical table in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeSemanticLogicalTable"

    SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticViewQualifiedName", "snowflakeSemanticViewQualifiedName"
    )
    snowflake_semantic_view_qualified_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME)
    SNOWFLAKE_SEMANTIC_VIEW_NAME = KeywordField("snowflakeSemanticViewName", "snowflakeSemanticViewName")
    snowflake_semantic_view_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_NAME)
    SNOWFLAKE_SEMANTIC_TABLE_PRIMARY_KEYS = KeywordField(
        "snowflakeSemanticTablePrimaryKeys", "snowflakeSemanticTablePrimaryKeys"
    )
    snowflake_semantic_table_primary_keys: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_SEMANTIC_TABLE_PRIMARY_KEYS, codecs.TEXT
    )
    SNOWFLAKE_SEMANTIC_TABLE_UNIQUE_KEYS = KeywordField(
        "snowflakeSemanticTableUniqueKeys", "snowflakeSemanticTableUniqueKeys"
    )
    snowflake_semantic_table_unique_keys: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_SEMANTIC_TABLE_UNIQUE_KEYS, codecs.TEXT
    )
    SNOWFLAKE_SEMANTIC_TABLE_DISTINCT_RANGES = KeywordField(
        "snowflakeSemanticTableDistinctRanges", "snowflakeSemanticTableDistinctRanges"
    )
    snowflake_semantic_table_distinct_ranges: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_SEMANTIC_TABLE_DISTINCT_RANGES, codecs.TEXT
    )
    SNOWFLAKE_SEMANTIC_METRICS = RelationField("snowflakeSemanticMetrics")
    snowflake_semantic_metrics: References[SnowflakeSemanticMetric, RelationField] = References(
        SNOWFLAKE_SEMANTIC_METRICS, "SnowflakeSemanticMetric"
    )
    SNOWFLAKE_BASE_TABLE = RelationField("snowflakeBaseTable")
    snowflake_base_table: Reference[SQL, RelationField] = Reference(SNOWFLAKE_BASE_TABLE, "SQL")
    SNOWFLAKE_SEMANTIC_DIMENSIONS = RelationField("snowflakeSemanticDimensions")
    snowflake_semantic_dimensions: References[SnowflakeSemanticDimension, RelationField] = References(
        SNOWFLAKE_SEMANTIC_DIMENSIONS, "SnowflakeSemanticDimension"
    )
    SNOWFLAKE_SEMANTIC_FACTS = RelationField("snowflakeSemanticFacts")
    snowflake_semantic_facts: References[SnowflakeSemanticFact, RelationField] = References(
        SNOWFLAKE_SEMANTIC_FACTS, "SnowflakeSemanticFact"
    )
    SNOWFLAKE_SEMANTIC_VIEW = RelationField("snowflakeSemanticView")
    snowflake_semantic_view: Reference[SnowflakeSemanticView, RelationField] = Reference(
        SNOWFLAKE_SEMANTIC_VIEW, "SnowflakeSemanticView"
    )


class SnowflakeSemanticMetric(Snowflake, Metric):
    """A semantic metric in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeSemanticMetric"

    SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticViewQualifiedName", "snowflakeSemanticViewQualifiedName"
    )
    snowflake_semantic_view_qualified_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_QUALIFIED_NAME)
    SNOWFLAKE_SEMANTIC_VIEW_NAME = KeywordField("snowflakeSemanticViewName", "snowflakeSemanticViewName")
    snowflake_semantic_view_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_VIEW_NAME)
    SNOWFLAKE_SEMANTIC_TABLE_QUALIFIED_NAME = KeywordField(
        "snowflakeSemanticTableQualifiedName", "snowflakeSemanticTableQualifiedName"
    )
    snowflake_semantic_table_qualified_name: Text[KeywordField] = Text(
        SNOWFLAKE_SEMANTIC_TABLE_QUALIFIED_NAME
    )
    SNOWFLAKE_SEMANTIC_TABLE_NAME = KeywordField("snowflakeSemanticTableName", "snowflakeSemanticTableName")
    snowflake_semantic_table_name: Text[KeywordField] = Text(SNOWFLAKE_SEMANTIC_TABLE_NAME)
    SNOWFLAKE_METRIC_ADDITIVE_DIMENSIONS = KeywordField(
        "snowflakeMetricAdditiveDimensions", "snowflakeMetricAdditiveDimensions"
    )
    snowflake_metric_additive_dimensions: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_METRIC_ADDITIVE_DIMENSIONS, codecs.TEXT
    )
    SNOWFLAKE_METRIC_NON_ADDITIVE_DIMENSIONS = KeywordField(
        "snowflakeMetricNonAdditiveDimensions", "snowflakeMetricNonAdditiveDimensions"
    )
    snowflake_metric_non_additive_dimensions: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_METRIC_NON_ADDITIVE_DIMENSIONS, codecs.TEXT
    )
    SNOWFLAKE_METRIC_USING_RELATIONSHIPS = KeywordField(
        "snowflakeMetricUsingRelationships", "snowflakeMetricUsingRelationships"
    )
    snowflake_metric_using_relationships: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_METRIC_USING_RELATIONSHIPS, codecs.TEXT
    )
    SNOWFLAKE_SEMANTIC_LOGICAL_TABLE = RelationField("snowflakeSemanticLogicalTable")
    snowflake_semantic_logical_table: Reference[SnowflakeSemanticLogicalTable, RelationField] = Reference(
        SNOWFLAKE_SEMANTIC_LOGICAL_TABLE, "SnowflakeSemanticLogicalTable"
    )


class SnowflakeSemanticView(Snowflake, SemanticModel):
    """A semantic view in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeSemanticView"

    SNOWFLAKE_DEFINITION = TextField("snowflakeDefinition", "snowflakeDefinition")
    snowflake_definition: Text[TextField] = Text(SNOWFLAKE_DEFINITION)
    SNOWFLAKE_SEMANTIC_VIEW_SCHEMA = RelationField("snowflakeSemanticViewSchema")
    snowflake_semantic_view_schema: Reference[Schema, RelationField] = Reference(
        SNOWFLAKE_SEMANTIC_VIEW_SCHEMA, "Schema"
    )


class SnowflakeShare(Snowflake):
    """A share in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeShare"

    SNOWFLAKE_SHARE_KIND = KeywordField("snowflakeShareKind", "snowflakeShareKind")
    snowflake_share_kind: Choice[SnowflakeShareKind, KeywordField] = Choice(
        SNOWFLAKE_SHARE_KIND, "SnowflakeShareKind"
    )
    SNOWFLAKE_SHARE_OWNER_ACCOUNT = KeywordField("snowflakeShareOwnerAccount", "snowflakeShareOwnerAccount")
    snowflake_share_owner_account: Text[KeywordField] = Text(SNOWFLAKE_SHARE_OWNER_ACCOUNT)
    SNOWFLAKE_SHARE_TARGET_ACCOUNTS = KeywordField(
        "snowflakeShareTargetAccounts", "snowflakeShareTargetAccounts"
    )
    snowflake_share_target_accounts: SetOf[str, KeywordField] = SetOf(
        SNOWFLAKE_SHARE_TARGET_ACCOUNTS, codecs.TEXT
    )
    SNOWFLAKE_SHARE_LISTING_GLOBAL_NAME = KeywordField(
        "snowflakeShareListingGlobalName", "snowflakeShareListingGlobalName"
    )
    snowflake_share_listing_global_name: Text[KeywordField] = Text(SNOWFLAKE_SHARE_LISTING_GLOBAL_NAME)
    SNOWFLAKE_SHARE_SECURE_OBJECT = BooleanField("snowflakeShareSecureObject", "snowflakeShareSecureObject")
    snowflake_share_secure_object: Flag[BooleanField] = Flag(SNOWFLAKE_SHARE_SECURE_OBJECT)
    SNOWFLAKE_LISTING = RelationField("snowflakeListing")
    snowflake_listing: Reference[SnowflakeListing, RelationField] = Reference(
        SNOWFLAKE_LISTING, "SnowflakeListing"
    )


class SnowflakeStage(SQL):
    """A stage in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeStage"

    SNOWFLAKE_STAGE_EXTERNAL_LOCATION = KeywordField(
        "snowflakeStageExternalLocation", "snowflakeStageExternalLocation"
    )
    snowflake_stage_external_location: Text[KeywordField] = Text(SNOWFLAKE_STAGE_EXTERNAL_LOCATION)
    SNOWFLAKE_STAGE_EXTERNAL_LOCATION_REGION = KeywordField(
        "snowflakeStageExternalLocationRegion", "snowflakeStageExternalLocationRegion"
    )
    snowflake_stage_external_location_region: Text[KeywordField] = Text(
        SNOWFLAKE_STAGE_EXTERNAL_LOCATION_REGION
    )
    SNOWFLAKE_STAGE_STORAGE_INTEGRATION = KeywordField(
        "snowflakeStageStorageIntegration", "snowflakeStageStorageIntegration"
    )
    snowflake_stage_storage_integration: Text[KeywordField] = Text(SNOWFLAKE_STAGE_STORAGE_INTEGRATION)
    SNOWFLAKE_STAGE_TYPE = KeywordField("snowflakeStageType", "snowflakeStageType")
    snowflake_stage_type: Text[KeywordField] = Text(SNOWFLAKE_STAGE_TYPE)
    SQL_STAGE_SCHEMA = RelationField("sqlStageSchema")
    sql_stage_schema: Reference[Schema, RelationField] = Reference(SQL_STAGE_SCHEMA, "Schema")


class SnowflakeStream(SQL):
    """A stream in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeStream"

    SNOWFLAKE_STREAM_TYPE = KeywordField("snowflakeStreamType", "snowflakeStreamType")
    snowflake_stream_type: Text[KeywordField] = Text(SNOWFLAKE_STREAM_TYPE)
    SNOWFLAKE_STREAM_SOURCE_TYPE = KeywordField("snowflakeStreamSourceType", "snowflakeStreamSourceType")
    snowflake_stream_source_type: Text[KeywordField] = Text(SNOWFLAKE_STREAM_SOURCE_TYPE)
    SNOWFLAKE_STREAM_MODE = KeywordField("snowflakeStreamMode", "snowflakeStreamMode")
    snowflake_stream_mode: Text[KeywordField] = Text(SNOWFLAKE_STREAM_MODE)
    SNOWFLAKE_STREAM_IS_STALE = BooleanField("snowflakeStreamIsStale", "snowflakeStreamIsStale")
    snowflake_stream_is_stale: Flag[BooleanField] = Flag(SNOWFLAKE_STREAM_IS_STALE)
    SNOWFLAKE_STREAM_STALE_AFTER = NumericField("snowflakeStreamStaleAfter", "snowflakeStreamStaleAfter")
    snowflake_stream_stale_after: Moment[NumericField] = Moment(SNOWFLAKE_STREAM_STALE_AFTER)
    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")


class SnowflakeTag(Tag, Snowflake):
    """A tag in Snowflake."""

    __slots__ = ()

    _type = "SnowflakeTag"

    ATLAN_SCHEMA = RelationField("atlanSchema")
    atlan_schema: Reference[Schema, RelationField] = Reference(ATLAN_SCHEMA, "Schema")
