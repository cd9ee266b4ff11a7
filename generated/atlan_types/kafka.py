# Derived from spec/typedefs/kafka.json and spec/recipes/kafka.yaml by scripts/generate.py. Do not edit.
"""Kafka, KafkaTopic, AzureEventHub, KafkaConsumerGroup, AzureEventHubConsumerGroup, KafkaCluster, KafkaField, KafkaTag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    ListOf,
    Reference,
    References,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, first, located, reference, require, segment
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import EventStore
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import KafkaConsumerGroupState, KafkaTopicCleanupPolicy, KafkaTopicCompressionType
    from atlan_types.structs import KafkaTopicConsumption

__all__ = [
    "Kafka",
    "KafkaTopic",
    "AzureEventHub",
    "KafkaConsumerGroup",
    "AzureEventHubConsumerGroup",
    "KafkaCluster",
    "KafkaField",
    "KafkaTag",
]


class Kafka(EventStore):
    """What assets of Apache Kafka have in common."""

    __slots__ = ()

    _type = "Kafka"


class KafkaTopic(Kafka):
    """A topic in Apache Kafka."""

    __slots__ = ()

    _type = "KafkaTopic"

    KAFKA_TOPIC_IS_INTERNAL = BooleanField("kafkaTopicIsInternal", "kafkaTopicIsInternal")
    kafka_topic_is_internal: Flag[BooleanField] = Flag(KAFKA_TOPIC_IS_INTERNAL)
    KAFKA_TOPIC_COMPRESSION_TYPE = KeywordField("kafkaTopicCompressionType", "kafkaTopicCompressionType")
    kafka_topic_compression_type: Choice[KafkaTopicCompressionType, KeywordField] = Choice(
        KAFKA_TOPIC_COMPRESSION_TYPE, "KafkaTopicCompressionType"
    )
    KAFKA_TOPIC_REPLICATION_FACTOR = NumericField(
        "kafkaTopicReplicationFactor", "kafkaTopicReplicationFactor"
    )
    kafka_topic_replication_factor: Integer[NumericField] = Integer(KAFKA_TOPIC_REPLICATION_FACTOR)
    KAFKA_TOPIC_SEGMENT_BYTES = NumericField("kafkaTopicSegmentBytes", "kafkaTopicSegmentBytes")
    kafka_topic_segment_bytes: Integer[NumericField] = Integer(KAFKA_TOPIC_SEGMENT_BYTES)
    KAFKA_TOPIC_RETENTION_TIME_IN_MS = NumericField(
        "kafkaTopicRetentionTimeInMs", "kafkaTopicRetentionTimeInMs"
    )
    kafka_topic_retention_time_in_ms: Integer[NumericField] = Integer(KAFKA_TOPIC_RETENTION_TIME_IN_MS)
    KAFKA_TOPIC_PARTITIONS_COUNT = NumericField("kafkaTopicPartitionsCount", "kafkaTopicPartitionsCount")
    kafka_topic_partitions_count: Integer[NumericField] = Integer(KAFKA_TOPIC_PARTITIONS_COUNT)
    KAFKA_TOPIC_SIZE_IN_BYTES = NumericField("kafkaTopicSizeInBytes", "kafkaTopicSizeInBytes")
    kafka_topic_size_in_bytes: Integer[NumericField] = Integer(KAFKA_TOPIC_SIZE_IN_BYTES)
    KAFKA_TOPIC_RECORD_COUNT = NumericField("kafkaTopicRecordCount", "kafkaTopicRecordCount")
    kafka_topic_record_count: Integer[NumericField] = Integer(KAFKA_TOPIC_RECORD_COUNT)
    KAFKA_TOPIC_CLEANUP_POLICY = KeywordField("kafkaTopicCleanupPolicy", "kafkaTopicCleanupPolicy")
    kafka_topic_cleanup_policy: Choice[KafkaTopicCleanupPolicy, KeywordField] = Choice(
        KAFKA_TOPIC_CLEANUP_POLICY, "KafkaTopicCleanupPolicy"
    )
    KAFKA_TOPIC_LOG_CLEANUP_POLICY = KeywordField("kafkaTopicLogCleanupPolicy", "kafkaTopicLogCleanupPolicy")
    kafka_topic_log_cleanup_policy: Text[KeywordField] = Text(KAFKA_TOPIC_LOG_CLEANUP_POLICY)
    KAFKA_TOPIC_IS_SCHEMA_MANAGED = BooleanField("kafkaTopicIsSchemaManaged", "kafkaTopicIsSchemaManaged")
    kafka_topic_is_schema_managed: Flag[BooleanField] = Flag(KAFKA_TOPIC_IS_SCHEMA_MANAGED)
    KAFKA_TOPIC_CONSUMER_COUNT = NumericField("kafkaTopicConsumerCount", "kafkaTopicConsumerCount")
    kafka_topic_consumer_count: Integer[NumericField] = Integer(KAFKA_TOPIC_CONSUMER_COUNT)
    KAFKA_TOPIC_RETENTION_BYTES = NumericField("kafkaTopicRetentionBytes", "kafkaTopicRetentionBytes")
    kafka_topic_retention_bytes: Integer[NumericField] = Integer(KAFKA_TOPIC_RETENTION_BYTES)
    KAFKA_TOPIC_SCHEMA_REGISTRY_SUBJECT_NAME = KeywordField(
        "kafkaTopicSchemaRegistrySubjectName", "kafkaTopicSchemaRegistrySubjectName"
    )
    kafka_topic_schema_registry_subject_name: Text[KeywordField] = Text(
        KAFKA_TOPIC_SCHEMA_REGISTRY_SUBJECT_NAME
    )
    KAFKA_TOPIC_CLUSTER_QUALIFIED_NAME = KeywordField(
        "kafkaTopicClusterQualifiedName", "kafkaTopicClusterQualifiedName"
    )
    kafka_topic_cluster_qualified_name: Text[KeywordField] = Text(KAFKA_TOPIC_CLUSTER_QUALIFIED_NAME)
    KAFKA_FIELDS = RelationField("kafkaFields")
    kafka_fields: References[KafkaField, RelationField] = References(KAFKA_FIELDS, "KafkaField")
    KAFKA_CONSUMER_GROUPS = RelationField("kafkaConsumerGroups")
    kafka_consumer_groups: References[KafkaConsumerGroup, RelationField] = References(
        KAFKA_CONSUMER_GROUPS, "KafkaConsumerGroup"
    )
    KAFKA_CLUSTER = RelationField("kafkaCluster")
    kafka_cluster: Reference[KafkaCluster, RelationField] = Reference(KAFKA_CLUSTER, "KafkaCluster")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new KafkaTopic, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> KafkaTopic.creator(
        ...     name="name",
        ...     connection_qualified_name="default/kafka/1700000000",
        ... ).qualified_name
        'default/kafka/1700000000/topic/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/topic/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class AzureEventHub(KafkaTopic):
    """An event hub of Azure, which is a topic."""

    __slots__ = ()

    _type = "AzureEventHub"

    AZURE_EVENT_HUB_STATUS = KeywordField("azureEventHubStatus", "azureEventHubStatus")
    azure_event_hub_status: Text[KeywordField] = Text(AZURE_EVENT_HUB_STATUS)

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new AzureEventHub, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> AzureEventHub.creator(
        ...     name="name",
        ...     connection_qualified_name="default/kafka/1700000000",
        ... ).qualified_name
        'default/kafka/1700000000/topic/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/topic/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class KafkaConsumerGroup(Kafka):
    """A consumer group in Apache Kafka."""

    __slots__ = ()

    _type = "KafkaConsumerGroup"

    KAFKA_CONSUMER_GROUP_TOPIC_CONSUMPTION_PROPERTIES = KeywordField(
        "kafkaConsumerGroupTopicConsumptionProperties", "kafkaConsumerGroupTopicConsumptionProperties"
    )
    kafka_consumer_group_topic_consumption_properties: ListOf[KafkaTopicConsumption, KeywordField] = ListOf(
        KAFKA_CONSUMER_GROUP_TOPIC_CONSUMPTION_PROPERTIES, StructCodec("KafkaTopicConsumption")
    )
    KAFKA_CONSUMER_GROUP_MEMBER_COUNT = NumericField(
        "kafkaConsumerGroupMemberCount", "kafkaConsumerGroupMemberCount"
    )
    kafka_consumer_group_member_count: Integer[NumericField] = Integer(KAFKA_CONSUMER_GROUP_MEMBER_COUNT)
    KAFKA_TOPIC_NAMES = KeywordField("kafkaTopicNames", "kafkaTopicNames")
    kafka_topic_names: SetOf[str, KeywordField] = SetOf(KAFKA_TOPIC_NAMES, codecs.TEXT)
    KAFKA_TOPIC_QUALIFIED_NAMES = KeywordField("kafkaTopicQualifiedNames", "kafkaTopicQualifiedNames")
    kafka_topic_qualified_names: SetOf[str, KeywordField] = SetOf(KAFKA_TOPIC_QUALIFIED_NAMES, codecs.TEXT)
    KAFKA_CONSUMER_GROUP_STATE = KeywordField("kafkaConsumerGroupState", "kafkaConsumerGroupState")
    kafka_consumer_group_state: Choice[KafkaConsumerGroupState, KeywordField] = Choice(
        KAFKA_CONSUMER_GROUP_STATE, "KafkaConsumerGroupState"
    )
    KAFKA_CONSUMER_GROUP_ASSIGNED_PARTITIONS = KeywordField(
        "kafkaConsumerGroupAssignedPartitions", "kafkaConsumerGroupAssignedPartitions"
    )
    kafka_consumer_group_assigned_partitions: SetOf[str, KeywordField] = SetOf(
        KAFKA_CONSUMER_GROUP_ASSIGNED_PARTITIONS, codecs.TEXT
    )
    KAFKA_TOPICS = RelationField("kafkaTopics")
    kafka_topics: References[KafkaTopic, RelationField] = References(KAFKA_TOPICS, "KafkaTopic")

    @classmethod
    def creator(cls, *, name: str, kafka_topic_qualified_names: list[str]) -> Self:
        """Make a new KafkaConsumerGroup, to be saved.

        Args:
            name: what people call it.
            kafka_topic_qualified_names: qualifiedNames of the topics.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> topic = "default/kafka/1700000000/topic/orders"
        >>> KafkaConsumerGroup.creator(name="billing", kafka_topic_qualified_names=[topic]).qualified_name
        'default/kafka/1700000000/consumer-group/billing'
        """
        require(name=name, kafka_topic_qualified_names=kafka_topic_qualified_names)
        connector_name, connection_qualified_name, _ = located(
            ("kafka_topic_qualified_names", kafka_topic_qualified_names, ("KafkaTopic",))
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/consumer-group/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "kafkaTopicQualifiedNames": kafka_topic_qualified_names,
            "kafkaTopics": [reference("KafkaTopic", one) for one in kafka_topic_qualified_names],
        }
        return cls._created(attributes)


class AzureEventHubConsumerGroup(KafkaConsumerGroup):
    """A consumer group of an event hub of Azure."""

    __slots__ = ()

    _type = "AzureEventHubConsumerGroup"

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls, *, name: str, event_hub_qualified_names: list[str]
    ) -> Self:
        """Make a new AzureEventHubConsumerGroup, to be saved.

        Args:
            name: what people call it.
            event_hub_qualified_names: qualifiedNames of the event hubs.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> hub = "default/azure-event-hub/1700000000/topic/orders"
        >>> AzureEventHubConsumerGroup.creator(name="billing", event_hub_qualified_names=[hub]).qualified_name
        'default/azure-event-hub/1700000000/consumer-group/orders/billing'
        """
        require(name=name, event_hub_qualified_names=event_hub_qualified_names)
        connector_name, connection_qualified_name, _ = located(
            ("event_hub_qualified_names", event_hub_qualified_names, ("AzureEventHub",))
        )
        first_hub = first(event_hub_qualified_names)
        event_hub = segment(first_hub, -1)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/consumer-group/{event_hub}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "kafkaTopicQualifiedNames": event_hub_qualified_names,
            "kafkaTopics": [reference("AzureEventHub", one) for one in event_hub_qualified_names],
        }
        return cls._created(attributes)


class KafkaCluster(Kafka):
    """A cluster in Apache Kafka."""

    __slots__ = ()

    _type = "KafkaCluster"

    KAFKA_TOPIC_COUNT = NumericField("kafkaTopicCount", "kafkaTopicCount")
    kafka_topic_count: Integer[NumericField] = Integer(KAFKA_TOPIC_COUNT)
    KAFKA_PARTITION_COUNT = NumericField("kafkaPartitionCount", "kafkaPartitionCount")
    kafka_partition_count: Integer[NumericField] = Integer(KAFKA_PARTITION_COUNT)
    KAFKA_BROKER_COUNT = NumericField("kafkaBrokerCount", "kafkaBrokerCount")
    kafka_broker_count: Integer[NumericField] = Integer(KAFKA_BROKER_COUNT)
    KAFKA_BOOTSTRAP_SERVERS = KeywordField("kafkaBootstrapServers", "kafkaBootstrapServers")
    kafka_bootstrap_servers: SetOf[str, KeywordField] = SetOf(KAFKA_BOOTSTRAP_SERVERS, codecs.TEXT)
    KAFKA_CLUSTER_TYPE = KeywordTextField("kafkaClusterType", "kafkaClusterType.keyword", "kafkaClusterType")
    kafka_cluster_type: Text[KeywordTextField] = Text(KAFKA_CLUSTER_TYPE)
    KAFKA_SCHEMA_REGISTRY_URL = KeywordField("kafkaSchemaRegistryUrl", "kafkaSchemaRegistryUrl")
    kafka_schema_registry_url: Text[KeywordField] = Text(KAFKA_SCHEMA_REGISTRY_URL)
    KAFKA_AUTHENTICATION_TYPE = KeywordTextField(
        "kafkaAuthenticationType", "kafkaAuthenticationType.keyword", "kafkaAuthenticationType"
    )
    kafka_authentication_type: Text[KeywordTextField] = Text(KAFKA_AUTHENTICATION_TYPE)
    KAFKA_ENVIRONMENT = KeywordTextField("kafkaEnvironment", "kafkaEnvironment.keyword", "kafkaEnvironment")
    kafka_environment: Text[KeywordTextField] = Text(KAFKA_ENVIRONMENT)
    KAFKA_TOPICS = RelationField("kafkaTopics")
    kafka_topics: References[KafkaTopic, RelationField] = References(KAFKA_TOPICS, "KafkaTopic")


class KafkaField(Kafka):
    """A field in Apache Kafka."""

    __slots__ = ()

    _type = "KafkaField"

    KAFKA_FIELD_DATA_TYPE = KeywordTextField(
        "kafkaFieldDataType", "kafkaFieldDataType.keyword", "kafkaFieldDataType"
    )
    kafka_field_data_type: Text[KeywordTextField] = Text(KAFKA_FIELD_DATA_TYPE)
    KAFKA_FIELD_IS_OPTIONAL = BooleanField("kafkaFieldIsOptional", "kafkaFieldIsOptional")
    kafka_field_is_optional: Flag[BooleanField] = Flag(KAFKA_FIELD_IS_OPTIONAL)
    KAFKA_FIELD_DEFAULT_VALUE = KeywordField("kafkaFieldDefaultValue", "kafkaFieldDefaultValue")
    kafka_field_default_value: Text[KeywordField] = Text(KAFKA_FIELD_DEFAULT_VALUE)
    KAFKA_FIELD_VERSION_INTRODUCED = KeywordField(
        "kafkaFieldVersionIntroduced", "kafkaFieldVersionIntroduced"
    )
    kafka_field_version_introduced: Text[KeywordField] = Text(KAFKA_FIELD_VERSION_INTRODUCED)
    KAFKA_FIELD_ORDER = NumericField("kafkaFieldOrder", "kafkaFieldOrder")
    kafka_field_order: Integer[NumericField] = Integer(KAFKA_FIELD_ORDER)
    KAFKA_TOPIC_QUALIFIED_NAME = KeywordField("kafkaTopicQualifiedName", "kafkaTopicQualifiedName")
    kafka_topic_qualified_name: Text[KeywordField] = Text(KAFKA_TOPIC_QUALIFIED_NAME)
    KAFKA_FIELD_SCHEMA_TYPE = KeywordField("kafkaFieldSchemaType", "kafkaFieldSchemaType")
    kafka_field_schema_type: Text[KeywordField] = Text(KAFKA_FIELD_SCHEMA_TYPE)
    KAFKA_PARENT_FIELD_QUALIFIED_NAME = TextField(
        "kafkaParentFieldQualifiedName", "kafkaParentFieldQualifiedName"
    )
    kafka_parent_field_qualified_name: Text[TextField] = Text(KAFKA_PARENT_FIELD_QUALIFIED_NAME)
    KAFKA_PARENT_FIELD_NAME = TextField("kafkaParentFieldName", "kafkaParentFieldName")
    kafka_parent_field_name: Text[TextField] = Text(KAFKA_PARENT_FIELD_NAME)
    KAFKA_FIELD_DEPTH_LEVEL = NumericField("kafkaFieldDepthLevel", "kafkaFieldDepthLevel")
    kafka_field_depth_level: Integer[NumericField] = Integer(KAFKA_FIELD_DEPTH_LEVEL)
    KAFKA_NESTED_FIELD_COUNT = NumericField("kafkaNestedFieldCount", "kafkaNestedFieldCount")
    kafka_nested_field_count: Integer[NumericField] = Integer(KAFKA_NESTED_FIELD_COUNT)
    KAFKA_NESTED_FIELD_ORDER = TextField("kafkaNestedFieldOrder", "kafkaNestedFieldOrder")
    kafka_nested_field_order: Text[TextField] = Text(KAFKA_NESTED_FIELD_ORDER)
    KAFKA_FIELD_HIERARCHIES = KeywordField("kafkaFieldHierarchies", "kafkaFieldHierarchies")
    kafka_field_hierarchies: ListOf[dict[str, str], KeywordField] = ListOf(
        KAFKA_FIELD_HIERARCHIES, codecs.MapCodec(codecs.TEXT)
    )
    KAFKA_FIELD_NESTED_ORDER = KeywordTextField(
        "kafkaFieldNestedOrder", "kafkaFieldNestedOrder.keyword", "kafkaFieldNestedOrder"
    )
    kafka_field_nested_order: Text[KeywordTextField] = Text(KAFKA_FIELD_NESTED_ORDER)
    KAFKA_NESTED_FIELDS = RelationField("kafkaNestedFields")
    kafka_nested_fields: References[KafkaField, RelationField] = References(KAFKA_NESTED_FIELDS, "KafkaField")
    KAFKA_TOPIC = RelationField("kafkaTopic")
    kafka_topic: Reference[KafkaTopic, RelationField] = Reference(KAFKA_TOPIC, "KafkaTopic")
    KAFKA_PARENT_FIELD = RelationField("kafkaParentField")
    kafka_parent_field: Reference[KafkaField, RelationField] = Reference(KAFKA_PARENT_FIELD, "KafkaField")


class KafkaTag(Kafka, Tag):
    """A tag in Apache Kafka."""

    __slots__ = ()

    _type = "KafkaTag"
