# Derived from spec/typedefs/s3.json and spec/recipes/s3.yaml by scripts/generate.py. Do not edit.
"""S3, S3Bucket, S3Object, S3Prefix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from atlan.model.entity.creation import connector_of, reference, require, segment
from atlan.model.entity.mixins.object_store import ObjectMethods, nearest, object_key, path_of, prefixes_above
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
    from typing import Self

    from atlan_types.enums import S3ObjectLockMode

__all__ = [
    "S3",
    "S3Bucket",
    "S3Object",
    "S3Prefix",
]


class S3(ObjectStore, AWS):
    """What assets of Amazon S3 have in common."""

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
    """A bucket in Amazon S3."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, aws_arn: str | None = None) -> Self:
        """Make a new S3Bucket, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            aws_arn: its ARN.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> S3Bucket.creator(name="name", connection_qualified_name="default/s3/1700000000").qualified_name
        'default/s3/1700000000/name'
        """
        require(name=name, connection_qualified_name=connection_qualified_name)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name, "s3")
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{aws_arn or name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        if aws_arn is not None:
            attributes["awsArn"] = aws_arn
        return cls._created(attributes)


class S3Object(ObjectMethods, S3):
    """An object in Amazon S3."""

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

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        aws_arn: str,
        s3_bucket_name: str,
        s3_bucket_qualified_name: str,
    ) -> Self:
        """Make a new S3Object, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            aws_arn: its ARN.
            s3_bucket_name: name of the bucket.
            s3_bucket_qualified_name: qualifiedName of the bucket.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> S3Object.creator(
        ...     name="name",
        ...     connection_qualified_name="default/s3/1700000000",
        ...     aws_arn="aws_arn",
        ...     s3_bucket_name="s3_bucket_name",
        ...     s3_bucket_qualified_name="s3_bucket_qualified_name",
        ... ).qualified_name
        'default/s3/1700000000/aws_arn'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            aws_arn=aws_arn,
            s3_bucket_name=s3_bucket_name,
            s3_bucket_qualified_name=s3_bucket_qualified_name,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name, "s3")
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{aws_arn}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "awsArn": aws_arn,
            "s3BucketName": s3_bucket_name,
            "s3BucketQualifiedName": s3_bucket_qualified_name,
            "bucket": reference("S3Bucket", s3_bucket_qualified_name),
        }
        return cls._created(attributes)

    @classmethod
    def creator_with_prefix(
        cls,
        *,
        name: str,
        connection_qualified_name: str,
        s3_bucket_name: str,
        s3_bucket_qualified_name: str,
        prefix: str = "",
    ) -> Self:
        """Make a new S3Object, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            s3_bucket_name: name of the bucket.
            s3_bucket_qualified_name: qualifiedName of the bucket.
            prefix: what the names of its objects begin with.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> S3Object.creator_with_prefix(
        ...     name="name",
        ...     connection_qualified_name="default/s3/1700000000",
        ...     s3_bucket_name="s3_bucket_name",
        ...     s3_bucket_qualified_name="s3_bucket_qualified_name",
        ... ).name
        'name'
        """
        require(
            name=name,
            connection_qualified_name=connection_qualified_name,
            s3_bucket_name=s3_bucket_name,
            s3_bucket_qualified_name=s3_bucket_qualified_name,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name, "s3")
        key = object_key(prefix, name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/{s3_bucket_name}/{key}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "s3BucketName": s3_bucket_name,
            "s3BucketQualifiedName": s3_bucket_qualified_name,
            "s3ObjectKey": key,
            "bucket": reference("S3Bucket", s3_bucket_qualified_name),
        }
        return cls._created(attributes)


class S3Prefix(S3):
    """A prefix of objects in a bucket in Amazon S3."""

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

    @classmethod
    def creator(
        cls,
        *,
        connection_qualified_name: str,
        s3_bucket_name: str,
        s3_bucket_qualified_name: str,
        prefix: str,
        name: str | None = None,
    ) -> Self:
        """Make a new S3Prefix, to be saved.

        Args:
            connection_qualified_name: of the connection it belongs to.
            s3_bucket_name: name of the bucket.
            s3_bucket_qualified_name: qualifiedName of the bucket.
            prefix: what the names of its objects begin with.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> bucket = "default/s3/1700000000/raw"
        >>> prefix = S3Prefix.creator(
        ...     connection_qualified_name="default/s3/1700000000",
        ...     s3_bucket_name="raw",
        ...     s3_bucket_qualified_name=bucket,
        ...     prefix="2024/orders",
        ... )
        >>> prefix.name, prefix.s3_parent_prefix_qualified_name
        ('orders', 'default/s3/1700000000/raw/2024/')
        """
        require(
            connection_qualified_name=connection_qualified_name,
            s3_bucket_name=s3_bucket_name,
            s3_bucket_qualified_name=s3_bucket_qualified_name,
            prefix=prefix,
        )
        connector_name = connector_of("connection_qualified_name", connection_qualified_name, "s3")
        path = path_of(prefix)
        above = prefixes_above(prefix, s3_bucket_qualified_name)
        attributes: dict[str, Any] = {
            "qualifiedName": f"{s3_bucket_qualified_name}/{path}/",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "name": name or segment(path, -1),
            "s3BucketName": s3_bucket_name,
            "s3BucketQualifiedName": s3_bucket_qualified_name,
            "s3Bucket": reference("S3Bucket", s3_bucket_qualified_name),
        }
        if above is not None:
            attributes["s3ParentPrefixQualifiedName"] = nearest(above)
        if above is not None:
            attributes["s3PrefixHierarchy"] = above
        return cls._created(attributes)
