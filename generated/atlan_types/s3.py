# Derived from spec/typedefs/s3.json and spec/recipes/s3.yaml by scripts/generate.py. Do not edit.
"""S3, S3Bucket, S3Object, S3Prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Flag,
    Integer,
    ListOf,
    Moment,
    Reference,
    References,
    Text,
    codecs,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
)
from atlan_types.catalog import ObjectStore
from atlan_types.cloud import AWS

if TYPE_CHECKING:
    from atlan_types.enums import S3ObjectLockMode

__all__ = [
    "S3",
    "S3Bucket",
    "S3Object",
    "S3Prefix",
]


class S3(ObjectStore, AWS):
    """Assets of the type S3."""

    __slots__ = ()

    _type = "S3"

    S3E_TAG = KeywordTextField("s3ETag", "s3ETag", "s3ETag.text")
    s3_e_tag: Text[KeywordTextField] = Text(S3E_TAG)
    S3_ETAG = S3E_TAG
    s3_etag: Text[KeywordTextField] = s3_e_tag
    S3ENCRYPTION = KeywordField("s3Encryption", "s3Encryption")
    s3_encryption: Text[KeywordField] = Text(S3ENCRYPTION)
    S3_ENCRYPTION = S3ENCRYPTION
    S3PARENT_PREFIX_QUALIFIED_NAME = KeywordField(
        "s3ParentPrefixQualifiedName", "s3ParentPrefixQualifiedName"
    )
    s3_parent_prefix_qualified_name: Text[KeywordField] = Text(S3PARENT_PREFIX_QUALIFIED_NAME)
    S3_PARENT_PREFIX_QUALIFIED_NAME = S3PARENT_PREFIX_QUALIFIED_NAME
    S3PREFIX_HIERARCHY = KeywordField("s3PrefixHierarchy", "s3PrefixHierarchy")
    s3_prefix_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        S3PREFIX_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    S3_PREFIX_HIERARCHY = S3PREFIX_HIERARCHY


class S3Bucket(S3):
    """Assets of the type S3Bucket."""

    __slots__ = ()

    _type = "S3Bucket"

    S3OBJECT_COUNT = NumericField("s3ObjectCount", "s3ObjectCount")
    s3_object_count: Integer[NumericField] = Integer(S3OBJECT_COUNT)
    S3_OBJECT_COUNT = S3OBJECT_COUNT
    S3BUCKET_VERSIONING_ENABLED = BooleanField("s3BucketVersioningEnabled", "s3BucketVersioningEnabled")
    s3_bucket_versioning_enabled: Flag[BooleanField] = Flag(S3BUCKET_VERSIONING_ENABLED)
    S3_BUCKET_VERSIONING_ENABLED = S3BUCKET_VERSIONING_ENABLED
    OBJECTS = RelationField("objects")
    objects: References[S3Object, RelationField] = References(OBJECTS, "S3Object")
    S3PREFIXES = RelationField("s3Prefixes")
    s3_prefixes: References[S3Prefix, RelationField] = References(S3PREFIXES, "S3Prefix")
    S3_PREFIXES = S3PREFIXES


class S3Object(S3):
    """Assets of the type S3Object."""

    __slots__ = ()

    _type = "S3Object"

    S3OBJECT_LAST_MODIFIED_TIME = NumericField("s3ObjectLastModifiedTime", "s3ObjectLastModifiedTime")
    s3_object_last_modified_time: Moment[NumericField] = Moment(S3OBJECT_LAST_MODIFIED_TIME)
    S3_OBJECT_LAST_MODIFIED_TIME = S3OBJECT_LAST_MODIFIED_TIME
    S3BUCKET_NAME = KeywordTextField("s3BucketName", "s3BucketName", "s3BucketName.text")
    s3_bucket_name: Text[KeywordTextField] = Text(S3BUCKET_NAME)
    S3_BUCKET_NAME = S3BUCKET_NAME
    S3BUCKET_QUALIFIED_NAME = KeywordField("s3BucketQualifiedName", "s3BucketQualifiedName")
    s3_bucket_qualified_name: Text[KeywordField] = Text(S3BUCKET_QUALIFIED_NAME)
    S3_BUCKET_QUALIFIED_NAME = S3BUCKET_QUALIFIED_NAME
    S3OBJECT_SIZE = NumericField("s3ObjectSize", "s3ObjectSize")
    s3_object_size: Integer[NumericField] = Integer(S3OBJECT_SIZE)
    S3_OBJECT_SIZE = S3OBJECT_SIZE
    S3OBJECT_STORAGE_CLASS = KeywordField("s3ObjectStorageClass", "s3ObjectStorageClass")
    s3_object_storage_class: Text[KeywordField] = Text(S3OBJECT_STORAGE_CLASS)
    S3_OBJECT_STORAGE_CLASS = S3OBJECT_STORAGE_CLASS
    S3OBJECT_KEY = KeywordTextField("s3ObjectKey", "s3ObjectKey", "s3ObjectKey.text")
    s3_object_key: Text[KeywordTextField] = Text(S3OBJECT_KEY)
    S3_OBJECT_KEY = S3OBJECT_KEY
    S3OBJECT_CONTENT_TYPE = KeywordField("s3ObjectContentType", "s3ObjectContentType")
    s3_object_content_type: Text[KeywordField] = Text(S3OBJECT_CONTENT_TYPE)
    S3_OBJECT_CONTENT_TYPE = S3OBJECT_CONTENT_TYPE
    S3OBJECT_CONTENT_DISPOSITION = KeywordField("s3ObjectContentDisposition", "s3ObjectContentDisposition")
    s3_object_content_disposition: Text[KeywordField] = Text(S3OBJECT_CONTENT_DISPOSITION)
    S3_OBJECT_CONTENT_DISPOSITION = S3OBJECT_CONTENT_DISPOSITION
    S3OBJECT_VERSION_ID = KeywordField("s3ObjectVersionId", "s3ObjectVersionId")
    s3_object_version_id: Text[KeywordField] = Text(S3OBJECT_VERSION_ID)
    S3_OBJECT_VERSION_ID = S3OBJECT_VERSION_ID
    S3OBJECT_LOCK_RETAIN_UNTIL = NumericField("s3ObjectLockRetainUntil", "s3ObjectLockRetainUntil")
    s3_object_lock_retain_until: Moment[NumericField] = Moment(S3OBJECT_LOCK_RETAIN_UNTIL)
    S3_OBJECT_LOCK_RETAIN_UNTIL = S3OBJECT_LOCK_RETAIN_UNTIL
    S3OBJECT_LOCK_MODE = KeywordField("s3ObjectLockMode", "s3ObjectLockMode")
    s3_object_lock_mode: Choice[S3ObjectLockMode, KeywordField] = Choice(
        S3OBJECT_LOCK_MODE, "S3ObjectLockMode"
    )
    S3_OBJECT_LOCK_MODE = S3OBJECT_LOCK_MODE
    S3OBJECT_LOCK_LEGAL_HOLD_ENABLED = BooleanField(
        "s3ObjectLockLegalHoldEnabled", "s3ObjectLockLegalHoldEnabled"
    )
    s3_object_lock_legal_hold_enabled: Flag[BooleanField] = Flag(S3OBJECT_LOCK_LEGAL_HOLD_ENABLED)
    S3_OBJECT_LOCK_LEGAL_HOLD_ENABLED = S3OBJECT_LOCK_LEGAL_HOLD_ENABLED
    S3PREFIX = RelationField("s3Prefix")
    s3_prefix: Reference[S3Prefix, RelationField] = Reference(S3PREFIX, "S3Prefix")
    S3_PREFIX = S3PREFIX
    BUCKET = RelationField("bucket")
    bucket: Reference[S3Bucket, RelationField] = Reference(BUCKET, "S3Bucket")


class S3Prefix(S3):
    """Assets of the type S3Prefix."""

    __slots__ = ()

    _type = "S3Prefix"

    S3BUCKET_NAME = KeywordField("s3BucketName", "s3BucketName")
    s3_bucket_name: Text[KeywordField] = Text(S3BUCKET_NAME)
    S3_BUCKET_NAME = S3BUCKET_NAME
    S3BUCKET_QUALIFIED_NAME = KeywordField("s3BucketQualifiedName", "s3BucketQualifiedName")
    s3_bucket_qualified_name: Text[KeywordField] = Text(S3BUCKET_QUALIFIED_NAME)
    S3_BUCKET_QUALIFIED_NAME = S3BUCKET_QUALIFIED_NAME
    S3PREFIX_COUNT = NumericField("s3PrefixCount", "s3PrefixCount")
    s3_prefix_count: Integer[NumericField] = Integer(S3PREFIX_COUNT)
    S3_PREFIX_COUNT = S3PREFIX_COUNT
    S3OBJECT_COUNT = NumericField("s3ObjectCount", "s3ObjectCount")
    s3_object_count: Integer[NumericField] = Integer(S3OBJECT_COUNT)
    S3_OBJECT_COUNT = S3OBJECT_COUNT
    S3BUCKET = RelationField("s3Bucket")
    s3_bucket: Reference[S3Bucket, RelationField] = Reference(S3BUCKET, "S3Bucket")
    S3_BUCKET = S3BUCKET
    S3OBJECTS = RelationField("s3Objects")
    s3_objects: References[S3Object, RelationField] = References(S3OBJECTS, "S3Object")
    S3_OBJECTS = S3OBJECTS
    S3PARENT_PREFIX = RelationField("s3ParentPrefix")
    s3_parent_prefix: Reference[S3Prefix, RelationField] = Reference(S3PARENT_PREFIX, "S3Prefix")
    S3_PARENT_PREFIX = S3PARENT_PREFIX
    S3CHILD_PREFIXES = RelationField("s3ChildPrefixes")
    s3_child_prefixes: References[S3Prefix, RelationField] = References(S3CHILD_PREFIXES, "S3Prefix")
    S3_CHILD_PREFIXES = S3CHILD_PREFIXES
