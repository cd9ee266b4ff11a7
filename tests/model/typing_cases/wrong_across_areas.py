"""Lines about types of many areas that type checkers refuse: every one that ends in "wrong", and no other."""

from __future__ import annotations

from atlan.model.assets import (
    ADLSContainer,
    AirflowTask,
    AnaplanModule,
    APIPath,
    AuthPolicy,
    CustomEntity,
    DatabricksVolume,
    DataDomain,
    DataProduct,
    DbtModel,
    DynamoDBTable,
    GCSObject,
    KafkaTopic,
    LookerDashboard,
    MCMonitor,
    ModelEntity,
    Persona,
    PowerBIReport,
    QuickSightDashboard,
    S3Bucket,
    S3Object,
    SalesforceField,
    SalesforceObject,
    SnowflakeDynamicTable,
    SparkJob,
    TableauWorkbook,
)
from atlan.model.enums import KafkaTopicCompressionType, S3ObjectLockMode
from atlan.model.structs import AwsTag, MCRuleSchedule

S3Object().s3_object_size = "big"  # wrong
S3Object().s3_object_sice = 3  # wrong
S3Object().s3_object_lock_mode = 3  # wrong
S3Object().aws_tags = [{"a": 1}]  # wrong
S3Object().s3_object_lock_mode = KafkaTopicCompressionType.GZIP.is_known  # wrong
PowerBIReport().pages = "p"  # wrong
PowerBIReport.PAGE_COUNT.startswith("1")  # wrong
print(PowerBIReport().power_b_i_pages)  # wrong
TableauWorkbook().project = "p"  # wrong
TableauWorkbook().project_hierarchy = 3  # wrong
LookerDashboard().fields = [3]  # wrong
KafkaTopic().kafka_topic_is_internal = "no"  # wrong
DbtModel().dbt_model_execution_time = "long"  # wrong
SnowflakeDynamicTable().column_count = "3"  # wrong
DatabricksVolume().databricks_volume_schema = 3  # wrong
DataProduct().data_product_status = 3  # wrong
DataDomain.creator()  # wrong
DataDomain.creator(title="x")  # wrong
Persona.creator(nane="x")  # wrong
Persona().persona_users = 3  # wrong
AuthPolicy().policy_priority = "first"  # wrong
ModelEntity().model_entity_attribute_count = 1.5  # wrong
AirflowTask().outputs = AirflowTask()  # wrong
SparkJob().process = []  # wrong
DynamoDBTable().dynamo_db_table_gsi_count = "1"  # wrong
DynamoDBTable.DYNAMO_DB_TABLE_GSI_COUNT.match("x")  # wrong
MCMonitor().mc_monitor_rule_schedule_config = AwsTag()  # wrong
field: SalesforceObject = SalesforceField().object  # wrong
text: str = S3ObjectLockMode  # wrong
print(S3ObjectLockMode.OPEN)  # wrong
MCRuleSchedule().mc_rule_schedule_interval_in_minutes = "1"  # wrong
print(AwsTag().key)  # wrong
S3Bucket.creator(name="b")  # wrong
ADLSContainer.creator(name="c", account="a")  # wrong
PowerBIReport.creator(name="r", workspace_qualified_name="w")  # wrong
KafkaTopic.creator("t", "c")  # wrong
QuickSightDashboard.creator(name="d", connection_qualified_name="c", quick_sight_id=3)  # wrong
AnaplanModule.creator(model_qualified_name="q")  # wrong
GCSObject.creator(name="o", gcs_bucket_name="b")  # wrong
APIPath.creator(spec_qualified_name="s")  # wrong
CustomEntity.updater(name="n")  # wrong
