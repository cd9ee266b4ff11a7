# Derived from spec/typedefs/document_db.json and spec/recipes/document_db.yaml by scripts/generate.py. Do not edit.
"""DocumentDB, DocumentDBCollection, DocumentDBDatabase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import ancestors, connector_of, reference, require
from atlan.model.fields.atlan_fields import BooleanField, KeywordField, NumericField, RelationField, TextField
from atlan_types.catalog import NoSQL
from atlan_types.sql import Database, Table

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "DocumentDB",
    "DocumentDBCollection",
    "DocumentDBDatabase",
]


class DocumentDB(NoSQL):
    """What assets of Amazon DocumentDB have in common."""

    __slots__ = ()

    _type = "DocumentDB"


class DocumentDBCollection(Table, DocumentDB):
    """A collection in Amazon DocumentDB."""

    __slots__ = ()

    _type = "DocumentDBCollection"

    DOCUMENT_DB_COLLECTION_SUBTYPE = KeywordField(
        "documentDBCollectionSubtype", "documentDBCollectionSubtype"
    )
    document_d_b_collection_subtype: Text[KeywordField] = Text(DOCUMENT_DB_COLLECTION_SUBTYPE)
    document_db_collection_subtype: Text[KeywordField] = document_d_b_collection_subtype
    DOCUMENT_DB_COLLECTION_IS_CAPPED = BooleanField(
        "documentDBCollectionIsCapped", "documentDBCollectionIsCapped"
    )
    document_d_b_collection_is_capped: Flag[BooleanField] = Flag(DOCUMENT_DB_COLLECTION_IS_CAPPED)
    document_db_collection_is_capped: Flag[BooleanField] = document_d_b_collection_is_capped
    DOCUMENT_DB_COLLECTION_TIME_FIELD = KeywordField(
        "documentDBCollectionTimeField", "documentDBCollectionTimeField"
    )
    document_d_b_collection_time_field: Text[KeywordField] = Text(DOCUMENT_DB_COLLECTION_TIME_FIELD)
    document_db_collection_time_field: Text[KeywordField] = document_d_b_collection_time_field
    DOCUMENT_DB_COLLECTION_TIME_GRANULARITY = KeywordField(
        "documentDBCollectionTimeGranularity", "documentDBCollectionTimeGranularity"
    )
    document_d_b_collection_time_granularity: Text[KeywordField] = Text(
        DOCUMENT_DB_COLLECTION_TIME_GRANULARITY
    )
    document_db_collection_time_granularity: Text[KeywordField] = document_d_b_collection_time_granularity
    DOCUMENT_DB_COLLECTION_EXPIRE_AFTER_SECONDS = NumericField(
        "documentDBCollectionExpireAfterSeconds", "documentDBCollectionExpireAfterSeconds"
    )
    document_d_b_collection_expire_after_seconds: Integer[NumericField] = Integer(
        DOCUMENT_DB_COLLECTION_EXPIRE_AFTER_SECONDS
    )
    document_db_collection_expire_after_seconds: Integer[NumericField] = (
        document_d_b_collection_expire_after_seconds
    )
    DOCUMENT_DB_COLLECTION_MAXIMUM_DOCUMENT_COUNT = NumericField(
        "documentDBCollectionMaximumDocumentCount", "documentDBCollectionMaximumDocumentCount"
    )
    document_d_b_collection_maximum_document_count: Integer[NumericField] = Integer(
        DOCUMENT_DB_COLLECTION_MAXIMUM_DOCUMENT_COUNT
    )
    document_db_collection_maximum_document_count: Integer[NumericField] = (
        document_d_b_collection_maximum_document_count
    )
    DOCUMENT_DB_COLLECTION_MAX_SIZE = NumericField(
        "documentDBCollectionMaxSize", "documentDBCollectionMaxSize"
    )
    document_d_b_collection_max_size: Integer[NumericField] = Integer(DOCUMENT_DB_COLLECTION_MAX_SIZE)
    document_db_collection_max_size: Integer[NumericField] = document_d_b_collection_max_size
    DOCUMENT_DB_COLLECTION_NUM_ORPHAN_DOCS = NumericField(
        "documentDBCollectionNumOrphanDocs", "documentDBCollectionNumOrphanDocs"
    )
    document_d_b_collection_num_orphan_docs: Integer[NumericField] = Integer(
        DOCUMENT_DB_COLLECTION_NUM_ORPHAN_DOCS
    )
    document_db_collection_num_orphan_docs: Integer[NumericField] = document_d_b_collection_num_orphan_docs
    DOCUMENT_DB_COLLECTION_NUM_INDEXES = NumericField(
        "documentDBCollectionNumIndexes", "documentDBCollectionNumIndexes"
    )
    document_d_b_collection_num_indexes: Integer[NumericField] = Integer(DOCUMENT_DB_COLLECTION_NUM_INDEXES)
    document_db_collection_num_indexes: Integer[NumericField] = document_d_b_collection_num_indexes
    DOCUMENT_DB_COLLECTION_TOTAL_INDEX_SIZE = NumericField(
        "documentDBCollectionTotalIndexSize", "documentDBCollectionTotalIndexSize"
    )
    document_d_b_collection_total_index_size: Integer[NumericField] = Integer(
        DOCUMENT_DB_COLLECTION_TOTAL_INDEX_SIZE
    )
    document_db_collection_total_index_size: Integer[NumericField] = document_d_b_collection_total_index_size
    DOCUMENT_DB_COLLECTION_AVERAGE_OBJECT_SIZE = NumericField(
        "documentDBCollectionAverageObjectSize", "documentDBCollectionAverageObjectSize"
    )
    document_d_b_collection_average_object_size: Integer[NumericField] = Integer(
        DOCUMENT_DB_COLLECTION_AVERAGE_OBJECT_SIZE
    )
    document_db_collection_average_object_size: Integer[NumericField] = (
        document_d_b_collection_average_object_size
    )
    DOCUMENT_DB_COLLECTION_SCHEMA_DEFINITION = TextField(
        "documentDBCollectionSchemaDefinition", "documentDBCollectionSchemaDefinition"
    )
    document_d_b_collection_schema_definition: Text[TextField] = Text(
        DOCUMENT_DB_COLLECTION_SCHEMA_DEFINITION
    )
    document_db_collection_schema_definition: Text[TextField] = document_d_b_collection_schema_definition
    DOCUMENT_DB_DATABASE = RelationField("documentDBDatabase")
    document_d_b_database: Reference[DocumentDBDatabase, RelationField] = Reference(
        DOCUMENT_DB_DATABASE, "DocumentDBDatabase"
    )
    document_db_database: Reference[DocumentDBDatabase, RelationField] = document_d_b_database

    @classmethod
    def creator(  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        cls,
        *,
        name: str,
        database_qualified_name: str,
        database_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new DocumentDBCollection, to be saved.

        Args:
            name: what people call it.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DocumentDBCollection.creator(
        ...     name="name",
        ...     database_qualified_name="default/document-db/1700000000/database",
        ... ).qualified_name
        'default/document-db/1700000000/database/name'
        """
        require(name=name, database_qualified_name=database_qualified_name)
        connector_name, connection_qualified_name, (database_name, database_qualified_name) = ancestors(
            "database_qualified_name",
            database_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{database_qualified_name}/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "databaseName": database_name,
            "databaseQualifiedName": database_qualified_name,
            "documentDBDatabase": reference("DocumentDBDatabase", database_qualified_name),
        }
        return cls._created(attributes)


class DocumentDBDatabase(DocumentDB, Database):
    """A database in Amazon DocumentDB."""

    __slots__ = ()

    _type = "DocumentDBDatabase"

    DOCUMENT_DB_DATABASE_COLLECTION_COUNT = NumericField(
        "documentDBDatabaseCollectionCount", "documentDBDatabaseCollectionCount"
    )
    document_d_b_database_collection_count: Integer[NumericField] = Integer(
        DOCUMENT_DB_DATABASE_COLLECTION_COUNT
    )
    document_db_database_collection_count: Integer[NumericField] = document_d_b_database_collection_count
    DOCUMENT_DB_COLLECTIONS = RelationField("documentDBCollections")
    document_d_b_collections: References[DocumentDBCollection, RelationField] = References(
        DOCUMENT_DB_COLLECTIONS, "DocumentDBCollection"
    )
    document_db_collections: References[DocumentDBCollection, RelationField] = document_d_b_collections

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str) -> Self:
        """Make a new DocumentDBDatabase, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> DocumentDBDatabase.creator(
        ...     name="name",
        ...     connection_qualified_name="default/document-db/1700000000",
        ... ).qualified_name
        'default/document-db/1700000000/name'
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
