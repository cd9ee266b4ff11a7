# Derived from spec/typedefs/gcs.json and spec/recipes/gcs.yaml by scripts/generate.py. Do not edit.
"""GCS, GCSBucket, GCSObject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Moment,
    Reference,
    References,
    Text,
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
from atlan_types.cloud import Google

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "GCS",
    "GCSBucket",
    "GCSObject",
]


class GCS(Google, ObjectStore):
    """What assets of Google Cloud Storage have in common."""

    __slots__ = ()

    _type = "GCS"

    GCS_STORAGE_CLASS = KeywordField("gcsStorageClass", "gcsStorageClass")
    gcs_storage_class: Text[KeywordField] = Text(GCS_STORAGE_CLASS)
    GCS_ENCRYPTION_TYPE = KeywordField("gcsEncryptionType", "gcsEncryptionType")
    gcs_encryption_type: Text[KeywordField] = Text(GCS_ENCRYPTION_TYPE)
    GCS_E_TAG = KeywordField("gcsETag", "gcsETag")
    gcs_e_tag: Text[KeywordField] = Text(GCS_E_TAG)
    GCS_ETAG = GCS_E_TAG
    gcs_etag: Text[KeywordField] = gcs_e_tag
    GCS_REQUESTER_PAYS = BooleanField("gcsRequesterPays", "gcsRequesterPays")
    gcs_requester_pays: Flag[BooleanField] = Flag(GCS_REQUESTER_PAYS)
    GCS_ACCESS_CONTROL = KeywordField("gcsAccessControl", "gcsAccessControl")
    gcs_access_control: Text[KeywordField] = Text(GCS_ACCESS_CONTROL)
    GCS_META_GENERATION_ID = NumericField("gcsMetaGenerationId", "gcsMetaGenerationId")
    gcs_meta_generation_id: Integer[NumericField] = Integer(GCS_META_GENERATION_ID)


class GCSBucket(GCS):
    """A bucket in Google Cloud Storage."""

    __slots__ = ()

    _type = "GCSBucket"

    GCS_OBJECT_COUNT = NumericField("gcsObjectCount", "gcsObjectCount")
    gcs_object_count: Integer[NumericField] = Integer(GCS_OBJECT_COUNT)
    GCS_BUCKET_VERSIONING_ENABLED = BooleanField("gcsBucketVersioningEnabled", "gcsBucketVersioningEnabled")
    gcs_bucket_versioning_enabled: Flag[BooleanField] = Flag(GCS_BUCKET_VERSIONING_ENABLED)
    GCS_BUCKET_RETENTION_LOCKED = BooleanField("gcsBucketRetentionLocked", "gcsBucketRetentionLocked")
    gcs_bucket_retention_locked: Flag[BooleanField] = Flag(GCS_BUCKET_RETENTION_LOCKED)
    GCS_BUCKET_RETENTION_PERIOD = NumericField("gcsBucketRetentionPeriod", "gcsBucketRetentionPeriod")
    gcs_bucket_retention_period: Integer[NumericField] = Integer(GCS_BUCKET_RETENTION_PERIOD)
    GCS_BUCKET_RETENTION_EFFECTIVE_TIME = NumericField(
        "gcsBucketRetentionEffectiveTime", "gcsBucketRetentionEffectiveTime"
    )
    gcs_bucket_retention_effective_time: Moment[NumericField] = Moment(GCS_BUCKET_RETENTION_EFFECTIVE_TIME)
    GCS_BUCKET_LIFECYCLE_RULES = TextField("gcsBucketLifecycleRules", "gcsBucketLifecycleRules")
    gcs_bucket_lifecycle_rules: Text[TextField] = Text(GCS_BUCKET_LIFECYCLE_RULES)
    GCS_BUCKET_RETENTION_POLICY = TextField("gcsBucketRetentionPolicy", "gcsBucketRetentionPolicy")
    gcs_bucket_retention_policy: Text[TextField] = Text(GCS_BUCKET_RETENTION_POLICY)
    GCS_OBJECTS = RelationField("gcsObjects")
    gcs_objects: References[GCSObject, RelationField] = References(GCS_OBJECTS, "GCSObject")

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new GCSBucket, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> GCSBucket.creator(
        ...     name="name",
        ...     connection_qualified_name="default/gcs/1700000000",
        ... ).qualified_name
        'default/gcs/1700000000/name'
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


class GCSObject(ObjectMethods, GCS):
    """An object in Google Cloud Storage."""

    __slots__ = ()

    _type = "GCSObject"

    GCS_BUCKET_NAME = KeywordTextField("gcsBucketName", "gcsBucketName.keyword", "gcsBucketName")
    gcs_bucket_name: Text[KeywordTextField] = Text(GCS_BUCKET_NAME)
    GCS_BUCKET_QUALIFIED_NAME = KeywordTextField(
        "gcsBucketQualifiedName", "gcsBucketQualifiedName", "gcsBucketQualifiedName.text"
    )
    gcs_bucket_qualified_name: Text[KeywordTextField] = Text(GCS_BUCKET_QUALIFIED_NAME)
    GCS_OBJECT_SIZE = NumericField("gcsObjectSize", "gcsObjectSize")
    gcs_object_size: Integer[NumericField] = Integer(GCS_OBJECT_SIZE)
    GCS_OBJECT_KEY = KeywordTextField("gcsObjectKey", "gcsObjectKey", "gcsObjectKey.text")
    gcs_object_key: Text[KeywordTextField] = Text(GCS_OBJECT_KEY)
    GCS_OBJECT_MEDIA_LINK = KeywordTextField(
        "gcsObjectMediaLink", "gcsObjectMediaLink", "gcsObjectMediaLink.text"
    )
    gcs_object_media_link: Text[KeywordTextField] = Text(GCS_OBJECT_MEDIA_LINK)
    GCS_OBJECT_HOLD_TYPE = KeywordField("gcsObjectHoldType", "gcsObjectHoldType")
    gcs_object_hold_type: Text[KeywordField] = Text(GCS_OBJECT_HOLD_TYPE)
    GCS_OBJECT_GENERATION_ID = NumericField("gcsObjectGenerationId", "gcsObjectGenerationId")
    gcs_object_generation_id: Integer[NumericField] = Integer(GCS_OBJECT_GENERATION_ID)
    GCS_OBJECT_CRC32C_HASH = KeywordField("gcsObjectCRC32CHash", "gcsObjectCRC32CHash")
    gcs_object_c_r_c32_c_hash: Text[KeywordField] = Text(GCS_OBJECT_CRC32C_HASH)
    gcs_object_crc32c_hash: Text[KeywordField] = gcs_object_c_r_c32_c_hash
    GCS_OBJECT_MD5HASH = KeywordField("gcsObjectMD5Hash", "gcsObjectMD5Hash")
    gcs_object_m_d5_hash: Text[KeywordField] = Text(GCS_OBJECT_MD5HASH)
    GCS_OBJECT_MD5_HASH = GCS_OBJECT_MD5HASH
    gcs_object_md5_hash: Text[KeywordField] = gcs_object_m_d5_hash
    GCS_OBJECT_DATA_LAST_MODIFIED_TIME = NumericField(
        "gcsObjectDataLastModifiedTime", "gcsObjectDataLastModifiedTime"
    )
    gcs_object_data_last_modified_time: Moment[NumericField] = Moment(GCS_OBJECT_DATA_LAST_MODIFIED_TIME)
    GCS_OBJECT_CONTENT_TYPE = KeywordField("gcsObjectContentType", "gcsObjectContentType")
    gcs_object_content_type: Text[KeywordField] = Text(GCS_OBJECT_CONTENT_TYPE)
    GCS_OBJECT_CONTENT_ENCODING = KeywordField("gcsObjectContentEncoding", "gcsObjectContentEncoding")
    gcs_object_content_encoding: Text[KeywordField] = Text(GCS_OBJECT_CONTENT_ENCODING)
    GCS_OBJECT_CONTENT_DISPOSITION = KeywordField(
        "gcsObjectContentDisposition", "gcsObjectContentDisposition"
    )
    gcs_object_content_disposition: Text[KeywordField] = Text(GCS_OBJECT_CONTENT_DISPOSITION)
    GCS_OBJECT_CONTENT_LANGUAGE = KeywordField("gcsObjectContentLanguage", "gcsObjectContentLanguage")
    gcs_object_content_language: Text[KeywordField] = Text(GCS_OBJECT_CONTENT_LANGUAGE)
    GCS_OBJECT_RETENTION_EXPIRATION_DATE = NumericField(
        "gcsObjectRetentionExpirationDate", "gcsObjectRetentionExpirationDate"
    )
    gcs_object_retention_expiration_date: Moment[NumericField] = Moment(GCS_OBJECT_RETENTION_EXPIRATION_DATE)
    GCS_BUCKET = RelationField("gcsBucket")
    gcs_bucket: Reference[GCSBucket, RelationField] = Reference(GCS_BUCKET, "GCSBucket")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        gcs_bucket_name: str,
        gcs_bucket_qualified_name: str,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new GCSObject, to be saved.

        Args:
            name: what people call it.
            gcs_bucket_name: name of the bucket.
            gcs_bucket_qualified_name: qualifiedName of the bucket.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> GCSObject.creator(
        ...     name="name",
        ...     gcs_bucket_name="gcs_bucket_name",
        ...     gcs_bucket_qualified_name="default/gcs/1700000000/gcs_bucket",
        ... ).qualified_name
        'default/gcs/1700000000/gcs_bucket/name'
        """
        require(
            name=name, gcs_bucket_name=gcs_bucket_name, gcs_bucket_qualified_name=gcs_bucket_qualified_name
        )
        connector_name, connection_qualified_name, (gcs_bucket_name, gcs_bucket_qualified_name) = ancestors(
            "gcs_bucket_qualified_name",
            gcs_bucket_qualified_name,
            connection_qualified_name,
            (gcs_bucket_name, gcs_bucket_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{gcs_bucket_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "gcsBucketName": gcs_bucket_name,
            "gcsBucketQualifiedName": gcs_bucket_qualified_name,
            "gcsBucket": reference("GCSBucket", gcs_bucket_qualified_name),
        }
        return cls._created(attributes)

    @classmethod
    def creator_with_prefix(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        gcs_bucket_name: str,
        gcs_bucket_qualified_name: str,
        prefix: str = "",
    ) -> Self:
        """Make a new GCSObject, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            gcs_bucket_name: name of the bucket.
            gcs_bucket_qualified_name: qualifiedName of the bucket.
            prefix: what the names of its objects begin with.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> GCSObject.creator_with_prefix(
        ...     name="name",
        ...     connection_qualified_name="default/gcs/1700000000",
        ...     gcs_bucket_name="gcs_bucket_name",
        ...     gcs_bucket_qualified_name="default/gcs/1700000000/gcs_bucket",
        ... ).name
        'name'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            gcs_bucket_name=gcs_bucket_name,
            gcs_bucket_qualified_name=gcs_bucket_qualified_name,
        )
        connector_name, connection_qualified_name, (gcs_bucket_name, gcs_bucket_qualified_name) = ancestors(
            "gcs_bucket_qualified_name",
            gcs_bucket_qualified_name,
            connection_qualified_name,
            (gcs_bucket_name, gcs_bucket_qualified_name),
            connector="gcs",
        )
        key = object_key(prefix, name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{gcs_bucket_qualified_name}/{key}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "gcsBucketName": gcs_bucket_name,
            "gcsBucketQualifiedName": gcs_bucket_qualified_name,
            "gcsObjectKey": key,
            "gcsBucket": reference("GCSBucket", gcs_bucket_qualified_name),
        }
        return cls._created(attributes)
