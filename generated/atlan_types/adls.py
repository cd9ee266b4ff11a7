# Derived from spec/typedefs/adls.json and spec/recipes/adls.yaml by scripts/generate.py. Do not edit.
"""ADLS, ADLSAccount, ADLSContainer, ADLSObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    MapOf,
    Moment,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.entity.mixins.object_store import ObjectMethods, object_key
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.catalog import ObjectStore
from atlan_types.cloud import Azure

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import (
        ADLSAccessTier,
        ADLSAccountStatus,
        ADLSEncryptionTypes,
        ADLSLeaseState,
        ADLSLeaseStatus,
        ADLSObjectArchiveStatus,
        ADLSObjectType,
        ADLSPerformance,
        ADLSProvisionState,
        ADLSReplicationType,
        ADLSStorageKind,
    )

__all__ = [
    "ADLS",
    "ADLSAccount",
    "ADLSContainer",
    "ADLSObject",
]


class ADLS(ObjectStore, Azure):
    """What assets of Azure Data Lake Storage have in common."""

    __slots__ = ()

    _type = "ADLS"

    ADLS_ACCOUNT_QUALIFIED_NAME = KeywordTextField(
        "adlsAccountQualifiedName", "adlsAccountQualifiedName", "adlsAccountQualifiedName.text"
    )
    adls_account_qualified_name: Text[KeywordTextField] = Text(ADLS_ACCOUNT_QUALIFIED_NAME)
    ADLS_ACCOUNT_NAME = KeywordTextField("adlsAccountName", "adlsAccountName.keyword", "adlsAccountName")
    adls_account_name: Text[KeywordTextField] = Text(ADLS_ACCOUNT_NAME)


class ADLSAccount(ADLS):
    """An account in Azure Data Lake Storage."""

    __slots__ = ()

    _type = "ADLSAccount"

    ADLS_E_TAG = KeywordField("adlsETag", "adlsETag")
    adls_e_tag: Text[KeywordField] = Text(ADLS_E_TAG)
    ADLS_ETAG = ADLS_E_TAG
    adls_etag: Text[KeywordField] = adls_e_tag
    ADLS_ENCRYPTION_TYPE = KeywordField("adlsEncryptionType", "adlsEncryptionType")
    adls_encryption_type: Choice[ADLSEncryptionTypes, KeywordField] = Choice(
        ADLS_ENCRYPTION_TYPE, "ADLSEncryptionTypes"
    )
    ADLS_ACCOUNT_RESOURCE_GROUP = KeywordTextField(
        "adlsAccountResourceGroup", "adlsAccountResourceGroup.keyword", "adlsAccountResourceGroup"
    )
    adls_account_resource_group: Text[KeywordTextField] = Text(ADLS_ACCOUNT_RESOURCE_GROUP)
    ADLS_ACCOUNT_SUBSCRIPTION = KeywordTextField(
        "adlsAccountSubscription", "adlsAccountSubscription.keyword", "adlsAccountSubscription"
    )
    adls_account_subscription: Text[KeywordTextField] = Text(ADLS_ACCOUNT_SUBSCRIPTION)
    ADLS_ACCOUNT_PERFORMANCE = KeywordField("adlsAccountPerformance", "adlsAccountPerformance")
    adls_account_performance: Choice[ADLSPerformance, KeywordField] = Choice(
        ADLS_ACCOUNT_PERFORMANCE, "ADLSPerformance"
    )
    ADLS_ACCOUNT_REPLICATION = KeywordField("adlsAccountReplication", "adlsAccountReplication")
    adls_account_replication: Choice[ADLSReplicationType, KeywordField] = Choice(
        ADLS_ACCOUNT_REPLICATION, "ADLSReplicationType"
    )
    ADLS_ACCOUNT_KIND = KeywordField("adlsAccountKind", "adlsAccountKind")
    adls_account_kind: Choice[ADLSStorageKind, KeywordField] = Choice(ADLS_ACCOUNT_KIND, "ADLSStorageKind")
    ADLS_PRIMARY_DISK_STATE = KeywordField("adlsPrimaryDiskState", "adlsPrimaryDiskState")
    adls_primary_disk_state: Choice[ADLSAccountStatus, KeywordField] = Choice(
        ADLS_PRIMARY_DISK_STATE, "ADLSAccountStatus"
    )
    ADLS_ACCOUNT_PROVISION_STATE = KeywordField("adlsAccountProvisionState", "adlsAccountProvisionState")
    adls_account_provision_state: Choice[ADLSProvisionState, KeywordField] = Choice(
        ADLS_ACCOUNT_PROVISION_STATE, "ADLSProvisionState"
    )
    ADLS_ACCOUNT_ACCESS_TIER = KeywordField("adlsAccountAccessTier", "adlsAccountAccessTier")
    adls_account_access_tier: Choice[ADLSAccessTier, KeywordField] = Choice(
        ADLS_ACCOUNT_ACCESS_TIER, "ADLSAccessTier"
    )
    ADLS_CONTAINERS = RelationField("adlsContainers")
    adls_containers: References[ADLSContainer, RelationField] = References(ADLS_CONTAINERS, "ADLSContainer")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new ADLSAccount, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ADLSAccount.creator(
        ...     name="name",
        ...     connection_qualified_name="default/adls/1700000000",
        ... ).qualified_name
        'default/adls/1700000000/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class ADLSContainer(ADLS):
    """A container in Azure Data Lake Storage."""

    __slots__ = ()

    _type = "ADLSContainer"

    ADLS_CONTAINER_URL = KeywordTextField("adlsContainerUrl", "adlsContainerUrl.keyword", "adlsContainerUrl")
    adls_container_url: Text[KeywordTextField] = Text(ADLS_CONTAINER_URL)
    ADLS_CONTAINER_LEASE_STATE = KeywordField("adlsContainerLeaseState", "adlsContainerLeaseState")
    adls_container_lease_state: Choice[ADLSLeaseState, KeywordField] = Choice(
        ADLS_CONTAINER_LEASE_STATE, "ADLSLeaseState"
    )
    ADLS_CONTAINER_LEASE_STATUS = KeywordField("adlsContainerLeaseStatus", "adlsContainerLeaseStatus")
    adls_container_lease_status: Choice[ADLSLeaseStatus, KeywordField] = Choice(
        ADLS_CONTAINER_LEASE_STATUS, "ADLSLeaseStatus"
    )
    ADLS_CONTAINER_ENCRYPTION_SCOPE = KeywordField(
        "adlsContainerEncryptionScope", "adlsContainerEncryptionScope"
    )
    adls_container_encryption_scope: Text[KeywordField] = Text(ADLS_CONTAINER_ENCRYPTION_SCOPE)
    ADLS_CONTAINER_VERSION_LEVEL_IMMUTABILITY_SUPPORT = BooleanField(
        "adlsContainerVersionLevelImmutabilitySupport", "adlsContainerVersionLevelImmutabilitySupport"
    )
    adls_container_version_level_immutability_support: Flag[BooleanField] = Flag(
        ADLS_CONTAINER_VERSION_LEVEL_IMMUTABILITY_SUPPORT
    )
    ADLS_OBJECT_COUNT = NumericField("adlsObjectCount", "adlsObjectCount")
    adls_object_count: Integer[NumericField] = Integer(ADLS_OBJECT_COUNT)
    ADLS_ACCOUNT = RelationField("adlsAccount")
    adls_account: Reference[ADLSAccount, RelationField] = Reference(ADLS_ACCOUNT, "ADLSAccount")
    ADLS_OBJECTS = RelationField("adlsObjects")
    adls_objects: References[ADLSObject, RelationField] = References(ADLS_OBJECTS, "ADLSObject")

    @classmethod
    def creator(
        cls, *, name: str, adls_account_qualified_name: str, connection_qualified_name: str | None = None
    ) -> Self:
        """Make a new ADLSContainer, to be saved.

        Args:
            name: what people call it.
            adls_account_qualified_name: qualifiedName of the account.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ADLSContainer.creator(
        ...     name="name",
        ...     adls_account_qualified_name="default/adls/1700000000/adls_account",
        ... ).qualified_name
        'default/adls/1700000000/adls_account/name'
        """
        require(name=name, adls_account_qualified_name=adls_account_qualified_name)
        connector_name, connection_qualified_name, (adls_account_name, adls_account_qualified_name) = (
            ancestors(
                "adls_account_qualified_name",
                adls_account_qualified_name,
                connection_qualified_name,
                (None, adls_account_qualified_name),
            )
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{adls_account_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "adlsAccountName": adls_account_name,
            "adlsAccountQualifiedName": adls_account_qualified_name,
            "adlsAccount": reference("ADLSAccount", adls_account_qualified_name),
        }
        return cls._created(attributes)


class ADLSObject(ObjectMethods, ADLS):
    """An object in Azure Data Lake Storage."""

    __slots__ = ()

    _type = "ADLSObject"

    ADLS_OBJECT_URL = KeywordTextField("adlsObjectUrl", "adlsObjectUrl.keyword", "adlsObjectUrl")
    adls_object_url: Text[KeywordTextField] = Text(ADLS_OBJECT_URL)
    ADLS_OBJECT_VERSION_ID = KeywordField("adlsObjectVersionId", "adlsObjectVersionId")
    adls_object_version_id: Text[KeywordField] = Text(ADLS_OBJECT_VERSION_ID)
    ADLS_OBJECT_TYPE = KeywordField("adlsObjectType", "adlsObjectType")
    adls_object_type: Choice[ADLSObjectType, KeywordField] = Choice(ADLS_OBJECT_TYPE, "ADLSObjectType")
    ADLS_OBJECT_SIZE = NumericField("adlsObjectSize", "adlsObjectSize")
    adls_object_size: Integer[NumericField] = Integer(ADLS_OBJECT_SIZE)
    ADLS_OBJECT_KEY = KeywordTextField("adlsObjectKey", "adlsObjectKey", "adlsObjectKey.text")
    adls_object_key: Text[KeywordTextField] = Text(ADLS_OBJECT_KEY)
    ADLS_OBJECT_ACCESS_TIER = KeywordField("adlsObjectAccessTier", "adlsObjectAccessTier")
    adls_object_access_tier: Choice[ADLSAccessTier, KeywordField] = Choice(
        ADLS_OBJECT_ACCESS_TIER, "ADLSAccessTier"
    )
    ADLS_OBJECT_ACCESS_TIER_LAST_MODIFIED_TIME = NumericField(
        "adlsObjectAccessTierLastModifiedTime", "adlsObjectAccessTierLastModifiedTime"
    )
    adls_object_access_tier_last_modified_time: Moment[NumericField] = Moment(
        ADLS_OBJECT_ACCESS_TIER_LAST_MODIFIED_TIME
    )
    ADLS_OBJECT_ARCHIVE_STATUS = KeywordField("adlsObjectArchiveStatus", "adlsObjectArchiveStatus")
    adls_object_archive_status: Choice[ADLSObjectArchiveStatus, KeywordField] = Choice(
        ADLS_OBJECT_ARCHIVE_STATUS, "ADLSObjectArchiveStatus"
    )
    ADLS_OBJECT_SERVER_ENCRYPTED = BooleanField("adlsObjectServerEncrypted", "adlsObjectServerEncrypted")
    adls_object_server_encrypted: Flag[BooleanField] = Flag(ADLS_OBJECT_SERVER_ENCRYPTED)
    ADLS_OBJECT_VERSION_LEVEL_IMMUTABILITY_SUPPORT = BooleanField(
        "adlsObjectVersionLevelImmutabilitySupport", "adlsObjectVersionLevelImmutabilitySupport"
    )
    adls_object_version_level_immutability_support: Flag[BooleanField] = Flag(
        ADLS_OBJECT_VERSION_LEVEL_IMMUTABILITY_SUPPORT
    )
    ADLS_OBJECT_CACHE_CONTROL = TextField("adlsObjectCacheControl", "adlsObjectCacheControl")
    adls_object_cache_control: Text[TextField] = Text(ADLS_OBJECT_CACHE_CONTROL)
    ADLS_OBJECT_CONTENT_TYPE = TextField("adlsObjectContentType", "adlsObjectContentType")
    adls_object_content_type: Text[TextField] = Text(ADLS_OBJECT_CONTENT_TYPE)
    ADLS_OBJECT_CONTENT_MD5HASH = KeywordField("adlsObjectContentMD5Hash", "adlsObjectContentMD5Hash")
    adls_object_content_m_d5_hash: Text[KeywordField] = Text(ADLS_OBJECT_CONTENT_MD5HASH)
    ADLS_OBJECT_CONTENT_MD5_HASH = ADLS_OBJECT_CONTENT_MD5HASH
    adls_object_content_md5_hash: Text[KeywordField] = adls_object_content_m_d5_hash
    ADLS_OBJECT_CONTENT_LANGUAGE = KeywordTextField(
        "adlsObjectContentLanguage", "adlsObjectContentLanguage.keyword", "adlsObjectContentLanguage"
    )
    adls_object_content_language: Text[KeywordTextField] = Text(ADLS_OBJECT_CONTENT_LANGUAGE)
    ADLS_OBJECT_LEASE_STATUS = KeywordField("adlsObjectLeaseStatus", "adlsObjectLeaseStatus")
    adls_object_lease_status: Choice[ADLSLeaseStatus, KeywordField] = Choice(
        ADLS_OBJECT_LEASE_STATUS, "ADLSLeaseStatus"
    )
    ADLS_OBJECT_LEASE_STATE = KeywordField("adlsObjectLeaseState", "adlsObjectLeaseState")
    adls_object_lease_state: Choice[ADLSLeaseState, KeywordField] = Choice(
        ADLS_OBJECT_LEASE_STATE, "ADLSLeaseState"
    )
    ADLS_OBJECT_METADATA = KeywordField("adlsObjectMetadata", "adlsObjectMetadata")
    adls_object_metadata: MapOf[str, KeywordField] = MapOf(ADLS_OBJECT_METADATA, codecs.TEXT)
    ADLS_CONTAINER_QUALIFIED_NAME = KeywordTextField(
        "adlsContainerQualifiedName", "adlsContainerQualifiedName", "adlsContainerQualifiedName.text"
    )
    adls_container_qualified_name: Text[KeywordTextField] = Text(ADLS_CONTAINER_QUALIFIED_NAME)
    ADLS_CONTAINER_NAME = KeywordTextField(
        "adlsContainerName", "adlsContainerName.keyword", "adlsContainerName"
    )
    adls_container_name: Text[KeywordTextField] = Text(ADLS_CONTAINER_NAME)
    ADLS_CONTAINER = RelationField("adlsContainer")
    adls_container: Reference[ADLSContainer, RelationField] = Reference(ADLS_CONTAINER, "ADLSContainer")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        adls_container_name: str,
        adls_container_qualified_name: str,
        adls_account_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new ADLSObject, to be saved.

        Args:
            name: what people call it.
            adls_container_name: name of the container.
            adls_container_qualified_name: qualifiedName of the container.
            adls_account_qualified_name: qualifiedName of the account.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ADLSObject.creator(
        ...     name="name",
        ...     adls_container_name="adls_container_name",
        ...     adls_container_qualified_name="default/adls/1700000000/adls_account/adls_container",
        ... ).qualified_name
        'default/adls/1700000000/adls_account/adls_container/name'
        """
        require(
            name=name,
            adls_container_name=adls_container_name,
            adls_container_qualified_name=adls_container_qualified_name,
        )
        (
            connector_name,
            connection_qualified_name,
            (adls_account_name, adls_account_qualified_name),
            (adls_container_name, adls_container_qualified_name),
        ) = ancestors(
            "adls_container_qualified_name",
            adls_container_qualified_name,
            connection_qualified_name,
            (None, adls_account_qualified_name),
            (adls_container_name, adls_container_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{adls_container_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "adlsContainerName": adls_container_name,
            "adlsContainerQualifiedName": adls_container_qualified_name,
            "adlsContainer": reference("ADLSContainer", adls_container_qualified_name),
        }
        if adls_account_name is not None:
            attributes["adlsAccountName"] = adls_account_name
        if adls_account_qualified_name is not None:
            attributes["adlsAccountQualifiedName"] = adls_account_qualified_name
        return cls._created(attributes)

    @classmethod
    def creator_with_prefix(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        adls_container_name: str,
        adls_container_qualified_name: str,
        adls_account_qualified_name: str | None = None,
        prefix: str = "",
    ) -> Self:
        """Make a new ADLSObject, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            adls_container_name: name of the container.
            adls_container_qualified_name: qualifiedName of the container.
            adls_account_qualified_name: qualifiedName of the account.
            prefix: what the names of its objects begin with.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> ADLSObject.creator_with_prefix(
        ...     name="name",
        ...     connection_qualified_name="default/adls/1700000000",
        ...     adls_container_name="adls_container_name",
        ...     adls_container_qualified_name="default/adls/1700000000/adls_account/adls_container",
        ... ).name
        'name'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            adls_container_name=adls_container_name,
            adls_container_qualified_name=adls_container_qualified_name,
        )
        (
            connector_name,
            connection_qualified_name,
            (adls_account_name, adls_account_qualified_name),
            (adls_container_name, adls_container_qualified_name),
        ) = ancestors(
            "adls_container_qualified_name",
            adls_container_qualified_name,
            connection_qualified_name,
            (None, adls_account_qualified_name),
            (adls_container_name, adls_container_qualified_name),
        )
        key = object_key(prefix, name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{adls_container_qualified_name}/{key}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "adlsContainerName": adls_container_name,
            "adlsContainerQualifiedName": adls_container_qualified_name,
            "adlsObjectKey": key,
            "adlsContainer": reference("ADLSContainer", adls_container_qualified_name),
        }
        if adls_account_name is not None:
            attributes["adlsAccountName"] = adls_account_name
        if adls_account_qualified_name is not None:
            attributes["adlsAccountQualifiedName"] = adls_account_qualified_name
        return cls._created(attributes)
