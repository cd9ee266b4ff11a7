# Derived from spec/typedefs/cosmos_mongo_db.json and spec/recipes/cosmos_mongo_db.yaml by scripts/generate.py. Do not edit.
"""CosmosMongoDB, CosmosMongoDBAccount, CosmosMongoDBCollection, CosmosMongoDBDatabase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import connector_of, located, reference, require, segment
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import NoSQL
from atlan_types.mongo_db import MongoDBCollection, MongoDBDatabase

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.sql import Function, Procedure

__all__ = [
    "CosmosMongoDB",
    "CosmosMongoDBAccount",
    "CosmosMongoDBCollection",
    "CosmosMongoDBDatabase",
]


class CosmosMongoDB(NoSQL):
    """What assets of Azure Cosmos DB for MongoDB have in common."""

    __slots__ = ()

    _type = "CosmosMongoDB"


class CosmosMongoDBAccount(CosmosMongoDB):
    """An account in Azure Cosmos DB for MongoDB."""

    __slots__ = ()

    _type = "CosmosMongoDBAccount"

    COSMOS_MONGO_DB_ACCOUNT_INSTANCE_ID = KeywordField(
        "cosmosMongoDBAccountInstanceId", "cosmosMongoDBAccountInstanceId"
    )
    cosmos_mongo_d_b_account_instance_id: Text[KeywordField] = Text(COSMOS_MONGO_DB_ACCOUNT_INSTANCE_ID)
    cosmos_mongo_db_account_instance_id: Text[KeywordField] = cosmos_mongo_d_b_account_instance_id
    COSMOS_MONGO_DB_DATABASE_COUNT = NumericField("cosmosMongoDBDatabaseCount", "cosmosMongoDBDatabaseCount")
    cosmos_mongo_d_b_database_count: Integer[NumericField] = Integer(COSMOS_MONGO_DB_DATABASE_COUNT)
    cosmos_mongo_db_database_count: Integer[NumericField] = cosmos_mongo_d_b_database_count
    COSMOS_MONGO_DB_ACCOUNT_TYPE = KeywordField("cosmosMongoDBAccountType", "cosmosMongoDBAccountType")
    cosmos_mongo_d_b_account_type: Text[KeywordField] = Text(COSMOS_MONGO_DB_ACCOUNT_TYPE)
    cosmos_mongo_db_account_type: Text[KeywordField] = cosmos_mongo_d_b_account_type
    COSMOS_MONGO_DB_ACCOUNT_SUBSCRIPTION_ID = KeywordField(
        "cosmosMongoDBAccountSubscriptionId", "cosmosMongoDBAccountSubscriptionId"
    )
    cosmos_mongo_d_b_account_subscription_id: Text[KeywordField] = Text(
        COSMOS_MONGO_DB_ACCOUNT_SUBSCRIPTION_ID
    )
    cosmos_mongo_db_account_subscription_id: Text[KeywordField] = cosmos_mongo_d_b_account_subscription_id
    COSMOS_MONGO_DB_ACCOUNT_RESOURCE_GROUP = KeywordField(
        "cosmosMongoDBAccountResourceGroup", "cosmosMongoDBAccountResourceGroup"
    )
    cosmos_mongo_d_b_account_resource_group: Text[KeywordField] = Text(COSMOS_MONGO_DB_ACCOUNT_RESOURCE_GROUP)
    cosmos_mongo_db_account_resource_group: Text[KeywordField] = cosmos_mongo_d_b_account_resource_group
    COSMOS_MONGO_DB_ACCOUNT_DOCUMENT_ENDPOINT = TextField(
        "cosmosMongoDBAccountDocumentEndpoint", "cosmosMongoDBAccountDocumentEndpoint"
    )
    cosmos_mongo_d_b_account_document_endpoint: Text[TextField] = Text(
        COSMOS_MONGO_DB_ACCOUNT_DOCUMENT_ENDPOINT
    )
    cosmos_mongo_db_account_document_endpoint: Text[TextField] = cosmos_mongo_d_b_account_document_endpoint
    COSMOS_MONGO_DB_ACCOUNT_MONGO_ENDPOINT = TextField(
        "cosmosMongoDBAccountMongoEndpoint", "cosmosMongoDBAccountMongoEndpoint"
    )
    cosmos_mongo_d_b_account_mongo_endpoint: Text[TextField] = Text(COSMOS_MONGO_DB_ACCOUNT_MONGO_ENDPOINT)
    cosmos_mongo_db_account_mongo_endpoint: Text[TextField] = cosmos_mongo_d_b_account_mongo_endpoint
    COSMOS_MONGO_DB_ACCOUNT_PUBLIC_NETWORK_ACCESS = TextField(
        "cosmosMongoDBAccountPublicNetworkAccess", "cosmosMongoDBAccountPublicNetworkAccess"
    )
    cosmos_mongo_d_b_account_public_network_access: Text[TextField] = Text(
        COSMOS_MONGO_DB_ACCOUNT_PUBLIC_NETWORK_ACCESS
    )
    cosmos_mongo_db_account_public_network_access: Text[TextField] = (
        cosmos_mongo_d_b_account_public_network_access
    )
    COSMOS_MONGO_DB_ACCOUNT_ENABLE_AUTOMATIC_FAILOVER = BooleanField(
        "cosmosMongoDBAccountEnableAutomaticFailover", "cosmosMongoDBAccountEnableAutomaticFailover"
    )
    cosmos_mongo_d_b_account_enable_automatic_failover: Flag[BooleanField] = Flag(
        COSMOS_MONGO_DB_ACCOUNT_ENABLE_AUTOMATIC_FAILOVER
    )
    cosmos_mongo_db_account_enable_automatic_failover: Flag[BooleanField] = (
        cosmos_mongo_d_b_account_enable_automatic_failover
    )
    COSMOS_MONGO_DB_ACCOUNT_ENABLE_MULTIPLE_WRITE_LOCATIONS = BooleanField(
        "cosmosMongoDBAccountEnableMultipleWriteLocations", "cosmosMongoDBAccountEnableMultipleWriteLocations"
    )
    cosmos_mongo_d_b_account_enable_multiple_write_locations: Flag[BooleanField] = Flag(
        COSMOS_MONGO_DB_ACCOUNT_ENABLE_MULTIPLE_WRITE_LOCATIONS
    )
    cosmos_mongo_db_account_enable_multiple_write_locations: Flag[BooleanField] = (
        cosmos_mongo_d_b_account_enable_multiple_write_locations
    )
    COSMOS_MONGO_DB_ACCOUNT_ENABLE_PARTITION_KEY_MONITOR = BooleanField(
        "cosmosMongoDBAccountEnablePartitionKeyMonitor", "cosmosMongoDBAccountEnablePartitionKeyMonitor"
    )
    cosmos_mongo_d_b_account_enable_partition_key_monitor: Flag[BooleanField] = Flag(
        COSMOS_MONGO_DB_ACCOUNT_ENABLE_PARTITION_KEY_MONITOR
    )
    cosmos_mongo_db_account_enable_partition_key_monitor: Flag[BooleanField] = (
        cosmos_mongo_d_b_account_enable_partition_key_monitor
    )
    COSMOS_MONGO_DB_ACCOUNT_IS_VIRTUAL_NETWORK_FILTER_ENABLED = BooleanField(
        "cosmosMongoDBAccountIsVirtualNetworkFilterEnabled",
        "cosmosMongoDBAccountIsVirtualNetworkFilterEnabled",
    )
    cosmos_mongo_d_b_account_is_virtual_network_filter_enabled: Flag[BooleanField] = Flag(
        COSMOS_MONGO_DB_ACCOUNT_IS_VIRTUAL_NETWORK_FILTER_ENABLED
    )
    cosmos_mongo_db_account_is_virtual_network_filter_enabled: Flag[BooleanField] = (
        cosmos_mongo_d_b_account_is_virtual_network_filter_enabled
    )
    COSMOS_MONGO_DB_ACCOUNT_CONSISTENCY_POLICY = TextField(
        "cosmosMongoDBAccountConsistencyPolicy", "cosmosMongoDBAccountConsistencyPolicy"
    )
    cosmos_mongo_d_b_account_consistency_policy: Text[TextField] = Text(
        COSMOS_MONGO_DB_ACCOUNT_CONSISTENCY_POLICY
    )
    cosmos_mongo_db_account_consistency_policy: Text[TextField] = cosmos_mongo_d_b_account_consistency_policy
    COSMOS_MONGO_DB_ACCOUNT_LOCATIONS = TextField(
        "cosmosMongoDBAccountLocations", "cosmosMongoDBAccountLocations"
    )
    cosmos_mongo_d_b_account_locations: SetOf[str, TextField] = SetOf(
        COSMOS_MONGO_DB_ACCOUNT_LOCATIONS, codecs.TEXT
    )
    cosmos_mongo_db_account_locations: SetOf[str, TextField] = cosmos_mongo_d_b_account_locations
    COSMOS_MONGO_DB_ACCOUNT_READ_LOCATIONS = TextField(
        "cosmosMongoDBAccountReadLocations", "cosmosMongoDBAccountReadLocations"
    )
    cosmos_mongo_d_b_account_read_locations: SetOf[str, TextField] = SetOf(
        COSMOS_MONGO_DB_ACCOUNT_READ_LOCATIONS, codecs.TEXT
    )
    cosmos_mongo_db_account_read_locations: SetOf[str, TextField] = cosmos_mongo_d_b_account_read_locations
    COSMOS_MONGO_DB_ACCOUNT_WRITE_LOCATIONS = TextField(
        "cosmosMongoDBAccountWriteLocations", "cosmosMongoDBAccountWriteLocations"
    )
    cosmos_mongo_d_b_account_write_locations: SetOf[str, TextField] = SetOf(
        COSMOS_MONGO_DB_ACCOUNT_WRITE_LOCATIONS, codecs.TEXT
    )
    cosmos_mongo_db_account_write_locations: SetOf[str, TextField] = cosmos_mongo_d_b_account_write_locations
    COSMOS_MONGO_DB_DATABASES = RelationField("cosmosMongoDBDatabases")
    cosmos_mongo_d_b_databases: References[CosmosMongoDBDatabase, RelationField] = References(
        COSMOS_MONGO_DB_DATABASES, "CosmosMongoDBDatabase"
    )
    cosmos_mongo_db_databases: References[CosmosMongoDBDatabase, RelationField] = cosmos_mongo_d_b_databases

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new CosmosMongoDBAccount, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CosmosMongoDBAccount.creator(
        ...     name="name",
        ...     connection_qualified_name="default/cosmos-mongo-db/1700000000",
        ... ).qualified_name
        'default/cosmos-mongo-db/1700000000/accounts/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/accounts/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class CosmosMongoDBCollection(CosmosMongoDB, MongoDBCollection):
    """A collection in Azure Cosmos DB for MongoDB."""

    __slots__ = ()

    _type = "CosmosMongoDBCollection"

    COSMOS_MONGO_DB_DATABASE_QUALIFIED_NAME = KeywordTextField(
        "cosmosMongoDBDatabaseQualifiedName",
        "cosmosMongoDBDatabaseQualifiedName",
        "cosmosMongoDBDatabaseQualifiedName.text",
    )
    cosmos_mongo_d_b_database_qualified_name: Text[KeywordTextField] = Text(
        COSMOS_MONGO_DB_DATABASE_QUALIFIED_NAME
    )
    cosmos_mongo_db_database_qualified_name: Text[KeywordTextField] = cosmos_mongo_d_b_database_qualified_name
    COSMOS_MONGO_DB_STORED_PROCEDURES = RelationField("cosmosMongoDBStoredProcedures")
    cosmos_mongo_d_b_stored_procedures: References[Procedure, RelationField] = References(
        COSMOS_MONGO_DB_STORED_PROCEDURES, "Procedure"
    )
    cosmos_mongo_db_stored_procedures: References[Procedure, RelationField] = (
        cosmos_mongo_d_b_stored_procedures
    )
    COSMOS_MONGO_DB_FUNCTIONS = RelationField("cosmosMongoDBFunctions")
    cosmos_mongo_d_b_functions: References[Function, RelationField] = References(
        COSMOS_MONGO_DB_FUNCTIONS, "Function"
    )
    cosmos_mongo_db_functions: References[Function, RelationField] = cosmos_mongo_d_b_functions
    COSMOS_MONGO_DB_DATABASE = RelationField("cosmosMongoDBDatabase")
    cosmos_mongo_d_b_database: Reference[CosmosMongoDBDatabase, RelationField] = Reference(
        COSMOS_MONGO_DB_DATABASE, "CosmosMongoDBDatabase"
    )
    cosmos_mongo_db_database: Reference[CosmosMongoDBDatabase, RelationField] = cosmos_mongo_d_b_database

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        cosmos_mongo_db_database_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new CosmosMongoDBCollection, to be saved.

        Args:
            name: what people call it.
            cosmos_mongo_db_database_qualified_name: qualifiedName of the database.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CosmosMongoDBCollection.creator(
        ...     name="name",
        ...     cosmos_mongo_db_database_qualified_name="default/cosmos-mongo-db/1700000000/accounts/cosmos_mongo_db_account/databases/cosmos_mongo_db_database",
        ... ).qualified_name
        'default/cosmos-mongo-db/1700000000/accounts/cosmos_mongo_db_account/databases/cosmos_mongo_db_database/collections/name'
        """
        require(name=name, cosmos_mongo_db_database_qualified_name=cosmos_mongo_db_database_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            (
                "cosmos_mongo_db_database_qualified_name",
                cosmos_mongo_db_database_qualified_name,
                ("CosmosMongoDBDatabase",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{cosmos_mongo_db_database_qualified_name}/collections/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cosmosMongoDBDatabaseQualifiedName": cosmos_mongo_db_database_qualified_name,
            "databaseName": segment(cosmos_mongo_db_database_qualified_name, -1),
            "databaseQualifiedName": cosmos_mongo_db_database_qualified_name,
            "cosmosMongoDBDatabase": reference(
                "CosmosMongoDBDatabase", cosmos_mongo_db_database_qualified_name
            ),
        }
        return cls._created(attributes)


class CosmosMongoDBDatabase(CosmosMongoDB, MongoDBDatabase):
    """A database in Azure Cosmos DB for MongoDB."""

    __slots__ = ()

    _type = "CosmosMongoDBDatabase"

    COSMOS_MONGO_DB_ACCOUNT_QUALIFIED_NAME = KeywordTextField(
        "cosmosMongoDBAccountQualifiedName",
        "cosmosMongoDBAccountQualifiedName",
        "cosmosMongoDBAccountQualifiedName.text",
    )
    cosmos_mongo_d_b_account_qualified_name: Text[KeywordTextField] = Text(
        COSMOS_MONGO_DB_ACCOUNT_QUALIFIED_NAME
    )
    cosmos_mongo_db_account_qualified_name: Text[KeywordTextField] = cosmos_mongo_d_b_account_qualified_name
    COSMOS_MONGO_DB_ACCOUNT = RelationField("cosmosMongoDBAccount")
    cosmos_mongo_d_b_account: Reference[CosmosMongoDBAccount, RelationField] = Reference(
        COSMOS_MONGO_DB_ACCOUNT, "CosmosMongoDBAccount"
    )
    cosmos_mongo_db_account: Reference[CosmosMongoDBAccount, RelationField] = cosmos_mongo_d_b_account
    COSMOS_MONGO_DB_COLLECTIONS = RelationField("cosmosMongoDBCollections")
    cosmos_mongo_d_b_collections: References[CosmosMongoDBCollection, RelationField] = References(
        COSMOS_MONGO_DB_COLLECTIONS, "CosmosMongoDBCollection"
    )
    cosmos_mongo_db_collections: References[CosmosMongoDBCollection, RelationField] = (
        cosmos_mongo_d_b_collections
    )

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        cosmos_mongo_db_account_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new CosmosMongoDBDatabase, to be saved.

        Args:
            name: what people call it.
            cosmos_mongo_db_account_qualified_name: qualifiedName of the account.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> CosmosMongoDBDatabase.creator(
        ...     name="name",
        ...     cosmos_mongo_db_account_qualified_name="default/cosmos-mongo-db/1700000000/accounts/cosmos_mongo_db_account",
        ... ).qualified_name
        'default/cosmos-mongo-db/1700000000/accounts/cosmos_mongo_db_account/databases/name'
        """
        require(name=name, cosmos_mongo_db_account_qualified_name=cosmos_mongo_db_account_qualified_name)
        connector_name, connection_qualified_name, _ = located(
            (
                "cosmos_mongo_db_account_qualified_name",
                cosmos_mongo_db_account_qualified_name,
                ("CosmosMongoDBAccount",),
            ),
            connection=connection_qualified_name,
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{cosmos_mongo_db_account_qualified_name}/databases/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "cosmosMongoDBAccountQualifiedName": cosmos_mongo_db_account_qualified_name,
            "cosmosMongoDBAccount": reference("CosmosMongoDBAccount", cosmos_mongo_db_account_qualified_name),
        }
        return cls._created(attributes)
