# Derived from spec/typedefs/connection.json and spec/recipes/connection.yaml by scripts/generate.py. Do not edit.
"""Connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    MapOf,
    Moment,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import require, require_some
from atlan.model.entity.mixins.connection import ConnectionMethods
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.asset import Asset

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.ports import AsyncDirectoryLookup, DirectoryLookup
    from atlan_types.enums import (
        AtlanConnectorType,
        ConnectionDQEnvironmentSetupStatus,
        QueryUsernameStrategy,
    )
    from atlan_types.process import ConnectionProcess

__all__ = [
    "Connection",
]


class Connection(ConnectionMethods, Asset):
    """A source that Atlan is connected to; all assets from it carry its qualifiedName."""

    __slots__ = ()

    _type = "Connection"

    CATEGORY = TextField("category", "category")
    category: Text[TextField] = Text(CATEGORY)
    SUB_CATEGORY = TextField("subCategory", "subCategory")
    sub_category: Text[TextField] = Text(SUB_CATEGORY)
    HOST = TextField("host", "host")
    host: Text[TextField] = Text(HOST)
    PORT = NumericField("port", "port")
    port: Integer[NumericField] = Integer(PORT)
    ALLOW_QUERY = BooleanField("allowQuery", "allowQuery")
    allow_query: Flag[BooleanField] = Flag(ALLOW_QUERY)
    ALLOW_QUERY_PREVIEW = BooleanField("allowQueryPreview", "allowQueryPreview")
    allow_query_preview: Flag[BooleanField] = Flag(ALLOW_QUERY_PREVIEW)
    QUERY_PREVIEW_CONFIG = KeywordField("queryPreviewConfig", "queryPreviewConfig")
    query_preview_config: MapOf[str, KeywordField] = MapOf(QUERY_PREVIEW_CONFIG, codecs.TEXT)
    CONNECTION_WORKFLOW_CONFIGURATION = KeywordField(
        "connectionWorkflowConfiguration", "connectionWorkflowConfiguration"
    )
    connection_workflow_configuration: MapOf[str, KeywordField] = MapOf(
        CONNECTION_WORKFLOW_CONFIGURATION, codecs.TEXT
    )
    QUERY_CONFIG = TextField("queryConfig", "queryConfig")
    query_config: Text[TextField] = Text(QUERY_CONFIG)
    CREDENTIAL_STRATEGY = TextField("credentialStrategy", "credentialStrategy")
    credential_strategy: Text[TextField] = Text(CREDENTIAL_STRATEGY)
    PREVIEW_CREDENTIAL_STRATEGY = KeywordField("previewCredentialStrategy", "previewCredentialStrategy")
    preview_credential_strategy: Text[KeywordField] = Text(PREVIEW_CREDENTIAL_STRATEGY)
    POLICY_STRATEGY = KeywordField("policyStrategy", "policyStrategy")
    policy_strategy: Text[KeywordField] = Text(POLICY_STRATEGY)
    POLICY_STRATEGY_FOR_SAMPLE_PREVIEW = KeywordField(
        "policyStrategyForSamplePreview", "policyStrategyForSamplePreview"
    )
    policy_strategy_for_sample_preview: Text[KeywordField] = Text(POLICY_STRATEGY_FOR_SAMPLE_PREVIEW)
    CONNECTION_REVERSE_SYNC_STRATEGY = KeywordField(
        "connectionReverseSyncStrategy", "connectionReverseSyncStrategy"
    )
    connection_reverse_sync_strategy: Text[KeywordField] = Text(CONNECTION_REVERSE_SYNC_STRATEGY)
    QUERY_USERNAME_STRATEGY = KeywordField("queryUsernameStrategy", "queryUsernameStrategy")
    query_username_strategy: Choice[QueryUsernameStrategy, KeywordField] = Choice(
        QUERY_USERNAME_STRATEGY, "QueryUsernameStrategy"
    )
    ROW_LIMIT = NumericField("rowLimit", "rowLimit")
    row_limit: Integer[NumericField] = Integer(ROW_LIMIT)
    QUERY_TIMEOUT = NumericField("queryTimeout", "queryTimeout")
    query_timeout: Integer[NumericField] = Integer(QUERY_TIMEOUT)
    DEFAULT_CREDENTIAL_GUID = TextField("defaultCredentialGuid", "defaultCredentialGuid")
    default_credential_guid: Text[TextField] = Text(DEFAULT_CREDENTIAL_GUID)
    CONNECTION_DQ_CREDENTIAL_GUID = KeywordField("connectionDQCredentialGuid", "connectionDQCredentialGuid")
    connection_d_q_credential_guid: Text[KeywordField] = Text(CONNECTION_DQ_CREDENTIAL_GUID)
    connection_dq_credential_guid: Text[KeywordField] = connection_d_q_credential_guid
    CONNECTION_IS_DQ_ENABLED = BooleanField("connectionIsDQEnabled", "connectionIsDQEnabled")
    connection_is_d_q_enabled: Flag[BooleanField] = Flag(CONNECTION_IS_DQ_ENABLED)
    connection_is_dq_enabled: Flag[BooleanField] = connection_is_d_q_enabled
    CONNECTION_DQ_ENVIRONMENT_SETUP_STATUS = KeywordField(
        "connectionDQEnvironmentSetupStatus", "connectionDQEnvironmentSetupStatus"
    )
    connection_d_q_environment_setup_status: Choice[ConnectionDQEnvironmentSetupStatus, KeywordField] = (
        Choice(CONNECTION_DQ_ENVIRONMENT_SETUP_STATUS, "ConnectionDQEnvironmentSetupStatus")
    )
    connection_dq_environment_setup_status: Choice[ConnectionDQEnvironmentSetupStatus, KeywordField] = (
        connection_d_q_environment_setup_status
    )
    CONNECTION_DQ_ENVIRONMENT_SETUP_ERROR_MESSAGE = TextField(
        "connectionDQEnvironmentSetupErrorMessage", "connectionDQEnvironmentSetupErrorMessage"
    )
    connection_d_q_environment_setup_error_message: Text[TextField] = Text(
        CONNECTION_DQ_ENVIRONMENT_SETUP_ERROR_MESSAGE
    )
    connection_dq_environment_setup_error_message: Text[TextField] = (
        connection_d_q_environment_setup_error_message
    )
    CONNECTION_DQ_ENVIRONMENT_SETUP_STATUS_UPDATED_AT = NumericField(
        "connectionDQEnvironmentSetupStatusUpdatedAt", "connectionDQEnvironmentSetupStatusUpdatedAt"
    )
    connection_d_q_environment_setup_status_updated_at: Moment[NumericField] = Moment(
        CONNECTION_DQ_ENVIRONMENT_SETUP_STATUS_UPDATED_AT
    )
    connection_dq_environment_setup_status_updated_at: Moment[NumericField] = (
        connection_d_q_environment_setup_status_updated_at
    )
    CONNECTION_DQ_ENVIRONMENT_SOURCE_DATABASE_NAME = KeywordField(
        "connectionDQEnvironmentSourceDatabaseName", "connectionDQEnvironmentSourceDatabaseName"
    )
    connection_d_q_environment_source_database_name: Text[KeywordField] = Text(
        CONNECTION_DQ_ENVIRONMENT_SOURCE_DATABASE_NAME
    )
    connection_dq_environment_source_database_name: Text[KeywordField] = (
        connection_d_q_environment_source_database_name
    )
    CONNECTOR_ICON = TextField("connectorIcon", "connectorIcon")
    connector_icon: Text[TextField] = Text(CONNECTOR_ICON)
    CONNECTOR_IMAGE = TextField("connectorImage", "connectorImage")
    connector_image: Text[TextField] = Text(CONNECTOR_IMAGE)
    SOURCE_LOGO = TextField("sourceLogo", "sourceLogo")
    source_logo: Text[TextField] = Text(SOURCE_LOGO)
    IS_SAMPLE_DATA_PREVIEW_ENABLED = BooleanField("isSampleDataPreviewEnabled", "isSampleDataPreviewEnabled")
    is_sample_data_preview_enabled: Flag[BooleanField] = Flag(IS_SAMPLE_DATA_PREVIEW_ENABLED)
    POPULARITY_INSIGHTS_TIMEFRAME = NumericField("popularityInsightsTimeframe", "popularityInsightsTimeframe")
    popularity_insights_timeframe: Integer[NumericField] = Integer(POPULARITY_INSIGHTS_TIMEFRAME)
    HAS_POPULARITY_INSIGHTS = BooleanField("hasPopularityInsights", "hasPopularityInsights")
    has_popularity_insights: Flag[BooleanField] = Flag(HAS_POPULARITY_INSIGHTS)
    CONNECTION_DBT_ENVIRONMENTS = KeywordField("connectionDbtEnvironments", "connectionDbtEnvironments")
    connection_dbt_environments: SetOf[str, KeywordField] = SetOf(CONNECTION_DBT_ENVIRONMENTS, codecs.TEXT)
    CONNECTION_SSO_CREDENTIAL_GUID = KeywordField(
        "connectionSSOCredentialGuid", "connectionSSOCredentialGuid"
    )
    connection_s_s_o_credential_guid: Text[KeywordField] = Text(CONNECTION_SSO_CREDENTIAL_GUID)
    connection_sso_credential_guid: Text[KeywordField] = connection_s_s_o_credential_guid
    USE_OBJECT_STORAGE = BooleanField("useObjectStorage", "useObjectStorage")
    use_object_storage: Flag[BooleanField] = Flag(USE_OBJECT_STORAGE)
    CONNECTION_INSIGHTS_VIA_O_AUTH_COOKIE = BooleanField(
        "connectionInsightsViaOAuthCookie", "connectionInsightsViaOAuthCookie"
    )
    connection_insights_via_o_auth_cookie: Flag[BooleanField] = Flag(CONNECTION_INSIGHTS_VIA_O_AUTH_COOKIE)
    CONNECTION_INSIGHTS_VIA_OAUTH_COOKIE = CONNECTION_INSIGHTS_VIA_O_AUTH_COOKIE
    connection_insights_via_oauth_cookie: Flag[BooleanField] = connection_insights_via_o_auth_cookie
    OBJECT_STORAGE_UPLOAD_THRESHOLD = NumericField(
        "objectStorageUploadThreshold", "objectStorageUploadThreshold"
    )
    object_storage_upload_threshold: Integer[NumericField] = Integer(OBJECT_STORAGE_UPLOAD_THRESHOLD)
    VECTOR_EMBEDDINGS_ENABLED = BooleanField("vectorEmbeddingsEnabled", "vectorEmbeddingsEnabled")
    vector_embeddings_enabled: Flag[BooleanField] = Flag(VECTOR_EMBEDDINGS_ENABLED)
    VECTOR_EMBEDDINGS_UPDATED_AT = NumericField("vectorEmbeddingsUpdatedAt", "vectorEmbeddingsUpdatedAt")
    vector_embeddings_updated_at: Moment[NumericField] = Moment(VECTOR_EMBEDDINGS_UPDATED_AT)
    CONNECTION_SOURCE_ACCOUNT_IDENTIFIER = KeywordField(
        "connectionSourceAccountIdentifier", "connectionSourceAccountIdentifier"
    )
    connection_source_account_identifier: Text[KeywordField] = Text(CONNECTION_SOURCE_ACCOUNT_IDENTIFIER)
    CONNECTION_POPULARITY_INSIGHTS_COMPUTED_AT = NumericField(
        "connectionPopularityInsightsComputedAt", "connectionPopularityInsightsComputedAt"
    )
    connection_popularity_insights_computed_at: Moment[NumericField] = Moment(
        CONNECTION_POPULARITY_INSIGHTS_COMPUTED_AT
    )
    INPUT_TO_CONNECTION_PROCESSES = RelationField("inputToConnectionProcesses")
    input_to_connection_processes: References[ConnectionProcess, RelationField] = References(
        INPUT_TO_CONNECTION_PROCESSES, "ConnectionProcess"
    )
    OUTPUT_FROM_CONNECTION_PROCESSES = RelationField("outputFromConnectionProcesses")
    output_from_connection_processes: References[ConnectionProcess, RelationField] = References(
        OUTPUT_FROM_CONNECTION_PROCESSES, "ConnectionProcess"
    )

    @classmethod
    def creator(
        cls,
        *,
        client: DirectoryLookup,
        name: str,
        connector_type: AtlanConnectorType,
        admin_users: list[str] | None = None,
        admin_groups: list[str] | None = None,
        admin_roles: list[str] | None = None,
        host: str | None = None,
        port: int | None = None,
    ) -> Self:
        """Make a new connection, to be saved.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            connector_type: the kind of source.
            admin_users: names of the users who administer the connection.
            admin_groups: names of the groups that administer the connection.
            admin_roles: ids of the roles that administer the connection.
            host: name of the source's host.
            port: of the source's host.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.enums import AtlanConnectorType
        >>> connection = Connection.creator(
        ...     client=client, name="Sales", connector_type=AtlanConnectorType.SNOWFLAKE, admin_users=["admin"]
        ... )
        >>> connection.connector_name, connection.admin_users
        ('snowflake', {'admin'})
        """
        require(client=client, name=name, connector_type=connector_type)
        require_some(admin_users=admin_users, admin_groups=admin_groups, admin_roles=admin_roles)
        return at_once(
            cls._with_admins(
                client=client,
                name=name,
                connector_type=connector_type,
                admin_users=admin_users,
                admin_groups=admin_groups,
                admin_roles=admin_roles,
                host=host,
                port=port,
            )
        )

    @classmethod
    async def creator_async(
        cls,
        *,
        client: AsyncDirectoryLookup,
        name: str,
        connector_type: AtlanConnectorType,
        admin_users: list[str] | None = None,
        admin_groups: list[str] | None = None,
        admin_roles: list[str] | None = None,
        host: str | None = None,
        port: int | None = None,
    ) -> Self:
        """Do what `creator` does, with an asynchronous client.

        Args:
            client: whose tenant is asked.
            name: what people call it.
            connector_type: the kind of source.
            admin_users: names of the users who administer the connection.
            admin_groups: names of the groups that administer the connection.
            admin_roles: ids of the roles that administer the connection.
            host: name of the source's host.
            port: of the source's host.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(client=client, name=name, connector_type=connector_type)
        require_some(admin_users=admin_users, admin_groups=admin_groups, admin_roles=admin_roles)
        return await awaited(
            cls._with_admins(
                client=client,
                name=name,
                connector_type=connector_type,
                admin_users=admin_users,
                admin_groups=admin_groups,
                admin_roles=admin_roles,
                host=host,
                port=port,
            )
        )
