"""The same for types of many areas, for enumerations and for structs."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from atlan.model.assets import (
    ADLSAccount,
    ADLSContainer,
    AirflowTask,
    AnaplanModule,
    APIPath,
    APISpec,
    Asset,
    AuthPolicy,
    Catalog,
    CosmosMongoDBCollection,
    CustomEntity,
    DatabricksVolume,
    DataDomain,
    DataProduct,
    DataQualityRule,
    DbtModel,
    DynamoDBTable,
    FlowDataset,
    FlowField,
    GCSObject,
    KafkaTopic,
    Link,
    LookerDashboard,
    LookerField,
    MCMonitor,
    ModelEntity,
    Persona,
    PowerBIPage,
    PowerBIReport,
    Procedure,
    Process,
    QuickSightDashboard,
    S3Bucket,
    S3Object,
    S3Prefix,
    SalesforceField,
    SalesforceObject,
    Schema,
    SnowflakeDynamicTable,
    SparkJob,
    Table,
    TableauProject,
    TableauWorkbook,
)
from atlan.model.enums import (
    ADLSLeaseState,
    AtlanConnectionCategory,
    AtlanConnectorType,
    AuthPolicyType,
    DataProductStatus,
    DataQualityResult,
    IconType,
    KafkaTopicCompressionType,
    S3ObjectLockMode,
)
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan.model.structs import (
    AuthPolicyCondition,
    AwsTag,
    BadgeCondition,
    DataQualityRuleConfigArguments,
    DbtJobRun,
    MCRuleSchedule,
)

assert_type(S3Object().s3_object_size, int | None)
assert_type(S3Object().s3_object_last_modified_time, datetime | None)
assert_type(S3Object().s3_object_lock_mode, S3ObjectLockMode | None)
assert_type(S3Object().s3_prefix, S3Prefix | None)
assert_type(S3Object().aws_tags, list[AwsTag] | None)
assert_type(S3Object.S3BUCKET_NAME, KeywordTextField)
assert_type(ADLSContainer().adls_container_lease_state, ADLSLeaseState | None)
assert_type(ADLSContainer().adls_account, ADLSAccount | None)
assert_type(PowerBIReport().pages, list[PowerBIPage] | None)
assert_type(PowerBIReport.PAGE_COUNT, NumericField)
assert_type(PowerBIReport.power_bi_apps, RelationField)
assert_type(TableauWorkbook().project_hierarchy, list[dict[str, str]] | None)
assert_type(TableauWorkbook().project, TableauProject | None)
assert_type(LookerDashboard().fields, list[LookerField] | None)
assert_type(KafkaTopic().kafka_topic_compression_type, KafkaTopicCompressionType | None)
assert_type(DbtModel().dbt_model_execution_time, float | None)
assert_type(DbtModel().dbt_raw_sql, str | None)
assert_type(DbtModel().dbt_raw_s_q_l, str | None)
assert_type(DbtModel().dbt_job_runs, list[DbtJobRun] | None)
assert_type(SnowflakeDynamicTable().column_count, int | None)
assert_type(SnowflakeDynamicTable.DEFINITION, TextField)
assert_type(DatabricksVolume().databricks_volume_schema, Schema | None)
assert_type(DataProduct().data_product_status, DataProductStatus | None)
assert_type(DataProduct().data_domain, DataDomain | None)
assert_type(DataDomain().sub_domains, list[DataDomain] | None)
assert_type(DataDomain.creator(name="Marketing"), DataDomain)
assert_type(APIPath().api_path_available_response_codes, dict[str, str] | None)
assert_type(APIPath().api_spec, APISpec | None)
assert_type(SalesforceField().object, SalesforceObject | None)
assert_type(ModelEntity().model_entity_implemented_by_assets, list[Catalog] | None)
assert_type(Persona().persona_users, set[str] | None)
assert_type(Persona.creator(name="Analysts"), Persona)
assert_type(AuthPolicy().policy_type, AuthPolicyType | None)
assert_type(AuthPolicy().policy_conditions, list[AuthPolicyCondition] | None)
assert_type(DataQualityRule().dq_rule_latest_result, DataQualityResult | None)
assert_type(DataQualityRule().dq_rule_config_arguments, DataQualityRuleConfigArguments | None)
assert_type(AirflowTask().outputs, list[Catalog] | None)
assert_type(SparkJob().process, Process | None)
assert_type(CosmosMongoDBCollection().cosmos_mongo_db_stored_procedures, list[Procedure] | None)
assert_type(CosmosMongoDBCollection().cosmos_mongo_d_b_stored_procedures, list[Procedure] | None)
assert_type(CosmosMongoDBCollection().mongo_db_collection_is_capped, bool | None)
assert_type(Link().icon_type, IconType | None)
assert_type(Link().asset, Asset | None)
assert_type(FlowDataset().flow_fields, list[FlowField] | None)
assert_type(MCMonitor().mc_monitor_rule_schedule_config, MCRuleSchedule | None)
assert_type(DynamoDBTable().dynamo_db_table_gsi_count, int | None)
assert_type(DynamoDBTable().dynamo_dbtable_g_s_i_count, int | None)
assert_type(DynamoDBTable.DYNAMO_DB_TABLE_GSI_COUNT, NumericField)
assert_type(DynamoDBTable.ref_by_guid("g"), DynamoDBTable)

topic = KafkaTopic()
topic.kafka_topic_compression_type = "gzip"
topic.kafka_topic_compression_type = KafkaTopicCompressionType.GZIP
S3Object().aws_tags = [AwsTag(aws_tag_key="k", aws_tag_value="v")]
SnowflakeDynamicTable().columns = None
link = Link()
link.asset = Table.ref_by_guid("g")
link.asset = SnowflakeDynamicTable.ref_by_guid("g")

assert_type(AtlanConnectorType.S3.category, AtlanConnectionCategory)
assert_type(KafkaTopicCompressionType("gzip"), KafkaTopicCompressionType)
assert_type(KafkaTopicCompressionType.GZIP.is_known, bool)
assert_type([lock.value for lock in S3ObjectLockMode], list[str])
assert_type(DataQualityRule.DQ_RULE_LATEST_RESULT, KeywordField)
DataQualityRule.DQ_RULE_LATEST_RESULT.eq(DataQualityResult.PASS)

condition = BadgeCondition(badge_condition_value="1")
assert_type(condition.badge_condition_operator, str | None)
condition.badge_condition_colorhex = "#fff"
schedule = MCRuleSchedule()
schedule.mc_rule_schedule_start_time = datetime.now()
assert_type(schedule.mc_rule_schedule_interval_in_minutes, int | None)
assert_type(DbtJobRun.from_dict({}), DbtJobRun)

assert_type(S3Bucket.creator(name="b", connection_qualified_name="c"), S3Bucket)
assert_type(ADLSContainer.creator(name="c", adls_account_qualified_name="a"), ADLSContainer)
assert_type(PowerBIReport.creator(name="r", workspace_qualified_name="w", report_id="i"), PowerBIReport)
assert_type(KafkaTopic.creator(name="t", connection_qualified_name="c"), KafkaTopic)
assert_type(
    QuickSightDashboard.creator(name="d", connection_qualified_name="c", quick_sight_id="i"),
    QuickSightDashboard,
)
assert_type(AnaplanModule.creator(name="m", model_qualified_name="q"), AnaplanModule)
assert_type(GCSObject.creator(name="o", gcs_bucket_name="b", gcs_bucket_qualified_name="q"), GCSObject)
assert_type(APIPath.creator(path_raw_uri="/orders", spec_qualified_name="s"), APIPath)
assert_type(CustomEntity.updater(qualified_name="q", name="n"), CustomEntity)
assert_type(SnowflakeDynamicTable.creator(name="t", schema_qualified_name="s"), SnowflakeDynamicTable)
